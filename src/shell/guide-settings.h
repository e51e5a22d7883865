/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_settings_new_choice (const char *label,
                                   const char *action,
                                   GVariant   *target);
void       guide_settings_append     (GtkWidget  *column,
                                   gboolean    kiosk);

G_END_DECLS
