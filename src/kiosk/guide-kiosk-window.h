/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void guide_kiosk_window_prepare (GtkWindow *window,
                                 guint      number);

G_END_DECLS
