/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_MONTH_VIEW (guide_month_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideMonthView, guide_month_view, GUIDE, MONTH_VIEW, GtkWidget)

GtkWidget  *guide_month_view_new     (void);
const char *guide_month_view_get_day (GuideMonthView *self);
void        guide_month_view_set_day (GuideMonthView *self,
                                      const char     *day);

G_END_DECLS
