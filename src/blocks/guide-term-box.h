/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TERM_BOX (guide_term_box_get_type ())
G_DECLARE_FINAL_TYPE (GuideTermBox, guide_term_box, GUIDE, TERM_BOX, GtkWidget)

GtkWidget *guide_term_box_new      (GtkWidget         *content,
                                    GuideBook         *book);
GtkWidget *guide_term_box_new_list (const char *const *term_ids,
                                    GuideBook         *book);

G_END_DECLS
