/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PANEL (guide_panel_get_type ())
G_DECLARE_FINAL_TYPE (GuidePanel, guide_panel, GUIDE, PANEL, GtkWidget)

GtkWidget *guide_panel_new         (const char *title,
                                    GtkWidget  *content);
void       guide_panel_offer_aloud (GuidePanel *self);
void       guide_panel_set_upright (GuidePanel *self,
                                    gboolean    upright);
gboolean   guide_panel_scroll      (GuidePanel *self,
                                    double      screens);

G_END_DECLS
