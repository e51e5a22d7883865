/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-bar.h"
#include "guide-session.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAGE_BAR (guide_page_bar_get_type ())
G_DECLARE_FINAL_TYPE (GuidePageBar, guide_page_bar, GUIDE, PAGE_BAR, GuideBar)

void guide_page_bar_show_page  (GuidePageBar      *self,
                                const char *const *path,
                                int                number,
                                GuideSession      *session);
void guide_page_bar_show_words (GuidePageBar      *self,
                                gboolean           words);
void guide_page_bar_fit        (GuidePageBar      *self,
                                int                width);

G_END_DECLS
