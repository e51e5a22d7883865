/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-moment.h"

#include "guide-date-text.h"

/* What the sheets of clinics count by hours is told with the hour: two days
 * after a treatment at 3 pm is not yet the morning of the second day. */
#define LAST_BY_HOURS 72

/**
 * guide_visit_moment_is_by_hours:
 * @hours: hours after the treatment
 *
 * Returns: whether a time as long as this is told with its hour
 */
gboolean
guide_visit_moment_is_by_hours (int hours)
{
  return hours <= LAST_BY_HOURS;
}

/**
 * guide_visit_moment_dup_first:
 * @plan: a plan with a day
 * @milestone: what has to wait after the treatment
 *
 * Returns: (transfer full): the day before which it should not be done, and for
 *   the first 72 hours its hour
 */
char *
guide_visit_moment_dup_first (GuideVisitPlan *plan,
                              GuideMilestone *milestone)
{
  int hours = guide_milestone_get_hours (milestone);
  g_autoptr (GDateTime) moment = guide_visit_plan_dup_moment (plan, hours);

  return guide_visit_moment_is_by_hours (hours) ? guide_date_text_dup_short_moment (moment)
                                                : guide_date_text_dup_short_day (moment);
}
