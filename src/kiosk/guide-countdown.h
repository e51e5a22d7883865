/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-idle-clock.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_COUNTDOWN (guide_countdown_get_type ())
G_DECLARE_FINAL_TYPE (GuideCountdown, guide_countdown, GUIDE, COUNTDOWN, GtkWidget)

GtkWidget *guide_countdown_new (GuideIdleClock *clock);

G_END_DECLS
