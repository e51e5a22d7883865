/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-dots.h"

void
guide_script_block_dots (GuideScript *self,
                         const char  *place,
                         GuideBlock  *block)
{
  GuideDots *dots = GUIDE_DOTS (block);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));

  guide_script_add (self, place, guide_dots_get_caption (dots));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);
      g_autofree char *own = guide_script_dup_place (place, i);
      g_autofree char *words = guide_block_words_dup_dots (group, guide_dots_get_total (dots));

      guide_script_add (self, own, words);
    }
}
