/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-box.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_TEXT (guide_paper_text_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperText, guide_paper_text, GUIDE, PAPER_TEXT, GuidePaperBox)

GuidePaperBox *guide_paper_text_new       (GuidePaper     *paper,
                                           GuidePaperStyle style,
                                           const char     *markup);
GuidePaperBox *guide_paper_text_new_plain (GuidePaper     *paper,
                                           GuidePaperStyle style,
                                           const char     *text);
void           guide_paper_text_set_align (GuidePaperText *self,
                                           PangoAlignment  align);
double         guide_paper_text_get_longest_word
                                          (GuidePaperText *self);
double         guide_paper_text_get_line  (GuidePaperText *self);

G_END_DECLS
