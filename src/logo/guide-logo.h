/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-logo-ground.h"
#include "guide-logo-process.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_LOGO (guide_logo_get_type ())
G_DECLARE_FINAL_TYPE (GuideLogo, guide_logo, GUIDE, LOGO, GObject)

GuideLogo       *guide_logo_new          (GBytes               *file);
gboolean         guide_logo_draw         (GuideLogo            *self,
                                          GuideLogoLimits       limits,
                                          GError              **error);
void             guide_logo_draw_async   (GuideLogo            *self,
                                          GuideLogoLimits       limits,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
gboolean         guide_logo_draw_finish  (GuideLogo            *self,
                                          GAsyncResult         *result,
                                          GError              **error);
double           guide_logo_get_aspect   (GuideLogo            *self);
GuideLogoGround  guide_logo_get_ground   (GuideLogo            *self);
GdkTexture      *guide_logo_get_texture  (GuideLogo            *self,
                                          int                   width,
                                          int                   height);

G_END_DECLS
