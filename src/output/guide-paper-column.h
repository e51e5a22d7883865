/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_COLUMN (guide_paper_column_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperColumn, guide_paper_column, GUIDE, PAPER_COLUMN, GuidePaperBox)

GuidePaperBox *guide_paper_column_new       (gboolean          may_break);
void           guide_paper_column_add       (GuidePaperColumn *self,
                                             GuidePaperBox    *child);
GPtrArray     *guide_paper_column_get_parts (GuidePaperColumn *self);

G_END_DECLS
