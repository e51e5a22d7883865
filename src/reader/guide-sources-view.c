/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-sources-view.h"

#include "guide-address.h"
#include "guide-box.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-scroller.h"
#include "guide-spread.h"

static GtkWidget *
new_entry (GuideSource *source,
           const char  *read,
           gboolean     kiosk)
{
  GtkWidget *entry = guide_box_new_column (0.15, "source");
  const char *publisher = guide_source_get_publisher (source);
  const char *address = guide_source_get_address (source);
  const char *title = guide_source_get_title (source) != NULL ? guide_source_get_title (source) : guide_source_get_label (source);
  g_autofree char *date = guide_source_dup_date (source, read);
  g_autofree char *where = g_strjoin (publisher != NULL && date != NULL ? " · " : "", publisher != NULL ? publisher : "",
                                      date != NULL ? date : "", NULL);

  gtk_box_append (GTK_BOX (entry), guide_prose_new_heading (title, 2, "source-title"));
  if (*where != '\0')
    gtk_box_append (GTK_BOX (entry), guide_prose_new_plain (where, NULL));
  if (guide_source_get_note (source) != NULL)
    gtk_box_append (GTK_BOX (entry), guide_prose_new_plain (guide_source_get_note (source), "quiet"));
  if (address != NULL)
    gtk_box_append (GTK_BOX (entry), guide_address_new (address, title, !kiosk));

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
  GtkWidget *list = guide_box_new_column (0.9, NULL);
  GtkWidget *title = guide_prose_new_title (_("Sources"), 1, "page-title");
  GuideSources *all = guide_book_get_sources (guide_context_get_book (context));
  GListModel *sources = guide_node_get_children (GUIDE_NODE (all));

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (GuideSource) source = g_list_model_get_item (sources, i);

      gtk_box_append (GTK_BOX (list), new_entry (source, guide_sources_get_read (all), guide_context_is_kiosk (context)));
    }

  gtk_widget_add_css_class (spread, "leaf");
  guide_spread_set_header (GUIDE_SPREAD (spread), title);
  guide_spread_set_body (GUIDE_SPREAD (spread), list);

  return guide_scroller_new (spread);
}
