/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-block-words.h"
#include "guide-myth.h"
#include "guide-paper-column.h"
#include "guide-paper-frame.h"
#include "guide-paper-text.h"

GuidePaperBox *
guide_paper_block_myth (GuideBlock      *block,
                        GuidePaperPress *press)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  GuideVerdict verdict = guide_myth_get_verdict (myth);
  g_autofree char *claim = guide_block_words_dup_claim (myth);
  GuidePaperBox *title = guide_paper_text_new_plain (press->paper, GUIDE_PAPER_SUBHEADING, claim);
  GuidePaperBox *icon = guide_paper_press_new_icon (press, guide_block_words_get_verdict_icon (verdict), GUIDE_PAPER_INK_ACCENT);
  GuidePaperBox *words = guide_paper_text_new_plain (press->paper, GUIDE_PAPER_STRONG, guide_block_words_get_verdict (verdict));
  GuidePaperBox *text = guide_paper_press_new_sourced (press, GUIDE_PAPER_BODY, guide_myth_get_text (myth), "P", block);
  GuidePaperBox *body = guide_paper_column_new (FALSE);

  guide_paper_column_add (GUIDE_PAPER_COLUMN (body), guide_paper_press_new_led (press, icon, guide_paper_box_tag (words, "P")));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (body),
                          guide_paper_box_space (text, guide_paper_press_em (press, GUIDE_PAPER_ITEM_SPACE)));

  return guide_paper_frame_new (press->paper, GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_LINE,
                                guide_paper_box_tag (title, guide_paper_press_heading_tag (press, 2)), body);
}
