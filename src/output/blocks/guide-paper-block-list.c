/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-kinds.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-paper-blank.h"
#include "guide-paper-column.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"

#include <math.h>

#define LABEL_MAX 0.56 /* of the width of the page */

static GuidePaperBox *
new_list_mark (GuidePaperPress *press,
               GuideListKind    kind,
               guint            number)
{
  g_autofree char *text = NULL;

  switch (kind)
    {
    case GUIDE_LIST_DO:
      return guide_paper_press_new_icon (press, "guide-check-symbolic", GUIDE_PAPER_INK_GOOD);
    case GUIDE_LIST_DONT:
      return guide_paper_press_new_icon (press, "guide-cross-symbolic", GUIDE_PAPER_INK_BAD);
    case GUIDE_LIST_STEPS:
      text = guide_digits_printf (_("%u."), number);
      return guide_paper_text_new_plain (press->paper, GUIDE_PAPER_STRONG, text);
    case GUIDE_LIST_TICK:
      return guide_paper_blank_new_box (press->paper);
    case GUIDE_LIST_PLAIN:
    default:
      return guide_paper_press_new_icon (press, "guide-dot-symbolic", GUIDE_PAPER_INK_ACCENT);
    }
}

static GuidePaperBox *
new_item (GuidePaperPress *press,
          GuideItem       *item,
          GuideListKind    kind,
          guint            number)
{
  GuidePaperBox *mark = guide_paper_box_tag (new_list_mark (press, kind, number), "Lbl");
  GuidePaperBox *text = guide_paper_press_new_sourced (press, GUIDE_PAPER_BODY, guide_item_get_text (item), "LBody",
                                                       GUIDE_BLOCK (item));
  GuidePaperBox *row = guide_paper_press_new_led (press, mark, text);

  return guide_paper_box_space (guide_paper_box_tag (row, "LI"), guide_paper_press_em (press, GUIDE_PAPER_ITEM_SPACE));
}

/* Each of the questions before lines to write on has one line, if that leaves room for the answers. */
static double
find_label_width (GuidePaperPress *press,
                  GListModel      *items)
{
  double room = guide_paper_get_width (press->paper) - 2 * guide_paper_get_margin (press->paper), width = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);
      const char *text = guide_item_get_text (item);
      g_autoptr (GuidePaperBox) label = guide_paper_text_new (press->paper, GUIDE_PAPER_BODY, text != NULL ? text : "");

      width = MAX (width, ceil (guide_paper_text_get_line (GUIDE_PAPER_TEXT (label))) + 1);
    }

  return MIN (width, room * LABEL_MAX);
}

/* A question that has more than one line all the same keeps off the next. */
static GuidePaperBox *
new_label (GuidePaperPress *press,
           const char      *text)
{
  GuidePaperBox *column = guide_paper_column_new (FALSE);

  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_text_new (press->paper, GUIDE_PAPER_BODY, text));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_box_space (guide_paper_column_new (FALSE), guide_paper_press_em (press, 0.5)));

  return guide_paper_box_tag (column, "LBody");
}

/* What is asked for, and beside it a line for the answer; the line alone where it asks nothing. */
static GuidePaperBox *
new_line (GuidePaperPress *press,
          GuideItem       *item,
          double           label_width)
{
  GuidePaperBox *row = guide_paper_row_new (press->paper, guide_paper_press_em (press, 0.6));
  const char *text = guide_item_get_text (item);

  if (text != NULL && *text != '\0')
    guide_paper_row_add (GUIDE_PAPER_ROW (row), new_label (press, text), label_width, 0);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_blank_new_line (press->paper), 0, 1);

  return guide_paper_box_space (guide_paper_box_tag (row, "LI"), guide_paper_press_em (press, GUIDE_PAPER_ITEM_SPACE));
}

/* One item of a list alone at the foot or the head of a page is not left there; lines to write on are
 * filled in at one place. */
static GuidePaperBox *
new_items (GuidePaperPress *press,
           GuideList       *list)
{
  GListModel *items = guide_node_get_children (GUIDE_NODE (list));
  GuidePaperBox *column = guide_paper_box_tag (guide_paper_column_new (TRUE), "L");
  guint n_items = g_list_model_get_n_items (items);
  double label_width = guide_list_get_kind (list) == GUIDE_LIST_LINES ? find_label_width (press, items) : 0;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);
      GuideListKind kind = guide_list_get_kind (list);
      GuidePaperBox *box = kind == GUIDE_LIST_LINES ? new_line (press, item, label_width) : new_item (press, item, kind, i + 1);

      if (i == 0 || i + 2 == n_items || (kind == GUIDE_LIST_LINES && i + 1 < n_items))
        guide_paper_box_keep (box);
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), box);
    }

  return column;
}

GuidePaperBox *
guide_paper_block_list (GuideBlock      *block,
                        GuidePaperPress *press)
{
  const char *title = guide_list_get_title (GUIDE_LIST (block));
  GuidePaperBox *items = new_items (press, GUIDE_LIST (block));
  GuidePaperBox *column;

  if (title == NULL)
    return items;

  column = guide_paper_column_new (TRUE);
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_press_new_title (press, title, guide_block_get_title_level (block)));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_box_space (items, guide_paper_press_em (press, GUIDE_PAPER_ITEM_SPACE)));

  return column;
}
