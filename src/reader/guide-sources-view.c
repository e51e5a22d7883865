/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-sources-view.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-spread.h"

/* Addresses keep their order in text from right to left. */
#define ISOLATE_START "\u2066"
#define ISOLATE_END "\u2069"

static GtkWidget *
new_entry (GuideSource *source,
           gboolean     kiosk)
{
  GtkWidget *entry = guide_box_new (guide_column_layout_new (0.15), NULL);
  const char *publisher = guide_source_get_publisher (source);
  const char *year = guide_source_get_year (source);
  const char *address = guide_source_get_address (source);
  g_autofree char *where = g_strjoin (publisher != NULL && year != NULL ? " · " : "", publisher != NULL ? publisher : "",
                                      year != NULL ? year : "", NULL);
  const char *title = guide_source_get_title (source);

  gtk_widget_add_css_class (entry, "source");
  gtk_box_append (GTK_BOX (entry),
                  guide_prose_new_heading (title != NULL ? title : guide_source_get_label (source), 2, "source-title"));
  if (*where != '\0')
    gtk_box_append (GTK_BOX (entry), guide_prose_new_plain (where, NULL));
  if (guide_source_get_note (source) != NULL)
    gtk_box_append (GTK_BOX (entry), guide_prose_new_plain (guide_source_get_note (source), "quiet"));
  if (address != NULL)
    {
      g_autofree char *isolated = g_strconcat (ISOLATE_START, address, ISOLATE_END, NULL);
      GtkWidget *label = guide_prose_new_plain (isolated, "address");

      /* Shown to be typed or copied; the guide opens nothing outside itself. */
      gtk_label_set_selectable (GTK_LABEL (label), !kiosk);
      gtk_box_append (GTK_BOX (entry), label);
    }

  return entry;
}

/**
 * guide_sources_view_new:
 * @context: what the views share
 *
 * Returns: all that the guide was compared with
 */
GtkWidget *
guide_sources_view_new (GuideContext *context)
{
  GtkWidget *spread = guide_spread_new ();
  GtkWidget *list = guide_box_new (guide_column_layout_new (0.9), NULL);
  GtkWidget *title = guide_prose_new_title (_("Sources"), 1, "page-title");
  GListModel *sources =
    guide_node_get_children (GUIDE_NODE (guide_book_get_sources (guide_context_get_book (context))));

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (GuideSource) source = g_list_model_get_item (sources, i);

      gtk_box_append (GTK_BOX (list), new_entry (source, guide_context_is_kiosk (context)));
    }

  gtk_widget_add_css_class (spread, "leaf");
  guide_spread_set_header (GUIDE_SPREAD (spread), title);
  guide_spread_set_body (GUIDE_SPREAD (spread), list);

  return guide_scroller_new (spread);
}
