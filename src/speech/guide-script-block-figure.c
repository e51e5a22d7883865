/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-figure.h"
#include "guide-i18n.h"

static void
add_part (GuideScript *self,
          const char  *place,
          GuideFigure *figure,
          GuideNode   *child)
{
  g_autofree char *moment = NULL;

  if (GUIDE_IS_PART (child))
    {
      guide_script_add (self, place, guide_part_get_title (GUIDE_PART (child)));
      guide_script_add (self, place, guide_part_get_text (GUIDE_PART (child)));
      return;
    }

  moment = guide_block_words_dup_step (figure, GUIDE_STEP (child));
  guide_script_add (self, place, moment);
  guide_script_add (self, place, guide_step_get_text (GUIDE_STEP (child)));
}

/* What the drawing is comes before what is on it: a listener cannot look back from the words under it. */
static void
add_caption (GuideScript *self,
             const char  *place,
             const char  *caption)
{
  /* Translators: for reading aloud: before the words under a drawing, which is described next. */
  g_autofree char *words = caption != NULL ? g_strdup_printf (C_("ear", "Picture: %s"), caption) : NULL;

  guide_script_add (self, place, words);
}

void
guide_script_block_figure (GuideScript *self,
                           const char  *place,
                           GuideBlock  *block)
{
  GuideFigure *figure = GUIDE_FIGURE (block);
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));

  add_caption (self, place, guide_figure_get_caption (figure));
  guide_script_add (self, place, guide_figure_get_alt (figure));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      g_autofree char *own = guide_script_dup_place (place, i);

      add_part (self, own, figure, child);
    }
}
