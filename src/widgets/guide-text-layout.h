/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_TEXT_LAYOUT (guide_text_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideTextLayout, guide_text_layout, GUIDE, TEXT_LAYOUT, GtkLayoutManager)

GtkLayoutManager *guide_text_layout_new (void);

G_END_DECLS
