/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_VISIT_COUNTER (guide_visit_counter_get_type ())
G_DECLARE_FINAL_TYPE (GuideVisitCounter, guide_visit_counter, GUIDE, VISIT_COUNTER, GObject)

GuideVisitCounter *guide_visit_counter_new   (const char        *folder);
void               guide_visit_counter_add   (GuideVisitCounter *self,
                                              const char        *day,
                                              const char        *language,
                                              guint              seconds,
                                              guint              pages);
void               guide_visit_counter_turn  (GuideVisitCounter *self,
                                              const char        *day);
void               guide_visit_counter_write (GuideVisitCounter *self);

G_END_DECLS
