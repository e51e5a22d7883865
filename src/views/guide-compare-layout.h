/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_COMPARE_LAYOUT (guide_compare_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideCompareLayout, guide_compare_layout, GUIDE, COMPARE_LAYOUT, GtkLayoutManager)

GtkLayoutManager *guide_compare_layout_new          (guint               n_columns);
GtkLayoutManager *guide_compare_layout_new_tabs     (guint               n_columns);
void              guide_compare_layout_set_current  (GuideCompareLayout *self,
                                                     guint               current);

G_END_DECLS
