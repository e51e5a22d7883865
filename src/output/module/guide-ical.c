/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-ical.h"

#include <libical/ical.h>
#include <string.h>

/* Events as a calendar file (RFC 5545). Their times are of no zone: 3 pm is 3 pm where
 * the reader is. Nothing is said of an organizer, which a METHOD would want. */

static struct icaltimetype
make_time (GDateTime *moment,
           gboolean   utc)
{
  struct icaltimetype time = icaltime_null_time ();

  time.year = g_date_time_get_year (moment);
  time.month = g_date_time_get_month (moment);
  time.day = g_date_time_get_day_of_month (moment);
  time.hour = g_date_time_get_hour (moment);
  time.minute = g_date_time_get_minute (moment);
  time.second = g_date_time_get_second (moment);
  time.zone = utc ? icaltimezone_get_utc_timezone () : NULL;

  return time;
}

/* The reader's calendar rings then, and says what it is about. */
static icalcomponent *
new_alarm (const GuideCalendarEvent *event)
{
  struct icaltriggertype trigger = { icaltime_null_time (), icaldurationtype_from_int (-60 * event->remind_minutes) };

  return icalcomponent_vanew (ICAL_VALARM_COMPONENT, icalproperty_new_action (ICAL_ACTION_DISPLAY),
                              icalproperty_new_description (event->summary), icalproperty_new_trigger (trigger), (void *) 0);
}

static icalcomponent *
new_event (const GuideCalendarEvent *event,
           guint                     sequence,
           GDateTime                *moment)
{
  g_autoptr (GDateTime) end = g_date_time_add_minutes (event->start, event->minutes);

  return icalcomponent_vanew (ICAL_VEVENT_COMPONENT, icalproperty_new_uid (event->uid),
                              icalproperty_new_dtstamp (make_time (moment, TRUE)), icalproperty_new_sequence ((int) sequence),
                              icalproperty_new_summary (event->summary), icalproperty_new_description (event->description),
                              icalproperty_new_dtstart (make_time (event->start, FALSE)),
                              icalproperty_new_dtend (make_time (end, FALSE)), new_alarm (event), (void *) 0);
}

/**
 * guide_ical_write:
 * @events: (array length=n_events): what is in the calendar
 * @n_events: how many they are
 * @sequence: how often they were changed
 * @moment: when the file is made
 *
 * Returns: (transfer full): the file; the same bytes for the same events and moment
 */
GBytes *
guide_ical_write (const GuideCalendarEvent *events,
                  guint                     n_events,
                  guint                     sequence,
                  GDateTime                *moment)
{
  icalcomponent *calendar = icalcomponent_vanew (ICAL_VCALENDAR_COMPONENT, icalproperty_new_version ("2.0"),
                                                 icalproperty_new_prodid ("-//Microneedling Guide//Microneedling Guide//EN"),
                                                 (void *) 0);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (moment);
  char *text;
  GBytes *bytes;

  for (guint i = 0; i < n_events; i++)
    icalcomponent_add_component (calendar, new_event (&events[i], sequence, utc));
  text = icalcomponent_as_ical_string_r (calendar);
  bytes = g_bytes_new (text, strlen (text));
  icalmemory_free_buffer (text);
  icalcomponent_free (calendar);

  return bytes;
}
