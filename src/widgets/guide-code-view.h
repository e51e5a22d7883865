/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CODE_VIEW (guide_code_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideCodeView, guide_code_view, GUIDE, CODE_VIEW, GtkWidget)

GtkWidget *guide_code_view_new (GBytes     *squares,
                                guint       width,
                                const char *name);

G_END_DECLS
