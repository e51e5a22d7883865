/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-cache-private.h"

#include "guide-art-plate.h"

/* What the cache is asked for: drawings, and pictures of them. */

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
guide_art_cache_get_illustration (GuideArtCache *self,
                                  const char    *name,
                                  GError       **error)
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
guide_art_cache_lookup (GuideArtCache         *self,
                        const GuideArtRequest *request,
                        graphene_rect_t       *out_bounds)
{
  GuideArtRequest exact;
  GdkTexture *texture;

  g_return_val_if_fail (GUIDE_IS_ART_CACHE (self), NULL);
  g_return_val_if_fail (request != NULL && request->name != NULL, NULL);

  guide_art_jobs_collect (self->jobs);
  exact = guide_art_drawing_choose_step (guide_art_library_get (self->library, request->name), request);
  texture = guide_art_shelf_get (self->shelf, &exact, out_bounds);
  if (texture != NULL)
    self->hits++;
  else
    self->misses++;

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
guide_art_cache_render_async (GuideArtCache         *self,
                              const GuideArtRequest *request,
                              GuideArtPriority       priority,
                              GCancellable          *cancellable,
                              GAsyncReadyCallback    callback,
                              gpointer               user_data)
{
  g_autoptr (GTask) task = NULL;
  GuideArtDrawing *drawing;
  GuideArtRequest exact;

  g_return_if_fail (GUIDE_IS_ART_CACHE (self) && request != NULL && request->name != NULL);
  g_return_if_fail (request->width > 0 && request->width <= GUIDE_ART_PLATE_MAX_WIDTH);

  task = g_task_new (self, cancellable, callback, user_data);
  drawing = guide_art_library_get (self->library, request->name);
  exact = guide_art_drawing_choose_step (drawing, request);
  guide_art_jobs_add (self->jobs, drawing, &exact, priority, task);
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
guide_art_cache_render_finish (GuideArtCache   *self,
                               GAsyncResult    *result,
                               graphene_rect_t *out_bounds,
                               GError         **error)
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

  guide_art_jobs_drain (self->jobs);
}

/**
 * guide_art_cache_end:
 * @self: a cache
 *
 * Gives up all that was asked for, and ends the thread once it has drawn what
 * it is drawing: it must not draw while the program ends. What is asked for
 * from now on, and is not there, ends in %G_IO_ERROR_CANCELLED.
 */
void
guide_art_cache_end (GuideArtCache *self)
{
  g_return_if_fail (GUIDE_IS_ART_CACHE (self));

  guide_art_jobs_end (self->jobs);
}
