/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-script-kinds.h"

#include "guide-paragraph.h"

void
guide_script_block_paragraph (GuideScript *self,
                              const char  *place,
                              GuideBlock  *block)
{
  guide_script_add (self, place, guide_paragraph_get_text (GUIDE_PARAGRAPH (block)));
}
