/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-paper-column.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"
#include "guide-table.h"

/* A table on paper: it breaks between rows, and has its head again on each page. */

#define CELL_GAP 0.9 /* em */
#define RULE 0.5
#define HEAD_RULE 1.2

/* How much room each column wants, from its longest word and from all its words. */
typedef struct
{
  double word;
  double words;
} Column;

static GuidePaperBox *
new_cell (GuidePaperPress *press,
          GuideCell       *cell,
          gboolean         heads,
          GuideBlock      *sourced)
{
  return guide_paper_press_new_sourced (press, heads ? GUIDE_PAPER_ASIDE_STRONG : GUIDE_PAPER_ASIDE, guide_cell_get_text (cell),
                                        heads ? "TH" : "TD", sourced);
}

static GPtrArray *
new_cells (GuidePaperPress *press,
           GuideRow        *row,
           GArray          *columns)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (row));
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (children);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GuideCell) cell = g_list_model_get_item (children, i);
      GuidePaperBox *box = new_cell (press, cell, guide_row_get_header (row) || i == 0,
                                     i + 1 < n ? GUIDE_BLOCK (cell) : GUIDE_BLOCK (row)); /* what a row rests on is behind it */
      Column *column;

      if (columns->len <= i)
        g_array_set_size (columns, i + 1);
      column = &g_array_index (columns, Column, i);
      column->word = MAX (column->word, guide_paper_text_get_longest_word (GUIDE_PAPER_TEXT (box)));
      column->words = MAX (column->words, guide_paper_text_get_line (GUIDE_PAPER_TEXT (box)));
      g_ptr_array_add (cells, box);
    }

  return cells;
}

/* No word is broken; what is left is shared by how much there is to say. */
static GuidePaperBox *
new_row (GuidePaperPress *press,
         GPtrArray       *cells,
         GArray          *columns,
         double           rule)
{
  GuidePaperBox *row = guide_paper_row_new (press->paper, guide_paper_press_em (press, CELL_GAP));

  for (guint i = 0; i < cells->len; i++)
    {
      Column *column = &g_array_index (columns, Column, i);

      guide_paper_row_add (GUIDE_PAPER_ROW (row), g_object_ref (cells->pdata[i]), column->word,
                           MAX (1, column->words - column->word));
    }
  guide_paper_row_set_rule (GUIDE_PAPER_ROW (row), rule);

  return guide_paper_box_space (guide_paper_box_tag (row, "TR"), guide_paper_press_em (press, 0.4));
}

static void
add_rows (GuidePaperPress  *press,
          GuidePaperColumn *rows,
          GPtrArray        *all,
          GArray           *columns,
          gboolean          has_head)
{
  GuidePaperBox *head = has_head ? new_row (press, all->pdata[0], columns, HEAD_RULE) : NULL;
  guint first = has_head ? 1 : 0;

  for (guint i = first; i < all->len; i++)
    {
      GuidePaperBox *row = new_row (press, all->pdata[i], columns, RULE);

      guide_paper_box_set_head (row, head);
      if (i == first && head != NULL)
        guide_paper_column_add (rows, guide_paper_box_keep (g_object_ref (head)));
      /* One row alone is not left at the foot of a page, nor for the next. */
      guide_paper_column_add (rows, i == first || i + 2 == all->len ? guide_paper_box_keep (row) : row);
    }
  g_clear_object (&head);
}

GuidePaperBox *
guide_paper_block_table (GuideBlock      *block,
                         GuidePaperPress *press)
{
  GuideTable *table = GUIDE_TABLE (block);
  GListModel *children = guide_node_get_children (GUIDE_NODE (table));
  GuidePaperBox *column = guide_paper_column_new (TRUE);
  GuidePaperBox *rows = guide_paper_box_tag (guide_paper_column_new (TRUE), "Table");
  g_autofree char *words = g_markup_escape_text (guide_table_get_caption (table), -1);
  GuidePaperBox *caption = guide_paper_press_new_sourced (
    press, GUIDE_PAPER_SUBHEADING, words, guide_paper_press_heading_tag (press, guide_block_get_title_level (block)), block);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GArray) columns = g_array_new (FALSE, TRUE, sizeof (Column));
  g_autoptr (GuideRow) first = g_list_model_get_item (children, 0);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideRow) row = g_list_model_get_item (children, i);

      g_ptr_array_add (all, new_cells (press, row, columns));
    }
  add_rows (press, GUIDE_PAPER_COLUMN (rows), all, columns, first != NULL && guide_row_get_header (first));

  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_keep (caption));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_space (rows, guide_paper_press_em (press, 0.5)));

  return column;
}
