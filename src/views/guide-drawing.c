/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-drawing.h"

/* One drawing on the screen. It never draws SVG inside a frame: it shows a
 * texture that a worker made, and a calm ground until there is one. Where the
 * drawing is missing or broken, its description stands there. The anatomy is
 * never mirrored, whatever the direction of the text. */
struct _GuideDrawing
{
  GtkWidget parent_instance;

  GuideArtCache *art;
  char          *name;
  char          *lit_part;
  guint          step;

  GtkWidget     *alt_label; /* shown only where the drawing is broken */
  GCancellable  *cancellable;
  guint          asked_width; /* device pixels of the request under way */
};

enum
{
  PROP_ART = 1,
  PROP_NAME,
  PROP_ALT,
  N_PROPS
};

#define VEIL_ALPHA 0.72f

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideDrawing, guide_drawing, GTK_TYPE_WIDGET)

static double
get_aspect (GuideDrawing *self)
{
  GuideIllustration *illustration = guide_art_cache_get_illustration (self->art, self->name, NULL);

  return illustration != NULL ? guide_illustration_get_aspect (illustration) : 1.5;
}

static GtkSizeRequestMode
guide_drawing_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_drawing_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = 300;
    }
  else
    {
      int width = for_size < 0 ? 300 : for_size;
      int alt_height = 0;

      if (gtk_widget_get_visible (self->alt_label))
        gtk_widget_measure (self->alt_label, orientation, width, NULL, &alt_height, NULL, NULL);

      *minimum = *natural = MAX ((int) (width / get_aspect (self) + 0.5), alt_height);
    }
}

static void
guide_drawing_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  gtk_widget_size_allocate (self->alt_label, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
rendered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GuideDrawing) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture =
    guide_art_cache_render_finish (GUIDE_ART_CACHE (source), result, NULL, &error);

  self->asked_width = 0;

  if (texture != NULL)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  else if (error->domain == GUIDE_ART_ERROR)
    gtk_widget_set_visible (self->alt_label, TRUE);
}

static void
ask (GuideDrawing          *self,
     const GuideArtRequest *request)
{
  if (self->asked_width == request->width)
    return;

  self->asked_width = request->width;
  guide_art_cache_render_async (self->art, request, GUIDE_ART_PRIORITY_VISIBLE, self->cancellable,
                                rendered_cb, g_object_ref (self));
}

static gboolean
snapshot_texture (GuideDrawing *self,
                  GtkSnapshot  *snapshot,
                  const char   *part)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = width / get_aspect (self);
  GuideArtRequest request = { self->name, self->step, (char *) part,
                              width * gtk_widget_get_scale_factor (GTK_WIDGET (self)) };
  graphene_rect_t bounds;
  g_autoptr (GdkTexture) texture = guide_art_cache_lookup (self->art, &request, &bounds);

  if (texture == NULL)
    {
      ask (self, &request);
      return FALSE;
    }

  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT (bounds.origin.x * width, bounds.origin.y * height,
                                                    bounds.size.width * width, bounds.size.height * height));
  return TRUE;
}

static void
snapshot_veil (GuideDrawing *self,
               GtkSnapshot  *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA ground = guide_art_cache_get_theme (self->art) == GUIDE_THEME_DARK ? (GdkRGBA) { 0.1f, 0.09f, 0.1f, VEIL_ALPHA }
                                                                             : (GdkRGBA) { 1, 1, 1, VEIL_ALPHA };

  gtk_snapshot_append_color (
    snapshot, &ground,
    &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget)));
}

static void
guide_drawing_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GuideDrawing *self = GUIDE_DRAWING (widget);

  if (gtk_widget_get_visible (self->alt_label))
    gtk_widget_snapshot_child (widget, self->alt_label, snapshot);
  else if (snapshot_texture (self, snapshot, NULL) && self->lit_part != NULL)
    {
      /* The part again upon the veil: group opacity would show what is behind. */
      snapshot_veil (self, snapshot);
      snapshot_texture (self, snapshot, self->lit_part);
    }
}

static void
guide_drawing_constructed (GObject *object)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  G_OBJECT_CLASS (guide_drawing_parent_class)->constructed (object);

  g_signal_connect_object (self->art, "notify::theme", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->art, "notify::tone", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

static void
guide_drawing_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  switch (prop_id)
    {
    case PROP_ART:
      self->art = g_value_dup_object (value);
      break;
    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;
    case PROP_ALT:
      gtk_label_set_label (GTK_LABEL (self->alt_label), g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_drawing_dispose (GObject *object)
{
  GuideDrawing *self = GUIDE_DRAWING (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->art);
  g_clear_pointer (&self->alt_label, gtk_widget_unparent);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->lit_part, g_free);

  G_OBJECT_CLASS (guide_drawing_parent_class)->dispose (object);
}

static void
guide_drawing_class_init (GuideDrawingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = guide_drawing_constructed;
  object_class->set_property = guide_drawing_set_property;
  object_class->dispose = guide_drawing_dispose;
  widget_class->get_request_mode = guide_drawing_get_request_mode;
  widget_class->measure = guide_drawing_measure;
  widget_class->size_allocate = guide_drawing_size_allocate;
  widget_class->snapshot = guide_drawing_snapshot;

  props[PROP_ART] = g_param_spec_object ("art", NULL, NULL, GUIDE_TYPE_ART_CACHE, flags);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  props[PROP_ALT] = g_param_spec_string ("alt", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
guide_drawing_init (GuideDrawing *self)
{
  self->cancellable = g_cancellable_new ();
  self->alt_label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "visible", FALSE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (self->alt_label, "alt");
  gtk_widget_set_parent (self->alt_label, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * guide_drawing_new:
 * @art: the drawings
 * @name: name of the drawing
 * @alt: its description, for somebody who cannot see it
 *
 * Returns: a widget as high as the drawing is at the width it gets
 */
GtkWidget *
guide_drawing_new (GuideArtCache *art,
                   const char    *name,
                   const char    *alt)
{
  return g_object_new (GUIDE_TYPE_DRAWING, "art", art, "name", name, "alt", alt, NULL);
}

/**
 * guide_drawing_new_decorative:
 * @art: the drawings
 * @name: name of the drawing
 *
 * Returns: a drawing that only pleases the eye and that a screen reader passes
 *   over
 */
GtkWidget *
guide_drawing_new_decorative (GuideArtCache *art,
                              const char    *name)
{
  return g_object_new (GUIDE_TYPE_DRAWING, "art", art, "name", name, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

/**
 * guide_drawing_get_name:
 * @self: a #GuideDrawing
 *
 * Returns: the name of the drawing
 */
const char *
guide_drawing_get_name (GuideDrawing *self)
{
  g_return_val_if_fail (GUIDE_IS_DRAWING (self), NULL);

  return self->name;
}

/**
 * guide_drawing_set_step:
 * @self: a #GuideDrawing
 * @step: the moment to show, from 1; 0 for a drawing without steps
 */
void
guide_drawing_set_step (GuideDrawing *self,
                        guint         step)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));

  if (self->step == step)
    return;

  self->step = step;
  self->asked_width = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * guide_drawing_set_lit_part:
 * @self: a #GuideDrawing
 * @part: (nullable): id of the part to show alone, the rest under a veil
 */
void
guide_drawing_set_lit_part (GuideDrawing *self,
                            const char   *part)
{
  g_return_if_fail (GUIDE_IS_DRAWING (self));

  if (g_strcmp0 (self->lit_part, part) == 0)
    return;

  g_free (self->lit_part);
  self->lit_part = g_strdup (part);
  self->asked_width = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * guide_drawing_prepare:
 * @self: a #GuideDrawing
 * @width: the width it is going to have, in device pixels
 *
 * Has the picture made ahead of time, so that it is there when it is shown.
 */
void
guide_drawing_prepare (GuideDrawing *self,
                       int           width)
{
  GuideArtRequest request = { self->name, self->step, NULL, width };

  g_return_if_fail (GUIDE_IS_DRAWING (self));

  guide_art_cache_render_async (self->art, &request, GUIDE_ART_PRIORITY_AHEAD, NULL, NULL, NULL);
}
