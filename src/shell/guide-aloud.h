/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-script.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_ALOUD (guide_aloud_get_type ())
G_DECLARE_FINAL_TYPE (GuideAloud, guide_aloud, GUIDE, ALOUD, GtkWidget)

GtkWidget *guide_aloud_new         (GuideContext *context,
                                    GtkWidget    *screen,
                                    GuideScript  *script);
gboolean   guide_aloud_is_speaking (GuideAloud   *self);
gboolean   guide_aloud_toggle      (GuideAloud   *self);
void       guide_aloud_move        (GuideAloud   *self,
                                    int           distance);

G_END_DECLS
