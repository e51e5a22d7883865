/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-box.h"

#include "guide-output-tools.h"

typedef struct
{
  const char    *tag;   /* what it is in the tree of a PDF, or NULL */
  double         space; /* over it */
  gboolean       keep;
  double         pull; /* what speaks against the end of a page after it */
  GuidePaperBox *head; /* or NULL */
} GuidePaperBoxPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuidePaperBox, guide_paper_box, G_TYPE_OBJECT)

static void
guide_paper_box_finalize (GObject *object)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (GUIDE_PAPER_BOX (object));

  g_clear_object (&priv->head);

  G_OBJECT_CLASS (guide_paper_box_parent_class)->finalize (object);
}

/* Words stay as large as they are. */
static void
guide_paper_box_real_squeeze (GuidePaperBox *self,
                              double         share)
{
}

static double
guide_paper_box_real_get_baseline (GuidePaperBox *self)
{
  return 0;
}

static void
guide_paper_box_class_init (GuidePaperBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_paper_box_finalize;
  klass->squeeze = guide_paper_box_real_squeeze;
  klass->get_baseline = guide_paper_box_real_get_baseline;
}

static void
guide_paper_box_init (GuidePaperBox *self)
{
}

/**
 * guide_paper_box_measure:
 * @self: a box
 * @width: its width, in points
 *
 * Returns: its height at that width, in points
 */
double
guide_paper_box_measure (GuidePaperBox *self,
                         double         width)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_BOX (self), 0);

  return GUIDE_PAPER_BOX_GET_CLASS (self)->measure (self, width);
}

/**
 * guide_paper_box_draw:
 * @self: a box
 * @canvas: where to
 * @x: left edge, in points
 * @y: upper edge
 * @width: its width
 *
 * Draws the box, inside its tag.
 */
void
guide_paper_box_draw (GuidePaperBox    *self,
                      GuidePaperCanvas *canvas,
                      double            x,
                      double            y,
                      double            width)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  g_return_if_fail (GUIDE_IS_PAPER_BOX (self));

  guide_paper_canvas_begin (canvas, priv->tag);
  GUIDE_PAPER_BOX_GET_CLASS (self)->draw (self, canvas, x, y, width);
  guide_paper_canvas_end (canvas, priv->tag);
}

/**
 * guide_paper_box_squeeze:
 * @self: a box
 * @share: what is left of the height of its pictures, 1 for all of it
 *
 * Makes the pictures in it smaller, or as large again as they were.
 */
void
guide_paper_box_squeeze (GuidePaperBox *self,
                         double         share)
{
  g_return_if_fail (GUIDE_IS_PAPER_BOX (self));

  GUIDE_PAPER_BOX_GET_CLASS (self)->squeeze (self, share);
}

/**
 * guide_paper_box_get_baseline:
 * @self: a box
 *
 * Returns: how far below its upper edge the first line of its words stands, in points,
 *   or 0 where it does not begin with words
 */
double
guide_paper_box_get_baseline (GuidePaperBox *self)
{
  g_return_val_if_fail (GUIDE_IS_PAPER_BOX (self), 0);

  return GUIDE_PAPER_BOX_GET_CLASS (self)->get_baseline (self);
}

/**
 * guide_paper_box_tag:
 * @self: a box
 * @tag: a tag of PDF that lives as long as the program, such as `P`
 *
 * Says what the box is.
 *
 * Returns: (transfer none): the box
 */
GuidePaperBox *
guide_paper_box_tag (GuidePaperBox *self,
                     const char    *tag)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  priv->tag = tag;

  return self;
}

/**
 * guide_paper_box_get_tag:
 * @self: a box
 *
 * Returns: (nullable): what it is in the tree of a PDF
 */
const char *
guide_paper_box_get_tag (GuidePaperBox *self)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  return priv->tag;
}

/**
 * guide_paper_box_space:
 * @self: a box
 * @space: what is left white over it, in points; nothing at the head of a page
 *
 * Returns: (transfer none): the box
 */
GuidePaperBox *
guide_paper_box_space (GuidePaperBox *self,
                       double         space)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  priv->space = space;

  return self;
}

/**
 * guide_paper_box_get_space:
 * @self: a box
 *
 * Returns: what is left white over it, in points
 */
double
guide_paper_box_get_space (GuidePaperBox *self)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  return priv->space;
}

/**
 * guide_paper_box_keep:
 * @self: a box
 *
 * Never leaves it at the foot of a page without the box after it.
 *
 * Returns: (transfer none): the box
 */
GuidePaperBox *
guide_paper_box_keep (GuidePaperBox *self)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  priv->keep = TRUE;

  return self;
}

/**
 * guide_paper_box_get_keep:
 * @self: a box
 *
 * Returns: whether it stays with the box after it
 */
gboolean
guide_paper_box_get_keep (GuidePaperBox *self)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  return priv->keep;
}

/**
 * guide_paper_box_pull:
 * @self: a box
 * @pull: how much speaks against an end of the page after it; 100 is as much as a page that stays white
 *
 * Would rather not be parted from the box after it.
 *
 * Returns: (transfer none): the box
 */
GuidePaperBox *
guide_paper_box_pull (GuidePaperBox *self,
                      double         pull)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  priv->pull = MAX (priv->pull, pull);

  return self;
}

/**
 * guide_paper_box_get_pull:
 * @self: a box
 *
 * Returns: how much speaks against an end of the page after it, see guide_paper_box_pull()
 */
double
guide_paper_box_get_pull (GuidePaperBox *self)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  return priv->pull;
}

/**
 * guide_paper_box_set_head:
 * @self: a box, such as a row of a table
 * @head: (nullable): what stands over it again where it begins a page
 *
 * Sets what the box is not understood without.
 */
void
guide_paper_box_set_head (GuidePaperBox *self,
                          GuidePaperBox *head)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  g_set_object (&priv->head, head);
}

/**
 * guide_paper_box_get_head:
 * @self: a box
 *
 * Returns: (transfer none) (nullable): what stands over it again where it
 *   begins a page
 */
GuidePaperBox *
guide_paper_box_get_head (GuidePaperBox *self)
{
  GuidePaperBoxPrivate *priv = guide_paper_box_get_instance_private (self);

  return priv->head;
}

/* --- what a box is drawn on ---------------------------------------------------- */

/**
 * guide_paper_canvas_begin:
 * @self: a canvas
 * @tag: (nullable): a tag of PDF, such as `P`
 *
 * What is drawn from now on is that.
 */
void
guide_paper_canvas_begin (GuidePaperCanvas *self,
                          const char       *tag)
{
  if (tag != NULL && !self->untagged)
    cairo_tag_begin (self->cr, tag, "");
}

/**
 * guide_paper_canvas_end:
 * @self: a canvas
 * @tag: (nullable): the tag that was begun last
 *
 * Ends it.
 */
void
guide_paper_canvas_end (GuidePaperCanvas *self,
                        const char       *tag)
{
  if (tag != NULL && !self->untagged)
    cairo_tag_end (self->cr, tag);
}

/* cairo 1.18 keeps a tag of the page only where words are drawn in it: a picture alone would be a
 * figure with nothing in it. This is a letter for the eye, white on white, and a space for whoever reads. */
#define LETTER "¬" /* that no text has: to cairo it means a space from now on */

static void
write_space (cairo_t *cr)
{
  const cairo_text_cluster_t cluster = { .num_bytes = 1, .num_glyphs = 1 };
  cairo_glyph_t *glyphs = NULL;
  int n_glyphs = 0;

  cairo_select_font_face (cr, "Noto Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size (cr, 1);
  cairo_scaled_font_text_to_glyphs (cairo_get_scaled_font (cr), 0, 1, LETTER, -1, &glyphs, &n_glyphs, NULL, NULL, NULL);
  if (n_glyphs == 1)
    cairo_show_text_glyphs (cr, " ", 1, glyphs, n_glyphs, &cluster, 1, 0);
  cairo_glyph_free (glyphs);
}

/**
 * guide_paper_canvas_put:
 * @self: a canvas
 * @drawing: what is to come there, see #GuidePdfFacts
 * @width: how wide it is, in the units of the canvas
 * @height: how high
 *
 * Puts a picture of one pixel at the origin, that stands in for lines which are ready made.
 */
void
guide_paper_canvas_put (GuidePaperCanvas *self,
                        const char       *drawing,
                        double            width,
                        double            height)
{
  /* One for each place: cairo 1.16 names a picture that comes twice on a page twice in its list. */
  cairo_surface_t *pixel = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1, 1);

  *(guint32 *) (gpointer) cairo_image_surface_get_data (pixel) = GUIDE_PDF_STAND_IN + (self->drawings->len << 8);
  cairo_surface_mark_dirty (pixel);
  g_ptr_array_add (self->drawings, g_strdup (drawing));
  cairo_save (self->cr);
  /* Where a picture is the first thing on its page that has a tag cairo 1.16 calls the tag wrong. */
  guide_paper_set_ink (self->cr, GUIDE_PAPER_INK_WHITE);
  cairo_rectangle (self->cr, 0, 0, width, height);
  cairo_fill (self->cr);
  if (!self->untagged)
    write_space (self->cr);
  cairo_scale (self->cr, width, height);
  cairo_set_source_surface (self->cr, pixel, 0, 0);
  cairo_paint (self->cr);
  cairo_restore (self->cr);
  cairo_surface_destroy (pixel);
}
