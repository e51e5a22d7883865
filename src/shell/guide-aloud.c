/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-shell"

#include "config.h"

#include "guide-aloud.h"

#include "guide-aloud-light.h"
#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-reading.h"

/* A screen is read aloud: this is the bar with what can be done about it, which is there as
 * long as something is read, or is to be told of it. */
struct _GuideAloud
{
  GtkWidget parent_instance;

  GuideReading    *reading;
  GuideAloudLight *light;
  GuideSession    *session;
  GtkWidget       *words; /* why nothing is read */
  GtkWidget       *close; /* beside them, where nothing more will be */
  GtkWidget       *buttons;
  GtkWidget       *pause;
  GtkWidget       *speed;
};

#define SPACING 0.4 /* em, between two buttons */

enum
{
  PROP_SPEAKING = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

enum
{
  OVER,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideAloud, guide_aloud, GTK_TYPE_WIDGET)

static const char *
get_fault_words (GuideReadingFault fault)
{
  switch (fault)
    {
    case GUIDE_READING_NO_DAEMON:
      /* Translators: on “Read to me”: the program that speaks is not there. */
      return _("This device cannot read aloud.");
    case GUIDE_READING_NO_VOICE:
      return _("This device has no voice for this language.");
    case GUIDE_READING_NOT_FIT:
      return _("This device does not speak this language well enough.");
    case GUIDE_READING_NO_SOUND:
      return _("No sound comes out of this device.");
    case GUIDE_READING_NO_FAULT:
    default:
      return NULL;
    }
}

/* One plain line, or none. */
static const char *
get_words (GuideAloud *self)
{
  if (guide_reading_get_state (self->reading) == GUIDE_READING_INTERRUPTED)
    /* Translators: reading aloud was paused, so that it does not speak at the same time. */
    return _("Paused: a screen reader or another program speaks.");

  return get_fault_words (guide_reading_get_fault (self->reading));
}

static void
name (GtkWidget  *button,
      const char *words)
{
  gtk_widget_set_tooltip_text (button, words);
  guide_prose_name_button (button, words);
}

static gboolean
is_waiting (GuideAloud *self)
{
  GuideReadingState state = guide_reading_get_state (self->reading);

  return state == GUIDE_READING_PAUSED || state == GUIDE_READING_INTERRUPTED;
}

static void
show_state (GuideAloud *self)
{
  const char *words = get_words (self);
  gboolean waiting = is_waiting (self);
  gboolean silent = guide_reading_get_state (self->reading) == GUIDE_READING_SILENT;

  gtk_label_set_label (GTK_LABEL (self->words), words != NULL ? words : "");
  gtk_widget_set_visible (gtk_widget_get_parent (self->words), words != NULL);
  gtk_widget_set_visible (self->close, silent);
  gtk_widget_set_visible (self->buttons, !silent);
  gtk_button_set_icon_name (GTK_BUTTON (self->pause), waiting ? "guide-play-symbolic" : "guide-pause-symbolic");
  name (self->pause, waiting ? C_("reading aloud", "Go on") : C_("reading aloud", "Pause"));
}

static void
changed_cb (GuideAloud *self)
{
  GuideReadingState state = guide_reading_get_state (self->reading);

  g_assert (GUIDE_IS_ALOUD (self));

  show_state (self);
  if (state == GUIDE_READING_SILENT)
    guide_aloud_light_clear (self->light);
  else if (state != GUIDE_READING_STARTING)
    guide_aloud_light_show (self->light, guide_reading_get_script (self->reading), guide_reading_get_position (self->reading));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKING]);
  if (state == GUIDE_READING_SILENT && guide_reading_get_fault (self->reading) == GUIDE_READING_NO_FAULT)
    g_signal_emit (self, signals[OVER], 0);
}

static void
show_speed (GuideAloud *self)
{
  const char *const words[] = { /* Translators: how fast is read aloud. */
                                C_("reading aloud", "Slow"), C_("reading aloud", "Usual"), C_("reading aloud", "Fast")
  };
  const char *speed = words[guide_session_get_reading_speed (self->session) - GUIDE_READING_SPEED_MIN];
  /* Translators: a button: how fast is read aloud, as “Speed: slow”. */
  g_autofree char *spoken = g_strdup_printf (C_("reading aloud", "Speed: %s"), speed);

  gtk_button_set_label (GTK_BUTTON (self->speed), speed);
  name (self->speed, spoken);
  guide_reading_set_speed (self->reading, guide_session_get_reading_speed (self->session));
}

/* From the fastest to the slowest again. */
static void
change_speed (GuideAloud *self)
{
  int speed = guide_session_get_reading_speed (self->session);

  guide_session_set_reading_speed (self->session, speed < GUIDE_READING_SPEED_MAX ? speed + 1 : GUIDE_READING_SPEED_MIN);
}

static void
guide_aloud_dispose (GObject *object)
{
  GuideAloud *self = GUIDE_ALOUD (object);

  if (self->reading != NULL)
    g_signal_handlers_disconnect_by_func (self->reading, changed_cb, self);
  g_clear_object (&self->reading); /* and is silent */
  g_clear_pointer (&self->light, guide_aloud_light_free);
  guide_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (guide_aloud_parent_class)->dispose (object);
}

static void
guide_aloud_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SPEAKING:
      g_value_set_boolean (value, guide_aloud_is_speaking (GUIDE_ALOUD (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_aloud_class_init (GuideAloudClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_aloud_dispose;
  G_OBJECT_CLASS (klass)->get_property = guide_aloud_get_property;
  gtk_widget_class_set_css_name (widget_class, "aloud");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /* Told anew with each sentence. */
  props[PROP_SPEAKING] = g_param_spec_boolean ("speaking", NULL, NULL, FALSE,
                                               G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);

  /**
   * GuideAloud::over:
   *
   * All is read, or somebody ended it.
   */
  signals[OVER] = g_signal_new ("over", GUIDE_TYPE_ALOUD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/* At home whoever listens sets it where all else is set. */
static int
get_volume (GuideContext *context)
{
  return guide_context_is_kiosk (context) ? guide_clinic_get_number (guide_context_get_clinic (context), GUIDE_CLINIC_VOLUME) : 100;
}

static GtkWidget *
append_button (GtkWidget  *row,
               const char *icon,
               const char *words,
               const char *action)
{
  GtkWidget *button = gtk_button_new ();

  if (icon != NULL)
    gtk_button_set_icon_name (GTK_BUTTON (button), icon);
  gtk_widget_add_css_class (button, "bar");
  if (words != NULL)
    name (button, words);
  if (action != NULL)
    gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (row), button);

  return button;
}

/* A screen that is touched alone has no Escape. */
static void
add_words (GuideAloud *self)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "halign", GTK_ALIGN_CENTER,
                                 NULL);

  self->words = guide_prose_new_plain ("", "aloud-words");
  gtk_widget_set_valign (self->words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (row), self->words);
  self->close = append_button (row, "guide-close-symbolic", _("Close"), "guide.read-stop");
  gtk_widget_set_valign (self->close, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

/* With large text on a small screen they take two lines. */
static void
add_buttons (GuideAloud *self)
{
  self->buttons = guide_box_new (guide_flow_layout_new_centered (SPACING), "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 NULL);
  append_button (self->buttons, "guide-back-symbolic", C_("reading aloud", "A sentence back"), "guide.read-move(-1)");
  self->pause = append_button (self->buttons, "guide-pause-symbolic", NULL, "guide.read-aloud");
  append_button (self->buttons, "guide-next-symbolic", C_("reading aloud", "A sentence on"), "guide.read-move(1)");
  append_button (self->buttons, "guide-stop-symbolic", C_("reading aloud", "Stop reading"), "guide.read-stop");
  self->speed = append_button (self->buttons, NULL, NULL, NULL);
  g_signal_connect_object (self->speed, "clicked", G_CALLBACK (change_speed), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->buttons, GTK_WIDGET (self));
}

static void
guide_aloud_init (GuideAloud *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.3));
  add_words (self);
  add_buttons (self);
  /* Translators: name of a bar with buttons. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reading aloud"), -1);
}

/**
 * guide_aloud_new:
 * @context: what the views share
 * @screen: what is read
 * @script: (transfer full): what is said of it
 *
 * Begins to read aloud. It goes on until all is read, or until this is gone.
 *
 * Returns: the bar that belongs to it
 */
GtkWidget *
guide_aloud_new (GuideContext *context,
                 GtkWidget    *screen,
                 GuideScript  *script)
{
  GuideAloud *self = g_object_new (GUIDE_TYPE_ALOUD, NULL);

  self->session = g_object_ref (guide_context_get_session (context));
  self->light = guide_aloud_light_new (screen);
  self->reading = guide_reading_new (guide_context_get_language (context), get_volume (context));
  g_signal_connect_object (self->session, "notify::reading-speed", G_CALLBACK (show_speed), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self->reading, "changed", G_CALLBACK (changed_cb), self);
  show_speed (self);
  guide_reading_begin (self->reading, script);

  return GTK_WIDGET (self);
}

/**
 * guide_aloud_is_speaking:
 * @self: a #GuideAloud
 *
 * Returns: whether it reads, or is about to: not where it is paused, or cannot
 */
gboolean
guide_aloud_is_speaking (GuideAloud *self)
{
  g_return_val_if_fail (GUIDE_IS_ALOUD (self), FALSE);

  return self->reading != NULL && !is_waiting (self) && guide_reading_get_state (self->reading) != GUIDE_READING_SILENT;
}

/**
 * guide_aloud_toggle:
 * @self: a #GuideAloud
 *
 * Pauses, or goes on with the sentence that was cut short.
 *
 * Returns: whether there was anything to do so with: nothing is read where that cannot be
 */
gboolean
guide_aloud_toggle (GuideAloud *self)
{
  g_return_val_if_fail (GUIDE_IS_ALOUD (self), FALSE);

  if (guide_reading_get_state (self->reading) == GUIDE_READING_SILENT)
    return FALSE;

  if (is_waiting (self))
    guide_reading_go_on (self->reading);
  else
    guide_reading_pause (self->reading);

  return TRUE;
}

/**
 * guide_aloud_move:
 * @self: a #GuideAloud
 * @distance: how many sentences, below 0 back
 *
 * Goes on with another sentence.
 */
void
guide_aloud_move (GuideAloud *self,
                  int         distance)
{
  g_return_if_fail (GUIDE_IS_ALOUD (self));

  guide_reading_move (self->reading, distance);
}
