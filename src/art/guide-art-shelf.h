/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"

G_BEGIN_DECLS

/* The pictures that are kept, within a budget of bytes; for one thread. */
typedef struct _GuideArtShelf GuideArtShelf;

GuideArtShelf *guide_art_shelf_new   (guint64 budget);
void           guide_art_shelf_free  (GuideArtShelf *self);
void           guide_art_shelf_clear (GuideArtShelf *self);
void           guide_art_shelf_count (GuideArtShelf *self, GuideArtStats *stats);

void guide_art_shelf_put (GuideArtShelf         *self,
                          const GuideArtRequest *request,
                          GdkTexture            *texture,
                          const graphene_rect_t *bounds);

GdkTexture *guide_art_shelf_get (GuideArtShelf         *self,
                                 const GuideArtRequest *request,
                                 graphene_rect_t       *out_bounds);

G_END_DECLS
