/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-action-window.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_WINDOW (guide_window_get_type ())
G_DECLARE_FINAL_TYPE (GuideWindow, guide_window, GUIDE, WINDOW, GuideActionWindow)

GtkWidget    *guide_window_new           (GtkApplication *application);
void          guide_window_set_context   (GuideWindow    *self,
                                          GuideContext   *context);
void          guide_window_apply_context (GuideWindow    *self,
                                          GuideContext   *context);
GtkWidget    *guide_window_new_shell     (GuideWindow    *self);
void          guide_window_follow_size   (GuideWindow    *self);
void          guide_window_lock          (GuideWindow    *self);
void          guide_window_set_awake     (GuideWindow    *self,
                                          gboolean        awake);
GuideContext *guide_window_get_context   (GuideWindow    *self);
GuideShell   *guide_window_get_shell     (GuideWindow    *self);

G_END_DECLS
