/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-window.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_ONE_SCREEN (guide_one_screen_get_type ())
G_DECLARE_FINAL_TYPE (GuideOneScreen, guide_one_screen, GUIDE, ONE_SCREEN, GObject)

GuideOneScreen *guide_one_screen_new       (GuideWindow        *window,
                                            guint               number);
GdkMonitor     *guide_one_screen_ref       (GdkDisplay         *display,
                                            guint               number);
void            guide_one_screen_find_part (const GdkRectangle *screens,
                                            guint               n_screens,
                                            guint               number,
                                            int                 width,
                                            int                 height,
                                            GdkRectangle       *part);

G_END_DECLS
