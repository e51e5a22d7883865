/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CHOICES_GRID (guide_choices_grid_get_type ())
G_DECLARE_FINAL_TYPE (GuideChoicesGrid, guide_choices_grid, GUIDE, CHOICES_GRID, GtkWidget)

GtkWidget *guide_choices_grid_new (GPtrArray    *choices,
                                   GPtrArray    *values,
                                   GuideContext *context);

G_END_DECLS
