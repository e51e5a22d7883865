/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

typedef struct _GuideBlend GuideBlend;

GuideBlend *guide_blend_new  (GdkTexture *from,
                              GdkTexture *to);
void        guide_blend_free (GuideBlend *self);
GdkTexture *guide_blend_mix  (GuideBlend *self,
                              double      amount);

G_END_DECLS
