/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-output-tools.h"

G_BEGIN_DECLS

GBytes *guide_ical_write (const GuideCalendarEvent *events,
                          guint                     n_events,
                          guint                     sequence,
                          GDateTime                *moment);

G_END_DECLS
