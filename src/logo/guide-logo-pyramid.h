/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-logo-ground.h"

G_BEGIN_DECLS

typedef struct _GuideLogoPyramid GuideLogoPyramid;

GuideLogoPyramid *guide_logo_pyramid_new        (cairo_surface_t        *drawing);
void              guide_logo_pyramid_free       (GuideLogoPyramid       *self);
double            guide_logo_pyramid_get_aspect (const GuideLogoPyramid *self);
GuideLogoGround   guide_logo_pyramid_get_ground (const GuideLogoPyramid *self);
cairo_surface_t  *guide_logo_pyramid_draw       (const GuideLogoPyramid *self,
                                                 int                     width,
                                                 int                     height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideLogoPyramid, guide_logo_pyramid_free)

G_END_DECLS
