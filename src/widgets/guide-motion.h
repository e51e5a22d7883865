/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean guide_motion_is_wanted (GtkWidget *widget);

G_END_DECLS
