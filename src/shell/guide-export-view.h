/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_EXPORT_VIEW (guide_export_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideExportView, guide_export_view, GUIDE, EXPORT_VIEW, GtkWidget)

GtkWidget *guide_export_view_new (GuideContext *context);

G_END_DECLS
