/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-pin-prompt.h"

#include "guide-corner-hold.h"
#include "guide-keypad.h"

/* Stands at the staff's way out: shows the keypad to whoever holds the corner,
 * and takes it away where nobody types and nothing is waited for. */
struct _GuidePinPrompt
{
  GObject parent_instance;

  GuideFront      *front;
  GuideStaffDoor  *door; /* NULL where no PIN is given */
  GuideCornerHold *corner;
  guint            close_id;
};

enum
{
  COVERED,
  OPENED,
  N_SIGNALS
};

#define KEYPAD_SECONDS 30

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuidePinPrompt, guide_pin_prompt, G_TYPE_OBJECT)

static gboolean
close_cb (gpointer data)
{
  GuidePinPrompt *self = data;

  g_assert (GUIDE_IS_PIN_PROMPT (self));

  self->close_id = 0;
  if (!GUIDE_IS_KEYPAD (guide_front_get_cover (self->front)))
    return G_SOURCE_REMOVE;

  /* First awake, then shown: a button that does nothing takes no focus. */
  g_signal_emit (self, signals[COVERED], 0, FALSE);
  guide_front_uncover (self->front);

  return G_SOURCE_REMOVE;
}

static void
opened_cb (GuidePinPrompt *self)
{
  g_assert (GUIDE_IS_PIN_PROMPT (self));

  g_clear_handle_id (&self->close_id, g_source_remove);
  g_signal_emit (self, signals[OPENED], 0);
}

/* Not at once: the button that asked for it is part of what goes. */
static void
closed_cb (GuidePinPrompt *self)
{
  g_assert (GUIDE_IS_PIN_PROMPT (self));

  g_clear_handle_id (&self->close_id, g_source_remove);
  self->close_id = g_idle_add (close_cb, self);
}

/* From the last press on, and not before a PIN can be typed. */
static void
typed_cb (GuidePinPrompt *self)
{
  g_assert (GUIDE_IS_PIN_PROMPT (self));

  g_clear_handle_id (&self->close_id, g_source_remove);
  self->close_id = g_timeout_add_seconds (KEYPAD_SECONDS + guide_staff_door_get_wait (self->door), close_cb, self);
}

static void
held_cb (GuidePinPrompt *self)
{
  GtkWidget *keypad;

  g_assert (GUIDE_IS_PIN_PROMPT (self));

  if (self->door == NULL || guide_front_get_cover (self->front) != NULL)
    return;

  keypad = guide_keypad_new (self->door);
  g_signal_connect_object (keypad, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keypad, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keypad, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_emit (self, signals[COVERED], 0, TRUE);
  guide_front_cover (self->front, keypad);
  typed_cb (self);
}

static void
guide_pin_prompt_dispose (GObject *object)
{
  GuidePinPrompt *self = GUIDE_PIN_PROMPT (object);

  g_clear_handle_id (&self->close_id, g_source_remove);
  g_clear_object (&self->corner);
  g_clear_object (&self->door);

  G_OBJECT_CLASS (guide_pin_prompt_parent_class)->dispose (object);
}

static void
guide_pin_prompt_class_init (GuidePinPromptClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_pin_prompt_dispose;

  signals[COVERED] = g_signal_new ("covered", GUIDE_TYPE_PIN_PROMPT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_BOOLEAN);
  signals[OPENED] = g_signal_new ("opened", GUIDE_TYPE_PIN_PROMPT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_pin_prompt_init (GuidePinPrompt *self)
{
}

/**
 * guide_pin_prompt_new:
 * @front: what the window holds; it outlives the prompt
 * @clinic: the clinic; where it has no hash of a PIN, the door stays shut
 * @state_folder: (type filename) (nullable): what outlives the program lies here
 *
 * Emits `covered` before the keypad comes (%TRUE) and goes (%FALSE), and
 * `opened` after the right PIN.
 *
 * Returns: (transfer full): the prompt
 */
GuidePinPrompt *
guide_pin_prompt_new (GuideFront  *front,
                      GuideClinic *clinic,
                      const char  *state_folder)
{
  GuidePinPrompt *self = g_object_new (GUIDE_TYPE_PIN_PROMPT, NULL);
  const char *pin_hash = guide_clinic_get_pin_hash (clinic);

  self->front = front;
  self->door = pin_hash != NULL ? guide_staff_door_new (pin_hash, state_folder) : NULL;
  self->corner = guide_corner_hold_new (GTK_WIDGET (front));
  g_signal_connect_object (self->corner, "held", G_CALLBACK (held_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * guide_pin_prompt_take_event:
 * @self: a #GuidePinPrompt
 * @event: an event of the window
 *
 * Looks at an event; it goes on to whom it is for.
 */
void
guide_pin_prompt_take_event (GuidePinPrompt *self,
                             GdkEvent       *event)
{
  g_return_if_fail (GUIDE_IS_PIN_PROMPT (self));

  guide_corner_hold_take_event (self->corner, event);
}
