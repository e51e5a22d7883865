/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_COVER (guide_cover_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideCover, guide_cover, GUIDE, COVER, GtkWidget)

/**
 * GuideCoverClass:
 *
 * What the kiosk puts over a screen: nothing under it can be reached. On a small panel
 * all of it may not fit, so it scrolls.
 */
struct _GuideCoverClass
{
  GtkWidgetClass parent_class;
};

void       guide_cover_set_content (GuideCover *self,
                                    const char *title,
                                    GtkWidget  *content);
GtkWidget *guide_cover_new_button  (const char *label,
                                    const char *action,
                                    const char *css_class);

G_END_DECLS
