/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_CHOICES_VIEW (guide_choices_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideChoicesView, guide_choices_view, GUIDE, CHOICES_VIEW, GtkWidget)

GtkWidget *guide_choices_view_new (GuideContext *context);

G_END_DECLS
