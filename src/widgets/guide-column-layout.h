/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_COLUMN_LAYOUT (guide_column_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideColumnLayout, guide_column_layout, GUIDE, COLUMN_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_column_layout_new (double spacing);

G_END_DECLS
