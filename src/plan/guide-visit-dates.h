/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_VISIT_DATES (guide_visit_dates_get_type ())
G_DECLARE_FINAL_TYPE (GuideVisitDates, guide_visit_dates, GUIDE, VISIT_DATES, GtkWidget)

GtkWidget *guide_visit_dates_new (GuideContext *context);

G_END_DECLS
