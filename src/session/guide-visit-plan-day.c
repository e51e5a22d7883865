/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-plan-private.h"

#include <stdio.h>

/* The day and hour of the treatment, and what is reckoned from them. */

/* Every moment of the aftercare must be a date, too. */
#define YEAR_FIRST 1970
#define YEAR_LAST 2100

static gboolean
parse_day (const char *day,
           int        *year,
           int        *month,
           int        *month_day)
{
  return day != NULL && sscanf (day, "%4d-%2d-%2d", year, month, month_day) == 3 && *year >= YEAR_FIRST &&
         *year <= YEAR_LAST && *month_day > 0 && *month > 0 && g_date_valid_dmy (*month_day, *month, *year);
}

/* What other calendars have of the plan is no longer right. */
static void
note_change (GuideVisitPlan *self)
{
  if (self->calendar_id == NULL)
    return;

  self->calendar_changes++;
  guide_visit_plan_notify (self, PLAN_CALENDAR_CHANGES);
}

/**
 * guide_visit_plan_get_day:
 * @self: a #GuideVisitPlan
 *
 * Returns: (nullable): the day of the treatment, as 2026-03-31
 */
const char *
guide_visit_plan_get_day (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  return self->day;
}

/**
 * guide_visit_plan_set_day:
 * @self: a #GuideVisitPlan
 * @day: (nullable): the day of the treatment, as 2026-03-31; what is no day is
 *   taken as none
 */
void
guide_visit_plan_set_day (GuideVisitPlan *self,
                          const char     *day)
{
  int year, month, month_day;
  g_autofree char *settled = NULL;

  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));

  if (parse_day (day, &year, &month, &month_day))
    settled = g_strdup_printf ("%04d-%02d-%02d", year, month, month_day);
  if (g_strcmp0 (self->day, settled) == 0)
    return;

  g_free (self->day);
  self->day = g_steal_pointer (&settled);
  note_change (self);
  guide_visit_plan_notify (self, PLAN_DAY);
}

/**
 * guide_visit_plan_set_hour:
 * @self: a #GuideVisitPlan
 * @hour: the hour of the treatment, 0 to 23
 */
void
guide_visit_plan_set_hour (GuideVisitPlan *self,
                           int             hour)
{
  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (hour >= 0 && hour <= 23);

  if (self->hour == hour)
    return;

  self->hour = hour;
  note_change (self);
  guide_visit_plan_notify (self, PLAN_HOUR);
}

/**
 * guide_visit_plan_dup_moment:
 * @self: a #GuideVisitPlan
 * @hours: hours after the treatment
 *
 * A moment of the aftercare, counted as people count on a calendar: 48 hours
 * after Saturday, 10 o'clock is Monday, 10 o'clock, whether or not the clocks
 * change in that night. So it is reckoned in a time without such changes.
 *
 * Returns: (transfer full) (nullable): the moment, or %NULL while no day is
 *   chosen
 */
GDateTime *
guide_visit_plan_dup_moment (GuideVisitPlan *self,
                             int             hours)
{
  g_autoptr (GDateTime) treatment = NULL;
  int year, month, month_day;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  if (!parse_day (self->day, &year, &month, &month_day))
    return NULL;

  treatment = g_date_time_new_utc (year, month, month_day, self->hour, 0, 0);

  return g_date_time_add_hours (treatment, hours);
}

/**
 * guide_visit_plan_dup_calendar_id:
 * @self: a #GuideVisitPlan
 *
 * It comes by chance when it is first asked for, and says nothing of the visitor.
 *
 * Returns: (transfer full): by what other calendars know the plan again
 */
char *
guide_visit_plan_dup_calendar_id (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  if (self->calendar_id == NULL)
    {
      self->calendar_id = g_uuid_string_random ();
      guide_visit_plan_notify (self, PLAN_CALENDAR_ID);
    }

  return g_strdup (self->calendar_id);
}

/**
 * guide_visit_plan_get_calendar_changes:
 * @self: a #GuideVisitPlan
 *
 * Returns: how often day or hour changed after a calendar was made of the plan
 */
guint
guide_visit_plan_get_calendar_changes (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), 0);

  return (guint) self->calendar_changes;
}
