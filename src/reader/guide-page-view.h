/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PAGE_VIEW (guide_page_view_get_type ())
G_DECLARE_FINAL_TYPE (GuidePageView, guide_page_view, GUIDE, PAGE_VIEW, GtkWidget)

GtkWidget  *guide_page_view_new         (GuidePage     *page,
                                         GuideContext  *context);
const char *guide_page_view_get_page_id (GuidePageView *self);
GuidePage  *guide_page_view_get_page    (GuidePageView *self);
GtkWidget  *guide_page_view_get_block   (GuidePageView *self,
                                         guint          block);
void        guide_page_view_fill        (GuidePageView *self,
                                         int            width,
                                         int            height);
void        guide_page_view_complete    (GuidePageView *self);
void        guide_page_view_focus_title (GuidePageView *self);
gboolean    guide_page_view_scroll      (GuidePageView *self,
                                         double         pages);
void        guide_page_view_show_block  (GuidePageView *self,
                                         int            block);

G_END_DECLS
