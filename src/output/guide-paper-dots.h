/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-dots.h"
#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_DOTS (guide_paper_dots_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperDots, guide_paper_dots, GUIDE, PAPER_DOTS, GuidePaperBox)

GuidePaperBox *guide_paper_dots_new     (GuidePaper *paper,
                                         GuideDots  *dots);
GuidePaperBox *guide_paper_dots_new_one (GuidePaper *paper,
                                         guint       shape);

G_END_DECLS
