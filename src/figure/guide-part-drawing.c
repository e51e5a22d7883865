/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-part-drawing.h"

#include "guide-em.h"

/* One part of a drawing alone, in a frame of a fixed shape, beside words that
 * say what it shows: a screen reader passes it over. */
struct _GuidePartDrawing
{
  GtkWidget parent_instance;

  GuideArtCache *art;
  char          *name;
  char          *part;
  GCancellable  *cancellable;
  guint          asked_width; /* device pixels of the request under way */
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
guide_part_drawing_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
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

static void
rendered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GuidePartDrawing) self = user_data;
  g_autoptr (GdkTexture) texture = guide_art_cache_render_finish (GUIDE_ART_CACHE (source), result, NULL, NULL);

  self->asked_width = 0;
  if (texture != NULL)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
ask (GuidePartDrawing      *self,
     const GuideArtRequest *request)
{
  if (self->asked_width == request->width)
    return;

  self->asked_width = request->width;
  guide_art_cache_render_async (self->art, request, GUIDE_ART_PRIORITY_VISIBLE, self->cancellable, rendered_cb,
                                g_object_ref (self));
}

static void
guide_part_drawing_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  GuidePartDrawing *self = GUIDE_PART_DRAWING (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  GuideArtRequest request = { self->name, 0, self->part,
                              (int) (width * DRAWING_SCALE) * gtk_widget_get_scale_factor (widget) };
  g_autoptr (GdkTexture) texture = guide_art_cache_lookup (self->art, &request, NULL);
  float scale, shown_width, shown_height;

  if (texture == NULL)
    {
      ask (self, &request);
      return;
    }

  scale = MIN (width / gdk_texture_get_width (texture), height / gdk_texture_get_height (texture));
  shown_width = gdk_texture_get_width (texture) * scale;
  shown_height = gdk_texture_get_height (texture) * scale;
  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT ((width - shown_width) / 2, (height - shown_height) / 2,
                                                    shown_width, shown_height));
}

static void
guide_part_drawing_dispose (GObject *object)
{
  GuidePartDrawing *self = GUIDE_PART_DRAWING (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->art);
  g_clear_pointer (&self->name, g_free);
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
  widget_class->snapshot = guide_part_drawing_snapshot;

  gtk_widget_class_set_css_name (widget_class, "part-drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
guide_part_drawing_init (GuidePartDrawing *self)
{
  self->cancellable = g_cancellable_new ();
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

  self->art = g_object_ref (art);
  self->name = g_strdup (name);
  self->part = g_strdup (part);
  g_signal_connect_object (art, "notify::theme", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (art, "notify::tone", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
