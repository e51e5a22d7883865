/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CORNER (guide_corner_get_type ())
G_DECLARE_FINAL_TYPE (GuideCorner, guide_corner, GUIDE, CORNER, GObject)

GuideCorner *guide_corner_new        (GtkWidget   *widget);
void         guide_corner_take_event (GuideCorner *self,
                                      GdkEvent    *event);

G_END_DECLS
