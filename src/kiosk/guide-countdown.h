/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-cover.h"
#include "guide-idle-clock.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_COUNTDOWN (guide_countdown_get_type ())
G_DECLARE_FINAL_TYPE (GuideCountdown, guide_countdown, GUIDE, COUNTDOWN, GuideCover)

GtkWidget *guide_countdown_new (GuideIdleClock *clock);

G_END_DECLS
