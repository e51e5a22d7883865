/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-heading.h"

void
guide_web_block_heading (GuideWeb   *self,
                         GuideBlock *block)
{
  guide_web_heading (self, guide_heading_get_level (GUIDE_HEADING (block)), guide_heading_get_text (GUIDE_HEADING (block)));
}
