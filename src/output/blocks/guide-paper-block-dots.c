/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-kinds.h"

#include "guide-block-words.h"
#include "guide-dots.h"
#include "guide-paper-column.h"
#include "guide-paper-dots.h"

static GuidePaperBox *
new_dot_legend (GuidePaperPress *press,
                GuideDotGroup   *group,
                guint            shape,
                int              total,
                GuideBlock      *sourced)
{
  g_autofree char *words = guide_block_words_dup_dots (group, total);
  GuidePaperBox *text = guide_paper_press_new_sourced (press, GUIDE_PAPER_BODY, words, "P", sourced);

  return guide_paper_box_space (guide_paper_press_new_led (press, guide_paper_dots_new_one (press->paper, shape), text),
                                guide_paper_press_em (press, GUIDE_PAPER_ITEM_SPACE));
}

GuidePaperBox *
guide_paper_block_dots (GuideBlock      *block,
                        GuidePaperPress *press)
{
  GuideDots *dots = GUIDE_DOTS (block);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  GuidePaperBox *column = guide_paper_column_new (FALSE);
  GuidePaperBox *field = guide_paper_dots_new (press->paper, dots);

  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_press_new_title (press, guide_dots_get_caption (dots), guide_block_get_title_level (block)));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_space (field, guide_paper_press_em (press, 0.6)));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);

      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), new_dot_legend (press, group, i, guide_dots_get_total (dots), block));
    }

  return column;
}
