/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-code.h"

#include "guide-output-tools.h"

/* A code for the camera of a phone on paper, as lines, with the white around it that the
 * standard wants (ISO/IEC 18004). */
struct _GuidePaperCode
{
  GuidePaperBox parent_instance;

  GuideCode *code;
  char      *alt;
};

#define QUIET 4 /* squares of white on each side */

/* In points: 0.34 mm, which is four dots of a printer with 300 an inch. */
#define SQUARE 0.96

G_DEFINE_FINAL_TYPE (GuidePaperCode, guide_paper_code, GUIDE_TYPE_PAPER_BOX)

static double
guide_paper_code_measure (GuidePaperBox *box,
                          double         width)
{
  return MIN (width, guide_paper_code_get_side (GUIDE_PAPER_CODE (box)));
}

/* All of it is one shape: no white can come between two squares, whoever draws it. cairo would write four
 * corners for each of them, with as many digits as it has. */
static char *
dup_squares (GuidePaperCode *self)
{
  const guint8 *squares = g_bytes_get_data (guide_code_get_squares (self->code), NULL);
  guint width = guide_code_get_width (self->code), side = width + 2 * QUIET;
  g_autoptr (GString) lines = g_string_new (NULL);

  g_string_append_printf (lines, GUIDE_PDF_LINES "%u %u 0 g\n", side, side);
  for (guint y = 0; y < width; y++)
    for (guint x = 0, end; x < width; x = end)
      {
        const guint8 *row = squares + y * width;

        for (end = x + 1; end < width && row[end] == row[x]; end++)
          continue;
        if (row[x])
          g_string_append_printf (lines, "%u %u %u 1 re\n", QUIET + x, side - QUIET - y - 1, end - x);
      }
  g_string_append (lines, "f");

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
guide_paper_code_draw (GuidePaperBox    *box,
                       GuidePaperCanvas *canvas,
                       double            x,
                       double            y,
                       double            width)
{
  GuidePaperCode *self = GUIDE_PAPER_CODE (box);
  double side = guide_paper_code_measure (box, width);
  g_autofree char *squares = dup_squares (self);

  guide_paper_canvas_begin (canvas, "Figure");
  g_ptr_array_add (canvas->alts, g_strdup (self->alt));
  cairo_save (canvas->cr);
  cairo_translate (canvas->cr, x + (width - side) / 2, y);
  guide_paper_canvas_put (canvas, squares, side, side);
  cairo_restore (canvas->cr);
  guide_paper_canvas_end (canvas, "Figure");
}

static void
guide_paper_code_finalize (GObject *object)
{
  GuidePaperCode *self = GUIDE_PAPER_CODE (object);

  g_clear_object (&self->code);
  g_free (self->alt);

  G_OBJECT_CLASS (guide_paper_code_parent_class)->finalize (object);
}

static void
guide_paper_code_class_init (GuidePaperCodeClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_code_finalize;
  box_class->measure = guide_paper_code_measure;
  box_class->draw = guide_paper_code_draw;
}

static void
guide_paper_code_init (GuidePaperCode *self)
{
}

/**
 * guide_paper_code_new:
 * @code: a code
 * @alt: what is said in its place
 *
 * Returns: (transfer full): the code, in the middle of its width
 */
GuidePaperBox *
guide_paper_code_new (GuideCode  *code,
                      const char *alt)
{
  GuidePaperCode *self = g_object_new (GUIDE_TYPE_PAPER_CODE, NULL);

  self->code = g_object_ref (code);
  self->alt = g_strdup (alt);

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_code_get_side:
 * @self: a #GuidePaperCode
 *
 * Returns: how wide it is with the white around it, in points
 */
double
guide_paper_code_get_side (GuidePaperCode *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_CODE (self), 0);

  return (guide_code_get_width (self->code) + 2 * QUIET) * SQUARE;
}
