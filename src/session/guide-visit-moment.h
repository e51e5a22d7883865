/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-visit-plan.h"
#include "guide-visit.h"

G_BEGIN_DECLS

gboolean guide_visit_moment_is_by_hours (int hours);
char    *guide_visit_moment_dup_first   (GuideVisitPlan *plan,
                                         GuideMilestone *milestone);

G_END_DECLS
