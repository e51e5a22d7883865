/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-kinds.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-figure.h"
#include "guide-i18n.h"

/* With the number that it has on the screen, where it has one: a day has its own, and before and after have none. */
static void
add_title (GuideScript *self,
           const char  *place,
           GuideFigure *figure,
           guint        i,
           const char  *title)
{
  GuideFigureMode mode = guide_figure_get_mode (figure);
  g_autofree char *number = guide_digits_printf ("%u", i + 1);
  g_autofree char *numbered = NULL;

  if (mode != GUIDE_FIGURE_SLIDER && mode != GUIDE_FIGURE_COMPARE)
    numbered = g_strdup_printf (_("%s: %s"), number, title);
  guide_script_add (self, place, numbered != NULL ? numbered : title);
}

static void
add_part (GuideScript *self,
          const char  *place,
          GuideFigure *figure,
          guint        i,
          GuideNode   *child)
{
  g_autofree char *title = NULL;

  if (GUIDE_IS_PART (child))
    {
      add_title (self, place, figure, i, guide_part_get_title (GUIDE_PART (child)));
      guide_script_add (self, place, guide_part_get_text (GUIDE_PART (child)));
      return;
    }

  title = guide_block_words_dup_step (figure, GUIDE_STEP (child));
  add_title (self, place, figure, i, title);
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
  g_autofree char *drawing = g_strconcat (place, "." GUIDE_SCRIPT_DRAWING, NULL);

  add_caption (self, place, guide_figure_get_caption (figure));
  guide_script_add (self, drawing, guide_figure_get_alt (figure));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      g_autofree char *own = guide_script_dup_place (place, i);

      add_part (self, own, figure, i, child);
    }
}
