/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-block-words.h"
#include "guide-link.h"
#include "guide-place-button.h"

GtkWidget *
guide_block_view_link (GuideBlock   *block,
                       GuideContext *context)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *title = guide_block_words_dup_link (link, guide_context_get_book (context));
  GtkWidget *button = NULL;

  if (title != NULL)
    button = guide_place_button_new (context, guide_link_get_to (link), title, guide_link_get_text (link));

  return button != NULL ? button : g_object_new (GTK_TYPE_BOX, "visible", FALSE, NULL);
}
