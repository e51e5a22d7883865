/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-web-kinds.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-figure.h"
#include "guide-i18n.h"
#include "guide-figure-steps.h"

static void
write_caption (GuideWeb    *self,
               GuideFigure *figure)
{
  g_autofree char *number = guide_digits_printf (_("Figure %u."), ++self->n_figures);
  g_autofree char *escaped = g_markup_escape_text (
    guide_figure_get_caption (figure) != NULL ? guide_figure_get_caption (figure) : "", -1);

  g_string_append_printf (self->out, "<figcaption><b>%s</b> %s</figcaption>\n", number, escaped);
}

static void
write_line (GuideWeb   *self,
            const char *title,
            const char *text)
{
  guide_web_open (self, "li");
  guide_web_text (self, "p class=\"name\"", title);
  guide_web_prose (self, "p", text);
  guide_web_close (self, "li");
}

static void
write_legend (GuideWeb    *self,
              GuideFigure *figure)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));

  guide_web_open (self, "ol class=\"legend\"");
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);

      if (GUIDE_IS_PART (part))
        write_line (self, guide_part_get_title (GUIDE_PART (part)), guide_part_get_text (GUIDE_PART (part)));
    }
  guide_web_close (self, "ol");
}

static char **
dup_parts (GuideFigure *figure)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);

      if (GUIDE_IS_PART (part))
        g_strv_builder_add (parts, guide_part_get_part (GUIDE_PART (part)));
    }

  return g_strv_builder_end (parts);
}

static void
write_steps (GuideWeb         *self,
             GuideFigure      *figure,
             GuideFigureSteps *steps)
{
  guide_web_open (self, "ol class=\"figure-steps\"");
  for (guint i = 0; i < guide_figure_steps_get_n (steps); i++)
    {
      GuideStep *step = guide_figure_steps_get (steps, i);
      g_autofree char *title = guide_block_words_dup_step (figure, step);

      guide_web_open (self, "li");
      guide_web_picture (self, guide_figure_get_drawing (figure), guide_step_get_step (step),
                         i == 0 ? guide_figure_get_alt (figure) : title, NULL);
      guide_web_text (self, "p class=\"name\"", title);
      guide_web_prose (self, "p", guide_step_get_text (step));
      guide_web_close (self, "li");
    }
  guide_web_close (self, "ol");
}

void
guide_web_block_figure (GuideWeb   *self,
                        GuideBlock *block)
{
  GuideFigure *figure = GUIDE_FIGURE (block);
  g_autoptr (GuideFigureSteps) steps = guide_figure_steps_new (figure);
  g_auto (GStrv) parts = dup_parts (figure);

  guide_web_open (self, "figure");
  if (guide_figure_steps_get_n (steps) > 0)
    {
      write_caption (self, figure);
      write_steps (self, figure, steps);
    }
  else
    {
      guide_web_picture (self, guide_figure_get_drawing (figure), 0, guide_figure_get_alt (figure),
                         parts[0] != NULL ? (const char *const *) parts : NULL);
      write_caption (self, figure);
    }
  guide_web_close (self, "figure");
  if (parts[0] != NULL)
    write_legend (self, figure);
}
