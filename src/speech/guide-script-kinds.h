/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-kinds.h"
#include "guide-script-private.h"

G_BEGIN_DECLS

/* The renderer of blocks for the ear: for each kind of block a function that appends what is
 * said of it, in a file of its own. */
#define GUIDE_SCRIPT_DECLARE(kind) void guide_script_block_##kind (GuideScript *self, const char *place, GuideBlock *block);
#define GUIDE_SCRIPT_FUNCTION(kind) guide_script_block_##kind,

GUIDE_BLOCK_KINDS (GUIDE_SCRIPT_DECLARE)

/* Appends what is said of a block. In a header, since a box holds blocks itself. */
static inline void
guide_script_block (GuideScript *self,
                    const char  *place,
                    GuideBlock  *block)
{
  static void (*const functions[]) (GuideScript *, const char *, GuideBlock *) = {
    GUIDE_BLOCK_KINDS (GUIDE_SCRIPT_FUNCTION)
  };

  functions[guide_kinds_find (block)] (self, place, block);
}

G_END_DECLS
