/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-index-view.h"

#include "guide-box.h"
#include "guide-prose.h"
#include "guide-word-index.h"

/* Find without typing: the words from A to Z, under each name that they have, with the
 * pages where they stand. */

static GtkWidget *
new_page_button (GuideBook  *book,
                 const char *page_id)
{
  GtkWidget *button = guide_prose_new_button (guide_page_get_title (guide_book_lookup_page (book, page_id)));

  gtk_widget_add_css_class (button, "word");
  guide_prose_lead_button (button, page_id);

  return button;
}

static GtkWidget *
new_entry (GuideBook       *book,
           GuideIndexEntry *entry)
{
  const char *const *pages = guide_index_entry_get_pages (entry);
  const char *name = guide_index_entry_get_name (entry), *title = guide_term_get_title (guide_index_entry_get_term (entry));
  GtkWidget *column = guide_box_new_column (0.4, "term");
  GtkWidget *flow = guide_box_new_flow (0.4, 0, NULL);

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (name, 2, "term-title"));
  if (!g_str_equal (name, title)) /* how the guide calls it */
    gtk_box_append (GTK_BOX (column), guide_prose_new_plain (title, "quiet"));
  for (guint i = 0; pages[i] != NULL; i++)
    gtk_box_append (GTK_BOX (flow), new_page_button (book, pages[i]));
  gtk_box_append (GTK_BOX (column), flow);

  return column;
}

/**
 * guide_index_view_new:
 * @book: the book
 *
 * Returns: the words and their pages
 */
GtkWidget *
guide_index_view_new (GuideBook *book)
{
  GtkWidget *list = guide_box_new_column (0.9, NULL);
  g_autoptr (GListModel) entries = guide_word_index_new_entries (book);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (GuideIndexEntry) entry = g_list_model_get_item (entries, i);

      gtk_box_append (GTK_BOX (list), new_entry (book, entry));
    }

  return list;
}
