/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-cache.h"

#include "guide-art-library.h"
#include "guide-art-plate.h"
#include "guide-art-shelf.h"
#include "guide-art-worker.h"

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

/* Of the pair that is always shown together, the light one. */
#define DEFAULT_TONE 2

struct _GuideArtCache
{
  GObject parent_instance;

  GuidePalette *palette;
  char *prefix;
  GuideTheme theme;
  guint tone;
  guint64 budget;

  GuideArtLibrary *library;
  GHashTable *jobs;          /* GuideArtRequest to GuideArtJob, which is not owned */
  GuideArtShelf *shelf;
  GuideArtWorker *worker;
  GSource *wake;
  guint generation;          /* grows when theme or tone change */
  GuideArtStats stats;
};

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
keep (GuideArtCache *self, GuideArtJob *job)
{
  self->stats.renders++;
  guide_art_shelf_put (self->shelf, job->request, job->texture, &job->bounds);
}

/* @texture: (transfer full) */
static void
return_picture (GTask *task, GdkTexture *texture, const graphene_rect_t *bounds)
{
  g_task_set_task_data (task, g_memdup2 (bounds, sizeof *bounds), g_free);
  g_task_return_pointer (task, texture, g_object_unref);
}

static void
answer (GuideArtJob *job)
{
  for (guint i = 0; i < job->tasks->len; i++)
    {
      GTask *task = g_ptr_array_index (job->tasks, i);

      if (job->error != NULL)
        g_task_return_error (task, g_error_copy (job->error));
      else
        return_picture (task, g_object_ref (job->texture), &job->bounds);
    }
}

static void
outdate (GuideArtJob *job)
{
  g_clear_object (&job->texture);
  g_clear_error (&job->error);
  g_set_error_literal (&job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                       "theme or skin tone have changed");
}

static void
deliver (GuideArtCache *self, GuideArtJob *job)
{
  if (g_hash_table_lookup (self->jobs, job->request) == job)
    g_hash_table_remove (self->jobs, job->request);

  if (job->generation != self->generation)
    outdate (job);
  else if (job->texture != NULL)
    keep (self, job);
  else if (!g_error_matches (job->error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    guide_art_library_note_failure (self->library, job->request->name, job->error);

  answer (job);
}

static void
collect (GuideArtCache *self)
{
  g_autoptr (GuideArtCache) alive = g_object_ref (self);
  g_autoptr (GPtrArray) done = guide_art_worker_take_done (alive->worker);

  for (guint i = 0; i < done->len; i++)
    deliver (alive, g_ptr_array_index (done, i));
}

static gboolean
wake_cb (gpointer data)
{
  collect (data);

  return G_SOURCE_CONTINUE;
}

static gboolean
dispatch_wake (GSource *source, GSourceFunc callback, gpointer data)
{
  g_source_set_ready_time (source, -1);

  return callback (data);
}

static GSourceFuncs wake_funcs = { .dispatch = dispatch_wake };

static GSource *
new_wake (GuideArtCache *self)
{
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();
  GSource *wake = g_source_new (&wake_funcs, sizeof (GSource));

  g_source_set_static_name (wake, "guide-art-cache");
  g_source_set_callback (wake, wake_cb, self, NULL);
  g_source_attach (wake, context);

  return wake;
}

/* What is being drawn, and what waits, is of the old colours. */
static void
forget_pictures (GuideArtCache *self)
{
  self->generation++;
  guide_art_worker_drop (self->worker, GUIDE_ART_PRIORITY_VISIBLE);
  g_hash_table_remove_all (self->jobs);
  guide_art_shelf_clear (self->shelf);
  guide_art_library_set_colours (self->library, self->theme, self->tone);
}

static gboolean
answer_at_once (GuideArtCache *self, GuideArtDrawing *drawing, const GuideArtRequest *request, GTask *task)
{
  graphene_rect_t bounds;
  GdkTexture *texture;

  if (g_task_return_error_if_cancelled (task))
    return TRUE;
  if (drawing->error != NULL)
    {
      g_task_return_error (task, g_error_copy (drawing->error));
      return TRUE;
    }
  texture = guide_art_shelf_get (self->shelf, request, &bounds);
  if (texture != NULL)
    return_picture (task, texture, &bounds);

  return texture != NULL;
}

static gboolean
join_job (GuideArtCache *self, const GuideArtRequest *request, GuideArtPriority priority, GTask *task)
{
  GuideArtJob *job = g_hash_table_lookup (self->jobs, request);

  if (job == NULL ||
      !guide_art_worker_join (self->worker, job, priority, g_task_get_cancellable (task)))
    return FALSE;

  g_ptr_array_add (job->tasks, g_object_ref (task));
  self->stats.joins++;

  return TRUE;
}

static void
push_job (GuideArtCache *self, GuideArtDrawing *drawing, const GuideArtRequest *request,
          GuideArtPriority priority, GTask *task)
{
  char *sheet = guide_art_library_get_sheet (self->library, drawing);
  GuideArtJob *job = guide_art_job_new (request, drawing->illustration, sheet);

  job->generation = self->generation;
  g_ptr_array_add (job->tasks, g_object_ref (task));
  g_hash_table_replace (self->jobs, job->request, job);
  guide_art_worker_push (self->worker, job, priority, g_task_get_cancellable (task));
}

static void
guide_art_cache_constructed (GObject *object)
{
  GuideArtCache *self = GUIDE_ART_CACHE (object);

  G_OBJECT_CLASS (guide_art_cache_parent_class)->constructed (object);

  self->library = guide_art_library_new (self->palette, self->prefix);
  guide_art_library_set_colours (self->library, self->theme, self->tone);
  self->shelf = guide_art_shelf_new (self->budget);
  self->wake = new_wake (self);
  self->worker = guide_art_worker_new (self->wake);
}

/* Each job has a task, and each task holds the cache: at the end there are none. */
static void
guide_art_cache_finalize (GObject *object)
{
  GuideArtCache *self = GUIDE_ART_CACHE (object);

  g_source_destroy (self->wake);
  g_clear_pointer (&self->worker, guide_art_worker_free);
  g_clear_pointer (&self->wake, g_source_unref);
  g_clear_pointer (&self->shelf, guide_art_shelf_free);
  g_clear_pointer (&self->jobs, g_hash_table_unref);
  g_clear_pointer (&self->library, guide_art_library_free);
  g_clear_object (&self->palette);
  g_clear_pointer (&self->prefix, g_free);

  G_OBJECT_CLASS (guide_art_cache_parent_class)->finalize (object);
}

static void
guide_art_cache_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
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
guide_art_cache_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
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
  props[PROP_BUDGET] = g_param_spec_uint64 ("budget", NULL, NULL, 0, G_MAXUINT64,
                                            GUIDE_ART_CACHE_BUDGET, once);
  /**
   * GuideArtCache:theme:
   *
   * The set of colours.
   */
  props[PROP_THEME] = g_param_spec_enum ("theme", NULL, NULL, GUIDE_TYPE_THEME,
                                         GUIDE_THEME_LIGHT, often);
  /**
   * GuideArtCache:tone:
   *
   * The skin tone, from 1 to 6.
   */
  props[PROP_TONE] = g_param_spec_uint ("tone", NULL, NULL, GUIDE_PALETTE_FIRST_TONE,
                                        GUIDE_PALETTE_LAST_TONE, DEFAULT_TONE, often);

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
  self->tone = DEFAULT_TONE;
  self->jobs = g_hash_table_new (guide_art_request_hash, guide_art_request_equal);
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
guide_art_cache_new (GuidePalette *palette, const char *prefix)
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
guide_art_cache_set_theme (GuideArtCache *self, GuideTheme theme)
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
guide_art_cache_set_tone (GuideArtCache *self, guint tone)
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
 * guide_art_cache_get_budget:
 * @self: a cache
 *
 * Gets how many bytes of pixels are kept at most.
 *
 * Returns: the budget in bytes
 */
gsize
guide_art_cache_get_budget (GuideArtCache *self)
{
  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self), 0);

  return self->budget;
}

/**
 * guide_art_cache_get_stats:
 * @self: a cache
 * @out_stats: (out caller-allocates): return location for the numbers
 *
 * Tells what the cache has done.
 */
void
guide_art_cache_get_stats (GuideArtCache *self, GuideArtStats *out_stats)
{
  g_return_if_fail (GUIDE_IS_ART_CACHE (self) && out_stats != NULL);

  *out_stats = self->stats;
  guide_art_shelf_count (self->shelf, out_stats);
}

/**
 * guide_art_cache_get_illustration:
 * @self: a cache
 * @name: the name of a drawing
 * @error: return location for an error of the domain %GUIDE_ART_ERROR
 *
 * Gets what can be known of a drawing without its picture: its parts, where
 * their numbers stand, its shape. This does not call librsvg.
 *
 * Returns: (transfer none) (nullable): the illustration, which lives as long
 *   as the cache, or %NULL
 */
GuideIllustration *
guide_art_cache_get_illustration (GuideArtCache *self, const char *name, GError **error)
{
  GuideArtDrawing *drawing;

  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self) && name != NULL, NULL);

  drawing = guide_art_library_get (self->library, name);
  if (drawing->error != NULL)
    g_propagate_error (error, g_error_copy (drawing->error));

  return drawing->error == NULL ? drawing->illustration : NULL;
}

/**
 * guide_art_cache_lookup:
 * @self: a cache
 * @request: what picture is wanted
 * @out_bounds: (out caller-allocates) (optional): return location for where
 *   the picture lies in the whole drawing, from 0, 0 to 1, 1
 *
 * Gets a picture that is there already. This never draws, and may be called
 * in the middle of a frame.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL
 */
GdkTexture *
guide_art_cache_lookup (GuideArtCache *self, const GuideArtRequest *request, graphene_rect_t *out_bounds)
{
  GuideArtRequest settled;
  GdkTexture *texture;

  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self), NULL);
  g_return_val_if_fail (request != NULL && request->name != NULL, NULL);

  collect (self);
  settled = guide_art_drawing_settle (guide_art_library_get (self->library, request->name), request);
  texture = guide_art_shelf_get (self->shelf, &settled, out_bounds);
  if (texture != NULL)
    self->stats.hits++;
  else
    self->stats.misses++;

  return texture;
}

/**
 * guide_art_cache_render_async:
 * @self: a cache
 * @request: what picture is wanted; it is copied
 * @priority: how soon
 * @cancellable: (nullable): a cancellable, or %NULL
 * @callback: (nullable) (scope async): called when the picture is there
 * @user_data: for @callback
 *
 * Has a picture drawn by the thread, and keeps it.
 *
 * The same request is drawn once, however many wait for it. One that is
 * cancelled by all who wait is not drawn, if the thread has not begun it.
 */
void
guide_art_cache_render_async (GuideArtCache *self, const GuideArtRequest *request,
                              GuideArtPriority priority, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GuideArtDrawing *drawing;
  GuideArtRequest settled;

  g_return_if_fail (GUIDE_IS_ART_CACHE (self) && request != NULL && request->name != NULL);
  g_return_if_fail (request->width > 0 && request->width <= GUIDE_ART_PLATE_MAX_WIDTH);

  task = g_task_new (self, cancellable, callback, user_data);
  drawing = guide_art_library_get (self->library, request->name);
  settled = guide_art_drawing_settle (drawing, request);

  if (!answer_at_once (self, drawing, &settled, task) &&
      !join_job (self, &settled, priority, task))
    push_job (self, drawing, &settled, priority, task);
}

/**
 * guide_art_cache_render_finish:
 * @self: a cache
 * @result: what the callback was given
 * @out_bounds: (out caller-allocates) (optional): return location for where
 *   the picture lies in the whole drawing, from 0, 0 to 1, 1
 * @error: return location for an error: %GUIDE_ART_ERROR where the drawing
 *   cannot be shown, and a warning has been written; %G_IO_ERROR_CANCELLED
 *   where nobody wants it any longer
 *
 * Gets the picture that [method@ArtCache.render_async] was asked for.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL
 */
GdkTexture *
guide_art_cache_render_finish (GuideArtCache *self, GAsyncResult *result,
                               graphene_rect_t *out_bounds, GError **error)
{
  GdkTexture *texture;

  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  texture = g_task_propagate_pointer (G_TASK (result), error);
  if (texture != NULL && out_bounds != NULL)
    *out_bounds = *(const graphene_rect_t *) g_task_get_task_data (G_TASK (result));

  return texture;
}

/**
 * guide_art_cache_drain:
 * @self: a cache
 *
 * Gives up the work ahead, waits until the thread has nothing left to do, and
 * takes what it has done.
 *
 * This must come before the environment is changed: librsvg reads it while it
 * draws. It may also come before the first frame, to have all that is visible
 * in it.
 */
void
guide_art_cache_drain (GuideArtCache *self)
{
  g_return_if_fail (GUIDE_IS_ART_CACHE (self));

  guide_art_worker_drop (self->worker, GUIDE_ART_PRIORITY_AHEAD);
  guide_art_worker_wait (self->worker);
  collect (self);
}
