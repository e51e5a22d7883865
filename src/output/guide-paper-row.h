/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_ROW (guide_paper_row_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperRow, guide_paper_row, GUIDE, PAPER_ROW, GuidePaperBox)

GuidePaperBox *guide_paper_row_new      (GuidePaper    *paper,
                                         double         gap);
void           guide_paper_row_add      (GuidePaperRow *self,
                                         GuidePaperBox *child,
                                         double         width,
                                         double         share);
void           guide_paper_row_set_rule (GuidePaperRow *self,
                                         double         thickness);

G_END_DECLS
