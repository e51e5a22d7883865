/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-i18n.h"
#include "guide-link.h"

void
guide_script_block_link (GuideScript *self,
                         const char  *place,
                         GuideBlock  *block)
{
  g_autofree char *words = guide_block_words_dup_link (GUIDE_LINK (block), self->order->book);
  /* Translators: for reading aloud: before the words on a button, which alone would say nothing. */
  g_autofree char *button = words != NULL ? g_strdup_printf (C_("ear", "Button: %s"), words) : NULL;

  guide_script_add (self, place, button);
  guide_script_add (self, place, guide_link_get_text (GUIDE_LINK (block)));
}
