/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-cache-private.h"

/**
 * GuideArtCache:
 *
 * The pictures of the drawings, made ahead by a thread and kept within a
 * budget of bytes.
 *
 * A view asks [method@ArtCache.lookup], which never draws. Where that has
 * nothing, it shows its placeholder and calls [method@ArtCache.render_async].
 * What may be needed soon is asked for ahead. When the theme or the skin tone
 * changes, all pictures are forgotten, and views ask again.
 *
 * Everything here is for the main thread alone; only GuideArtWorker crosses to
 * the other one. No display is needed, so the first pictures can be on their
 * way before there is a window.
 */

enum
{
  PROP_PALETTE = 1,
  PROP_PREFIX,
  PROP_BUDGET,
  PROP_THEME,
  PROP_TONE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideArtCache, guide_art_cache, G_TYPE_OBJECT)

static void
forget_pictures (GuideArtCache *self)
{
  guide_art_jobs_outdate (self->jobs);
  guide_art_shelf_clear (self->shelf);
  guide_art_library_set_colours (self->library, self->theme, self->tone);
}

static void
guide_art_cache_constructed (GObject *object)
{
  GuideArtCache *self = GUIDE_ART_CACHE (object);

  G_OBJECT_CLASS (guide_art_cache_parent_class)->constructed (object);

  self->library = guide_art_library_new (self->palette, self->prefix);
  guide_art_library_set_colours (self->library, self->theme, self->tone);
  self->shelf = guide_art_shelf_new (self->budget);
  self->jobs = guide_art_jobs_new (G_OBJECT (self), self->library, self->shelf);
}

static void
guide_art_cache_finalize (GObject *object)
{
  GuideArtCache *self = GUIDE_ART_CACHE (object);

  g_clear_pointer (&self->jobs, guide_art_jobs_free);
  g_clear_pointer (&self->shelf, guide_art_shelf_free);
  g_clear_pointer (&self->library, guide_art_library_free);
  g_clear_object (&self->palette);
  g_clear_pointer (&self->prefix, g_free);

  G_OBJECT_CLASS (guide_art_cache_parent_class)->finalize (object);
}

static void
guide_art_cache_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  GuideArtCache *self = GUIDE_ART_CACHE (object);

  switch (id)
    {
    case PROP_PALETTE:
      g_value_set_object (value, self->palette);
      break;
    case PROP_PREFIX:
      g_value_set_string (value, self->prefix);
      break;
    case PROP_BUDGET:
      g_value_set_uint64 (value, self->budget);
      break;
    case PROP_THEME:
      g_value_set_enum (value, self->theme);
      break;
    case PROP_TONE:
      g_value_set_uint (value, self->tone);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
guide_art_cache_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  GuideArtCache *self = GUIDE_ART_CACHE (object);

  switch (id)
    {
    case PROP_PALETTE:
      self->palette = g_value_dup_object (value);
      break;
    case PROP_PREFIX:
      self->prefix = g_value_dup_string (value);
      break;
    case PROP_BUDGET:
      self->budget = g_value_get_uint64 (value);
      break;
    case PROP_THEME:
      guide_art_cache_set_theme (self, g_value_get_enum (value));
      break;
    case PROP_TONE:
      guide_art_cache_set_tone (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags often = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * GuideArtCache:palette:
   *
   * The colours.
   */
  props[PROP_PALETTE] = g_param_spec_object ("palette", NULL, NULL, GUIDE_TYPE_PALETTE, once);
  /**
   * GuideArtCache:prefix:
   *
   * The folder of the resources: the drawings are `PREFIX/NAME.svg`.
   */
  props[PROP_PREFIX] = g_param_spec_string ("prefix", NULL, NULL, NULL, once);
  /**
   * GuideArtCache:budget:
   *
   * How many bytes of pixels are kept at most. What a view shows it keeps by
   * itself, and that does not count.
   */
  props[PROP_BUDGET] = g_param_spec_uint64 ("budget", NULL, NULL, 0, G_MAXUINT64, GUIDE_ART_CACHE_BUDGET, once);
  /**
   * GuideArtCache:theme:
   *
   * The set of colours.
   */
  props[PROP_THEME] = g_param_spec_enum ("theme", NULL, NULL, GUIDE_TYPE_THEME, GUIDE_THEME_LIGHT, often);
  /**
   * GuideArtCache:tone:
   *
   * The skin tone, from 1 to 6.
   */
  props[PROP_TONE] = g_param_spec_uint ("tone", NULL, NULL, GUIDE_PALETTE_FIRST_TONE, GUIDE_PALETTE_LAST_TONE,
                                        GUIDE_PALETTE_DEFAULT_TONE, often);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_art_cache_class_init (GuideArtCacheClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = guide_art_cache_constructed;
  object_class->finalize = guide_art_cache_finalize;
  object_class->get_property = guide_art_cache_get_property;
  object_class->set_property = guide_art_cache_set_property;
  install_properties (object_class);
}

static void
guide_art_cache_init (GuideArtCache *self)
{
  self->tone = GUIDE_PALETTE_DEFAULT_TONE;
}

/**
 * guide_art_cache_new:
 * @palette: the colours
 * @prefix: the folder of the resources
 *
 * Makes an empty cache, and starts its thread.
 *
 * Returns: (transfer full): the cache
 */
GuideArtCache *
guide_art_cache_new (GuidePalette *palette,
                     const char   *prefix)
{
  g_return_val_if_fail (GUIDE_IS_PALETTE (palette) && prefix != NULL, NULL);

  return g_object_new (GUIDE_TYPE_ART_CACHE, "palette", palette, "prefix", prefix, NULL);
}

/**
 * guide_art_cache_get_theme:
 * @self: a cache
 *
 * Gets the set of colours.
 *
 * Returns: the theme
 */
GuideTheme
guide_art_cache_get_theme (GuideArtCache *self)
{
  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self), GUIDE_THEME_LIGHT);

  return self->theme;
}

/**
 * guide_art_cache_set_theme:
 * @self: a cache
 * @theme: a theme
 *
 * Sets the set of colours. All pictures are forgotten; what was asked for and
 * is not done ends in %G_IO_ERROR_CANCELLED.
 */
void
guide_art_cache_set_theme (GuideArtCache *self,
                           GuideTheme     theme)
{
  g_return_if_fail (GUIDE_IS_ART_CACHE (self) && theme < GUIDE_N_THEMES);

  if (self->theme == theme)
    return;

  self->theme = theme;
  forget_pictures (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_THEME]);
}

/**
 * guide_art_cache_get_tone:
 * @self: a cache
 *
 * Gets the skin tone.
 *
 * Returns: the tone, from 1 to 6
 */
guint
guide_art_cache_get_tone (GuideArtCache *self)
{
  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self), GUIDE_PALETTE_FIRST_TONE);

  return self->tone;
}

/**
 * guide_art_cache_set_tone:
 * @self: a cache
 * @tone: a skin tone, from 1 to 6
 *
 * Sets the skin tone. All pictures are forgotten; what was asked for and is
 * not done ends in %G_IO_ERROR_CANCELLED.
 */
void
guide_art_cache_set_tone (GuideArtCache *self,
                          guint          tone)
{
  g_return_if_fail (GUIDE_IS_ART_CACHE (self));
  g_return_if_fail (tone >= GUIDE_PALETTE_FIRST_TONE && tone <= GUIDE_PALETTE_LAST_TONE);

  if (self->tone == tone)
    return;

  self->tone = tone;
  forget_pictures (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TONE]);
}

/**
 * guide_art_cache_get_stats:
 * @self: a cache
 * @out_stats: (out caller-allocates): return location for the numbers
 *
 * Tells what the cache has done.
 */
void
guide_art_cache_get_stats (GuideArtCache *self,
                           GuideArtStats *out_stats)
{
  g_return_if_fail (GUIDE_IS_ART_CACHE (self) && out_stats != NULL);

  *out_stats = (GuideArtStats) { .hits = self->hits, .misses = self->misses };
  guide_art_jobs_count (self->jobs, out_stats);
  guide_art_shelf_count (self->shelf, out_stats);
}
