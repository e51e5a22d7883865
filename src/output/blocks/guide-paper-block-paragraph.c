/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-paragraph.h"

GuidePaperBox *
guide_paper_block_paragraph (GuideBlock      *block,
                             GuidePaperPress *press)
{
  return guide_paper_press_new_sourced (press, GUIDE_PAPER_BODY, guide_paragraph_get_text (GUIDE_PARAGRAPH (block)), "P", block);
}
