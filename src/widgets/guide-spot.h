/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _GuideSpot GuideSpot;

GuideSpot *guide_spot_new  (GtkScrolledWindow *screen);
void       guide_spot_free (GuideSpot         *self);
void       guide_spot_show (GuideSpot         *self,
                            GtkScrolledWindow *screen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideSpot, guide_spot_free)

G_END_DECLS
