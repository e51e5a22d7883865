/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-figure.h"

#include "guide-sign.h"

G_DEFINE_ENUM_TYPE (GuideFigureMode,
                    guide_figure_mode,
                    G_DEFINE_ENUM_VALUE (GUIDE_FIGURE_PLAIN, "plain"),
                    G_DEFINE_ENUM_VALUE (GUIDE_FIGURE_PARTS, "parts"),
                    G_DEFINE_ENUM_VALUE (GUIDE_FIGURE_STEPS, "steps"),
                    G_DEFINE_ENUM_VALUE (GUIDE_FIGURE_SLIDER, "slider"),
                    G_DEFINE_ENUM_VALUE (GUIDE_FIGURE_COMPARE, "compare"))

struct _GuidePart
{
  GuideNode parent_instance;

  char      *part;
  char      *title;
  char      *text;
  GuideSign *sign; /* whose words it shows, where it has none of its own */
};

G_DEFINE_FINAL_TYPE (GuidePart, guide_part, GUIDE_TYPE_NODE)

static void
guide_part_constructed (GObject *object)
{
  GuidePart *self = GUIDE_PART (object);

  guide_sign_lend (self->sign, &self->text, NULL);

  G_OBJECT_CLASS (guide_part_parent_class)->constructed (object);
}

static void
guide_part_class_init (GuidePartClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuidePart, part, "part"),
    GUIDE_SIGN_FIELD (GuidePart),
    GUIDE_FIELD_TITLE (GuidePart, title, "title"),
    GUIDE_FIELD_PROSE (GuidePart, text, "text"),
  };

  G_OBJECT_CLASS (klass)->constructed = guide_part_constructed;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_part_init (GuidePart *self)
{
}

/**
 * guide_part_get_part:
 * @self: a #GuidePart
 *
 * Returns: its id in the drawing
 */
const char *
guide_part_get_part (GuidePart *self)
{
  g_return_val_if_fail (GUIDE_IS_PART (self), NULL);

  return self->part;
}

/**
 * guide_part_get_title:
 * @self: a #GuidePart
 *
 * Returns: its name
 */
const char *
guide_part_get_title (GuidePart *self)
{
  g_return_val_if_fail (GUIDE_IS_PART (self), NULL);

  return self->title;
}

/**
 * guide_part_get_text:
 * @self: a #GuidePart
 *
 * Returns: one sentence about it
 */
const char *
guide_part_get_text (GuidePart *self)
{
  g_return_val_if_fail (GUIDE_IS_PART (self), NULL);

  return self->text;
}

struct _GuideStep
{
  GuideNode parent_instance;

  int   step;
  int   day;
  char *title;
  char *text;
};

G_DEFINE_FINAL_TYPE (GuideStep, guide_step, GUIDE_TYPE_NODE)

static void
guide_step_class_init (GuideStepClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD (GuideStep, step, "step", G_TYPE_INT, 1),
    GUIDE_FIELD (GuideStep, day, "day", G_TYPE_INT, 0),
    GUIDE_FIELD_TITLE (GuideStep, title, "title"),
    GUIDE_FIELD_PROSE (GuideStep, text, "text"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_step_init (GuideStep *self)
{
}

/**
 * guide_step_get_step:
 * @self: a #GuideStep
 *
 * Returns: the number of its layer in the drawing, from 1
 */
int
guide_step_get_step (GuideStep *self)
{
  g_return_val_if_fail (GUIDE_IS_STEP (self), 0);

  return self->step;
}

/**
 * guide_step_get_day:
 * @self: a #GuideStep
 *
 * Returns: days since treatment, for a slider
 */
int
guide_step_get_day (GuideStep *self)
{
  g_return_val_if_fail (GUIDE_IS_STEP (self), 0);

  return self->day;
}

/**
 * guide_step_get_title:
 * @self: a #GuideStep
 *
 * Returns: its name
 */
const char *
guide_step_get_title (GuideStep *self)
{
  g_return_val_if_fail (GUIDE_IS_STEP (self), NULL);

  return self->title;
}

/**
 * guide_step_get_text:
 * @self: a #GuideStep
 *
 * Returns: what happens
 */
const char *
guide_step_get_text (GuideStep *self)
{
  g_return_val_if_fail (GUIDE_IS_STEP (self), NULL);

  return self->text;
}

struct _GuideFigure
{
  GuideBlock parent_instance;

  char           *drawing;
  char           *alt;
  char           *caption;
  char           *told;
  GuideFigureMode mode;
  gboolean        timeline;
};

G_DEFINE_FINAL_TYPE (GuideFigure, guide_figure, GUIDE_TYPE_BLOCK)

static void
guide_figure_class_init (GuideFigureClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideFigure, drawing, "drawing"),
    GUIDE_FIELD_ALT (GuideFigure, alt, "alt"),
    GUIDE_FIELD_LINE (GuideFigure, caption, "caption"),
    GUIDE_FIELD_KEY (GuideFigure, told, "told"),
    GUIDE_FIELD (GuideFigure, mode, "mode", GUIDE_TYPE_FIGURE_MODE, GUIDE_FIGURE_PLAIN),
    GUIDE_FIELD (GuideFigure, timeline, "timeline", G_TYPE_BOOLEAN, FALSE),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_NODE;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_figure_init (GuideFigure *self)
{
}

/**
 * guide_figure_get_drawing:
 * @self: a #GuideFigure
 *
 * Returns: the name of the drawing
 */
const char *
guide_figure_get_drawing (GuideFigure *self)
{
  g_return_val_if_fail (GUIDE_IS_FIGURE (self), NULL);

  return self->drawing;
}

/**
 * guide_figure_get_alt:
 * @self: a #GuideFigure
 *
 * Returns: a description for somebody who cannot see it
 */
const char *
guide_figure_get_alt (GuideFigure *self)
{
  g_return_val_if_fail (GUIDE_IS_FIGURE (self), NULL);

  return self->alt;
}

/**
 * guide_figure_get_caption:
 * @self: a #GuideFigure
 *
 * Returns: the line under it
 */
const char *
guide_figure_get_caption (GuideFigure *self)
{
  g_return_val_if_fail (GUIDE_IS_FIGURE (self), NULL);

  return self->caption;
}

/**
 * guide_figure_get_told:
 * @self: a #GuideFigure
 * @sentence: number of a sentence of its description, from 0
 *
 * Returns: number of the step that the sentence tells of, from 0
 */
guint
guide_figure_get_told (GuideFigure *self,
                       guint        sentence)
{
  g_auto (GStrv) steps = NULL;
  guint n;

  g_return_val_if_fail (GUIDE_IS_FIGURE (self), 0);

  if (self->told == NULL)
    return 0;

  /* A translation may have one more. */
  steps = g_strsplit (self->told, " ", -1);
  n = g_strv_length (steps);

  return n > 0 ? MAX (g_ascii_strtoull (steps[MIN (sentence, n - 1)], NULL, 10), 1) - 1 : 0;
}

/**
 * guide_figure_get_mode:
 * @self: a #GuideFigure
 *
 * Returns: what a reader can do with it
 */
GuideFigureMode
guide_figure_get_mode (GuideFigure *self)
{
  g_return_val_if_fail (GUIDE_IS_FIGURE (self), GUIDE_FIGURE_PLAIN);

  return self->mode;
}

/**
 * guide_figure_get_timeline:
 * @self: a #GuideFigure
 *
 * Returns: whether a line of time is drawn in it, which runs from left to right
 *   in every language
 */
gboolean
guide_figure_get_timeline (GuideFigure *self)
{
  g_return_val_if_fail (GUIDE_IS_FIGURE (self), FALSE);

  return self->timeline;
}
