/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CORNER_HOLD (guide_corner_hold_get_type ())
G_DECLARE_FINAL_TYPE (GuideCornerHold, guide_corner_hold, GUIDE, CORNER_HOLD, GObject)

GuideCornerHold *guide_corner_hold_new        (GtkWidget       *widget);
void             guide_corner_hold_take_event (GuideCornerHold *self,
                                               GdkEvent        *event);

G_END_DECLS
