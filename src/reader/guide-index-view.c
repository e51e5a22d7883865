/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-index-view.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-flow-layout.h"
#include "guide-prose.h"
#include "guide-word-index.h"

/* Find without typing: the words from A to Z, each with the pages where it
 * stands. */

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
new_entry (GuideBook *book,
           GuideTerm *term)
{
  g_auto (GStrv) pages = guide_word_index_dup_pages (book, term);
  GtkWidget *entry = guide_box_new (guide_column_layout_new (0.4), NULL);
  GtkWidget *flow = guide_box_new (guide_flow_layout_new (0.4, 0), NULL);

  gtk_widget_add_css_class (entry, "term");
  gtk_box_append (GTK_BOX (entry), guide_prose_new_heading (guide_term_get_title (term), 2, "term-title"));
  for (guint i = 0; pages[i] != NULL; i++)
    gtk_box_append (GTK_BOX (flow), new_page_button (book, pages[i]));
  gtk_box_append (GTK_BOX (entry), flow);

  /* A word that no page explains leads nowhere. */
  gtk_widget_set_visible (entry, pages[0] != NULL);

  return entry;
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
  GtkWidget *list = guide_box_new (guide_column_layout_new (0.9), NULL);
  g_autoptr (GListModel) terms = guide_word_index_new_terms (book);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);

      gtk_box_append (GTK_BOX (list), new_entry (book, term));
    }

  return list;
}
