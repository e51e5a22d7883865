/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-day.h"

#include <stdio.h>

/* What is reckoned from the day and hour of a treatment. */

/* Every moment of the aftercare must be a date, too. */
#define YEAR_FIRST 1970
#define YEAR_LAST 2100

static gboolean
parse_day (const char *day,
           int        *year,
           int        *month,
           int        *month_day)
{
  return day != NULL && sscanf (day, "%4d-%2d-%2d", year, month, month_day) == 3 && *year >= YEAR_FIRST && *year <= YEAR_LAST &&
         *month_day > 0 && *month > 0 && g_date_valid_dmy (*month_day, *month, *year);
}

/**
 * guide_visit_day_dup:
 * @day: (nullable): a day as somebody wrote it, year, month and day of the month
 *
 * Returns: (transfer full) (nullable): the day, as 2026-03-31, or %NULL where it is none
 */
char *
guide_visit_day_dup (const char *day)
{
  int year, month, month_day;

  if (!parse_day (day, &year, &month, &month_day))
    return NULL;

  return g_strdup_printf ("%04d-%02d-%02d", year, month, month_day);
}

/**
 * guide_visit_day_dup_moment:
 * @day: (nullable): the day of the treatment, as 2026-03-31
 * @hour: its hour, 0 to 23
 * @hours: hours after it
 *
 * A moment of the aftercare, counted as people count on a calendar: 48 hours
 * after Saturday, 10 o'clock is Monday, 10 o'clock, whether or not the clocks
 * change in that night. So it is reckoned in a time without such changes.
 *
 * Returns: (transfer full) (nullable): the moment, or %NULL where there is no day
 */
GDateTime *
guide_visit_day_dup_moment (const char *day,
                            int         hour,
                            int         hours)
{
  g_autoptr (GDateTime) treatment = NULL;
  int year, month, month_day;

  if (!parse_day (day, &year, &month, &month_day))
    return NULL;

  treatment = g_date_time_new_utc (year, month, month_day, hour, 0, 0);

  return g_date_time_add_hours (treatment, hours);
}
