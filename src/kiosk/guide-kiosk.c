/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-kiosk.h"

#include "guide-attract.h"
#include "guide-countdown.h"
#include "guide-pin-prompt.h"
#include "guide-front.h"
#include "guide-greeting.h"
#include "guide-idle-clock.h"
#include "guide-input-lock.h"
#include "guide-kiosk-bar.h"
#include "guide-kiosk-window.h"
#include "guide-objects-alive.h"
#include "guide-one-screen.h"
#include "guide-presence.h"
#include "guide-sleep-watch.h"
#include "guide-soon.h"
#include "guide-spent-letters.h"
#include "guide-kiosk-visit-calendar.h"
#include "guide-watchdog.h"
#include "guide-welcome.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Directs a visit: the screen that waits, the first touch, the language, the
 * look, the guide, and the end. It knows nothing of what a visitor does; at
 * the end it asks for a new session, and all else follows from that. */

/* The stages of a visit, in their order. */
typedef enum
{
  KIOSK_WAITING,
  KIOSK_CHOOSING_LANGUAGE,
  KIOSK_CHOOSING_LOOK,
  KIOSK_READING
} GuideKioskStage;

struct _GuideKiosk
{
  GObject parent_instance;

  GuideWindow             *window;
  GuideFront              *front;
  GuideClinic             *clinic;
  GPtrArray               *greetings;
  GuideContext            *context;
  PangoFontMap            *fonts; /* of this visit */
  GuideIdleClock          *clock;
  GuidePresence           *presence;
  GuideSleepWatch         *sleep_watch;
  GuideOneScreen          *one_screen;
  GuideInputLock          *lock;
  GuideKioskVisitCalendar *calendar;
  GuideWatchdog           *watchdog;
  GuidePinPrompt          *pin_prompt;
  GuideObjectsAlive       *sessions; /* that live */
  GuideObjectsAlive       *contexts;
  GuideKioskStage          stage;
};

enum
{
  VISIT_OVER,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideKiosk, guide_kiosk, G_TYPE_OBJECT)

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
  switch (self->stage)
    {
    case KIOSK_CHOOSING_LANGUAGE:
      return guide_welcome_new_languages (self->context, self->greetings);
    case KIOSK_CHOOSING_LOOK:
      return guide_welcome_new_look (self->context, get_clears (self));
    case KIOSK_READING:
      return guide_window_new_shell (self->window);
    case KIOSK_WAITING:
    default:
      return guide_attract_new (self->context, self->greetings);
    }
}

static GtkWidget *
new_bar (GuideKiosk *self,
         GtkWidget  *screen)
{
  switch (self->stage)
    {
    case KIOSK_CHOOSING_LANGUAGE:
    case KIOSK_CHOOSING_LOOK:
      return guide_kiosk_bar_new ();
    case KIOSK_READING:
      return guide_kiosk_bar_new_for_shell (GUIDE_SHELL (screen));
    case KIOSK_WAITING:
    default:
      return NULL;
    }
}

/* Who listens is there, as long as the page lasts: read is each only once. */
static void
follow_speaking (GuideKiosk *self,
                 GParamSpec *pspec,
                 GuideShell *shell)
{
  g_assert (GUIDE_IS_KIOSK (self));

  guide_idle_clock_set_held (self->clock, guide_shell_is_speaking (shell));
}

/* What is covered can neither be touched nor reached by a key. */
static void
set_covered (GuideKiosk *self,
             gboolean    covered)
{
  guide_window_set_awake (self->window, !covered && self->stage == KIOSK_READING);
  guide_input_lock_set_covered (self->lock, covered);
}

static void
show_stage (GuideKiosk *self)
{
  GtkWidget *screen = new_screen (self), *bar = new_bar (self, screen);

  gtk_widget_set_font_map (screen, self->fonts);
  /* First awake, then shown: a button that does nothing takes no focus. */
  set_covered (self, FALSE);
  guide_idle_clock_set_held (self->clock, FALSE);
  if (self->stage == KIOSK_READING)
    g_signal_connect_object (screen, "notify::speaking", G_CALLBACK (follow_speaking), self, G_CONNECT_SWAPPED);
  guide_front_show (self->front, screen, bar);
}

/* A map keeps all sizes and letters that it ever met. So that a kiosk does not grow for
 * weeks, those of a visit go with the visit. */
static void
receive (GuideKiosk   *self,
         GuideSession *session)
{
  guide_objects_alive_watch (self->sessions, G_OBJECT (session));
  g_clear_object (&self->fonts);
  self->fonts = pango_cairo_font_map_new ();
}

static void
count_visit (GuideKiosk *self)
{
  g_auto (GStrv) pages = NULL;

  g_object_get (guide_context_get_session (self->context), "read", &pages, NULL);
  guide_kiosk_visit_calendar_stop (self->calendar, guide_context_get_language (self->context), g_strv_length (pages));
}

/* The pages of a visit left holes in the heap, some tens of megabytes between the first visit and the
 * next, and the system gets none of them back before it is asked to take them. */
static void
give_back (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

/* What is left of a visit shows once all that was under way has ended. */
static gboolean
tidy_up_cb (gpointer data)
{
  GuideKiosk *self = data;

  g_assert (GUIDE_IS_KIOSK (self));

  guide_spent_letters_let_go ();
  give_back ();
  g_debug ("visit over: %u sessions, %u contexts live", *self->sessions, *self->contexts);

  return G_SOURCE_REMOVE;
}

/* Another stage of the visit, and the screen for it. */
static void
go_to (GuideKiosk     *self,
       GuideKioskStage stage)
{
  self->stage = stage;
  show_stage (self);
}

/* The first touch of the screen that waits. */
static void
start_visit (GuideKiosk *self)
{
  if (self->stage != KIOSK_WAITING)
    return;

  guide_kiosk_visit_calendar_start (self->calendar);
  guide_sleep_watch_start (self->sleep_watch);
  guide_idle_clock_start (self->clock);
  go_to (self, self->greetings->len > 1 ? KIOSK_CHOOSING_LANGUAGE : KIOSK_CHOOSING_LOOK);
}

/* The visit is over, by its button, by the clock or by a sleep. */
static void
end_visit (GuideKiosk *self)
{
  if (self->stage == KIOSK_WAITING)
    return;

  count_visit (self);
  guide_idle_clock_stop (self->clock);
  guide_sleep_watch_stop (self->sleep_watch);
  self->stage = KIOSK_WAITING;
  g_signal_emit (self, signals[VISIT_OVER], 0);
  guide_input_lock_clear (self->lock);
  g_idle_add_full (G_PRIORITY_LOW, tidy_up_cb, g_object_ref (self), g_object_unref);
}

static void
show_look (GuideKiosk *self)
{
  if (self->stage == KIOSK_CHOOSING_LANGUAGE)
    go_to (self, KIOSK_CHOOSING_LOOK);
}

static void
show_guide (GuideKiosk *self)
{
  if (self->stage == KIOSK_CHOOSING_LOOK)
    go_to (self, KIOSK_READING);
}

/* From wherever the visit is, in the language that it has. */
static void
show_help (GuideKiosk *self)
{
  if (self->stage != KIOSK_CHOOSING_LANGUAGE && self->stage != KIOSK_CHOOSING_LOOK)
    return;

  guide_session_go (guide_context_get_session (self->context), GUIDE_PAGE_HELP);
  go_to (self, KIOSK_READING);
}

static void
go_on (GuideKiosk *self)
{
  guide_idle_clock_go_on (self->clock);
}

/* What the buttons of a visit do: kiosk.start and so on. */
static const struct
{
  const char *name;
  void (*run) (GuideKiosk *self);
} actions[] = {
  { "start", start_visit }, { "enter", show_guide }, { "help", show_help }, { "finish", end_visit }, { "go-on", go_on },
};

static void
action_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].name, g_action_get_name (G_ACTION (action))))
      guide_soon (data, G_CALLBACK (actions[i].run));
}

static void
language_action_cb (GSimpleAction *action,
                    GVariant      *language,
                    gpointer       data)
{
  GuideKiosk *self = data;

  g_assert (GUIDE_IS_KIOSK (self));

  /* In another language a new context comes, and it comes first. */
  guide_session_set_language (guide_context_get_session (self->context), g_variant_get_string (language, NULL));
  guide_soon (self, G_CALLBACK (show_look));
}

/* The actions, which every screen of the window finds. */
static void
add_actions (GuideKiosk *self)
{
  const GActionEntry language = { .name = "language", .activate = language_action_cb, .parameter_type = "s" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), &language, 1, self);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      const GActionEntry entry = { .name = actions[i].name, .activate = action_cb };

      g_action_map_add_action_entries (G_ACTION_MAP (group), &entry, 1, self);
    }
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "kiosk", G_ACTION_GROUP (group));
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

/* What was pressed before a sleep may be somebody else's, and its screen is gone. */
static gboolean
event_cb (GuideKiosk *self,
          GdkEvent   *event)
{
  g_assert (GUIDE_IS_KIOSK (self));

  if (guide_sleep_watch_look (self->sleep_watch))
    return GDK_EVENT_STOP;

  guide_pin_prompt_take_event (self->pin_prompt, event);
  if (guide_presence_take_event (self->presence, event))
    guide_idle_clock_touch (self->clock);
  if (gdk_event_get_event_type (event) == GDK_KEY_PRESS && gtk_window_get_focus (GTK_WINDOW (self->window)) == NULL)
    guide_front_focus (self->front); /* what had it went away */

  return GDK_EVENT_PROPAGATE;
}

static void
covered_cb (GuidePinPrompt *pin_prompt,
            gboolean        covered,
            GuideKiosk     *self)
{
  g_assert (GUIDE_IS_KIOSK (self));

  set_covered (self, covered);
}

static void
left_cb (GuideKiosk *self)
{
  g_assert (GUIDE_IS_KIOSK (self));

  g_signal_emit (self, signals[LEFT], 0);
}

static void
add_touches (GuideKiosk *self)
{
  GtkEventController *touches = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (touches, GTK_PHASE_CAPTURE);
  g_signal_connect_object (touches, "event", G_CALLBACK (event_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->window), touches);
}

/* Whoever wakes the machine may be a stranger: not one frame shows them the page. */
static void
follow_frames (GuideKiosk *self)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (self->window)), "before-paint",
                           G_CALLBACK (guide_sleep_watch_look), self->sleep_watch, G_CONNECT_SWAPPED);
}

static void
add_sleep_watch (GuideKiosk *self)
{
  self->sleep_watch = guide_sleep_watch_new ();
  g_signal_connect_object (self->sleep_watch, "slept", G_CALLBACK (end_visit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "realize", G_CALLBACK (follow_frames), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
prepare_window (GuideKiosk *self)
{
  GtkWindow *window = GTK_WINDOW (self->window);
  int screen = guide_clinic_get_number (self->clinic, GUIDE_CLINIC_SCREEN);

  guide_kiosk_window_prepare (window, screen);
  gtk_window_set_child (window, GTK_WIDGET (self->front));
  self->one_screen = guide_one_screen_new (self->window, screen);
  guide_window_lock (self->window);
}

static void
guide_kiosk_dispose (GObject *object)
{
  GuideKiosk *self = GUIDE_KIOSK (object);

  g_clear_object (&self->pin_prompt);
  g_clear_object (&self->watchdog);
  g_clear_object (&self->lock);
  g_clear_object (&self->clock);
  g_clear_object (&self->presence);
  g_clear_object (&self->sleep_watch);
  g_clear_object (&self->one_screen);
  g_clear_pointer (&self->calendar, guide_kiosk_visit_calendar_free);
  g_clear_object (&self->context);
  g_clear_object (&self->fonts);
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

  signals[VISIT_OVER] = g_signal_new ("visit-over", GUIDE_TYPE_KIOSK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LEFT] = g_signal_new ("left", GUIDE_TYPE_KIOSK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_kiosk_init (GuideKiosk *self)
{
  self->front = GUIDE_FRONT (guide_front_new ());
  self->presence = guide_presence_new ();
  self->sessions = guide_objects_alive_new ();
  self->contexts = guide_objects_alive_new ();
}

/**
 * guide_kiosk_new:
 * @window: the one window
 * @clinic: the clinic
 * @greetings: (element-type GuideGreeting): a greeting a language
 * @state_folder: (type filename) (nullable): what outlives the program lies here
 *
 * Makes a kiosk of the window. Emits `visit-over` when all that a visitor
 * chose shall go, and `left` when the staff have opened the door.
 *
 * Returns: (transfer full): the kiosk, which waits for its first context
 */
GuideKiosk *
guide_kiosk_new (GuideWindow *window,
                 GuideClinic *clinic,
                 GPtrArray   *greetings,
                 const char  *state_folder)
{
  GuideKiosk *self = g_object_new (GUIDE_TYPE_KIOSK, NULL);

  self->window = window;
  self->clinic = g_object_ref (clinic);
  self->greetings = g_ptr_array_ref (greetings);
  self->clock = guide_idle_clock_new (guide_clinic_get_number (clinic, GUIDE_CLINIC_IDLE_SECONDS), 1000);
  self->calendar = guide_kiosk_visit_calendar_new (guide_clinic_get_count_folder (clinic));
  g_signal_connect_object (self->clock, "notify::seconds-left", G_CALLBACK (follow_clock), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clock, "over", G_CALLBACK (end_visit), self, G_CONNECT_SWAPPED);

  prepare_window (self);
  add_actions (self);
  add_touches (self);
  add_sleep_watch (self);
  self->pin_prompt = guide_pin_prompt_new (self->front, clinic, state_folder);
  g_signal_connect_object (self->pin_prompt, "covered", G_CALLBACK (covered_cb), self, 0);
  g_signal_connect_object (self->pin_prompt, "opened", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  self->lock = guide_input_lock_new (GTK_WINDOW (window));
  self->watchdog = guide_watchdog_new (GTK_WIDGET (window));

  return self;
}

/**
 * guide_kiosk_set_context:
 * @self: a #GuideKiosk
 * @context: what the views share from now on
 *
 * Shows the stage of the visit anew: another language, or another visitor.
 */
void
guide_kiosk_set_context (GuideKiosk   *self,
                         GuideContext *context)
{
  GuideSession *session = guide_context_get_session (context);

  g_return_if_fail (GUIDE_IS_KIOSK (self));

  if (self->context == NULL || guide_context_get_session (self->context) != session)
    receive (self, session);
  guide_objects_alive_watch (self->contexts, G_OBJECT (context));
  g_set_object (&self->context, context);
  guide_window_apply_context (self->window, context);
  show_stage (self);
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

  guide_kiosk_visit_calendar_write (self->calendar);
}
