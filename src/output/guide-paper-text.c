/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-text.h"

#include "guide-text.h"

#include <math.h>

/* Words on paper, which wrap at any width. */
struct _GuidePaperText
{
  GuidePaperBox parent_instance;

  GuidePaper   *paper;
  PangoLayout  *layout;
  double        unit; /* of what is set, in points */
  GuidePaperInk ink;
  gboolean      is_set; /* whether it was measured, and its letters looked at */
  double        width;  /* at which it was measured last */
  double        height; /* at that width */
  double        baseline;
};

/* The part of a length that is certain, whatever is rounded. */
#define SURE 0.9995
#define PIECES "guide-pieces" /* those of a layout, which is asked at several widths */
#define LONG 0.8              /* of a line: where words are that long, their lines are not counted one by one */

G_DEFINE_FINAL_TYPE (GuidePaperText, guide_paper_text, GUIDE_TYPE_PAPER_BOX)

static double
get_height (GuidePaperText *self)
{
  PangoRectangle logical;

  pango_layout_get_extents (self->layout, NULL, &logical);

  return logical.height * self->unit;
}

/* Where a text may end a line, and how far its words reach up to there. */
typedef struct
{
  double   reach; /* with the white after the words */
  double   words;
  gboolean lacks_white; /* which has no width at the end of a line */
} Piece;

static double
find_x (GuidePaperText  *self,
        PangoLayoutLine *line,
        int              index)
{
  int x;

  pango_layout_line_index_to_x (line, index, FALSE, &x);

  return x * self->unit;
}

/* White is as wide as any other at least. */
static double
find_white (GArray *pieces)
{
  double least = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      Piece *piece = &g_array_index (pieces, Piece, i);
      double white = piece->reach - piece->words;

      least = white > 0 && (least == 0 || white < least) ? white : least;
    }

  return least;
}

/* The pieces of one line of a text from left to right. */
static void
add_pieces (GuidePaperText     *self,
            GArray             *pieces,
            PangoLayoutLine    *line,
            const PangoLogAttr *attrs)
{
  const char *text = pango_layout_get_text (self->layout);
  const char *p = text + line->start_index, *end = p + line->length, *words = p;
  double began = 0;

  for (glong i = g_utf8_strlen (text, line->start_index); p < end; i++)
    {
      if (!attrs[i].is_white)
        words = g_utf8_next_char (p);
      p = g_utf8_next_char (p);
      if (p == end || attrs[i + 1].is_line_break)
        {
          double reach = find_x (self, line, (int) (p - text));
          double to = find_x (self, line, (int) (words - text));
          Piece piece = { reach - began, to - began, words < p && reach <= to };

          g_array_append_val (pieces, piece);
          began = reach;
        }
    }
}

/* A word that is longer than a line is cut somewhere. */
static gboolean
has_long_word (GArray *pieces,
               double  width)
{
  for (guint i = 0; i < pieces->len; i++)
    if (g_array_index (pieces, Piece, i).words > width * LONG)
      return TRUE;

  return FALSE;
}

/* As many lines as a text has at a width: what fits in a line stands in it. */
static int
count_lines (GArray *pieces,
             double  width)
{
  double along = 0, white = find_white (pieces);
  int n_lines = 1;

  for (guint i = 0; i < pieces->len; i++)
    {
      Piece *piece = &g_array_index (pieces, Piece, i);

      if (along > 0 && (along + piece->words) * SURE > width)
        {
          along = 0;
          n_lines++;
        }
      along += piece->reach + (piece->lacks_white ? white : 0);
    }

  return n_lines;
}

/* How many lines it has at least, from the lines that were set at another width. In them letters
 * that run in two directions have no order that could be counted by. */
static int
find_least_lines (GuidePaperText *self,
                  double          width)
{
  const PangoLogAttr *attrs;
  GArray *pieces = g_object_get_data (G_OBJECT (self->layout), PIECES);
  double length = 0;
  int n_attrs;

  if (pieces != NULL && pieces->len > 0 && !has_long_word (pieces, width))
    return count_lines (pieces, width);

  pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_object_set_data_full (G_OBJECT (self->layout), PIECES, pieces, (GDestroyNotify) g_array_unref);
  attrs = pango_layout_get_log_attrs_readonly (self->layout, &n_attrs);
  for (GSList *line = pango_layout_get_lines_readonly (self->layout); line != NULL; line = line->next)
    {
      PangoRectangle logical;

      pango_layout_line_get_extents (line->data, NULL, &logical);
      length += logical.width * self->unit;
      if (!guide_paper_is_rtl (self->paper))
        add_pieces (self, pieces, line->data, attrs);
    }

  return pieces->len > 0 && !has_long_word (pieces, width) ? count_lines (pieces, width)
                                                           : MAX (1, (int) ceil (length * SURE / width));
}

/* How high it is at least at a width at which it was not set. */
static double
find_least (GuidePaperText *self,
            double          width)
{
  PangoRectangle logical;
  double line;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (self->layout, 0), NULL, &logical);
  line = logical.height * self->unit;

  return line + line * pango_layout_get_line_spacing (self->layout) * (find_least_lines (self, width) - 1);
}

static double
guide_paper_text_measure (GuidePaperBox *box,
                          double         width)
{
  GuidePaperText *self = GUIDE_PAPER_TEXT (box);

  if (guide_paper_get_estimates (self->paper))
    return find_least (self, width);
  if (self->is_set && self->width == width)
    return self->height;

  pango_layout_set_width (self->layout, (int) (width / self->unit));
  self->width = width;
  self->height = get_height (self);
  self->baseline = pango_layout_get_baseline (self->layout) * self->unit;
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

  pango_layout_set_width (self->layout, (int) (width / self->unit));
  guide_paper_set_ink (canvas->cr, self->ink);
  cairo_save (canvas->cr);
  cairo_translate (canvas->cr, x, y);
  cairo_scale (canvas->cr, self->unit * PANGO_SCALE, self->unit * PANGO_SCALE);
  cairo_move_to (canvas->cr, 0, 0);
  pango_cairo_show_layout (canvas->cr, self->layout);
  cairo_restore (canvas->cr);
}

static double
guide_paper_text_get_baseline (GuidePaperBox *box)
{
  GuidePaperText *self = GUIDE_PAPER_TEXT (box);

  return self->is_set ? self->baseline : pango_layout_get_baseline (self->layout) * self->unit;
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
  self->layout = guide_paper_get_layout (paper, style, unlinked);
  self->unit = guide_paper_get_unit (paper, style);
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

  return logical.width * self->unit;
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

  return logical.width * self->unit;
}
