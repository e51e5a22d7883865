/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-window.h"

G_BEGIN_DECLS

/* The real guide, run from inside a program of the tests. */
typedef struct _GuideStage GuideStage;

GuideStage   *guide_stage_new         (const char *language);
void          guide_stage_free        (GuideStage *self);
GuideWindow  *guide_stage_get_window  (GuideStage *self);
GuideSession *guide_stage_get_session (GuideStage *self);
GuideBook    *guide_stage_get_book    (GuideStage *self);
void          guide_stage_resize      (GuideStage *self,
                                       int         width,
                                       int         height);
void          guide_stage_settle      (GuideStage *self);
GtkWidget    *guide_stage_find        (GtkWidget  *widget,
                                       GType       type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideStage, guide_stage_free)

G_END_DECLS
