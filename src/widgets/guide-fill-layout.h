/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_FILL_LAYOUT (guide_fill_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideFillLayout, guide_fill_layout, GUIDE, FILL_LAYOUT, GtkLayoutManager)

G_END_DECLS
