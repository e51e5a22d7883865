/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-picture.h"

#include "guide-art-plate.h"

/* One picture of a drawing on its way from the worker to the screen. It keeps
 * the last one until the next is there, and never draws anything itself. */
struct _GuidePicture
{
  GObject parent_instance;

  GuideArtCache  *art;
  char           *name;
  GdkTexture     *texture;
  graphene_rect_t bounds; /* 0 to 1, in the whole drawing */
  GCancellable   *cancellable;

  GuideArtRequest wish; /* under way, or of width 0 */
  gboolean        hurry;
  guint           serial; /* of the newest wish: an older answer is stale */
};

typedef struct
{
  GuidePicture *self;
  guint         serial;
} Ask;

enum
{
  PROP_ART = 1,
  PROP_NAME,
  N_PROPS
};

enum
{
  CHANGED,
  BROKEN,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuidePicture, guide_picture, G_TYPE_OBJECT)

static void
set_texture (GuidePicture          *self,
             GdkTexture            *texture,
             const graphene_rect_t *bounds)
{
  g_autoptr (GdkTexture) old = NULL;

  self->bounds = *bounds;
  if (self->texture == texture)
    return;

  old = g_steal_pointer (&self->texture);
  self->texture = g_object_ref (texture);
  g_signal_emit (self, signals[CHANGED], 0, old);
}

static void
rendered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autofree Ask *ask = user_data;
  g_autoptr (GuidePicture) self = ask->self;
  g_autoptr (GError) error = NULL;
  graphene_rect_t bounds;
  g_autoptr (GdkTexture) texture = guide_art_cache_render_finish (GUIDE_ART_CACHE (source), result, &bounds, &error);

  if (self->serial != ask->serial)
    return;

  self->wish.width = 0;
  if (texture != NULL)
    set_texture (self, texture, &bounds);
  else if (error->domain == GUIDE_ART_ERROR)
    g_signal_emit (self, signals[BROKEN], 0);
}

static void
ask_for (GuidePicture          *self,
         const GuideArtRequest *request,
         gboolean               visible)
{
  Ask *ask = g_new0 (Ask, 1);

  ask->self = g_object_ref (self);
  ask->serial = self->serial;
  self->wish = (GuideArtRequest) { NULL, request->step, g_strdup (request->part), request->width };
  self->hurry = visible;
  guide_art_cache_render_async (self->art, request, visible ? GUIDE_ART_PRIORITY_VISIBLE : GUIDE_ART_PRIORITY_AHEAD,
                                self->cancellable, rendered_cb, ask);
}

static gboolean
is_under_way (GuidePicture          *self,
              const GuideArtRequest *request,
              gboolean               visible)
{
  return self->wish.width == request->width && self->wish.step == request->step &&
         g_strcmp0 (self->wish.part, request->part) == 0 && self->hurry >= visible;
}

static void
guide_picture_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GuidePicture *self = GUIDE_PICTURE (object);

  switch (prop_id)
    {
    case PROP_ART:
      self->art = g_value_dup_object (value);
      break;
    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_picture_dispose (GObject *object)
{
  GuidePicture *self = GUIDE_PICTURE (object);

  g_clear_object (&self->art);
  g_clear_object (&self->texture);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->wish.part, g_free);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (guide_picture_parent_class)->dispose (object);
}

static void
guide_picture_class_init (GuidePictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = guide_picture_set_property;
  object_class->dispose = guide_picture_dispose;

  props[PROP_ART] = g_param_spec_object ("art", NULL, NULL, GUIDE_TYPE_ART_CACHE, flags);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * GuidePicture::changed:
   * @self: a #GuidePicture
   * @old: (nullable): the picture before
   */
  signals[CHANGED] = g_signal_new ("changed", GUIDE_TYPE_PICTURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   GDK_TYPE_TEXTURE);
  /**
   * GuidePicture::broken:
   * @self: a #GuidePicture
   *
   * The drawing is missing or cannot be drawn.
   */
  signals[BROKEN] = g_signal_new ("broken", GUIDE_TYPE_PICTURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_picture_init (GuidePicture *self)
{
}

/**
 * guide_picture_new:
 * @art: the drawings
 * @name: name of the drawing
 *
 * Returns: (transfer full): a place for a picture
 */
GuidePicture *
guide_picture_new (GuideArtCache *art,
                   const char    *name)
{
  return g_object_new (GUIDE_TYPE_PICTURE, "art", art, "name", name, NULL);
}

/**
 * guide_picture_want:
 * @self: a #GuidePicture
 * @step: the step, from 1, or 0
 * @part: (nullable): id of a part, or %NULL for the whole
 * @width: width of the whole drawing in device pixels
 * @visible: whether somebody is looking at the place
 *
 * Takes the picture if it is there already, or else has it made.
 */
void
guide_picture_want (GuidePicture *self,
                    guint         step,
                    const char   *part,
                    int           width,
                    gboolean      visible)
{
  GuideArtRequest request = { self->name, step, (char *) part, MIN (width, GUIDE_ART_PLATE_MAX_WIDTH) };
  g_autoptr (GdkTexture) texture = NULL;
  graphene_rect_t bounds;

  g_return_if_fail (GUIDE_IS_PICTURE (self));

  if (is_under_way (self, &request, visible))
    return;

  guide_picture_renew (self);
  texture = guide_art_cache_lookup (self->art, &request, &bounds);
  if (texture != NULL)
    set_texture (self, texture, &bounds);
  else
    ask_for (self, &request, visible);
}

/**
 * guide_picture_renew:
 * @self: a #GuidePicture
 *
 * Gives up what it asked for.
 */
void
guide_picture_renew (GuidePicture *self)
{
  g_return_if_fail (GUIDE_IS_PICTURE (self));

  self->serial++;
  self->wish.width = 0;
  g_clear_pointer (&self->wish.part, g_free);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
}

/**
 * guide_picture_forget:
 * @self: a #GuidePicture
 *
 * Gives up what it asked for, and what it has.
 */
void
guide_picture_forget (GuidePicture *self)
{
  g_return_if_fail (GUIDE_IS_PICTURE (self));

  guide_picture_renew (self);
  g_clear_object (&self->texture);
}

/**
 * guide_picture_get_texture:
 * @self: a #GuidePicture
 * @out_bounds: (out caller-allocates) (optional): where it lies in the whole
 *   drawing, 0 to 1
 *
 * Returns: (transfer none) (nullable): the picture, or %NULL while there is none
 */
GdkTexture *
guide_picture_get_texture (GuidePicture    *self,
                           graphene_rect_t *out_bounds)
{
  g_return_val_if_fail (GUIDE_IS_PICTURE (self), NULL);

  if (out_bounds != NULL)
    *out_bounds = self->bounds;

  return self->texture;
}
