/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-heading.h"
#include "guide-prose.h"

GtkWidget *
guide_block_view_heading (GuideBlock   *block,
                          GuideContext *context)
{
  GuideHeading *heading = GUIDE_HEADING (block);
  int level = guide_heading_get_level (heading);

  return guide_prose_new_heading (guide_heading_get_text (heading), level, level > 2 ? "h3" : "h2");
}
