/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-callout.h"

void
guide_script_block_callout (GuideScript *self,
                            const char  *place,
                            GuideBlock  *block)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GListModel *children = guide_node_get_children (GUIDE_NODE (block));

  if (guide_callout_get_kind (callout) == GUIDE_CALLOUT_STAFF && !self->order->staff)
    {
      guide_script_add (self, place, guide_callout_get_elsewhere (callout));
      return;
    }

  guide_script_add (self, place, guide_block_words_get_callout_title (callout));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);
      g_autofree char *own = guide_script_dup_place (place, i);

      guide_script_block (self, own, child);
    }
}
