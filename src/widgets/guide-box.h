/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_BOX (guide_box_get_type ())

G_DECLARE_FINAL_TYPE (GuideBox, guide_box, GUIDE, BOX, GtkBox)

GtkWidget *guide_box_new        (GtkLayoutManager *layout,
                                 const char       *first_property,
                                 ...);
GtkWidget *guide_box_new_column (double            spacing,
                                 const char       *css_class);
GtkWidget *guide_box_new_narrow_column
                                (double            spacing,
                                 double            width,
                                 const char       *css_class);
GtkWidget *guide_box_new_flow   (double            spacing,
                                 double            column_width,
                                 const char       *css_class);
GtkWidget *guide_box_new_lead   (double            spacing,
                                 GtkWidget        *mark,
                                 GtkWidget        *rest,
                                 const char       *css_class);
void       guide_box_clear      (GtkWidget        *box);

G_END_DECLS
