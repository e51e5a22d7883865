/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-link.h"

void
guide_script_block_link (GuideScript *self,
                         const char  *place,
                         GuideBlock  *block)
{
  g_autofree char *words = guide_block_words_dup_link (GUIDE_LINK (block), self->order->book);

  guide_script_add (self, place, words);
  guide_script_add (self, place, guide_link_get_text (GUIDE_LINK (block)));
}
