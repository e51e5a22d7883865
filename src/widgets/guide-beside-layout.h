/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_BESIDE_LAYOUT (guide_beside_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideBesideLayout, guide_beside_layout, GUIDE, BESIDE_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_beside_layout_new (double spacing,
                                           double rest_width);

G_END_DECLS
