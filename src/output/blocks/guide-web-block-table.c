/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-table.h"

static void
write_row (GuideWeb *self,
           GuideRow *row)
{
  GListModel *cells = guide_node_get_children (GUIDE_NODE (row));

  guide_web_open (self, "tr");
  for (guint i = 0; i < g_list_model_get_n_items (cells); i++)
    {
      g_autoptr (GuideCell) cell = g_list_model_get_item (cells, i);
      const char *element = guide_row_get_header (row) ? "th scope=\"col\"" : i == 0 ? "th scope=\"row\"" : "td";

      guide_web_prose (self, element, guide_cell_get_text (cell));
    }
  guide_web_close (self, "tr");
}

void
guide_web_block_table (GuideWeb   *self,
                       GuideBlock *block)
{
  GListModel *rows = guide_node_get_children (GUIDE_NODE (block));

  guide_web_open (self, "table");
  guide_web_text (self, "caption", guide_table_get_caption (GUIDE_TABLE (block)));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideRow) row = g_list_model_get_item (rows, i);

      write_row (self, row);
    }
  guide_web_close (self, "table");
}
