/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _GuideKioskVisitCalendar GuideKioskVisitCalendar;

GuideKioskVisitCalendar *guide_kiosk_visit_calendar_new   (const char         *folder);
void                guide_kiosk_visit_calendar_free  (GuideKioskVisitCalendar *self);
void                guide_kiosk_visit_calendar_start (GuideKioskVisitCalendar *self);
void                guide_kiosk_visit_calendar_stop  (GuideKioskVisitCalendar *self,
                                                const char         *language,
                                                guint               pages);
void                guide_kiosk_visit_calendar_write (GuideKioskVisitCalendar *self);

G_END_DECLS
