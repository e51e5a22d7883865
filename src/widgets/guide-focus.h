/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     guide_focus_leave              (GtkWidget        *leaving);
gboolean guide_focus_in_order           (GtkWidget *const *children,
                                         guint             n_children,
                                         gboolean          backward);
void     guide_focus_class_set_in_order (GtkWidgetClass   *widget_class);

G_END_DECLS
