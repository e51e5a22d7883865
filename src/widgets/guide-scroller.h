/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_scroller_new       (GtkWidget         *content);
gboolean   guide_scroller_scroll    (GtkScrolledWindow *self,
                                     double             screens);
void       guide_scroller_hide_bars (GtkScrolledWindow *self);

G_END_DECLS
