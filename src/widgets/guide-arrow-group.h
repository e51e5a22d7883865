/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_ARROW_GROUP (guide_arrow_group_get_type ())
G_DECLARE_FINAL_TYPE (GuideArrowGroup, guide_arrow_group, GUIDE, ARROW_GROUP, GtkWidget)

GtkWidget *guide_arrow_group_new      (GtkLayoutManager *layout,
                                       const char       *name);
void       guide_arrow_group_append   (GuideArrowGroup  *self,
                                       GtkWidget        *child);
void       guide_arrow_group_set_here (GtkWidget        *button,
                                       gboolean          here);

G_END_DECLS
