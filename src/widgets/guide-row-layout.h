/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_ROW_LAYOUT (guide_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideRowLayout, guide_row_layout, GUIDE, ROW_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_row_layout_new (gboolean header);

G_END_DECLS
