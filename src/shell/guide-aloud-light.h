/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-script.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _GuideAloudLight GuideAloudLight;

GuideAloudLight *guide_aloud_light_new   (GtkWidget       *screen);
void             guide_aloud_light_free  (GuideAloudLight *self);
void             guide_aloud_light_show  (GuideAloudLight *self,
                                          GuideScript     *script,
                                          guint            position);
void             guide_aloud_light_clear (GuideAloudLight *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideAloudLight, guide_aloud_light_free)

G_END_DECLS
