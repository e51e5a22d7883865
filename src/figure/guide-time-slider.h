/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-figure-steps.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_TIME_SLIDER (guide_time_slider_get_type ())
G_DECLARE_FINAL_TYPE (GuideTimeSlider, guide_time_slider, GUIDE, TIME_SLIDER, GtkWidget)

GtkWidget *guide_time_slider_new           (GuideFigureSteps    *steps,
                                            GtkWidget       *dots);
guint      guide_time_slider_get_step    (GuideTimeSlider *self);
void       guide_time_slider_set_step    (GuideTimeSlider *self,
                                            guint            number);
void       guide_time_slider_set_direction (GuideTimeSlider *self,
                                            GtkTextDirection direction);

G_END_DECLS
