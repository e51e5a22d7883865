/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_LEAD_LAYOUT (guide_lead_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideLeadLayout, guide_lead_layout, GUIDE, LEAD_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_lead_layout_new (double spacing);

G_END_DECLS
