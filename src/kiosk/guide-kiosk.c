/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-kiosk.h"

#include "guide-attract.h"
#include "guide-countdown.h"
#include "guide-doorkeeper.h"
#include "guide-front.h"
#include "guide-greeting.h"
#include "guide-input-lock.h"
#include "guide-kiosk-window.h"
#include "guide-live-count.h"
#include "guide-visit-counter.h"
#include "guide-watchdog.h"
#include "guide-welcome.h"

/* Directs a visit: the screen that waits, the first touch, the language, the
 * look, the guide, and the end. It knows nothing of what a visitor does; at
 * the end it asks for a new session, and all else follows from that. */
struct _GuideKiosk
{
  GObject parent_instance;

  GuideWindow       *window;
  GuideFront        *front;
  GuideClinic       *clinic;
  GPtrArray         *greetings;
  GuideContext      *context;
  GuideIdleClock    *clock;
  GuideInputLock    *lock;
  GuideVisitCounter *counter;
  GuideWatchdog     *watchdog;
  GuideDoorkeeper   *doorkeeper;
  GuideLiveCount    *sessions; /* that live */
  GuideLiveCount    *contexts;
  guint              moment;
  gint64             start; /* of the visit, µs */
  guint              day_id;
};

/* The moments of a visit, in their order. */
enum
{
  WAITING,
  CHOOSING_LANGUAGE,
  CHOOSING_LOOK,
  READING
};

enum
{
  VISIT_OVER,
  LEFT,
  N_SIGNALS
};

#define DAY_CHECK_SECONDS 60

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideKiosk, guide_kiosk, G_TYPE_OBJECT)

static char *
dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static const char *
get_clears (GuideKiosk *self)
{
  const char *language = guide_context_get_language (self->context);

  for (guint i = 0; i < self->greetings->len; i++)
    {
      const GuideGreeting *greeting = self->greetings->pdata[i];

      if (g_str_equal (greeting->language, language))
        return greeting->clears;
    }

  return NULL;
}

static GtkWidget *
new_screen (GuideKiosk *self)
{
  switch (self->moment)
    {
    case CHOOSING_LANGUAGE:
      return guide_welcome_new_languages (self->context, self->greetings);
    case CHOOSING_LOOK:
      return guide_welcome_new_look (self->context, get_clears (self));
    case READING:
      return guide_window_new_shell (self->window);
    case WAITING:
    default:
      return guide_attract_new (self->context, self->greetings);
    }
}

/* What is covered can neither be touched nor reached by a key. */
static void
set_covered (GuideKiosk *self,
             gboolean    covered)
{
  guide_window_set_awake (self->window, !covered && self->moment == READING);
  guide_input_lock_set_covered (self->lock, covered);
}

static void
show_moment (GuideKiosk *self)
{
  /* First awake, then shown: a button that does nothing takes no focus. */
  set_covered (self, FALSE);
  guide_front_show (self->front, new_screen (self), self->moment != WAITING);
}

static void
go_to (GuideKiosk *self,
       guint       moment)
{
  self->moment = moment;
  show_moment (self);
}

static void
count_visit (GuideKiosk *self)
{
  g_auto (GStrv) pages = NULL;
  g_autofree char *today = dup_today ();
  guint seconds = (g_get_monotonic_time () - self->start) / G_USEC_PER_SEC;

  g_object_get (guide_context_get_session (self->context), "read", &pages, NULL);
  guide_visit_counter_add (self->counter, today, guide_context_get_language (self->context), seconds,
                           g_strv_length (pages));
}

/* What is left of a visit shows once all that was under way has ended. */
static gboolean
say_live_cb (gpointer data)
{
  GuideKiosk *self = data;

  g_debug ("visit over: %u sessions, %u contexts live", *self->sessions, *self->contexts);

  return G_SOURCE_REMOVE;
}

static void
end_visit (GuideKiosk *self)
{
  if (self->moment == WAITING)
    return;

  count_visit (self);
  guide_idle_clock_stop (self->clock);
  self->moment = WAITING;
  g_signal_emit (self, signals[VISIT_OVER], 0);
  guide_input_lock_clear (self->lock);
  g_idle_add_full (G_PRIORITY_LOW, say_live_cb, g_object_ref (self), g_object_unref);
}

/* Not at once: the button that asked for it is part of what goes. */
static void
do_soon (GuideKiosk  *self,
         GSourceFunc  function)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, function, g_object_ref (self), g_object_unref);
}

static gboolean
end_visit_cb (gpointer data)
{
  end_visit (data);

  return G_SOURCE_REMOVE;
}

static gboolean
start_visit_cb (gpointer data)
{
  GuideKiosk *self = data;

  if (self->moment != WAITING)
    return G_SOURCE_REMOVE;

  self->start = g_get_monotonic_time ();
  guide_idle_clock_start (self->clock);
  go_to (self, self->greetings->len > 1 ? CHOOSING_LANGUAGE : CHOOSING_LOOK);

  return G_SOURCE_REMOVE;
}

static gboolean
show_look_cb (gpointer data)
{
  GuideKiosk *self = data;

  if (self->moment == CHOOSING_LANGUAGE)
    go_to (self, CHOOSING_LOOK);

  return G_SOURCE_REMOVE;
}

static gboolean
show_guide_cb (gpointer data)
{
  GuideKiosk *self = data;

  if (self->moment == CHOOSING_LOOK)
    go_to (self, READING);

  return G_SOURCE_REMOVE;
}

static gboolean
go_on_cb (gpointer data)
{
  guide_idle_clock_go_on (GUIDE_KIOSK (data)->clock);

  return G_SOURCE_REMOVE;
}

static void
start_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  do_soon (data, start_visit_cb);
}

static void
language_action_cb (GSimpleAction *action,
                    GVariant      *language,
                    gpointer       data)
{
  GuideKiosk *self = data;

  /* In another language a new context comes, and it comes first. */
  guide_session_set_language (guide_context_get_session (self->context), g_variant_get_string (language, NULL));
  do_soon (self, show_look_cb);
}

static void
enter_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  do_soon (data, show_guide_cb);
}

static void
finish_action_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  do_soon (data, end_visit_cb);
}

static void
go_on_action_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  do_soon (data, go_on_cb);
}

/* The cover comes with the first second of the countdown and goes with it. */
static void
follow_clock (GuideKiosk *self)
{
  gboolean counting = guide_idle_clock_get_seconds_left (self->clock) > 0;
  GtkWidget *cover = guide_front_get_cover (self->front);

  if (counting == (cover != NULL && GUIDE_IS_COUNTDOWN (cover)))
    return;

  set_covered (self, counting);
  if (counting)
    guide_front_cover (self->front, guide_countdown_new (self->clock));
  else
    guide_front_uncover (self->front);
}

static gboolean
event_cb (GuideKiosk *self,
          GdkEvent   *event)
{
  guide_doorkeeper_take_event (self->doorkeeper, event);

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_SCROLL:
    case GDK_TOUCH_BEGIN:
    case GDK_TOUCH_UPDATE:
    case GDK_TOUCHPAD_SWIPE:
    case GDK_TOUCHPAD_PINCH:
      guide_idle_clock_touch (self->clock);
      break;
    case GDK_KEY_PRESS:
      guide_idle_clock_touch (self->clock);
      if (gtk_window_get_focus (GTK_WINDOW (self->window)) == NULL)
        guide_front_focus (self->front); /* what had it went away */
      break;
    default:
      break; /* a mouse that trembles is nobody */
    }

  return GDK_EVENT_PROPAGATE;
}

static void
covered_cb (GuideDoorkeeper *doorkeeper,
            gboolean         covered,
            GuideKiosk      *self)
{
  set_covered (self, covered);
}

static void
left_cb (GuideKiosk *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static gboolean
day_cb (gpointer data)
{
  GuideKiosk *self = data;
  g_autofree char *today = dup_today ();

  guide_visit_counter_turn (self->counter, today);

  return G_SOURCE_CONTINUE;
}

static void
guide_kiosk_dispose (GObject *object)
{
  GuideKiosk *self = GUIDE_KIOSK (object);

  g_clear_handle_id (&self->day_id, g_source_remove);
  g_clear_object (&self->doorkeeper);
  g_clear_object (&self->watchdog);
  g_clear_object (&self->lock);
  g_clear_object (&self->clock);
  g_clear_object (&self->counter);
  g_clear_object (&self->context);
  g_clear_object (&self->clinic);
  g_clear_pointer (&self->greetings, g_ptr_array_unref);
  g_clear_pointer (&self->sessions, g_rc_box_release);
  g_clear_pointer (&self->contexts, g_rc_box_release);

  G_OBJECT_CLASS (guide_kiosk_parent_class)->dispose (object);
}

static void
guide_kiosk_class_init (GuideKioskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_kiosk_dispose;

  signals[VISIT_OVER] =
    g_signal_new ("visit-over", GUIDE_TYPE_KIOSK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LEFT] = g_signal_new ("left", GUIDE_TYPE_KIOSK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_kiosk_init (GuideKiosk *self)
{
  self->front = GUIDE_FRONT (guide_front_new ());
  self->sessions = guide_live_count_new ();
  self->contexts = guide_live_count_new ();
}

static void
add_actions (GuideKiosk *self)
{
  const GActionEntry entries[] = {
    { .name = "start", .activate = start_action_cb },
    { .name = "language", .activate = language_action_cb, .parameter_type = "s" },
    { .name = "enter", .activate = enter_action_cb },
    { .name = "finish", .activate = finish_action_cb },
    { .name = "go-on", .activate = go_on_action_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "kiosk", G_ACTION_GROUP (group));
}

static void
add_touches (GuideKiosk *self)
{
  GtkEventController *touches = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (touches, GTK_PHASE_CAPTURE);
  g_signal_connect_object (touches, "event", G_CALLBACK (event_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->window), touches);
}

static void
dress_window (GuideKiosk *self)
{
  GtkWindow *window = GTK_WINDOW (self->window);

  guide_kiosk_window_dress (window);
  gtk_window_set_child (window, GTK_WIDGET (self->front));
  guide_window_lock (self->window);
}

/**
 * guide_kiosk_new:
 * @window: the one window
 * @clinic: the clinic
 * @greetings: (element-type GuideGreeting): a greeting a language
 *
 * Makes a kiosk of the window. Emits `visit-over` when all that a visitor
 * chose shall go, and `left` when the staff have opened the door.
 *
 * Returns: (transfer full): the kiosk, which waits for its first context
 */
GuideKiosk *
guide_kiosk_new (GuideWindow *window,
                 GuideClinic *clinic,
                 GPtrArray   *greetings)
{
  GuideKiosk *self = g_object_new (GUIDE_TYPE_KIOSK, NULL);

  self->window = window;
  self->clinic = g_object_ref (clinic);
  self->greetings = g_ptr_array_ref (greetings);
  self->clock = guide_idle_clock_new (guide_clinic_get_idle_seconds (clinic), 1000);
  self->counter = guide_visit_counter_new (guide_clinic_get_count_folder (clinic));
  self->day_id = g_timeout_add_seconds (DAY_CHECK_SECONDS, day_cb, self);
  g_signal_connect_object (self->clock, "notify::seconds-left", G_CALLBACK (follow_clock), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clock, "over", G_CALLBACK (end_visit), self, G_CONNECT_SWAPPED);

  dress_window (self);
  add_actions (self);
  add_touches (self);
  self->doorkeeper = guide_doorkeeper_new (self->front, guide_clinic_get_pin_hash (clinic));
  g_signal_connect_object (self->doorkeeper, "covered", G_CALLBACK (covered_cb), self, 0);
  g_signal_connect_object (self->doorkeeper, "opened", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  self->lock = guide_input_lock_new (GTK_WINDOW (window));
  self->watchdog = guide_watchdog_new (GTK_WIDGET (window));

  return self;
}

/**
 * guide_kiosk_set_context:
 * @self: a #GuideKiosk
 * @context: what the views share from now on
 *
 * Shows the moment of the visit anew: another language, or another visitor.
 */
void
guide_kiosk_set_context (GuideKiosk   *self,
                         GuideContext *context)
{
  GuideSession *session = guide_context_get_session (context);

  g_return_if_fail (GUIDE_IS_KIOSK (self));

  if (self->context == NULL || guide_context_get_session (self->context) != session)
    guide_live_count_watch (self->sessions, G_OBJECT (session));
  guide_live_count_watch (self->contexts, G_OBJECT (context));
  g_set_object (&self->context, context);
  guide_window_dress (self->window, context);
  show_moment (self);
}

/**
 * guide_kiosk_end:
 * @self: a #GuideKiosk
 *
 * The kiosk ends: writes what was counted.
 */
void
guide_kiosk_end (GuideKiosk *self)
{
  g_return_if_fail (GUIDE_IS_KIOSK (self));

  guide_visit_counter_write (self->counter);
}
