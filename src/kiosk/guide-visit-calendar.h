/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _GuideVisitCalendar GuideVisitCalendar;

GuideVisitCalendar *guide_visit_calendar_new   (const char         *folder);
void                guide_visit_calendar_free  (GuideVisitCalendar *self);
void                guide_visit_calendar_start (GuideVisitCalendar *self);
void                guide_visit_calendar_stop  (GuideVisitCalendar *self,
                                                const char         *language,
                                                guint               pages);
void                guide_visit_calendar_write (GuideVisitCalendar *self);

G_END_DECLS
