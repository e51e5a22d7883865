/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-kinds.h"
#include "guide-web.h"

G_BEGIN_DECLS

/* The renderer of blocks for XHTML: for each kind of block a function that writes it, in a
 * file of its own. */
#define GUIDE_WEB_DECLARE(kind) void guide_web_block_##kind (GuideWeb *self, GuideBlock *block);
#define GUIDE_WEB_FUNCTION(kind) guide_web_block_##kind,

GUIDE_BLOCK_KINDS (GUIDE_WEB_DECLARE)

/* Writes a block. In a header, since a box holds blocks itself. */
static inline void
guide_web_block (GuideWeb   *self,
                 GuideBlock *block)
{
  static void (*const functions[]) (GuideWeb *, GuideBlock *) = { GUIDE_BLOCK_KINDS (GUIDE_WEB_FUNCTION) };

  functions[guide_kinds_find (block)] (self, block);
}

G_END_DECLS
