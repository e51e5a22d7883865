/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-width-layout.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CHOICES_LAYOUT (guide_choices_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideChoicesLayout, guide_choices_layout, GUIDE, CHOICES_LAYOUT, GuideWidthLayout)

GtkLayoutManager *guide_choices_layout_new          (guint               n_columns);
GtkLayoutManager *guide_choices_layout_new_tabs     (guint               n_columns);
void              guide_choices_layout_set_current  (GuideChoicesLayout *self,
                                                     guint               current);

G_END_DECLS
