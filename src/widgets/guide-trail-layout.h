/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TRAIL_LAYOUT (guide_trail_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideTrailLayout, guide_trail_layout, GUIDE, TRAIL_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_trail_layout_new (void);
GtkLayoutManager *guide_trail_layout_new_filled (void);

G_END_DECLS
