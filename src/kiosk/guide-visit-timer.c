/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-visit-timer.h"

#include "guide-visit-counter.h"

/* The clock and the calendar of the counting: how long each visit lasts, what
 * day it is, and that a day is written soon after it is over. */
struct _GuideVisitTimer
{
  GuideVisitCounter *counter;
  gint64             start; /* of the visit, µs */
  guint              day_id;
};

#define DAY_CHECK_SECONDS 60

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static gboolean
day_cb (gpointer data)
{
  GuideVisitTimer *self = data;
  g_autofree char *today = dup_today ();

  guide_visit_counter_turn (self->counter, today);

  return G_SOURCE_CONTINUE;
}

/**
 * guide_visit_timer_new:
 * @folder: (type filename) (nullable): the folder to write into, or %NULL to
 *   count nothing
 *
 * Returns: (transfer full): a timer
 */
GuideVisitTimer *
guide_visit_timer_new (const char *folder)
{
  GuideVisitTimer *self = g_new0 (GuideVisitTimer, 1);

  self->counter = guide_visit_counter_new (folder);
  self->day_id = g_timeout_add_seconds (DAY_CHECK_SECONDS, day_cb, self);

  return self;
}

/**
 * guide_visit_timer_free:
 * @self: (transfer full): a timer
 *
 * Frees it, and writes nothing.
 */
void
guide_visit_timer_free (GuideVisitTimer *self)
{
  g_clear_handle_id (&self->day_id, g_source_remove);
  g_clear_object (&self->counter);
  g_free (self);
}

/**
 * guide_visit_timer_start:
 * @self: a timer
 *
 * A visit begins.
 */
void
guide_visit_timer_start (GuideVisitTimer *self)
{
  self->start = g_get_monotonic_time ();
}

/**
 * guide_visit_timer_stop:
 * @self: a timer
 * @language: id of the visit's language
 * @pages: how many pages were opened
 *
 * The visit is over, and counted.
 */
void
guide_visit_timer_stop (GuideVisitTimer *self,
                        const char      *language,
                        guint            pages)
{
  g_autofree char *today = dup_today ();
  guint seconds = (g_get_monotonic_time () - self->start) / G_USEC_PER_SEC;

  guide_visit_counter_add (self->counter, today, language, seconds, pages);
}

/**
 * guide_visit_timer_write:
 * @self: a timer
 *
 * Writes what was counted: the kiosk ends.
 */
void
guide_visit_timer_write (GuideVisitTimer *self)
{
  guide_visit_counter_write (self->counter);
}
