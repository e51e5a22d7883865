/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-kinds.h"
#include "guide-paper-press.h"

G_BEGIN_DECLS

/* The renderer of blocks for paper: for each kind of block a function that makes its box, in
 * a file of its own; or %NULL for what is none on paper, as a button to the quiz. */
#define GUIDE_PAPER_DECLARE(kind) GuidePaperBox *guide_paper_block_##kind (GuideBlock *block, GuidePaperPress *press);
#define GUIDE_PAPER_FUNCTION(kind) guide_paper_block_##kind,

GUIDE_BLOCK_KINDS (GUIDE_PAPER_DECLARE)

/* The box of a block, with the space over it. In a header, since a box holds blocks itself. */
static inline GuidePaperBox *
guide_paper_block_new (GuideBlock      *block,
                       GuidePaperPress *press)
{
  static GuidePaperBox *(*const functions[]) (GuideBlock *, GuidePaperPress *) = {
    GUIDE_BLOCK_KINDS (GUIDE_PAPER_FUNCTION)
  };

  return guide_paper_press_space (press, block, functions[guide_kinds_find (block)] (block, press));
}

G_END_DECLS
