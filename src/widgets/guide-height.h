/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int guide_height_at (GtkWidget *child,
                     int        width);

G_END_DECLS
