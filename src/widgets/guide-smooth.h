/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void guide_smooth_snapshot_child (GtkWidget   *widget,
                                  GtkWidget   *child,
                                  GtkSnapshot *snapshot);

G_END_DECLS
