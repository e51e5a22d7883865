/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-paragraph.h"
#include "guide-sentence.h"

GtkWidget *
guide_block_view_paragraph (GuideBlock   *block,
                            GuideContext *context)
{
  return guide_sentence_new (guide_paragraph_get_text (GUIDE_PARAGRAPH (block)), "prose");
}
