/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_DIVIDER (guide_divider_get_type ())
G_DECLARE_FINAL_TYPE (GuideDivider, guide_divider, GUIDE, DIVIDER, GtkWidget)

GtkWidget *guide_divider_new        (const char   *left,
                                     const char   *right);
double     guide_divider_get_divide (GuideDivider *self);
void       guide_divider_set_divide (GuideDivider *self,
                                     double        divide);

G_END_DECLS
