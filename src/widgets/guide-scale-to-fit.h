/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_SCALE_TO_FIT (guide_scale_to_fit_get_type ())
G_DECLARE_FINAL_TYPE (GuideScaleToFit, guide_scale_to_fit, GUIDE, SCALE_TO_FIT, GtkWidget)

GtkWidget *guide_scale_to_fit_new (GtkWidget *child);

G_END_DECLS
