/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-window.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_KIOSK (guide_kiosk_get_type ())
G_DECLARE_FINAL_TYPE (GuideKiosk, guide_kiosk, GUIDE, KIOSK, GObject)

GuideKiosk *guide_kiosk_new         (GuideWindow *window,
                                     GuideClinic *clinic,
                                     GPtrArray   *greetings,
                                     const char  *state_folder);
void        guide_kiosk_set_context (GuideKiosk   *self,
                                     GuideContext *context);
void        guide_kiosk_end         (GuideKiosk   *self);

G_END_DECLS
