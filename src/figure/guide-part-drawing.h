/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PART_DRAWING (guide_part_drawing_get_type ())
G_DECLARE_FINAL_TYPE (GuidePartDrawing, guide_part_drawing, GUIDE, PART_DRAWING, GtkWidget)

GtkWidget *guide_part_drawing_new (GuideArtCache *art,
                                   const char    *name,
                                   const char    *part);

G_END_DECLS
