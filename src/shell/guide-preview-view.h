/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-preview.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PREVIEW_VIEW (guide_preview_view_get_type ())
G_DECLARE_FINAL_TYPE (GuidePreviewView, guide_preview_view, GUIDE, PREVIEW_VIEW, GtkBox)

GtkWidget *guide_preview_view_new (GuidePreview *preview,
                                   GtkWidget    *shell);

G_END_DECLS
