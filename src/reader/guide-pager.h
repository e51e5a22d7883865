/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-page-view.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAGER (guide_pager_get_type ())
G_DECLARE_FINAL_TYPE (GuidePager, guide_pager, GUIDE, PAGER, GtkWidget)

GtkWidget     *guide_pager_new         (GuideContext *context);
void           guide_pager_show_page   (GuidePager   *self,
                                        const char   *page_id);
gboolean       guide_pager_prepare     (GuidePager   *self,
                                        const char   *page_id);
GuidePageView *guide_pager_get_current (GuidePager   *self);

G_END_DECLS
