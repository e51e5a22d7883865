/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_COMPARE_GRID (guide_compare_grid_get_type ())
G_DECLARE_FINAL_TYPE (GuideCompareGrid, guide_compare_grid, GUIDE, COMPARE_GRID, GtkWidget)

GtkWidget *guide_compare_grid_new (GPtrArray    *choices,
                                   GuideContext *context);

G_END_DECLS
