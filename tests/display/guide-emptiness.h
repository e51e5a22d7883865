/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double guide_emptiness_measure (GtkScrolledWindow *screen);
int    guide_emptiness_clicks  (GtkScrolledWindow *screen,
                                GtkWidget         *widget);

G_END_DECLS
