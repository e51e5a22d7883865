/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_prose_new             (const char *markup,
                                        const char *css_class);
GtkWidget *guide_prose_new_plain       (const char *text,
                                        const char *css_class);
GtkWidget *guide_prose_new_heading     (const char *text,
                                        int         level,
                                        const char *css_class);
GtkWidget *guide_prose_new_title       (const char *text,
                                        int         level,
                                        const char *css_class);
GtkWidget *guide_prose_new_button      (const char *text);
GtkWidget *guide_prose_new_choice      (const char *text);
GtkWidget *guide_prose_new_icon_button (const char *icon_name,
                                        const char *name,
                                        const char *css_class);
GtkWidget *guide_prose_new_lead        (const char *text,
                                        const char *place,
                                        const char *css_class);
void       guide_prose_lead_button     (GtkWidget  *button,
                                        const char *place);
void       guide_prose_fill_button     (GtkButton  *button,
                                        GtkWidget  *content,
                                        const char *name);
void       guide_prose_name_button     (GtkWidget  *button,
                                        const char *name);
gboolean   guide_prose_focus_title     (GtkWidget  *root);
GtkWidget *guide_prose_new_icon        (const char *icon_name,
                                        const char *css_class);

G_END_DECLS
