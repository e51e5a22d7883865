/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_FLOW_LAYOUT (guide_flow_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideFlowLayout, guide_flow_layout, GUIDE, FLOW_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_flow_layout_new        (double spacing,
                                                double column_width);
GtkLayoutManager *guide_flow_layout_new_shared (double spacing,
                                                double column_width);
GtkLayoutManager *guide_flow_layout_new_centered
                                               (double spacing);
int               guide_flow_layout_get_share  (GuideFlowLayout *self,
                                                GtkWidget       *widget,
                                                int              width);

G_END_DECLS
