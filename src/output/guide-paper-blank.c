/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-blank.h"

/* What is left empty for a pen: a box to tick, or a line to write on. */
struct _GuidePaperBlank
{
  GuidePaperBox parent_instance;

  gboolean is_line;
  double   em;
  gboolean rtl;
};

#define LINE_HEIGHT 2.0 /* room for handwriting, in em */
#define BOX_SIZE 1.0
#define BOX_DROP 0.25
#define STROKE 0.9

G_DEFINE_FINAL_TYPE (GuidePaperBlank, guide_paper_blank, GUIDE_TYPE_PAPER_BOX)

static double
guide_paper_blank_measure (GuidePaperBox *box,
                           double         width)
{
  GuidePaperBlank *self = GUIDE_PAPER_BLANK (box);

  return self->em * (self->is_line ? LINE_HEIGHT : BOX_SIZE + BOX_DROP);
}

static void
guide_paper_blank_draw (GuidePaperBox    *box,
                        GuidePaperCanvas *canvas,
                        double            x,
                        double            y,
                        double            width)
{
  GuidePaperBlank *self = GUIDE_PAPER_BLANK (box);
  double size = self->em * BOX_SIZE;

  guide_paper_set_ink (canvas->cr, GUIDE_PAPER_INK_TEXT);
  cairo_set_line_width (canvas->cr, STROKE);
  if (self->is_line)
    {
      cairo_move_to (canvas->cr, x, y + self->em * (LINE_HEIGHT - 0.4));
      cairo_rel_line_to (canvas->cr, width, 0);
    }
  else
    cairo_rectangle (canvas->cr, self->rtl ? x + width - size + STROKE : x + STROKE, y + self->em * BOX_DROP, size - 2 * STROKE,
                     size - 2 * STROKE);
  cairo_stroke (canvas->cr);
}

static void
guide_paper_blank_class_init (GuidePaperBlankClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  box_class->measure = guide_paper_blank_measure;
  box_class->draw = guide_paper_blank_draw;
}

static void
guide_paper_blank_init (GuidePaperBlank *self)
{
}

static GuidePaperBox *
new_blank (GuidePaper *paper,
           gboolean    is_line)
{
  GuidePaperBlank *self = g_object_new (GUIDE_TYPE_PAPER_BLANK, NULL);

  self->is_line = is_line;
  self->em = guide_paper_em (paper, 1);
  self->rtl = guide_paper_is_rtl (paper);

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_blank_new_box:
 * @paper: the paper
 *
 * Returns: (transfer full): an empty box to tick, to stand before a text
 */
GuidePaperBox *
guide_paper_blank_new_box (GuidePaper *paper)
{
  return new_blank (paper, FALSE);
}

/**
 * guide_paper_blank_new_line:
 * @paper: the paper
 *
 * Returns: (transfer full): a line to write on
 */
GuidePaperBox *
guide_paper_blank_new_line (GuidePaper *paper)
{
  return new_blank (paper, TRUE);
}
