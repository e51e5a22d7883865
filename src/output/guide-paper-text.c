/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-text.h"

#include "guide-text.h"

/* Words on paper, which wrap at any width. */
struct _GuidePaperText
{
  GuidePaperBox parent_instance;

  GuidePaper   *paper;
  PangoLayout  *layout;
  GuidePaperInk ink;
  gboolean      is_set; /* whether it was measured, and its letters looked at */
  double        width;  /* at which it was measured last */
  double        height; /* at that width */
};

G_DEFINE_FINAL_TYPE (GuidePaperText, guide_paper_text, GUIDE_TYPE_PAPER_BOX)

static double
get_height (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);

  return logical.height / (double) PANGO_SCALE;
}

static double
guide_paper_text_measure (GuidePaperBox *box,
                          double         width)
{
  GuidePaperText *self = GUIDE_PAPER_TEXT (box);

  if (self->is_set && self->width == width)
    return self->height;

  pango_layout_set_width (self->layout, (int) (width * PANGO_SCALE));
  self->width = width;
  self->height = get_height (self->layout);
  /* To look at them before, in one line, would be to set the text once more. */
  if (!self->is_set)
    guide_paper_note_missing (self->paper, self->layout);
  self->is_set = TRUE;

  return self->height;
}

static void
guide_paper_text_draw (GuidePaperBox    *box,
                       GuidePaperCanvas *canvas,
                       double            x,
                       double            y,
                       double            width)
{
  GuidePaperText *self = GUIDE_PAPER_TEXT (box);

  pango_layout_set_width (self->layout, (int) (width * PANGO_SCALE));
  guide_paper_set_ink (canvas->cr, self->ink);
  cairo_move_to (canvas->cr, x, y);
  pango_cairo_show_layout (canvas->cr, self->layout);
}

static double
guide_paper_text_get_baseline (GuidePaperBox *box)
{
  return pango_layout_get_baseline (GUIDE_PAPER_TEXT (box)->layout) / (double) PANGO_SCALE;
}

static void
guide_paper_text_finalize (GObject *object)
{
  g_clear_object (&GUIDE_PAPER_TEXT (object)->layout);
  g_clear_object (&GUIDE_PAPER_TEXT (object)->paper);

  G_OBJECT_CLASS (guide_paper_text_parent_class)->finalize (object);
}

static void
guide_paper_text_class_init (GuidePaperTextClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_text_finalize;
  box_class->measure = guide_paper_text_measure;
  box_class->draw = guide_paper_text_draw;
  box_class->get_baseline = guide_paper_text_get_baseline;
}

static void
guide_paper_text_init (GuidePaperText *self)
{
}

/**
 * guide_paper_text_new:
 * @paper: the paper
 * @style: what the text is
 * @markup: (nullable): a text of the book; what links in it stays as words
 *
 * Returns: (transfer full): the text
 */
GuidePaperBox *
guide_paper_text_new (GuidePaper     *paper,
                      GuidePaperStyle style,
                      const char     *markup)
{
  GuidePaperText *self = g_object_new (GUIDE_TYPE_PAPER_TEXT, NULL);
  g_autofree char *unlinked = guide_text_dup_unlinked (markup);

  self->paper = g_object_ref (paper);
  self->layout = guide_paper_new_layout (paper, style, unlinked);
  self->ink = guide_paper_get_ink (style);
  guide_paper_text_set_align (self, guide_paper_is_rtl (paper) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_text_new_plain:
 * @paper: the paper
 * @style: what the text is
 * @text: (nullable): words without marks
 *
 * Returns: (transfer full): the text
 */
GuidePaperBox *
guide_paper_text_new_plain (GuidePaper     *paper,
                            GuidePaperStyle style,
                            const char     *text)
{
  g_autofree char *markup = g_markup_escape_text (text != NULL ? text : "", -1);

  return guide_paper_text_new (paper, style, markup);
}

/**
 * guide_paper_text_set_align:
 * @self: a text
 * @align: on which side its lines begin or end, or the middle
 *
 * Sets how its lines stand in its width.
 */
void
guide_paper_text_set_align (GuidePaperText *self,
                            PangoAlignment  align)
{
  g_return_if_fail (GUIDE_IS_PAPER_TEXT (self));

  pango_layout_set_alignment (self->layout, align);
}

/**
 * guide_paper_text_get_longest_word:
 * @self: a text
 *
 * Returns: the least width at which no word is broken, in points
 */
double
guide_paper_text_get_longest_word (GuidePaperText *self)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle logical;

  g_return_val_if_fail (GUIDE_IS_PAPER_TEXT (self), 0);

  layout = pango_layout_copy (self->layout);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, 0);
  pango_layout_get_extents (layout, NULL, &logical);

  return logical.width / (double) PANGO_SCALE;
}

/**
 * guide_paper_text_get_line:
 * @self: a text
 *
 * Returns: its width in one line, in points
 */
double
guide_paper_text_get_line (GuidePaperText *self)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle logical;

  g_return_val_if_fail (GUIDE_IS_PAPER_TEXT (self), 0);

  layout = pango_layout_copy (self->layout);
  pango_layout_set_width (layout, -1);
  pango_layout_get_extents (layout, NULL, &logical);

  return logical.width / (double) PANGO_SCALE;
}
