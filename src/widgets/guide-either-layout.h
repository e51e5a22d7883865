/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_EITHER_LAYOUT (guide_either_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideEitherLayout, guide_either_layout, GUIDE, EITHER_LAYOUT, GtkLayoutManager)

GtkLayoutManager *guide_either_layout_new (void);

G_END_DECLS
