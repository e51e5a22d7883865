/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-block-view-kinds.h"

#include "guide-block-words.h"
#include "guide-i18n.h"
#include "guide-link.h"
#include "guide-place-button.h"
#include "guide-prose.h"

GtkWidget *
guide_block_view_link (GuideBlock   *block,
                       GuideContext *context)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *name = guide_block_words_dup_link (link, guide_context_get_book (context));
  /* Translators: on a button under a short page: it leads to the page that says more. */
  const char *title = guide_link_get_title (link) != NULL ? guide_link_get_title (link) : _("More about this");
  GtkWidget *button = NULL;

  if (name != NULL)
    button = guide_place_button_new (context, guide_link_get_to (link), title, guide_link_get_text (link));
  if (button != NULL && !g_str_equal (name, title)) /* which page that is, for who does not see this one */
    guide_prose_name_button (button, name);

  return button != NULL ? button : g_object_new (GTK_TYPE_BOX, "visible", FALSE, NULL);
}
