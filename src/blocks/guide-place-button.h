/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_place_button_new (GuideContext *context,
                                   const char   *place,
                                   const char   *title,
                                   const char   *text);

G_END_DECLS
