/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_VISIT_VIEW (guide_visit_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideVisitView, guide_visit_view, GUIDE, VISIT_VIEW, GtkWidget)

GtkWidget *guide_visit_view_new (GuideContext *context);

G_END_DECLS
