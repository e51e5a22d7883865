/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-sleep-watch.h"

#include "guide-boot-time.h"

#include <errno.h>
#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

/* Notices that the machine slept. The clock that timeouts go by stands still
 * meanwhile, so that they know nothing of it; the boot clock goes on, and how far
 * the two are apart grows by each sleep and by nothing else. A timer of the boot
 * clock is over as soon as the machine is awake. */
struct _GuideSleepWatch
{
  GObject parent_instance;

  int    timer; /* of the boot clock, -1 where the machine has none */
  guint  source_id;
  gint64 apart_max; /* how far the clocks were apart at the start, at most, in µs */
};

enum
{
  SLEPT,
  N_SIGNALS
};

#define SHORTEST_SLEEP (G_USEC_PER_SEC / 10)

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideSleepWatch, guide_sleep_watch, G_TYPE_OBJECT)

/* Another program may have its turn between the reading of one clock and that of
 * the other; read in this order, the difference is then too small, never too large. */
static gint64
get_apart_min (void)
{
  gint64 boot_time = guide_boot_time_get ();

  return boot_time - g_get_monotonic_time ();
}

static gint64
get_apart_max (void)
{
  gint64 monotonic_time = g_get_monotonic_time ();

  return guide_boot_time_get () - monotonic_time;
}

static gboolean
timer_cb (int          fd,
          GIOCondition condition,
          gpointer     data)
{
  g_autoptr (GuideSleepWatch) self = g_object_ref (GUIDE_SLEEP_WATCH (data));
  guint64 n_over;

  if (read (fd, &n_over, sizeof n_over) < 0 && errno != EAGAIN)
    g_warning ("The timer of the boot clock cannot be read: %s", g_strerror (errno));
  guide_sleep_watch_look (self);

  return G_SOURCE_CONTINUE;
}

static void
guide_sleep_watch_finalize (GObject *object)
{
  GuideSleepWatch *self = GUIDE_SLEEP_WATCH (object);

  guide_sleep_watch_stop (self);
  if (self->timer >= 0)
    close (self->timer);

  G_OBJECT_CLASS (guide_sleep_watch_parent_class)->finalize (object);
}

static void
guide_sleep_watch_class_init (GuideSleepWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_sleep_watch_finalize;

  signals[SLEPT] = g_signal_new ("slept", GUIDE_TYPE_SLEEP_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_sleep_watch_init (GuideSleepWatch *self)
{
  self->timer = timerfd_create (CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (self->timer < 0)
    g_warning ("There is no timer of the boot clock: %s", g_strerror (errno));
}

/**
 * guide_sleep_watch_new:
 *
 * Emits `slept` once where the machine slept after guide_sleep_watch_start().
 *
 * Returns: (transfer full): a watch that does not run yet
 */
GuideSleepWatch *
guide_sleep_watch_new (void)
{
  return g_object_new (GUIDE_TYPE_SLEEP_WATCH, NULL);
}

/**
 * guide_sleep_watch_start:
 * @self: a #GuideSleepWatch
 *
 * Looks out for a sleep, from now.
 */
void
guide_sleep_watch_start (GuideSleepWatch *self)
{
  const struct itimerspec every_second = { .it_interval.tv_sec = 1, .it_value.tv_sec = 1 };

  g_return_if_fail (GUIDE_IS_SLEEP_WATCH (self));

  guide_sleep_watch_stop (self);
  self->apart_max = get_apart_max ();
  if (self->timer < 0)
    return;

  timerfd_settime (self->timer, 0, &every_second, NULL);
  self->source_id = g_unix_fd_add_full (G_PRIORITY_HIGH, self->timer, G_IO_IN, timer_cb, self, NULL);
}

/**
 * guide_sleep_watch_stop:
 * @self: a #GuideSleepWatch
 *
 * Looks out for nothing any more.
 */
void
guide_sleep_watch_stop (GuideSleepWatch *self)
{
  const struct itimerspec never = { 0 };

  g_return_if_fail (GUIDE_IS_SLEEP_WATCH (self));

  self->apart_max = G_MAXINT64;
  g_clear_handle_id (&self->source_id, g_source_remove);
  if (self->timer >= 0)
    timerfd_settime (self->timer, 0, &never, NULL);
}

/**
 * guide_sleep_watch_look:
 * @self: a #GuideSleepWatch
 *
 * Looks at once, before something is shown or done that a sleep would forbid.
 *
 * Returns: whether the machine slept; `slept` was emitted then, and the watch
 *   does not run any more
 */
gboolean
guide_sleep_watch_look (GuideSleepWatch *self)
{
  g_return_val_if_fail (GUIDE_IS_SLEEP_WATCH (self), FALSE);

  /* Not while it does not run. */
  if (self->apart_max == G_MAXINT64 || get_apart_min () - self->apart_max < SHORTEST_SLEEP)
    return FALSE;

  guide_sleep_watch_stop (self);
  g_signal_emit (self, signals[SLEPT], 0);

  return TRUE;
}
