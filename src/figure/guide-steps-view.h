/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"
#include "guide-figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_STEPS_VIEW (guide_steps_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideStepsView, guide_steps_view, GUIDE, STEPS_VIEW, GtkWidget)

GtkWidget *guide_steps_view_new        (GuideFigure    *figure,
                                        GuideArtCache  *art);
GtkWidget *guide_steps_view_show       (GuideStepsView *self,
                                        GuideStep      *step);

G_END_DECLS
