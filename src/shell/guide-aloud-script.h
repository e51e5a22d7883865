/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-script.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean     guide_aloud_script_can (GuideContext *context);
GuideScript *guide_aloud_script_new (GuideContext *context,
                                     GtkWidget    *screen);

G_END_DECLS
