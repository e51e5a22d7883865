/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"
#include "guide-figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_COMPARE_VIEW (guide_compare_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideCompareView, guide_compare_view, GUIDE, COMPARE_VIEW, GtkWidget)

GtkWidget *guide_compare_view_new (GuideFigure   *figure,
                                   GuideArtCache *art);
GtkWidget *guide_compare_view_show
                                  (GuideCompareView *self,
                                   guint             side);

G_END_DECLS
