/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-dots.h"

/* People as dots. Each group has a shape of its own, so that they are told apart
 * in black and white; the legend says the same in words. */
struct _GuidePaperDots
{
  GuidePaperBox parent_instance;

  GArray  *shapes; /* of guint, one a person */
  double   size;
  double   drop;
  gboolean rtl;
};

/* Full, empty, ring with a dot, square; and a faint ring for all the others. Half a dot
 * was read as somebody for whom it had half worked. */
#define N_SHAPES 4
#define SHAPE_REST N_SHAPES

G_DEFINE_FINAL_TYPE (GuidePaperDots, guide_paper_dots, GUIDE_TYPE_PAPER_BOX)

static guint
count_in_line (GuidePaperDots *self,
               double          width)
{
  guint n = MAX (1, (guint) (width / (self->size * 1.35)));

  return n >= 10 ? n - n % 10 : n; /* tens are counted at a glance */
}

static double
guide_paper_dots_measure (GuidePaperBox *box,
                          double         width)
{
  GuidePaperDots *self = GUIDE_PAPER_DOTS (box);
  guint n = count_in_line (self, width);

  return self->drop + (self->shapes->len + n - 1) / n * self->size * 1.35;
}

static void
draw_dot (cairo_t *cr,
          guint    shape,
          double   x,
          double   y,
          double   size)
{
  double radius = size / 2 - 0.6;

  guide_paper_set_ink (cr, shape == SHAPE_REST ? GUIDE_PAPER_INK_LINE : GUIDE_PAPER_INK_TEXT);
  cairo_set_line_width (cr, 1.1);
  cairo_new_sub_path (cr);
  if (shape == 3)
    cairo_rectangle (cr, x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  else
    cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  if (shape == 0 || shape == 3)
    cairo_fill_preserve (cr);
  cairo_stroke (cr);
  if (shape == 2)
    cairo_arc (cr, x, y, radius * 0.45, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
guide_paper_dots_draw (GuidePaperBox    *box,
                       GuidePaperCanvas *canvas,
                       double            x,
                       double            y,
                       double            width)
{
  GuidePaperDots *self = GUIDE_PAPER_DOTS (box);
  guint n = count_in_line (self, width);
  double step = self->size * 1.35;

  for (guint i = 0; i < self->shapes->len; i++)
    {
      double along = (i % n + 0.5) * step;

      draw_dot (canvas->cr, g_array_index (self->shapes, guint, i), self->rtl ? x + width - along : x + along,
                y + self->drop + (i / n + 0.5) * step, self->size);
    }
}

static void
guide_paper_dots_finalize (GObject *object)
{
  g_clear_pointer (&GUIDE_PAPER_DOTS (object)->shapes, g_array_unref);

  G_OBJECT_CLASS (guide_paper_dots_parent_class)->finalize (object);
}

static void
guide_paper_dots_class_init (GuidePaperDotsClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_dots_finalize;
  box_class->measure = guide_paper_dots_measure;
  box_class->draw = guide_paper_dots_draw;
}

static void
guide_paper_dots_init (GuidePaperDots *self)
{
  self->shapes = g_array_new (FALSE, FALSE, sizeof (guint));
}

static GuidePaperDots *
new_empty (GuidePaper *paper)
{
  GuidePaperDots *self = g_object_new (GUIDE_TYPE_PAPER_DOTS, NULL);

  self->size = guide_paper_em (paper, 0.95);
  self->rtl = guide_paper_is_rtl (paper);

  return self;
}

static void
append (GuidePaperDots *self,
        guint           shape,
        int             count)
{
  for (int i = 0; i < count; i++)
    g_array_append_val (self->shapes, shape);
}

/**
 * guide_paper_dots_new:
 * @paper: the paper
 * @dots: a number of people
 *
 * Returns: (transfer full): a dot for each of them
 */
GuidePaperBox *
guide_paper_dots_new (GuidePaper *paper,
                      GuideDots  *dots)
{
  GuidePaperDots *self = new_empty (paper);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  int rest = guide_dots_get_total (dots);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);

      append (self, i % N_SHAPES, guide_dot_group_get_count (group));
      rest -= guide_dot_group_get_count (group);
    }
  append (self, SHAPE_REST, rest);

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_dots_new_one:
 * @paper: the paper
 * @shape: number of a group, from 0
 *
 * Returns: (transfer full): one dot of that group, to stand before its words
 */
GuidePaperBox *
guide_paper_dots_new_one (GuidePaper *paper,
                          guint       shape)
{
  GuidePaperDots *self = new_empty (paper);

  append (self, shape % N_SHAPES, 1);
  self->drop = guide_paper_em (paper, 0.1);

  return GUIDE_PAPER_BOX (self);
}
