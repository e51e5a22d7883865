/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-list.h"

void
guide_web_block_list (GuideWeb   *self,
                      GuideBlock *block)
{
  static const char *const elements[] = {
    [GUIDE_LIST_PLAIN] = "ul",
    [GUIDE_LIST_STEPS] = "ol",
    [GUIDE_LIST_DO] = "ul class=\"do\"",
    [GUIDE_LIST_DONT] = "ul class=\"dont\"",
    [GUIDE_LIST_TICK] = "ul class=\"tick\"",
    [GUIDE_LIST_LINES] = "ul class=\"lines\"",
  };
  GuideListKind kind = guide_list_get_kind (GUIDE_LIST (block));
  GListModel *items = guide_node_get_children (GUIDE_NODE (block));

  guide_web_heading (self, guide_block_get_title_level (block), guide_list_get_title (GUIDE_LIST (block)));
  guide_web_open (self, elements[kind]);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      guide_web_prose (self, "li", guide_item_get_text (item));
    }
  guide_web_close (self, kind == GUIDE_LIST_STEPS ? "ol" : "ul");
}
