/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-callout.h"
#include "guide-prose.h"

GtkWidget *
guide_block_view_callout (GuideBlock   *block,
                          GuideContext *context)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GListModel *children = guide_node_get_children (GUIDE_NODE (callout));
  GtkWidget *content;
  GtkWidget *box;

  /* Where no staff is near, a line stands in its place. */
  if (kind == GUIDE_CALLOUT_STAFF && !guide_context_has_staff (context))
    return guide_prose_new (guide_callout_get_elsewhere (callout), "prose");

  content = guide_box_new_column (0.5, NULL);
  gtk_box_append (GTK_BOX (content), guide_prose_new_heading (guide_block_words_get_callout_title (callout), 2, "callout-title"));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);

      gtk_box_append (GTK_BOX (content), guide_block_view_new_plain (child, context));
    }

  box = guide_box_new_lead (0.6, guide_prose_new_icon (guide_block_words_get_callout_icon (kind), NULL), content, "callout");
  gtk_widget_add_css_class (box, guide_block_words_get_callout_look (kind));

  return box;
}
