/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_APPLICATION (guide_application_get_type ())
G_DECLARE_FINAL_TYPE (GuideApplication, guide_application, GUIDE, APPLICATION, GtkApplication)

GuideApplication *guide_application_new        (const char       *page,
                                                const char       *language);
GtkApplication   *guide_application_new_kiosk  (const char       *language,
                                                const char       *clinic);
void              guide_application_preview    (GuideApplication *self,
                                                const char       *path);
int               guide_application_get_status (GuideApplication *self);

G_END_DECLS
