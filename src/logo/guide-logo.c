/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo.h"

#include "guide-logo-pyramid.h"

/* A clinic's logo: drawn once, large, by another process; made smaller from that for
 * each size at which it is shown, so that it is sharp. */
struct _GuideLogo
{
  GObject parent_instance;

  GBytes           *file;    /* until it is drawn */
  GuideLogoPyramid *pyramid; /* from then on */
  GdkTexture       *texture; /* of the last size that was asked for */
};

enum
{
  PROP_DRAWN = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideLogo, guide_logo, G_TYPE_OBJECT)

static void
guide_logo_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DRAWN:
      g_value_set_boolean (value, GUIDE_LOGO (object)->pyramid != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_logo_finalize (GObject *object)
{
  GuideLogo *self = GUIDE_LOGO (object);

  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->pyramid, guide_logo_pyramid_free);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (guide_logo_parent_class)->finalize (object);
}

static void
guide_logo_class_init (GuideLogoClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = guide_logo_get_property;
  object_class->finalize = guide_logo_finalize;

  props[PROP_DRAWN] = g_param_spec_boolean ("drawn", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_logo_init (GuideLogo *self)
{
}

static void
take_pyramid (GuideLogo        *self,
              GuideLogoPyramid *pyramid)
{
  self->pyramid = pyramid;
  g_clear_pointer (&self->file, g_bytes_unref);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DRAWN]);
}

static GuideLogoPyramid *
new_pyramid (GBytes         *file,
             GuideLogoLimits limits,
             GError        **error)
{
  cairo_surface_t *drawing = guide_logo_process_draw (file, limits, error);

  return drawing != NULL ? guide_logo_pyramid_new (drawing) : NULL;
}

static GdkTexture *
new_texture (GuideLogoPyramid *pyramid,
             int               width,
             int               height)
{
  cairo_surface_t *surface = guide_logo_pyramid_draw (pyramid, width, height);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * height,
                                                          (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, stride);
}

static void
draw_in_thread (GTask        *task,
                gpointer      source,
                gpointer      limits,
                GCancellable *cancellable)
{
  GError *error = NULL;
  GuideLogoPyramid *pyramid = new_pyramid (GUIDE_LOGO (source)->file, GPOINTER_TO_INT (limits), &error);

  if (pyramid != NULL)
    g_task_return_pointer (task, pyramid, (GDestroyNotify) guide_logo_pyramid_free);
  else
    g_task_return_error (task, error);
}

/**
 * guide_logo_new:
 * @file: a PNG or SVG file
 *
 * Returns: (transfer full): a logo, which is still to be drawn
 */
GuideLogo *
guide_logo_new (GBytes *file)
{
  GuideLogo *self = g_object_new (GUIDE_TYPE_LOGO, NULL);

  self->file = g_bytes_ref (file);

  return self;
}

/**
 * guide_logo_draw:
 * @self: a logo that is not drawn yet
 * @limits: how much time and memory it may take
 * @error: return location for an error, in words for the clinic's staff
 *
 * Draws it, and waits for that.
 *
 * Returns: whether it could be drawn
 */
gboolean
guide_logo_draw (GuideLogo      *self,
                 GuideLogoLimits limits,
                 GError        **error)
{
  GuideLogoPyramid *pyramid;

  g_return_val_if_fail (GUIDE_IS_LOGO (self) && self->file != NULL, FALSE);

  pyramid = new_pyramid (self->file, limits, error);
  if (pyramid != NULL)
    take_pyramid (self, pyramid);

  return pyramid != NULL;
}

/**
 * guide_logo_draw_async:
 * @self: a logo that is not drawn yet
 * @limits: how much time and memory it may take
 * @callback: called when it is drawn, or cannot be
 * @user_data: for @callback
 *
 * Draws it in the background.
 */
void
guide_logo_draw_async (GuideLogo          *self,
                       GuideLogoLimits     limits,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GUIDE_IS_LOGO (self) && self->file != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, guide_logo_draw_async);
  g_task_set_task_data (task, GINT_TO_POINTER (limits), NULL);
  g_task_run_in_thread (task, draw_in_thread);
}

/**
 * guide_logo_draw_finish:
 * @self: a logo
 * @result: what the callback was given
 * @error: return location for an error, in words for the clinic's staff
 *
 * Returns: whether it could be drawn; it then can be shown
 */
gboolean
guide_logo_draw_finish (GuideLogo    *self,
                        GAsyncResult *result,
                        GError      **error)
{
  GuideLogoPyramid *pyramid;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  pyramid = g_task_propagate_pointer (G_TASK (result), error);
  if (pyramid != NULL)
    take_pyramid (self, pyramid);

  return pyramid != NULL;
}

/**
 * guide_logo_get_aspect:
 * @self: a logo
 *
 * Returns: its width for a height of 1; 0 while it is not drawn
 */
double
guide_logo_get_aspect (GuideLogo *self)
{
  g_return_val_if_fail (GUIDE_IS_LOGO (self), 0);

  return self->pyramid != NULL ? guide_logo_pyramid_get_aspect (self->pyramid) : 0;
}

/**
 * guide_logo_get_ground:
 * @self: a logo that is drawn
 *
 * Returns: what it has to stand on to be read
 */
GuideLogoGround
guide_logo_get_ground (GuideLogo *self)
{
  g_return_val_if_fail (GUIDE_IS_LOGO (self), GUIDE_LOGO_GROUND_NONE);

  return self->pyramid != NULL ? guide_logo_pyramid_get_ground (self->pyramid) : GUIDE_LOGO_GROUND_NONE;
}

/**
 * guide_logo_get_texture:
 * @self: a logo that is drawn
 * @width: in pixels of the screen
 * @height: in pixels of the screen
 *
 * Returns: (transfer none): the logo of just that size
 */
GdkTexture *
guide_logo_get_texture (GuideLogo *self,
                        int        width,
                        int        height)
{
  g_return_val_if_fail (GUIDE_IS_LOGO (self) && self->pyramid != NULL, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  if (self->texture == NULL || gdk_texture_get_width (self->texture) != width || gdk_texture_get_height (self->texture) != height)
    {
      g_clear_object (&self->texture);
      self->texture = new_texture (self->pyramid, width, height);
    }

  return self->texture;
}
