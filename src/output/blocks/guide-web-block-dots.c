/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-kinds.h"

#include "guide-block-words.h"
#include "guide-dots.h"

void
guide_web_block_dots (GuideWeb   *self,
                      GuideBlock *block)
{
  static const char *const signs[] = { "●", "○", "◉", "■" };
  GuideDots *dots = GUIDE_DOTS (block);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  int rest = guide_dots_get_total (dots);

  guide_web_heading (self, guide_block_get_title_level (block), guide_dots_get_caption (dots));
  g_string_append (self->out, "<p class=\"dots\" aria-hidden=\"true\">");
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);

      for (int n = guide_dot_group_get_count (group); n > 0; n--, rest--)
        g_string_append (self->out, signs[i % G_N_ELEMENTS (signs)]);
    }
  for (; rest > 0; rest--)
    g_string_append (self->out, "◌");
  g_string_append (self->out, "</p>\n");
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);
      g_autofree char *words = guide_block_words_dup_dots (group, guide_dots_get_total (dots));
      g_autofree char *line = g_strdup_printf ("<span aria-hidden=\"true\">%s</span> %s", signs[i % G_N_ELEMENTS (signs)], words);

      guide_web_prose (self, "p", line);
    }
}
