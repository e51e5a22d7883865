/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-block-view-kinds.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-prose.h"
#include "guide-sentence.h"

static GtkWidget *
new_list_mark (GuideListKind kind,
               guint         number)
{
  g_autofree char *text = NULL;

  switch (kind)
    {
    case GUIDE_LIST_DO:
      return guide_prose_new_icon ("guide-check-symbolic", "do");
    case GUIDE_LIST_DONT:
      return guide_prose_new_icon ("guide-cross-symbolic", "dont");
    case GUIDE_LIST_STEPS:
      /* Translators: number of a step in a list of steps. */
      text = guide_digits_printf (_("%u."), number);
      return guide_prose_new_plain (text, "number");
    case GUIDE_LIST_PLAIN:
    default:
      return guide_prose_new_icon ("guide-dot-symbolic", "bullet");
    }
}

static GtkWidget *
new_item (GuideItem    *item,
          GuideListKind kind,
          guint         number)
{
  GtkWidget *text = guide_sentence_new (guide_item_get_text (item), "prose");

  return guide_box_new_lead (0.6, new_list_mark (kind, number), text, "item");
}

GtkWidget *
guide_block_view_list (GuideBlock   *block,
                       GuideContext *context)
{
  static const char *const classes[] = {
    [GUIDE_LIST_PLAIN] = "list-plain", [GUIDE_LIST_STEPS] = "list-steps", [GUIDE_LIST_DO] = "list-do",
    [GUIDE_LIST_DONT] = "list-dont",   [GUIDE_LIST_TICK] = "list-tick",   [GUIDE_LIST_LINES] = "list-lines",
  };
  GuideList *list = GUIDE_LIST (block);
  GuideListKind kind = guide_list_get_kind (list);
  GtkWidget *box = guide_box_new_column (0.45, classes[kind]);
  GListModel *items = guide_node_get_children (GUIDE_NODE (list));
  const char *title = guide_list_get_title (list);

  if (title != NULL)
    gtk_box_append (GTK_BOX (box), guide_prose_new_heading (title, guide_block_get_title_level (block), "list-title"));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      gtk_box_append (GTK_BOX (box), new_item (item, kind, i + 1));
    }

  return box;
}
