/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_COUNTDOWN_SECONDS 30

#define GUIDE_TYPE_IDLE_CLOCK (guide_idle_clock_get_type ())
G_DECLARE_FINAL_TYPE (GuideIdleClock, guide_idle_clock, GUIDE, IDLE_CLOCK, GObject)

GuideIdleClock *guide_idle_clock_new              (int             idle_seconds,
                                                   int             milliseconds);
void            guide_idle_clock_start            (GuideIdleClock *self);
void            guide_idle_clock_stop             (GuideIdleClock *self);
void            guide_idle_clock_touch            (GuideIdleClock *self);
void            guide_idle_clock_set_held         (GuideIdleClock *self,
                                                   gboolean        held);
void            guide_idle_clock_go_on            (GuideIdleClock *self);
int             guide_idle_clock_get_seconds_left (GuideIdleClock *self);

G_END_DECLS
