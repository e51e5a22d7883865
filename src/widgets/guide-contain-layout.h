/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CONTAIN_LAYOUT (guide_contain_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideContainLayout, guide_contain_layout, GUIDE, CONTAIN_LAYOUT, GtkLayoutManager)

GtkLayoutManager *guide_contain_layout_new (void);

G_END_DECLS
