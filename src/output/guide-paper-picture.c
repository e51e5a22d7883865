/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-picture.h"

#include "guide-marker-plan.h"

#include <math.h>

/* A drawing on paper, whose lines are ready made, with its numbers upon it; or an icon. */
struct _GuidePaperPicture
{
  GuidePaperBox parent_instance;

  GuideArtPlate *plate; /* an icon, or NULL */
  char          *name;  /* of a drawing, and its step */
  double         aspect;
  double         max_height;
  double         share;   /* of its height, where a page has to give way */
  double         least;   /* share */
  double         drop;    /* how much lower than its place it stands */
  char          *alt;     /* or NULL for an icon */
  GArray        *markers; /* of GuideMarker */
  GPtrArray     *numbers; /* of GuidePaperBox, the same in number */
  double         number_size;
};

/* Markers are placed in whole units of so many a point. */
#define UNITS 4
#define LEADER_WIDTH 0.8

G_DEFINE_FINAL_TYPE (GuidePaperPicture, guide_paper_picture, GUIDE_TYPE_PAPER_BOX)

static double
guide_paper_picture_measure (GuidePaperBox *box,
                             double         width)
{
  GuidePaperPicture *self = GUIDE_PAPER_PICTURE (box);

  return self->drop + MIN (width / self->aspect, self->max_height) * self->share;
}

static void
draw_leader (cairo_t     *cr,
             GuideMarker *marker,
             double       width,
             double       height,
             double       size)
{
  double x = (double) marker->x / UNITS + size / 2, y = (double) marker->y / UNITS + size / 2;
  double to_x = marker->anchor.x * width, to_y = marker->anchor.y * height;

  if (hypot (to_x - x, to_y - y) <= size / 2)
    return;

  guide_paper_set_ink (cr, GUIDE_PAPER_INK_TEXT);
  cairo_set_line_width (cr, LEADER_WIDTH);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, to_x, to_y);
  cairo_stroke (cr);
  cairo_arc (cr, to_x, to_y, 1.4, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_disc (cairo_t *cr,
           double   x,
           double   y,
           double   size)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + size / 2, y + size / 2, size / 2 - 0.5, 0, 2 * G_PI);
  guide_paper_set_ink (cr, GUIDE_PAPER_INK_WHITE);
  cairo_fill_preserve (cr);
  guide_paper_set_ink (cr, GUIDE_PAPER_INK_TEXT);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

/* All leaders first, so that none runs over a number. */
static void
draw_numbers (GuidePaperPicture *self,
              GuidePaperCanvas  *canvas,
              double             width,
              double             height)
{
  GuideMarker *markers = (GuideMarker *) (gpointer) self->markers->data;
  double size = (double) guide_marker_plan (markers, self->markers->len, (int) (width * UNITS), (int) (height * UNITS),
                                            (int) (self->number_size * UNITS)) /
                UNITS;

  for (guint i = 0; i < self->markers->len; i++)
    draw_leader (canvas->cr, &markers[i], width, height, size);
  for (guint i = 0; i < self->markers->len; i++)
    {
      double x = (double) markers[i].x / UNITS, y = (double) markers[i].y / UNITS;
      double text = guide_paper_box_measure (self->numbers->pdata[i], size);

      draw_disc (canvas->cr, x, y, size);
      guide_paper_box_draw (self->numbers->pdata[i], canvas, x, y + (size - text) / 2, size);
    }
}

static void
draw_icon (GuidePaperPicture *self,
           GuidePaperCanvas  *canvas,
           double             width,
           double             height)
{
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  g_autoptr (GError) error = NULL;

  if (!guide_art_plate_draw (self->plate, canvas->cr, &area, 0, NULL, &error) && canvas->error == NULL)
    canvas->error = g_steal_pointer (&error);
}

static void
draw_at_origin (GuidePaperPicture *self,
                GuidePaperCanvas  *canvas,
                double             width,
                double             height)
{
  if (self->plate != NULL)
    draw_icon (self, canvas, width, height);
  else
    guide_paper_canvas_put (canvas, self->name, width, height);
  if (self->markers->len > 0)
    draw_numbers (self, canvas, width, height);
}

static void
guide_paper_picture_draw (GuidePaperBox    *box,
                          GuidePaperCanvas *canvas,
                          double            x,
                          double            y,
                          double            width)
{
  GuidePaperPicture *self = GUIDE_PAPER_PICTURE (box);
  double height = guide_paper_picture_measure (box, width) - self->drop;
  double shown = height * self->aspect;

  if (self->alt != NULL)
    {
      guide_paper_canvas_begin (canvas, "Figure");
      g_ptr_array_add (canvas->alts, g_strdup (self->alt));
    }
  cairo_save (canvas->cr);
  cairo_translate (canvas->cr, x + (width - shown) / 2, y + self->drop);
  draw_at_origin (self, canvas, shown, height);
  cairo_restore (canvas->cr);
  if (self->alt != NULL)
    guide_paper_canvas_end (canvas, "Figure");
}

/* An icon is as large as the words beside it. */
static void
guide_paper_picture_squeeze (GuidePaperBox *box,
                             double         share)
{
  GuidePaperPicture *self = GUIDE_PAPER_PICTURE (box);

  self->share = self->plate == NULL ? MAX (share, self->least) : 1;
}

static void
guide_paper_picture_finalize (GObject *object)
{
  GuidePaperPicture *self = GUIDE_PAPER_PICTURE (object);

  g_clear_object (&self->plate);
  g_free (self->name);
  g_free (self->alt);
  g_clear_pointer (&self->markers, g_array_unref);
  g_clear_pointer (&self->numbers, g_ptr_array_unref);

  G_OBJECT_CLASS (guide_paper_picture_parent_class)->finalize (object);
}

static void
guide_paper_picture_class_init (GuidePaperPictureClass *klass)
{
  GuidePaperBoxClass *box_class = GUIDE_PAPER_BOX_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_paper_picture_finalize;
  box_class->measure = guide_paper_picture_measure;
  box_class->draw = guide_paper_picture_draw;
  box_class->squeeze = guide_paper_picture_squeeze;
}

static void
guide_paper_picture_init (GuidePaperPicture *self)
{
  self->share = 1;
  self->markers = g_array_new (FALSE, TRUE, sizeof (GuideMarker));
  self->numbers = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * guide_paper_picture_new:
 * @drawing: a drawing
 * @step: the step to show, from 1; 0 where there is none
 * @max_height: how high it may be, in points
 * @alt: (nullable): what is said in its place, or %NULL where the words beside it say it all
 *
 * Returns: (transfer full): the picture, in the middle of its width
 */
GuidePaperBox *
guide_paper_picture_new (GuideIllustration *drawing,
                         guint              step,
                         double             max_height,
                         const char        *alt)
{
  GuidePaperPicture *self = g_object_new (GUIDE_TYPE_PAPER_PICTURE, NULL);

  self->name = g_strdup_printf ("%s/%u", guide_illustration_get_name (drawing), guide_illustration_choose_step (drawing, step));
  self->aspect = guide_illustration_get_aspect (drawing);
  self->max_height = max_height;
  self->alt = g_strdup (alt);

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_picture_new_icon:
 * @icon: an icon
 * @size: how wide and high it may be, in points
 *
 * Returns: (transfer full): the icon, in the middle of its width
 */
GuidePaperBox *
guide_paper_picture_new_icon (GuideArtPlate *icon,
                              double         size)
{
  GuidePaperPicture *self = g_object_new (GUIDE_TYPE_PAPER_PICTURE, NULL);

  self->plate = g_object_ref (icon);
  self->aspect = 1;
  self->max_height = size;

  return GUIDE_PAPER_BOX (self);
}

/**
 * guide_paper_picture_set_least:
 * @self: a drawing
 * @least: a part of its height, from 0 to 1
 *
 * Makes it no smaller than that where a page has to give way.
 */
void
guide_paper_picture_set_least (GuidePaperPicture *self,
                               double             least)
{
  g_return_if_fail (GUIDE_IS_PAPER_PICTURE (self));

  self->least = least;
}

/**
 * guide_paper_picture_set_drop:
 * @self: an icon
 * @drop: in points
 *
 * Puts it lower, into the middle of the first line of the words beside it.
 */
void
guide_paper_picture_set_drop (GuidePaperPicture *self,
                              double             drop)
{
  g_return_if_fail (GUIDE_IS_PAPER_PICTURE (self));

  self->drop = drop;
}

/**
 * guide_paper_picture_add_number:
 * @self: a drawing
 * @illustration: what is known of it
 * @part: id of one of its parts
 * @number: (transfer full): the number of the part
 * @size: width of the disc that the number stands in, in points
 *
 * Puts a number on a part. Where the drawing has no such part, nothing is put there.
 */
void
guide_paper_picture_add_number (GuidePaperPicture *self,
                                GuideIllustration *illustration,
                                const char        *part,
                                GuidePaperBox     *number,
                                double             size)
{
  GuideMarker marker = { 0 };

  g_return_if_fail (GUIDE_IS_PAPER_PICTURE (self));

  self->number_size = size;
  if (!guide_illustration_get_anchor (illustration, part, &marker.anchor) ||
      !guide_illustration_get_marker (illustration, part, &marker.wanted))
    {
      g_object_unref (number);
      return;
    }
  g_array_append_val (self->markers, marker);
  g_ptr_array_add (self->numbers, number);
}
