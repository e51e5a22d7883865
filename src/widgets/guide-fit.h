/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_FIT (guide_fit_get_type ())
G_DECLARE_FINAL_TYPE (GuideFit, guide_fit, GUIDE, FIT, GtkWidget)

GtkWidget *guide_fit_new (GtkWidget *child);

G_END_DECLS
