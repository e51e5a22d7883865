/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_dot_new       (guint shape);
GtkWidget *guide_dot_new_field (void);

G_END_DECLS
