/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_home_new     (GuideContext  *context);
void       guide_home_prepare (GuideArtCache *art);

G_END_DECLS
