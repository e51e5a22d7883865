/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-kinds.h"

G_BEGIN_DECLS

/* The renderer of blocks for the screen: for each kind of block a function that makes its
 * widget, in a file of its own. */
#define GUIDE_BLOCK_VIEW_DECLARE(kind) GtkWidget *guide_block_view_##kind (GuideBlock *block, GuideContext *context);
#define GUIDE_BLOCK_VIEW_FUNCTION(kind) guide_block_view_##kind,

GUIDE_BLOCK_KINDS (GUIDE_BLOCK_VIEW_DECLARE)

/* The widget of a block. In a header, since a box holds blocks itself. */
static inline GtkWidget *
guide_block_view_new_plain (GuideBlock   *block,
                            GuideContext *context)
{
  static GtkWidget *(*const functions[]) (GuideBlock *, GuideContext *) = {
    GUIDE_BLOCK_KINDS (GUIDE_BLOCK_VIEW_FUNCTION)
  };

  return functions[guide_kinds_find (block)] (block, context);
}

G_END_DECLS
