/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _GuideVisitTimer GuideVisitTimer;

GuideVisitTimer *guide_visit_timer_new   (const char      *folder);
void             guide_visit_timer_free  (GuideVisitTimer *self);
void             guide_visit_timer_start (GuideVisitTimer *self);
void             guide_visit_timer_stop  (GuideVisitTimer *self,
                                          const char      *language,
                                          guint            pages);
void             guide_visit_timer_write (GuideVisitTimer *self);

G_END_DECLS
