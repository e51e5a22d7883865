/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-window.h"

G_BEGIN_DECLS

void guide_window_actions_install     (GuideWindowClass *klass);
void guide_window_actions_add_keys    (GuideWindow      *self);
void guide_window_actions_set_enabled (GuideWindow      *self,
                                       gboolean          enabled,
                                       gboolean          locked);
void guide_window_actions_add_choices (GuideWindow      *self,
                                       GuideSession     *session);

G_END_DECLS
