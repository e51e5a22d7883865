/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int guide_swipe_get_step (GtkWidget *widget,
                          double     velocity_x,
                          double     velocity_y,
                          double     least);

G_END_DECLS
