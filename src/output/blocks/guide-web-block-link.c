/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-block-words.h"
#include "guide-link.h"

/* What is not in the file is named all the same; the quiz and its like are not. */
void
guide_web_block_link (GuideWeb   *self,
                      GuideBlock *block)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *words = guide_block_words_dup_link (link, self->book);
  g_autofree char *href = guide_web_dup_link (self, "page", guide_link_get_to (link));
  g_autofree char *escaped = NULL;

  if (words == NULL || (href == NULL && guide_book_lookup_page (self->book, guide_link_get_to (link)) == NULL))
    return;

  if (href == NULL)
    {
      g_autofree char *title = g_steal_pointer (&words);

      words = guide_block_words_dup_elsewhere (title, self->book, guide_link_get_to (link));
    }
  escaped = g_markup_escape_text (words, -1);
  if (href != NULL)
    g_string_append_printf (self->out, "<p class=\"more\"><a href=\"%s\">%s</a></p>\n", href, escaped);
  else
    g_string_append_printf (self->out, "<p class=\"more\">%s</p>\n", escaped);
  guide_web_text (self, "p", guide_link_get_text (link));
}
