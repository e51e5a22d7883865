/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-code.h"
#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_CODE (guide_paper_code_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperCode, guide_paper_code, GUIDE, PAPER_CODE, GuidePaperBox)

GuidePaperBox *guide_paper_code_new      (GuideCode      *code,
                                          const char     *alt);
double         guide_paper_code_get_side (GuidePaperCode *self);

G_END_DECLS
