/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_ONE_OF (guide_one_of_get_type ())
G_DECLARE_FINAL_TYPE (GuideOneOf, guide_one_of, GUIDE, ONE_OF, GtkWidget)

GtkWidget *guide_one_of_new    (void);
void       guide_one_of_append (GuideOneOf *self,
                                GtkWidget  *child);
void       guide_one_of_show   (GuideOneOf *self,
                               guint       turn);

G_END_DECLS
