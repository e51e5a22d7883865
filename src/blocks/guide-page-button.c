/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-page-button.h"

#include "guide-box.h"
#include "guide-i18n.h"
#include "guide-prose.h"

/**
 * guide_page_button_new:
 * @page_id: id of a page
 * @css_class: its style class
 * @context: what the views share
 *
 * Returns: (nullable): a button that opens the page, or %NULL where there is
 *   no such page
 */
GtkWidget *
guide_page_button_new (const char   *page_id,
                       const char   *css_class,
                       GuideContext *context)
{
  GuidePage *page = guide_book_lookup_page (guide_context_get_book (context), page_id);
  g_autofree char *label = NULL;
  GtkWidget *button;

  if (page == NULL)
    return NULL;

  /* Translators: a button that opens a page; “%s” is the title of the page. */
  label = g_strdup_printf (_("Read: %s"), guide_page_get_title (page));
  button = guide_prose_new_button (label);
  gtk_widget_add_css_class (button, css_class);
  guide_prose_lead_button (button, page_id);

  return button;
}

/**
 * guide_page_button_new_row:
 * @page_ids: (array zero-terminated=1): the pages that a text links to
 * @context: what the views share
 *
 * A button for each page, to stand under the text: a link in a text is small to
 * touch, and no screen reader can press it.
 *
 * Returns: the buttons, in as many lines as they need
 */
GtkWidget *
guide_page_button_new_row (const char *const *page_ids,
                           GuideContext      *context)
{
  GtkWidget *row = guide_box_new_flow (0.4, 0, NULL);

  for (guint i = 0; page_ids[i] != NULL; i++)
    {
      GtkWidget *button = guide_page_button_new (page_ids[i], "read-on", context);

      if (button != NULL)
        gtk_box_append (GTK_BOX (row), button);
    }

  return row;
}
