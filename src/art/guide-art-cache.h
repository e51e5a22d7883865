/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-request.h"
#include "guide-illustration.h"
#include "guide-palette.h"

G_BEGIN_DECLS

/**
 * GUIDE_ART_CACHE_BUDGET: (skip)
 *
 * How many bytes of pixels a cache keeps at most, unless it is told otherwise: with
 * two pixels to each of the window, the steps beside the one shown and the pages
 * beside its page; with one, the last dozen of pages.
 */
#define GUIDE_ART_CACHE_BUDGET (12u * 1024u * 1024u)

/**
 * GuideArtPriority:
 * @GUIDE_ART_PRIORITY_VISIBLE: somebody is looking at the place
 * @GUIDE_ART_PRIORITY_AHEAD: for a page that may come next
 *
 * What the worker does first. Work ahead is dropped when the cache is drained.
 */
typedef enum
{
  GUIDE_ART_PRIORITY_VISIBLE,
  GUIDE_ART_PRIORITY_AHEAD
} GuideArtPriority;

/**
 * GuideArtStats:
 * @bytes: pixels kept now, in bytes
 * @peak: the most pixels ever kept, in bytes
 * @textures: pictures kept now
 * @hits: look-ups that found their picture
 * @misses: look-ups that did not
 * @renders: pictures drawn by the worker
 * @joins: requests that shared the work of an earlier one
 * @evictions: pictures given up to stay within the budget
 *
 * What a cache has done since it was made.
 */
typedef struct
{
  gsize bytes;
  gsize peak;
  guint textures;
  guint hits;
  guint misses;
  guint renders;
  guint joins;
  guint evictions;
} GuideArtStats;

#define GUIDE_TYPE_ART_CACHE (guide_art_cache_get_type ())

G_DECLARE_FINAL_TYPE (GuideArtCache, guide_art_cache, GUIDE, ART_CACHE, GObject)

GuideArtCache     *guide_art_cache_new              (GuidePalette          *palette,
                                                     const char            *prefix);

GuideTheme         guide_art_cache_get_theme        (GuideArtCache         *self);
void               guide_art_cache_set_theme        (GuideArtCache         *self,
                                                     GuideTheme             theme);
guint              guide_art_cache_get_tone         (GuideArtCache         *self);
void               guide_art_cache_set_tone         (GuideArtCache         *self,
                                                     guint                  tone);
void               guide_art_cache_get_stats        (GuideArtCache         *self,
                                                     GuideArtStats         *out_stats);

GuideIllustration *guide_art_cache_get_illustration (GuideArtCache         *self,
                                                     const char            *name,
                                                     GError               **error);
GdkTexture        *guide_art_cache_lookup           (GuideArtCache         *self,
                                                     const GuideArtRequest *request,
                                                     graphene_rect_t       *out_bounds);
void               guide_art_cache_render_async     (GuideArtCache         *self,
                                                     const GuideArtRequest *request,
                                                     GuideArtPriority       priority,
                                                     GCancellable          *cancellable,
                                                     GAsyncReadyCallback    callback,
                                                     gpointer               user_data);
GdkTexture        *guide_art_cache_render_finish    (GuideArtCache         *self,
                                                     GAsyncResult          *result,
                                                     graphene_rect_t       *out_bounds,
                                                     GError               **error);
void               guide_art_cache_drain            (GuideArtCache         *self);
void               guide_art_cache_end              (GuideArtCache         *self);

G_END_DECLS
