/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"

G_BEGIN_DECLS

typedef struct _GuideNextPictures GuideNextPictures;

GuideNextPictures *guide_next_pictures_new      (GuideArtCache     *art,
                                                 const char        *name);
void               guide_next_pictures_free     (GuideNextPictures *self);
void               guide_next_pictures_add      (GuideNextPictures *self,
                                                 guint              step,
                                                 const char        *part);
void               guide_next_pictures_ask_soon (GuideNextPictures *self,
                                                 guint              step,
                                                 int                width);
void               guide_next_pictures_stop     (GuideNextPictures *self);

G_END_DECLS
