/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-row.h"

/* Boxes side by side, in the direction of reading. */
struct _GuidePaperRow
{
  GuidePaperBox parent_instance;

  GArray  *cells; /* of Cell */
  double   gap;
  double   rule; /* thickness of the line under it */
  gboolean rtl;
};

/* A width of its own, or its share of what the others leave. */
typedef struct
{
  GuidePaperBox *box;
  double         width;
  double         share;
} Cell;

G_DEFINE_FINAL_TYPE (GuidePaperRow, guide_paper_row, GUIDE_TYPE_PAPER_BOX)

static void
cell_clear (gpointer data)
{
  g_clear_object (&((Cell *) data)->box);
}

static double
get_cell_width (GuidePaperRow *self,
                guint          i,
                double         width)
{
  Cell *cell = &g_array_index (self->cells, Cell, i);
  double rest = width - self->gap * (self->cells->len - 1);
  double shares = 0;

  if (cell->share == 0)
    return cell->width;

  for (guint other = 0; other < self->cells->len; other++)
    {
      rest -= g_array_index (self->cells, Cell, other).width;
      shares += g_array_index (self->cells, Cell, other).share;
    }

  return cell->width + rest * cell->share / shares;
}

/* Half of the gap under the words and the line, and half below it. */
static double
get_foot (GuidePaperRow *self)
{
  return self->rule > 0 ? self->gap * 0.5 + self->rule : 0;
}

static double
guide_paper_row_get_baseline (GuidePaperBox *box)
{
  GuidePaperRow *self = GUIDE_PAPER_ROW (box);
  double baseline = 0;

  for (guint i = 0; i < self->cells->len; i++)
    baseline = MAX (baseline, guide_paper_box_get_baseline (g_array_index (self->cells, Cell, i).box));

  return baseline;
}

/* Words side by side stand on one line, whatever their fonts: a number has fewer signs over
 * it than an Arabic word. */
static double
get_drop (Cell  *cell,
          double baseline)
{
  double own = guide_paper_box_get_baseline (cell->box);

  return own > 0 ? baseline - own : 0;
}

static double
guide_paper_row_measure (GuidePaperBox *box,
                         double         width)
{
  GuidePaperRow *self = GUIDE_PAPER_ROW (box);
  g_autofree double *heights = g_new0 (double, self->cells->len);
  double baseline, height = 0;

  /* First of all: words that have no width yet would be set in one line to find where they stand. */
  for (guint i = 0; i < self->cells->len; i++)
    heights[i] = guide_paper_box_measure (g_array_index (self->cells, Cell, i).box, get_cell_width (self, i, width));
  baseline = guide_paper_row_get_baseline (box);
  for (guint i = 0; i < self->cells->len; i++)
    height = MAX (height, get_drop (&g_array_index (self->cells, Cell, i), baseline) + heights[i]);

  return height + get_foot (self);
}

static void
draw_rule (GuidePaperRow *self,
           cairo_t       *cr,
           double         x,
           double         y,
           double         width)
{
  guide_paper_set_ink (cr, GUIDE_PAPER_INK_LINE);
  cairo_rectangle (cr, x, y, width, self->rule);
  cairo_fill (cr);
}

static void
guide_paper_row_draw (GuidePaperBox    *box,
                      GuidePaperCanvas *canvas,
                      double            x,
                      double            y,
                      double            width)
{
  GuidePaperRow *self = GUIDE_PAPER_ROW (box);
  double baseline = guide_paper_row_get_baseline (box);
  double along = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      Cell *cell = &g_array_index (self->cells, Cell, i);
      double cell_width = get_cell_width (self, i, width);
      double left = self->rtl ? x + width - along - cell_width : x + along;

      guide_paper_box_draw (cell->box, canvas, left, y + get_drop (cell, baseline), cell_width);
      along += cell_width + self->gap;
    }
  if (self->rule > 0)
    draw_rule (self, canvas->cr, x, y + guide_paper_row_measure (box, width) - self->rule, width);
}

static void
guide_paper_row_squeeze (GuidePaperBox *box,
                         double         share)
{
  GuidePaperRow *self = GUIDE_PAPER_ROW (box);

  for (guint i = 0; i < self->cells->len; i++)
    guide_paper_box_squeeze (g_array_index (self->cells, Cell, i).box, share);
}

static void
guide_paper_row_finalize (GObject *object)
{
  g_clear_pointer (&GUIDE_PAPER_ROW (object)->cells, g_array_unref);

  G_OBJECT_CLASS (guide_paper_row_parent_class)->finalize (object);
}

static void
guide_paper_row_class_init (GuidePaperRowClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_row_finalize;
  box_class->measure = guide_paper_row_measure;
  box_class->draw = guide_paper_row_draw;
  box_class->squeeze = guide_paper_row_squeeze;
  box_class->get_baseline = guide_paper_row_get_baseline;
}

static void
guide_paper_row_init (GuidePaperRow *self)
{
  self->cells = g_array_new (FALSE, TRUE, sizeof (Cell));
  g_array_set_clear_func (self->cells, cell_clear);
}

/**
 * guide_paper_row_new:
 * @paper: the paper
 * @gap: what is left white between two boxes, in points
 *
 * Returns: (transfer full): an empty row
 */
GuidePaperBox *
guide_paper_row_new (GuidePaper *paper,
                     double      gap)
{
  GuidePaperRow *self = g_object_new (GUIDE_TYPE_PAPER_ROW, NULL);

  self->gap = gap;
  self->rtl = guide_paper_is_rtl (paper);

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_row_add:
 * @self: a row
 * @child: (transfer full): a box
 * @width: the least width that it has, in points
 * @share: its share of what is left of the row's width, or 0
 *
 * Puts a box at the end of the row.
 */
void
guide_paper_row_add (GuidePaperRow *self,
                     GuidePaperBox *child,
                     double         width,
                     double         share)
{
  Cell cell = { child, width, share };

  g_return_if_fail (GUIDE_IS_PAPER_ROW (self));

  g_array_append_val (self->cells, cell);
}

/**
 * guide_paper_row_set_rule:
 * @self: a row
 * @thickness: in points
 *
 * Draws a line under the row.
 */
void
guide_paper_row_set_rule (GuidePaperRow *self,
                          double         thickness)
{
  g_return_if_fail (GUIDE_IS_PAPER_ROW (self));

  self->rule = thickness;
}
