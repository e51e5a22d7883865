/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-dot.h"
#include "guide-dots.h"
#include "guide-prose.h"

/* People as dots. Each group has a shape of its own (style classes dot-1 to
 * dot-4, dot-0 for the rest), so that colour never speaks alone; the legend
 * says the same in words, and the dots are hidden from a screen reader. */

#define N_SHAPES 4

static void
append_dots (GtkWidget *box,
             guint      shape,
             int        count)
{
  for (int i = 0; i < count; i++)
    gtk_box_append (GTK_BOX (box), guide_dot_new (shape));
}

static GtkWidget *
new_legend_row (GuideDotGroup *group,
                guint          shape,
                int            total)
{
  g_autofree char *text = guide_block_words_dup_dots (group, total);

  return guide_box_new_lead (0.6, guide_dot_new (shape), guide_prose_new (text, "prose"), NULL);
}

GtkWidget *
guide_block_view_dots (GuideBlock   *block,
                       GuideContext *context)
{
  GuideDots *dots = GUIDE_DOTS (block);
  GtkWidget *box = guide_box_new_column (0.6, "dots");
  GtkWidget *picture = guide_dot_new_field ();
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  int total = guide_dots_get_total (dots);
  int rest = total;

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
