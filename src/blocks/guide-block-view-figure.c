/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-figure-view.h"

GtkWidget *
guide_block_view_figure (GuideBlock   *block,
                         GuideContext *context)
{
  return guide_figure_view_new (GUIDE_FIGURE (block), guide_context_get_art (context), guide_context_get_session (context));
}
