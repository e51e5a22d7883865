/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-press.h"

G_BEGIN_DECLS

GuidePaperBox *guide_paper_block_new (GuideBlock      *block,
                                      GuidePaperPress *press);

G_END_DECLS
