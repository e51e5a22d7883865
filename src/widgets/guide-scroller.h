/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_scroller_new    (GtkWidget         *content);
gboolean   guide_scroller_scroll (GtkScrolledWindow *self,
                                  double             screens);

void       guide_scroller_hush   (GtkScrolledWindow *self);

GtkAdjustment *guide_scroller_follow     (GtkWidget      *widget);
void           guide_scroller_forget     (GtkWidget      *widget,
                                          GtkAdjustment **scroll);
int            guide_scroller_get_hidden (GtkWidget      *widget,
                                          GtkAdjustment  *scroll);

G_END_DECLS
