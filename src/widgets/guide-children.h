/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void guide_children_set_shown (GtkWidget *child,
                               gboolean   shown);
void guide_children_unparent  (GtkWidget *widget);

G_END_DECLS
