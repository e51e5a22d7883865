/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-page-bar.h"
#include "guide-top-bar.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_ONE_BAR (guide_one_bar_get_type ())
G_DECLARE_FINAL_TYPE (GuideOneBar, guide_one_bar, GUIDE, ONE_BAR, GtkWidget)

GtkWidget *guide_one_bar_new (GtkWidget    *finish,
                              GtkWidget    *tools,
                              GuidePageBar *page_bar);
void       guide_one_bar_fit (GuideOneBar  *self,
                              int           width);

G_END_DECLS
