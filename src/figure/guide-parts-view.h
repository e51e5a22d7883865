/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"
#include "guide-figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PARTS_VIEW (guide_parts_view_get_type ())
G_DECLARE_FINAL_TYPE (GuidePartsView, guide_parts_view, GUIDE, PARTS_VIEW, GtkWidget)

GtkWidget *guide_parts_view_new (GuideFigure   *figure,
                                 GuideArtCache *art);
GtkWidget *guide_parts_view_light
                                (GuidePartsView *self,
                                 const char     *part);

G_END_DECLS
