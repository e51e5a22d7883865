/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_STAGE (guide_stage_get_type ())
G_DECLARE_FINAL_TYPE (GuideStage, guide_stage, GUIDE, STAGE, GtkWidget)

GtkWidget *guide_stage_new       (void);
void       guide_stage_show      (GuideStage *self,
                                  GtkWidget  *screen,
                                  gboolean    with_bar);
void       guide_stage_focus     (GuideStage *self);
void       guide_stage_cover     (GuideStage *self,
                                  GtkWidget  *cover);
void       guide_stage_uncover   (GuideStage *self);
GtkWidget *guide_stage_get_cover (GuideStage *self);

G_END_DECLS
