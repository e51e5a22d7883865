/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-block-words.h"
#include "guide-myth.h"

void
guide_web_block_myth (GuideWeb   *self,
                      GuideBlock *block)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  g_autofree char *claim = guide_block_words_dup_claim (myth);

  guide_web_open (self, "div class=\"box myth\"");
  guide_web_heading (self, 2, claim);
  guide_web_text (self, "p class=\"name\"", guide_block_words_get_verdict (guide_myth_get_verdict (myth)));
  guide_web_prose (self, "p", guide_myth_get_text (myth));
  guide_web_close (self, "div");
}
