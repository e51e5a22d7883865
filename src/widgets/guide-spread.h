/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_SPREAD (guide_spread_get_type ())
G_DECLARE_FINAL_TYPE (GuideSpread, guide_spread, GUIDE, SPREAD, GtkWidget)

GtkWidget *guide_spread_new             (void);
void       guide_spread_set_header      (GuideSpread   *self,
                                         GtkWidget     *header);
void       guide_spread_set_figures     (GuideSpread   *self,
                                         GtkWidget     *figures);
void       guide_spread_set_body        (GuideSpread   *self,
                                         GtkWidget     *body);
void       guide_spread_set_broad       (GuideSpread   *self,
                                         gboolean       broad);
int        guide_spread_get_end_of_text (GuideSpread   *self,
                                         int            width);
void       guide_spread_follow          (GuideSpread   *self,
                                         GtkAdjustment *scrolled);

G_END_DECLS
