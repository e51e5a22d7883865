/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-i18n.h"
#include "guide-table.h"

static char *
dup_cell (GuideRow *row,
          guint     column)
{
  g_autoptr (GuideCell) cell = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (row)), column);

  return cell != NULL ? g_strdup (guide_cell_get_text (cell)) : NULL;
}

/* Who hears a cell does not see which column it is in: each comes with its head. */
static void
add_row (GuideScript *self,
         const char  *place,
         GuideRow    *heads,
         GuideRow    *row)
{
  guint n = g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (row)));

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *own = guide_script_dup_place (place, i);
      g_autofree char *cell = dup_cell (row, i);
      g_autofree char *head = heads != NULL ? dup_cell (heads, i) : NULL;
      g_autofree char *both = head != NULL && *head != '\0' ? g_strdup_printf (_("%s: %s"), head, cell) : NULL;

      guide_script_add (self, own, both != NULL ? both : cell);
    }
}

void
guide_script_block_table (GuideScript *self,
                          const char  *place,
                          GuideBlock  *block)
{
  GListModel *rows = guide_node_get_children (GUIDE_NODE (block));
  g_autoptr (GuideRow) heads = NULL;

  guide_script_add (self, place, guide_table_get_caption (GUIDE_TABLE (block)));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideRow) row = g_list_model_get_item (rows, i);
      g_autofree char *own = guide_script_dup_place (place, i);

      if (guide_row_get_header (row))
        g_set_object (&heads, row);
      else
        add_row (self, own, heads, row);
    }
}
