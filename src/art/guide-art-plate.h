/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "guide-illustration.h"

G_BEGIN_DECLS

/**
 * GUIDE_ART_PLATE_MAX_WIDTH: (skip)
 *
 * The widest picture that is made, in device pixels.
 */
#define GUIDE_ART_PLATE_MAX_WIDTH 4096

#define GUIDE_TYPE_ART_PLATE (guide_art_plate_get_type ())

G_DECLARE_FINAL_TYPE (GuideArtPlate, guide_art_plate, GUIDE, ART_PLATE, GObject)

GuideArtPlate *guide_art_plate_new (GuideIllustration *illustration,
                                    const char        *sheet,
                                    GError           **error);

gboolean guide_art_plate_draw (GuideArtPlate         *self,
                               cairo_t               *cr,
                               const graphene_rect_t *area,
                               guint                  step,
                               const char            *part,
                               GError               **error);

GdkTexture *guide_art_plate_render (GuideArtPlate   *self,
                                    guint            step,
                                    const char      *part,
                                    guint            width,
                                    graphene_rect_t *out_bounds,
                                    GError         **error);

G_END_DECLS
