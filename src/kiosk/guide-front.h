/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_FRONT (guide_front_get_type ())
G_DECLARE_FINAL_TYPE (GuideFront, guide_front, GUIDE, FRONT, GtkWidget)

GtkWidget *guide_front_new       (void);
void       guide_front_show      (GuideFront *self,
                                  GtkWidget  *screen,
                                  GtkWidget  *bar);
void       guide_front_focus     (GuideFront *self);
void       guide_front_cover     (GuideFront *self,
                                  GtkWidget  *cover);
void       guide_front_uncover   (GuideFront *self);
GtkWidget *guide_front_get_cover (GuideFront *self);

G_END_DECLS
