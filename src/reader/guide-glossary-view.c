/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-glossary-view.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-sentence.h"
#include "guide-scroller.h"
#include "guide-spread.h"
#include "guide-word-index.h"

static GtkWidget *
new_entry (GuideTerm *term)
{
  GtkWidget *entry = guide_box_new (guide_column_layout_new (0.2), NULL);
  const char *also = guide_term_get_also (term);

  gtk_widget_add_css_class (entry, "term");
  gtk_box_append (GTK_BOX (entry), guide_prose_new_heading (guide_term_get_title (term), 2, "term-title"));
  gtk_box_append (GTK_BOX (entry), guide_sentence_new (guide_term_get_text (term), "prose"));
  if (also != NULL)
    {
      g_autofree char *line = g_strdup_printf (_("Also called: %s"), also);

      gtk_box_append (GTK_BOX (entry), guide_prose_new_plain (line, "quiet"));
    }

  return entry;
}

/**
 * guide_glossary_view_new:
 * @context: what the views share
 *
 * Returns: all the words that the guide explains, in the order of the letters
 */
GtkWidget *
guide_glossary_view_new (GuideContext *context)
{
  GtkWidget *spread = guide_spread_new ();
  GtkWidget *list = guide_box_new (guide_column_layout_new (0.9), NULL);
  GtkWidget *title = guide_prose_new_title (_("Words and their meaning"), 1, "page-title");
  g_autoptr (GListModel) terms = guide_word_index_new_terms (guide_context_get_book (context));

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);

      gtk_box_append (GTK_BOX (list), new_entry (term));
    }

  gtk_widget_add_css_class (spread, "leaf");
  guide_spread_set_header (GUIDE_SPREAD (spread), title);
  guide_spread_set_body (GUIDE_SPREAD (spread), list);

  return guide_scroller_new (spread);
}
