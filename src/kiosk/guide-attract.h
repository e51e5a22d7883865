/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_ATTRACT (guide_attract_get_type ())
G_DECLARE_FINAL_TYPE (GuideAttract, guide_attract, GUIDE, ATTRACT, GtkWidget)

GtkWidget *guide_attract_new (GuideContext *context,
                              GPtrArray    *greetings);

G_END_DECLS
