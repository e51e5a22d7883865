/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_KIOSK_VISIT_COUNTER (guide_kiosk_visit_counter_get_type ())
G_DECLARE_FINAL_TYPE (GuideKioskVisitCounter, guide_kiosk_visit_counter, GUIDE, KIOSK_VISIT_COUNTER, GObject)

GuideKioskVisitCounter *guide_kiosk_visit_counter_new   (const char        *folder);
void               guide_kiosk_visit_counter_add   (GuideKioskVisitCounter *self,
                                              const char        *day,
                                              const char        *language,
                                              guint              seconds,
                                              guint              pages);
void               guide_kiosk_visit_counter_turn  (GuideKioskVisitCounter *self,
                                              const char        *day);
void               guide_kiosk_visit_counter_write (GuideKioskVisitCounter *self);

G_END_DECLS
