/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-bar.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TOP_BAR (guide_top_bar_get_type ())
G_DECLARE_FINAL_TYPE (GuideTopBar, guide_top_bar, GUIDE, TOP_BAR, GuideBar)

void guide_top_bar_set_title  (GuideTopBar *self,
                               const char  *title);
void guide_top_bar_show_read  (GuideTopBar *self,
                               gboolean     shown,
                               gboolean     active);
void guide_top_bar_show_words (GuideTopBar *self,
                               gboolean     help,
                               gboolean     language);
void guide_top_bar_fit        (GuideTopBar *self,
                               int          width);

G_END_DECLS
