/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_visit_lean_new      (GuideContext *context);
gboolean   guide_visit_lean_is_asked (GuideAsks    *asks);

G_END_DECLS
