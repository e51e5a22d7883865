/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-visit-plan.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *guide_calendar_new (GuideVisitPlan *plan,
                            GuideBook      *book,
                            GuideClinic    *clinic,
                            const char     *language,
                            GDateTime      *moment,
                            GError        **error);

G_END_DECLS
