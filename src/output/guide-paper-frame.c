/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-frame.h"

#include "guide-paper-column.h"

/* A title and words in a frame; or a piece of one that goes over several pages. */
struct _GuidePaperFrame
{
  GuidePaperBox parent_instance;

  GuidePaperFrameKind kind;
  GuidePaperInk       ink;
  GuidePaperBox      *title; /* NULL in a piece that is not the first */
  GuidePaperBox      *body;  /* or NULL */
  gboolean            again; /* the head of a page on which the frame goes on */
  gboolean            begins;
  gboolean            ends;
  double              padding;
  double              gap; /* between title and body */
  gboolean            rtl;
};

static const double thickness[] = {
  [GUIDE_PAPER_FRAME_PLAIN] = 0.6,  [GUIDE_PAPER_FRAME_BAR] = 3,      [GUIDE_PAPER_FRAME_MESSAGE] = 6,
  [GUIDE_PAPER_FRAME_DASHED] = 1.2, [GUIDE_PAPER_FRAME_STRONG] = 2.2, [GUIDE_PAPER_FRAME_BAND] = 2.2,
};

static const GuidePaperFrameLook callouts[GUIDE_N_CALLOUT_KINDS] = {
  [GUIDE_CALLOUT_REMEMBER] = { GUIDE_PAPER_FRAME_BAR, GUIDE_PAPER_INK_ACCENT },
  [GUIDE_CALLOUT_CAUTION] = { GUIDE_PAPER_FRAME_DASHED, GUIDE_PAPER_INK_TEXT },
  [GUIDE_CALLOUT_ROUTINE] = { GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_LINE },
  [GUIDE_CALLOUT_SOON] = { GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_SOON },
  [GUIDE_CALLOUT_URGENT] = { GUIDE_PAPER_FRAME_STRONG, GUIDE_PAPER_INK_URGENT },
  [GUIDE_CALLOUT_EMERGENCY] = { GUIDE_PAPER_FRAME_BAND, GUIDE_PAPER_INK_EMERGENCY },
  [GUIDE_CALLOUT_STAFF] = { GUIDE_PAPER_FRAME_BAND, GUIDE_PAPER_INK_EMERGENCY },
};

/* How much lower than its words the line is that closes a piece, in paddings. */
#define CLOSES 0.5

G_DEFINE_FINAL_TYPE (GuidePaperFrame, guide_paper_frame, GUIDE_TYPE_PAPER_BOX)

static double
get_inner (GuidePaperFrame *self,
           double           width)
{
  return width - 2 * self->padding;
}

/* A band is filled, so there is white between it and the words below. */
static double
get_head_height (GuidePaperFrame *self,
                 double           width)
{
  double title = self->title != NULL ? guide_paper_box_measure (self->title, get_inner (self, width)) : 0;

  return self->title == NULL ? 0 : self->kind == GUIDE_PAPER_FRAME_BAND ? title + self->padding * 1.2 : title;
}

static double
get_top (GuidePaperFrame *self)
{
  return self->title == NULL || self->kind == GUIDE_PAPER_FRAME_BAND ? 0 : self->padding * 0.85;
}

static double
guide_paper_frame_measure (GuidePaperBox *box,
                           double         width)
{
  GuidePaperFrame *self = GUIDE_PAPER_FRAME (box);

  return get_top (self) + get_head_height (self, width) + self->gap +
         (self->body != NULL ? guide_paper_box_measure (self->body, get_inner (self, width)) : 0) +
         (self->ends ? self->padding : 0);
}

static void
draw_bar (GuidePaperFrame *self,
          cairo_t         *cr,
          double           x,
          double           y,
          double           width,
          double           height)
{
  double bar = thickness[self->kind];

  guide_paper_set_ink (cr, GUIDE_PAPER_INK_GROUND);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
  guide_paper_set_ink (cr, self->ink);
  cairo_rectangle (cr, self->rtl ? x + width - bar : x, y, bar, height);
  cairo_fill (cr);
}

/* A frame that goes on overleaf is closed at the foot, and opens again with its title: nothing
 * looks torn. */
static void
draw_line (GuidePaperFrame  *self,
           GuidePaperCanvas *canvas,
           double            x,
           double            y,
           double            width,
           double            height)
{
  const double dashes[] = { 5, 3 };
  cairo_t *cr = canvas->cr;
  double line = thickness[self->kind];

  if (canvas->is_last && !self->ends && !self->again)
    height += self->padding * CLOSES;
  guide_paper_set_ink (cr, self->ink);
  cairo_set_line_width (cr, line);
  cairo_set_dash (cr, dashes, self->kind == GUIDE_PAPER_FRAME_DASHED ? G_N_ELEMENTS (dashes) : 0, 0);
  cairo_move_to (cr, x + line / 2, y);
  cairo_rel_line_to (cr, 0, height);
  cairo_move_to (cr, x + width - line / 2, y);
  cairo_rel_line_to (cr, 0, height);
  cairo_move_to (cr, x, y + line / 2);
  if (self->begins)
    cairo_rel_line_to (cr, width, 0);
  cairo_move_to (cr, x, y + height - line / 2);
  if (self->ends || (canvas->is_last && !self->again))
    cairo_rel_line_to (cr, width, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
guide_paper_frame_draw (GuidePaperBox    *box,
                        GuidePaperCanvas *canvas,
                        double            x,
                        double            y,
                        double            width)
{
  GuidePaperFrame *self = GUIDE_PAPER_FRAME (box);
  double height = guide_paper_frame_measure (box, width);
  double head = get_head_height (self, width);
  double down = self->kind == GUIDE_PAPER_FRAME_BAND ? self->padding * 0.6 : get_top (self);

  if (self->kind == GUIDE_PAPER_FRAME_BAR || self->kind == GUIDE_PAPER_FRAME_MESSAGE)
    draw_bar (self, canvas->cr, x, y, width, height);
  else
    draw_line (self, canvas, x, y, width, height);
  if (self->kind == GUIDE_PAPER_FRAME_BAND && self->title != NULL)
    {
      cairo_rectangle (canvas->cr, x, y, width, head);
      cairo_fill (canvas->cr);
    }

  if (self->title != NULL)
    guide_paper_box_draw (self->title, canvas, x + self->padding, y + down, get_inner (self, width));
  if (self->body != NULL)
    guide_paper_box_draw (self->body, canvas, x + self->padding, y + get_top (self) + head + self->gap, get_inner (self, width));
}

static void
guide_paper_frame_finalize (GObject *object)
{
  GuidePaperFrame *self = GUIDE_PAPER_FRAME (object);

  g_clear_object (&self->title);
  g_clear_object (&self->body);

  G_OBJECT_CLASS (guide_paper_frame_parent_class)->finalize (object);
}

static void
guide_paper_frame_class_init (GuidePaperFrameClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_frame_finalize;
  box_class->measure = guide_paper_frame_measure;
  box_class->draw = guide_paper_frame_draw;
}

static void
guide_paper_frame_init (GuidePaperFrame *self)
{
}

static GuidePaperFrame *
new_piece (GuidePaper         *paper,
           GuidePaperFrameKind kind,
           GuidePaperInk       ink)
{
  GuidePaperFrame *self = g_object_new (GUIDE_TYPE_PAPER_FRAME, NULL);

  self->kind = kind;
  self->ink = ink;
  self->padding = guide_paper_em (paper, 1);
  self->gap = guide_paper_em (paper, 0.4);
  self->rtl = guide_paper_is_rtl (paper);

  return self;
}

/**
 * guide_paper_frame_get_look:
 * @kind: a kind of box
 *
 * Returns: how it looks on paper
 */
GuidePaperFrameLook
guide_paper_frame_get_look (GuideCalloutKind kind)
{
  return callouts[kind];
}

/**
 * guide_paper_frame_new:
 * @paper: the paper
 * @kind: how it presses
 * @ink: its colour
 * @title: (transfer full): what stands over the words
 * @body: (transfer full) (nullable): the words
 *
 * Returns: (transfer full): the frame
 */
GuidePaperBox *
guide_paper_frame_new (GuidePaper         *paper,
                       GuidePaperFrameKind kind,
                       GuidePaperInk       ink,
                       GuidePaperBox      *title,
                       GuidePaperBox      *body)
{
  GuidePaperFrame *self = new_piece (paper, kind, ink);

  self->title = title;
  self->body = body;
  if (body == NULL)
    self->gap = 0;
  self->begins = self->ends = TRUE;

  return GUIDE_PAPER_BOX (self);
}

/* What stands at the head of a page on which the frame goes on: its title, and what goes on in it. */
static GuidePaperBox *
new_again (GuidePaper         *paper,
           GuidePaperFrameKind kind,
           GuidePaperInk       ink,
           GuidePaperBox      *again,
           GuidePaperBox      *part)
{
  GuidePaperFrame *head = new_piece (paper, kind, ink);

  head->title = g_object_ref (again);
  head->again = head->begins = TRUE;
  if (guide_paper_box_get_head (part) != NULL)
    head->body = g_object_ref (guide_paper_box_get_head (part));

  return GUIDE_PAPER_BOX (head);
}

/**
 * guide_paper_frame_new_long:
 * @paper: the paper
 * @kind: how it presses
 * @ink: its colour
 * @title: what stands over the words
 * @again: what stands over them where they go on on another page
 * @parts: what stands in it; no part of it is torn, one that is kept stays with the next,
 *   and one that has a head has it over it again too where it begins a page
 *
 * Returns: (transfer full): a column in which a page may end between two parts
 */
GuidePaperBox *
guide_paper_frame_new_long (GuidePaper         *paper,
                            GuidePaperFrameKind kind,
                            GuidePaperInk       ink,
                            GuidePaperBox      *title,
                            GuidePaperBox      *again,
                            GPtrArray          *parts)
{
  GuidePaperBox *column = guide_paper_column_new (TRUE);

  for (guint i = 0; i < parts->len; i++)
    {
      GuidePaperFrame *piece = new_piece (paper, kind, ink);

      piece->title = i == 0 ? g_object_ref (title) : NULL;
      piece->body = g_object_ref (parts->pdata[i]);
      piece->begins = i == 0;
      piece->ends = i + 1 == parts->len;
      if (i > 0)
        {
          g_autoptr (GuidePaperBox) head = new_again (paper, kind, ink, again, parts->pdata[i]);

          guide_paper_box_set_head (GUIDE_PAPER_BOX (piece), head);
        }
      if (i == 0 || i + 2 == parts->len || guide_paper_box_get_keep (parts->pdata[i]))
        guide_paper_box_keep (GUIDE_PAPER_BOX (piece));
      guide_paper_column_add (GUIDE_PAPER_COLUMN (column), GUIDE_PAPER_BOX (piece));
    }

  return column;
}
