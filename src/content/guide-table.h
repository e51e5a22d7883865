/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CELL (guide_cell_get_type ())
G_DECLARE_FINAL_TYPE (GuideCell, guide_cell, GUIDE, CELL, GuideBlock)

#define GUIDE_TYPE_ROW (guide_row_get_type ())
G_DECLARE_FINAL_TYPE (GuideRow, guide_row, GUIDE, ROW, GuideBlock)

#define GUIDE_TYPE_TABLE (guide_table_get_type ())
G_DECLARE_FINAL_TYPE (GuideTable, guide_table, GUIDE, TABLE, GuideBlock)

const char *guide_cell_get_text     (GuideCell *self);
gboolean    guide_row_get_header    (GuideRow *self);
const char *guide_table_get_caption (GuideTable *self);

G_END_DECLS
