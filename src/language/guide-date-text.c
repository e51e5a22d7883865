/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "config.h"

#include "guide-date-text.h"

#include "guide-digits.h"
#include "guide-i18n.h"

#include <stdio.h>
#include <string.h>

/* Dates in the reader's language. The C library would take them from a locale,
 * and none may be there: names and patterns are strings of the catalogue. */

static const char *const months_in_date[] = {
  NC_("month in a date", "January"), NC_("month in a date", "February"), NC_("month in a date", "March"),
  NC_("month in a date", "April"),   NC_("month in a date", "May"),      NC_("month in a date", "June"),
  NC_("month in a date", "July"),    NC_("month in a date", "August"),   NC_("month in a date", "September"),
  NC_("month in a date", "October"), NC_("month in a date", "November"), NC_("month in a date", "December"),
};

static const char *const months_alone[] = {
  NC_("month alone", "January"), NC_("month alone", "February"), NC_("month alone", "March"),
  NC_("month alone", "April"),   NC_("month alone", "May"),      NC_("month alone", "June"),
  NC_("month alone", "July"),    NC_("month alone", "August"),   NC_("month alone", "September"),
  NC_("month alone", "October"), NC_("month alone", "November"), NC_("month alone", "December"),
};

static const char *const weekdays[] = {
  NC_("weekday", "Monday"), NC_("weekday", "Tuesday"),  NC_("weekday", "Wednesday"), NC_("weekday", "Thursday"),
  NC_("weekday", "Friday"), NC_("weekday", "Saturday"), NC_("weekday", "Sunday"),
};

static const char *const short_weekdays[] = {
  NC_("weekday, short", "Mon"), NC_("weekday, short", "Tue"), NC_("weekday, short", "Wed"), NC_("weekday, short", "Thu"),
  NC_("weekday, short", "Fri"), NC_("weekday, short", "Sat"), NC_("weekday, short", "Sun"),
};

static const char *const weekday_letters[] = {
  NC_("weekday, one letter", "M"),  NC_("weekday, one letter", "T"), NC_("weekday, one letter", "W"),
  NC_("weekday, one letter", "Th"), NC_("weekday, one letter", "F"), NC_("weekday, one letter", "S"),
  NC_("weekday, one letter", "Su"),
};

static char *
fill (char       *pattern,
      const char *gap,
      const char *filling)
{
  g_auto (GStrv) parts = g_strsplit (pattern, gap, -1);

  g_free (pattern);

  return g_strjoinv (filling, parts);
}

static char *
fill_number (char       *pattern,
             const char *gap,
             int         number)
{
  g_autofree char *filling = guide_digits_printf ("%d", number);

  return fill (pattern, gap, filling);
}

static char *
dup_filled (const char *pattern,
            GDateTime  *moment)
{
  const char *month = months_in_date[g_date_time_get_month (moment) - 1];
  int weekday = g_date_time_get_day_of_week (moment) - 1;
  char *text = g_strdup (pattern);

  text = fill (text, "{weekday}", guide_i18n_get_in ("weekday", weekdays[weekday]));
  text = fill (text, "{short-weekday}", guide_i18n_get_in ("weekday, short", short_weekdays[weekday]));
  text = fill (text, "{month}", guide_i18n_get_in ("month in a date", month));
  text = fill_number (text, "{day}", g_date_time_get_day_of_month (moment));

  return fill_number (text, "{year}", g_date_time_get_year (moment));
}

/**
 * guide_date_text_dup_day:
 * @moment: a moment
 *
 * Returns: (transfer full): its day without the year, as “Tuesday 31 March”
 */
char *
guide_date_text_dup_day (GDateTime *moment)
{
  g_return_val_if_fail (moment != NULL, NULL);

  /* Translators: a day without its year, as “Tuesday 31 March”. Put the words
   * in braces in the order of your language and leave them as they are. */
  return dup_filled (_("{weekday} {day} {month}"), moment);
}

/**
 * guide_date_text_dup_long_day:
 * @moment: a moment
 *
 * Returns: (transfer full): its day with the year, as “Tuesday 31 March 2026”
 */
char *
guide_date_text_dup_long_day (GDateTime *moment)
{
  g_return_val_if_fail (moment != NULL, NULL);

  /* Translators: a day, as “Tuesday 31 March 2026”. Put the words in braces in
   * the order of your language and leave them as they are. */
  return dup_filled (_("{weekday} {day} {month} {year}"), moment);
}

/**
 * guide_date_text_dup_short_day:
 * @moment: a moment
 *
 * Returns: (transfer full): its day where there is little room, as “Tue 31 March”
 */
char *
guide_date_text_dup_short_day (GDateTime *moment)
{
  g_return_val_if_fail (moment != NULL, NULL);

  /* Translators: a day where there is little room, as “Tue 31 March”. Put the
   * words in braces in the order of your language and leave them as they are. */
  return dup_filled (_("{short-weekday} {day} {month}"), moment);
}

/**
 * guide_date_text_dup_hour:
 * @hour: an hour, 0 to 23
 *
 * Returns: (transfer full): the hour, as “2 pm”
 */
char *
guide_date_text_dup_hour (int hour)
{
  char *text;

  g_return_val_if_fail (hour >= 0 && hour <= 23, NULL);

  /* Translators: an hour of the day. Use {hour12} and {half}, as “{hour12}
   * {half}” for “2 pm”, or {hour24} alone, as “{hour24}:00” for “14:00”. */
  text = g_strdup (_("{hour12} {half}"));
  /* Translators: the two halves of a day in the 12-hour clock. */
  text = fill (text, "{half}", hour < 12 ? C_("half of the day", "am") : C_("half of the day", "pm"));
  text = fill_number (text, "{hour12}", (hour + 11) % 12 + 1);

  return fill_number (text, "{hour24}", hour);
}

/* A day that is text already, and the hour of the moment. */
static char *
dup_with_hour (char      *day,
               GDateTime *moment)
{
  g_autofree char *own = day;
  g_autofree char *hour = guide_date_text_dup_hour (g_date_time_get_hour (moment));
  /* Translators: a day and an hour, as “Tuesday 31 March, 2 pm”. Leave the
   * words in braces as they are. */
  char *text = fill (g_strdup (_("{day}, {hour}")), "{day}", own);

  return fill (text, "{hour}", hour);
}

/**
 * guide_date_text_dup_moment:
 * @moment: a moment
 *
 * Returns: (transfer full): its day and hour, as “Tuesday 31 March, 2 pm”
 */
char *
guide_date_text_dup_moment (GDateTime *moment)
{
  g_return_val_if_fail (moment != NULL, NULL);

  return dup_with_hour (guide_date_text_dup_day (moment), moment);
}

/**
 * guide_date_text_dup_short_moment:
 * @moment: a moment
 *
 * Returns: (transfer full): its day and hour where there is little room, as
 *   “Tue 31 March, 2 pm”
 */
char *
guide_date_text_dup_short_moment (GDateTime *moment)
{
  g_return_val_if_fail (moment != NULL, NULL);

  return dup_with_hour (guide_date_text_dup_short_day (moment), moment);
}

/**
 * guide_date_text_dup_month:
 * @month: a month, 1 to 12
 * @year: a year
 *
 * Returns: (transfer full): the title of a month's leaf, as “March 2026”
 */
char *
guide_date_text_dup_month (int month,
                           int year)
{
  char *text;

  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  /* Translators: over the days of a month, as “March 2026”. */
  text = fill (g_strdup (_("{month} {year}")), "{month}", guide_i18n_get_in ("month alone", months_alone[month - 1]));

  return fill_number (text, "{year}", year);
}

/**
 * guide_date_text_dup_month_said:
 * @month: (nullable): a year and a month, as `2026-11`
 *
 * Returns: (transfer full): the month as it stands inside a sentence, as “November 2026”; a dash
 *   where none is known
 */
char *
guide_date_text_dup_month_said (const char *month)
{
  int number = 0, year = 0;
  char *text;

  if (month == NULL || sscanf (month, "%4d-%2d", &year, &number) != 2 || number < 1 || number > 12)
    return g_strdup ("–");

  /* Translators: a month inside a sentence, as in “read in November 2026”. */
  text = fill (g_strdup (C_("month in a sentence", "{month} {year}")), "{month}",
               guide_i18n_get_in ("month in a date", months_in_date[number - 1]));

  return fill_number (text, "{year}", year);
}

/**
 * guide_date_text_dup_weekday:
 * @weekday: a day of the week, 1 (Monday) to 7
 *
 * Returns: (transfer full): its short name, over a column of days
 */
char *
guide_date_text_dup_weekday (int weekday)
{
  g_return_val_if_fail (weekday >= 1 && weekday <= 7, NULL);

  return g_strdup (guide_i18n_get_in ("weekday, short", short_weekdays[weekday - 1]));
}

/**
 * guide_date_text_dup_weekday_letter:
 * @weekday: a day of the week, 1 (Monday) to 7
 *
 * Returns: (transfer full): a letter or two for it, where its short name has no
 *   room
 */
char *
guide_date_text_dup_weekday_letter (int weekday)
{
  g_return_val_if_fail (weekday >= 1 && weekday <= 7, NULL);

  return g_strdup (guide_i18n_get_in ("weekday, one letter", weekday_letters[weekday - 1]));
}

/**
 * guide_date_text_get_first_weekday:
 *
 * Returns: the day with which a week begins where the language is spoken, 1
 *   (Monday) to 7
 */
int
guide_date_text_get_first_weekday (void)
{
  /* Translators: the day with which a week begins on a calendar where your
   * language is spoken: change the word after the colon to monday, sunday or
   * saturday, in English, and leave “first-weekday:” as it is. */
  const char *first = _("first-weekday:monday");

  if (g_str_has_suffix (first, ":sunday"))
    return G_DATE_SUNDAY;
  if (g_str_has_suffix (first, ":saturday"))
    return G_DATE_SATURDAY;

  return G_DATE_MONDAY;
}
