/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-i18n.h"
#include "guide-myth.h"

/* Nobody hears quotation marks: a claim alone would be heard as what is true. */
void
guide_script_block_myth (GuideScript *self,
                         const char  *place,
                         GuideBlock  *block)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  /* Translators: for reading aloud: before a popular claim, of which the next sentence says
   * whether it is true. It must not sound as if the guide itself said so. */
  g_autofree char *claim = g_strdup_printf (C_("ear", "People say: %s"), guide_myth_get_claim (myth));

  guide_script_add (self, place, claim);
  guide_script_add (self, place, guide_block_words_get_verdict (guide_myth_get_verdict (myth)));
  guide_script_add (self, place, guide_myth_get_text (myth));
}
