/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-part-drawing.h"

#include "guide-em.h"
#include "guide-picture.h"

/* One part of a drawing alone, in a frame of a fixed shape, beside words that
 * say what it shows: a screen reader passes it over. */
struct _GuidePartDrawing
{
  GtkWidget parent_instance;

  GuidePicture *picture;
  char         *part;
};

#define FRAME_ASPECT 1.6
#define FRAME_HEIGHT_MAX 11 /* em */
/* A part is a fraction of its drawing: the drawing is asked for so much wider. */
#define DRAWING_SCALE 2.4

G_DEFINE_FINAL_TYPE (GuidePartDrawing, guide_part_drawing, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_part_drawing_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_part_drawing_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  int height_max = guide_em (widget, FRAME_HEIGHT_MAX);
  int width = for_size < 0 ? (int) (height_max * FRAME_ASPECT) : for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = (int) (height_max * FRAME_ASPECT);
    }
  else
    *minimum = *natural = MIN ((int) (width / FRAME_ASPECT), height_max);
}

/* Has the picture made that the place needs now. */
static void
update (GuidePartDrawing *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (width > 0)
    guide_picture_want (self->picture, 0, self->part,
                        (int) (width * DRAWING_SCALE) * gtk_widget_get_scale_factor (GTK_WIDGET (self)), TRUE);
}

static void
colours_changed_cb (GuidePartDrawing *self)
{
  g_assert (GUIDE_IS_PART_DRAWING (self));

  guide_picture_renew (self->picture);
  update (self);
}

static void
guide_part_drawing_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  update (GUIDE_PART_DRAWING (widget));
}

static void
guide_part_drawing_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  GdkTexture *texture = guide_picture_get_texture (GUIDE_PART_DRAWING (widget)->picture, NULL);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  float scale, shown_width, shown_height;

  if (texture == NULL)
    return;

  scale = MIN (width / gdk_texture_get_width (texture), height / gdk_texture_get_height (texture));
  shown_width = gdk_texture_get_width (texture) * scale;
  shown_height = gdk_texture_get_height (texture) * scale;
  gtk_snapshot_append_texture (
    snapshot, texture, &GRAPHENE_RECT_INIT ((width - shown_width) / 2, (height - shown_height) / 2, shown_width, shown_height));
}

static void
guide_part_drawing_dispose (GObject *object)
{
  GuidePartDrawing *self = GUIDE_PART_DRAWING (object);

  if (self->picture != NULL)
    guide_picture_forget (self->picture); /* which waits for nothing any more */
  g_clear_object (&self->picture);
  g_clear_pointer (&self->part, g_free);

  G_OBJECT_CLASS (guide_part_drawing_parent_class)->dispose (object);
}

static void
guide_part_drawing_class_init (GuidePartDrawingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_part_drawing_dispose;
  widget_class->get_request_mode = guide_part_drawing_get_request_mode;
  widget_class->measure = guide_part_drawing_measure;
  widget_class->size_allocate = guide_part_drawing_size_allocate;
  widget_class->snapshot = guide_part_drawing_snapshot;

  gtk_widget_class_set_css_name (widget_class, "part-drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
guide_part_drawing_init (GuidePartDrawing *self)
{
}

/**
 * guide_part_drawing_new:
 * @art: the drawings
 * @name: name of the drawing
 * @part: (nullable): id of the part, or %NULL for the whole drawing
 *
 * Returns: a frame with the part in it
 */
GtkWidget *
guide_part_drawing_new (GuideArtCache *art,
                        const char    *name,
                        const char    *part)
{
  GuidePartDrawing *self = g_object_new (GUIDE_TYPE_PART_DRAWING, NULL);

  self->picture = guide_picture_new (art, name);
  self->part = g_strdup (part);
  g_signal_connect_object (self->picture, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (art, "notify::theme", G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (art, "notify::tone", G_CALLBACK (colours_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (update), NULL);

  return GTK_WIDGET (self);
}
