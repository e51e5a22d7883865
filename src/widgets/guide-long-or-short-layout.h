/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_LONG_OR_SHORT_LAYOUT (guide_long_or_short_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideLongOrShortLayout, guide_long_or_short_layout, GUIDE, LONG_OR_SHORT_LAYOUT, GtkLayoutManager)

GtkLayoutManager *guide_long_or_short_layout_new (void);

G_END_DECLS
