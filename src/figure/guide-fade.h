/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _GuideFade GuideFade;

GuideFade  *guide_fade_new     (GtkWidget  *widget,
                                GdkTexture *from,
                                GdkTexture *to);
void        guide_fade_free    (GuideFade  *self);
gboolean    guide_fade_is_over (GuideFade  *self);
GdkTexture *guide_fade_mix     (GuideFade  *self);

G_END_DECLS
