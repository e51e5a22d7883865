/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PICTURE (guide_picture_get_type ())
G_DECLARE_FINAL_TYPE (GuidePicture, guide_picture, GUIDE, PICTURE, GObject)

GuidePicture *guide_picture_new         (GuideArtCache   *art,
                                         const char      *name);
void          guide_picture_want        (GuidePicture    *self,
                                         guint            step,
                                         const char      *part,
                                         int              width,
                                         gboolean         visible);
void          guide_picture_renew       (GuidePicture    *self);
void          guide_picture_forget      (GuidePicture    *self);
GdkTexture   *guide_picture_get_texture (GuidePicture    *self,
                                         graphene_rect_t *out_bounds);

G_END_DECLS
