/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-list.h"

/* Steps have their numbers on the screen as well. */
static void
add_item (GuideScript  *self,
          const char   *place,
          GuideListKind kind,
          guint         i,
          GuideItem    *item)
{
  g_autofree char *number = guide_digits_printf ("%u", i + 1);
  g_autofree char *numbered = g_strdup_printf (_("%s: %s"), number, guide_item_get_text (item));
  g_autofree char *own = guide_script_dup_place (place, i);

  guide_script_add (self, own, kind == GUIDE_LIST_STEPS ? numbered : guide_item_get_text (item));
}

void
guide_script_block_list (GuideScript *self,
                         const char  *place,
                         GuideBlock  *block)
{
  GuideList *list = GUIDE_LIST (block);
  GListModel *items = guide_node_get_children (GUIDE_NODE (block));

  guide_script_add (self, place, guide_list_get_title (list));
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      add_item (self, place, guide_list_get_kind (list), i, item);
    }
}
