/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-dots.h"
#include "guide-flow-layout.h"
#include "guide-prose.h"

/* People as dots. Each group has a shape of its own (style classes dot-1 to
 * dot-4, dot-0 for the rest), so that colour never speaks alone; the legend
 * says the same in words, and the dots are hidden from a screen reader. */

#define N_SHAPES 4

static GtkWidget *
new_dot (guint shape)
{
  g_autofree char *css_class = g_strdup_printf ("dot-%u", shape);
  GtkWidget *dot = g_object_new (GTK_TYPE_BOX, "css-name", "dot", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign",
                                 GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (dot, css_class);

  return dot;
}

static void
append_dots (GtkWidget *box,
             guint      shape,
             int        count)
{
  for (int i = 0; i < count; i++)
    gtk_box_append (GTK_BOX (box), new_dot (shape));
}

static GtkWidget *
new_legend_row (GuideDotGroup *group,
                guint          shape,
                int            total)
{
  g_autofree char *text = guide_block_words_dup_dots (group, total);

  return guide_box_new_lead (0.6, new_dot (shape), guide_prose_new (text, "prose"), NULL);
}

GtkWidget *
guide_block_view_dots (GuideBlock   *block,
                       GuideContext *context)
{
  GuideDots *dots = GUIDE_DOTS (block);
  GtkWidget *box = guide_box_new_column (0.6, "dots");
  GtkWidget *picture = guide_box_new (guide_flow_layout_new (0.35, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  int total = guide_dots_get_total (dots);
  int rest = total;

  gtk_widget_add_css_class (picture, "dot-field");
  gtk_box_append (GTK_BOX (box),
                  guide_prose_new_heading (guide_dots_get_caption (dots), guide_block_get_title_level (block), "table-caption"));
  gtk_box_append (GTK_BOX (box), picture);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);
      guint shape = i % N_SHAPES + 1;

      append_dots (picture, shape, guide_dot_group_get_count (group));
      gtk_box_append (GTK_BOX (box), new_legend_row (group, shape, total));
      rest -= guide_dot_group_get_count (group);
    }
  append_dots (picture, 0, rest);

  return box;
}
