/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-heading.h"
#include "guide-paper-text.h"

#define HEADING_SPACE 1.5 /* em */

GuidePaperBox *
guide_paper_block_heading (GuideBlock      *block,
                           GuidePaperPress *press)
{
  GuideHeading *heading = GUIDE_HEADING (block);
  int level = guide_heading_get_level (heading);
  GuidePaperBox *box = guide_paper_text_new_plain (press->paper, level > 2 ? GUIDE_PAPER_SUBHEADING : GUIDE_PAPER_HEADING,
                                                   guide_heading_get_text (heading));

  guide_paper_box_space (box, guide_paper_press_em (press, HEADING_SPACE));

  return guide_paper_box_keep (guide_paper_box_tag (box, guide_paper_press_heading_tag (press, level)));
}
