/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_BAR (guide_bar_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideBar, guide_bar, GUIDE, BAR, GtkWidget)

struct _GuideBarClass
{
  GtkWidgetClass parent_class;
};

void guide_bar_forget_sizes (GuideBar *self);

G_END_DECLS
