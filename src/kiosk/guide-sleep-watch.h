/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_SLEEP_WATCH (guide_sleep_watch_get_type ())
G_DECLARE_FINAL_TYPE (GuideSleepWatch, guide_sleep_watch, GUIDE, SLEEP_WATCH, GObject)

GuideSleepWatch *guide_sleep_watch_new   (void);
void             guide_sleep_watch_start (GuideSleepWatch *self);
void             guide_sleep_watch_stop  (GuideSleepWatch *self);
gboolean         guide_sleep_watch_look  (GuideSleepWatch *self);

G_END_DECLS
