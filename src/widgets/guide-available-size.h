/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean guide_available_size_get (GtkWidget *widget,
                                   int       *width,
                                   int       *height);

G_END_DECLS
