/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-press.h"
#include "guide-table.h"

G_BEGIN_DECLS

GuidePaperBox *guide_paper_table_new (GuideTable      *table,
                                      GuidePaperPress *press);

G_END_DECLS
