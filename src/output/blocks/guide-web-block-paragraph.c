/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-paragraph.h"

void
guide_web_block_paragraph (GuideWeb   *self,
                           GuideBlock *block)
{
  guide_web_prose (self, "p", guide_paragraph_get_text (GUIDE_PARAGRAPH (block)));
}
