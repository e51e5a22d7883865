/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-kiosk-visit-calendar.h"

#include "guide-kiosk-visit-counter.h"

/* The clock and the calendar of the counting: how long each visit lasts, what day it
 * is, and that the sums are written each hour on the hour, whether somebody was there
 * or not. So a pulled plug costs an hour at most, and the time of the file tells of
 * nobody. */
struct _GuideKioskVisitCalendar
{
  GuideKioskVisitCounter *counter;
  gint64                  start; /* of the visit, µs */
  char                   *hour;  /* the last that has begun */
  guint                   hour_id;
};

#define MINUTE_SECONDS 60 /* the calendar may be set at any time */
#define HOUR_SECONDS 3600

static char *
dup_now (const char *format)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, format);
}

static char *
dup_today (void)
{
  return dup_now ("%Y-%m-%d");
}

static char *
dup_hour (void)
{
  return dup_now ("%Y-%m-%d %H");
}

static guint
count_seconds_to_hour (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return HOUR_SECONDS - g_date_time_get_minute (now) * MINUTE_SECONDS - g_date_time_get_second (now);
}

static void wait_for_hour (GuideKioskVisitCalendar *self);

static gboolean
hour_cb (gpointer data)
{
  GuideKioskVisitCalendar *self = data;
  g_autofree char *today = dup_today ();
  g_autofree char *hour = dup_hour ();

  if (!g_str_equal (hour, self->hour))
    {
      guide_kiosk_visit_counter_turn (self->counter, today);
      guide_kiosk_visit_counter_write (self->counter);
      g_free (self->hour);
      self->hour = g_steal_pointer (&hour);
    }
  wait_for_hour (self);

  return G_SOURCE_REMOVE;
}

static void
wait_for_hour (GuideKioskVisitCalendar *self)
{
  self->hour_id = g_timeout_add_seconds (CLAMP (count_seconds_to_hour (), 1, MINUTE_SECONDS), hour_cb, self);
}

/**
 * guide_kiosk_visit_calendar_new:
 * @folder: (type filename) (nullable): the folder to write into, or %NULL to
 *   count nothing
 *
 * Returns: (transfer full): a calendar
 */
GuideKioskVisitCalendar *
guide_kiosk_visit_calendar_new (const char *folder)
{
  GuideKioskVisitCalendar *self = g_new0 (GuideKioskVisitCalendar, 1);

  self->counter = guide_kiosk_visit_counter_new (folder);
  self->hour = dup_hour ();
  wait_for_hour (self);

  return self;
}

/**
 * guide_kiosk_visit_calendar_free:
 * @self: (transfer full): a calendar
 *
 * Frees it, and writes nothing.
 */
void
guide_kiosk_visit_calendar_free (GuideKioskVisitCalendar *self)
{
  g_clear_handle_id (&self->hour_id, g_source_remove);
  g_clear_pointer (&self->hour, g_free);
  g_clear_object (&self->counter);
  g_free (self);
}

/**
 * guide_kiosk_visit_calendar_start:
 * @self: a calendar
 *
 * A visit begins.
 */
void
guide_kiosk_visit_calendar_start (GuideKioskVisitCalendar *self)
{
  self->start = g_get_monotonic_time ();
}

/**
 * guide_kiosk_visit_calendar_stop:
 * @self: a calendar
 * @language: id of the visit's language
 * @pages: how many pages were opened
 *
 * The visit is over, and counted.
 */
void
guide_kiosk_visit_calendar_stop (GuideKioskVisitCalendar *self,
                                 const char              *language,
                                 guint                    pages)
{
  g_autofree char *today = dup_today ();
  guint seconds = (g_get_monotonic_time () - self->start) / G_USEC_PER_SEC;

  guide_kiosk_visit_counter_add (self->counter, today, language, seconds, pages);
}

/**
 * guide_kiosk_visit_calendar_write:
 * @self: a calendar
 *
 * Writes what was counted: the kiosk ends.
 */
void
guide_kiosk_visit_calendar_write (GuideKioskVisitCalendar *self)
{
  guide_kiosk_visit_counter_write (self->counter);
}
