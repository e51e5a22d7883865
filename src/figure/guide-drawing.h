/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_DRAWING (guide_drawing_get_type ())
G_DECLARE_FINAL_TYPE (GuideDrawing, guide_drawing, GUIDE, DRAWING, GtkWidget)

GtkWidget  *guide_drawing_new            (GuideArtCache *art,
                                          const char    *name,
                                          const char    *alt);
GtkWidget  *guide_drawing_new_decorative (GuideArtCache *art,
                                          const char    *name);
const char *guide_drawing_get_name       (GuideDrawing  *self);
void        guide_drawing_set_step       (GuideDrawing  *self,
                                          guint          step);
void        guide_drawing_set_halves     (GuideDrawing  *self,
                                          guint          left,
                                          guint          right,
                                          double         divide);
void        guide_drawing_set_lit_part   (GuideDrawing  *self,
                                          const char    *part);
void        guide_drawing_expect         (GuideDrawing  *self,
                                          guint          step,
                                          const char    *part);
void        guide_drawing_set_room       (GuideDrawing  *self,
                                          int            room);
gboolean    guide_drawing_is_fading      (GuideDrawing  *self);

G_END_DECLS
