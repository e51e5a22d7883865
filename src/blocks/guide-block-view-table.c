/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view-kinds.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-prose.h"
#include "guide-row-layout.h"
#include "guide-sentence.h"
#include "guide-table.h"
#include "guide-text.h"

static GtkWidget *
new_with_role (GtkAccessibleRole role,
               GtkLayoutManager *layout,
               const char       *css_class)
{
  GtkWidget *box = guide_box_new (layout, "accessible-role", role, NULL);

  gtk_widget_add_css_class (box, css_class);

  return box;
}

static const char *
get_cell_text (GuideRow *row,
               guint     column)
{
  GListModel *cells = row != NULL ? guide_node_get_children (GUIDE_NODE (row)) : NULL;
  g_autoptr (GuideCell) cell = cells != NULL ? g_list_model_get_item (cells, column) : NULL;

  return cell != NULL ? guide_cell_get_text (cell) : NULL;
}

static GtkWidget *
new_cell (GuideRow *row,
          guint     column)
{
  gboolean heads_column = guide_row_get_header (row);
  gboolean heads_row = !heads_column && column == 0;
  GtkWidget *text = guide_sentence_new (get_cell_text (row, column), heads_row ? "row-title" : "prose");
  GtkAccessibleRole role = heads_column ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER
                           : heads_row  ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                        : GTK_ACCESSIBLE_ROLE_CELL;
  GtkWidget *cell = new_with_role (role, guide_column_layout_new (0), "cell");
  g_autofree char *spoken = guide_text_dup_spoken (get_cell_text (row, column));

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_box_append (GTK_BOX (cell), text);

  return cell;
}

static GtkWidget *
new_row (GuideRow *row,
         GuideRow *header)
{
  GtkWidget *box = new_with_role (GTK_ACCESSIBLE_ROLE_ROW, guide_row_layout_new (guide_row_get_header (row)), "row");
  guint n_cells = g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (row)));
  g_autofree char *name = guide_text_dup_plain (get_cell_text (row, 0));

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (guide_row_get_header (row))
    gtk_widget_add_css_class (box, "row-header");

  for (guint i = 0; i < n_cells; i++)
    {
      gtk_box_append (GTK_BOX (box), guide_prose_new (get_cell_text (header, i), "column-name"));
      gtk_box_append (GTK_BOX (box), new_cell (row, i));
    }

  return box;
}

GtkWidget *
guide_block_view_table (GuideBlock   *block,
                        GuideContext *context)
{
  GuideTable *table = GUIDE_TABLE (block);
  GtkWidget *box = guide_box_new_column (0.5, NULL);
  GtkWidget *rows = new_with_role (GTK_ACCESSIBLE_ROLE_TABLE, guide_column_layout_new (0), "table");
  GListModel *children = guide_node_get_children (GUIDE_NODE (table));
  g_autoptr (GuideRow) header = g_list_model_get_item (children, 0);

  gtk_box_append (GTK_BOX (box),
                  guide_prose_new_heading (guide_table_get_caption (table), guide_block_get_title_level (block), "table-caption"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, guide_table_get_caption (table), -1);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideRow) row = g_list_model_get_item (children, i);

      gtk_box_append (GTK_BOX (rows), new_row (row, guide_row_get_header (header) ? header : NULL));
    }

  gtk_box_append (GTK_BOX (box), rows);

  return box;
}
