/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GPtrArray *guide_labels_new        (GtkWidget  *root);
GtkWidget *guide_labels_find_class (GtkWidget  *root,
                                    const char *css_class);
GtkWidget *guide_labels_find_type  (GtkWidget  *root,
                                    GType       type);

G_END_DECLS
