/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_BLANK (guide_paper_blank_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperBlank, guide_paper_blank, GUIDE, PAPER_BLANK, GuidePaperBox)

GuidePaperBox *guide_paper_blank_new_box  (GuidePaper *paper);
GuidePaperBox *guide_paper_blank_new_line (GuidePaper *paper);

G_END_DECLS
