/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-block-words.h"
#include "guide-callout.h"

/* Staff is near nobody who reads a file at home. */
void
guide_web_block_callout (GuideWeb   *self,
                         GuideBlock *block)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GListModel *children = guide_node_get_children (GUIDE_NODE (block));

  if (kind == GUIDE_CALLOUT_STAFF)
    {
      guide_web_prose (self, "p", guide_callout_get_elsewhere (callout));
      return;
    }

  g_string_append_printf (self->out, "<div class=\"box %s\">\n", guide_block_words_get_callout_look (kind));
  guide_web_heading (self, 2, guide_block_words_get_callout_title (callout));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);

      guide_web_block (self, child);
    }
  guide_web_close (self, "div");
}
