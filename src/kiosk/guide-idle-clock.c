/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-idle-clock.h"

/* How long nobody has touched the screen. After the idle seconds it counts
 * down, and a touch no longer stops it: somebody has to say that they go on,
 * since the one who touches may be a stranger. */
struct _GuideIdleClock
{
  GObject parent_instance;

  int      idle_seconds;
  int      milliseconds; /* of a second; a test has shorter ones */
  int      seconds_left; /* of the countdown, 0 while none runs */
  gboolean held;         /* somebody listens, and needs to touch nothing */
  gboolean runs;         /* it waits for a touch or counts down, or would if it were not held */
  guint    source_id;
};

enum
{
  PROP_IDLE_SECONDS = 1,
  PROP_MILLISECONDS,
  PROP_SECONDS_LEFT,
  N_PROPS
};

enum
{
  OVER,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideIdleClock, guide_idle_clock, G_TYPE_OBJECT)

static void
set_seconds_left (GuideIdleClock *self,
                  int             seconds)
{
  if (self->seconds_left == seconds)
    return;

  self->seconds_left = seconds;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SECONDS_LEFT]);
}

static gboolean
count_cb (gpointer data)
{
  g_autoptr (GuideIdleClock) self = g_object_ref (GUIDE_IDLE_CLOCK (data));

  if (self->seconds_left > 1)
    {
      set_seconds_left (self, self->seconds_left - 1);
      return G_SOURCE_CONTINUE;
    }

  self->source_id = 0;
  self->runs = FALSE;
  set_seconds_left (self, 0);
  g_signal_emit (self, signals[OVER], 0);

  return G_SOURCE_REMOVE;
}

static gboolean
idle_cb (gpointer data)
{
  GuideIdleClock *self = data;

  g_assert (GUIDE_IS_IDLE_CLOCK (self));

  self->source_id = g_timeout_add (self->milliseconds, count_cb, self);
  set_seconds_left (self, GUIDE_COUNTDOWN_SECONDS);

  return G_SOURCE_REMOVE;
}

static void
guide_idle_clock_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GuideIdleClock *self = GUIDE_IDLE_CLOCK (object);

  switch (prop_id)
    {
    case PROP_IDLE_SECONDS:
      self->idle_seconds = g_value_get_int (value);
      break;
    case PROP_MILLISECONDS:
      self->milliseconds = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_idle_clock_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SECONDS_LEFT:
      g_value_set_int (value, GUIDE_IDLE_CLOCK (object)->seconds_left);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_idle_clock_dispose (GObject *object)
{
  g_clear_handle_id (&GUIDE_IDLE_CLOCK (object)->source_id, g_source_remove);

  G_OBJECT_CLASS (guide_idle_clock_parent_class)->dispose (object);
}

static void
guide_idle_clock_class_init (GuideIdleClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = guide_idle_clock_set_property;
  object_class->get_property = guide_idle_clock_get_property;
  object_class->dispose = guide_idle_clock_dispose;

  props[PROP_IDLE_SECONDS] = g_param_spec_int ("idle-seconds", NULL, NULL, 1, G_MAXINT, 1, flags);
  props[PROP_MILLISECONDS] = g_param_spec_int ("milliseconds", NULL, NULL, 1, 1000, 1000, flags);
  props[PROP_SECONDS_LEFT] = g_param_spec_int ("seconds-left", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[OVER] = g_signal_new ("over", GUIDE_TYPE_IDLE_CLOCK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_idle_clock_init (GuideIdleClock *self)
{
}

/**
 * guide_idle_clock_new:
 * @idle_seconds: after how many seconds without a touch it counts down
 * @milliseconds: how long a second is: 1000, and less in a test
 *
 * Returns: (transfer full): a clock that does not run yet
 */
GuideIdleClock *
guide_idle_clock_new (int idle_seconds,
                      int milliseconds)
{
  return g_object_new (GUIDE_TYPE_IDLE_CLOCK, "idle-seconds", idle_seconds, "milliseconds", milliseconds, NULL);
}

/**
 * guide_idle_clock_start:
 * @self: a #GuideIdleClock
 *
 * Waits for the idle seconds, from now.
 */
void
guide_idle_clock_start (GuideIdleClock *self)
{
  g_return_if_fail (GUIDE_IS_IDLE_CLOCK (self));

  guide_idle_clock_stop (self);
  self->runs = TRUE;
  if (!self->held)
    self->source_id = g_timeout_add ((guint) self->idle_seconds * self->milliseconds, idle_cb, self);
}

/**
 * guide_idle_clock_stop:
 * @self: a #GuideIdleClock
 *
 * Waits for nothing any more.
 */
void
guide_idle_clock_stop (GuideIdleClock *self)
{
  g_return_if_fail (GUIDE_IS_IDLE_CLOCK (self));

  g_clear_handle_id (&self->source_id, g_source_remove);
  self->runs = FALSE;
  set_seconds_left (self, 0);
}

/**
 * guide_idle_clock_touch:
 * @self: a #GuideIdleClock
 *
 * Somebody touched the screen or a key. It stops no countdown.
 */
void
guide_idle_clock_touch (GuideIdleClock *self)
{
  g_return_if_fail (GUIDE_IS_IDLE_CLOCK (self));

  if (self->runs && self->seconds_left == 0)
    guide_idle_clock_start (self);
}

/**
 * guide_idle_clock_set_held:
 * @self: a #GuideIdleClock
 * @held: whether somebody is being read to
 *
 * Who listens touches nothing for minutes, and is there all the same: nothing is waited for
 * meanwhile. The idle seconds begin when it is over. A countdown that runs goes on.
 */
void
guide_idle_clock_set_held (GuideIdleClock *self,
                           gboolean        held)
{
  g_return_if_fail (GUIDE_IS_IDLE_CLOCK (self));

  if (self->held == held)
    return;

  self->held = held;
  guide_idle_clock_touch (self);
}

/**
 * guide_idle_clock_go_on:
 * @self: a #GuideIdleClock
 *
 * Somebody said that they go on: the countdown ends, as often as they like.
 */
void
guide_idle_clock_go_on (GuideIdleClock *self)
{
  g_return_if_fail (GUIDE_IS_IDLE_CLOCK (self));

  if (self->seconds_left > 0)
    guide_idle_clock_start (self);
}

/**
 * guide_idle_clock_get_seconds_left:
 * @self: a #GuideIdleClock
 *
 * Returns: the seconds left of the countdown, or 0 while none runs
 */
int
guide_idle_clock_get_seconds_left (GuideIdleClock *self)
{
  g_return_val_if_fail (GUIDE_IS_IDLE_CLOCK (self), 0);

  return self->seconds_left;
}
