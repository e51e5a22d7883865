/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "config.h"

#include "guide-keypad.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-pin.h"
#include "guide-prose.h"

#include <string.h>

/* The staff's door: ten digits of its own, for no keyboard exists. They are grey
 * while no PIN would be looked at. */
struct _GuideKeypad
{
  GuideCover parent_instance;

  GuideStaffDoor *door;
  GtkWidget      *dots;
  GtkWidget      *message;
  GtkWidget      *digits;
  guint           wait_id;
  char            pin[GUIDE_PIN_MAX + 1];
};

#define WAIT_LOOK_MILLISECONDS 200 /* so that it shows each second */

enum
{
  OPENED,
  CLOSED,
  TYPED,
  N_SIGNALS
};

#define COLUMN_WIDTH 16.0 /* em, of the words beside the digits */

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideKeypad, guide_keypad, GUIDE_TYPE_COVER)

static void
show_dots (GuideKeypad *self)
{
  g_autoptr (GString) dots = g_string_new (NULL);
  int n_digits = strlen (self->pin);
  /* Translators: how many digits of a PIN have been typed, for a screen reader. */
  g_autofree char *name = guide_digits_printf (ngettext ("%d digit", "%d digits", n_digits), n_digits);

  for (int i = 0; i < n_digits; i++)
    g_string_append (dots, "● ");
  gtk_label_set_label (GTK_LABEL (self->dots), dots->len > 0 ? dots->str : "—");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->dots), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
forget_pin (GuideKeypad *self)
{
  explicit_bzero (self->pin, sizeof self->pin);
  show_dots (self);
}

static char *
dup_message (GuideKeypad *self)
{
  int wait = guide_staff_door_get_wait (self->door);

  if (guide_staff_door_is_looking (self->door))
    /* Translators: under the keypad, while it finds out whether the PIN is right. */
    return g_strdup (_("One moment …"));
  if (wait > 0)
    /* Translators: under the keypad, while it takes no digits. */
    return guide_digits_printf (ngettext ("Wrong PIN. Wait %d second.", "Wrong PIN. Wait %d seconds.", wait), wait);

  return g_strdup (_("For the staff of the clinic: type the PIN."));
}

static gboolean
is_shut (GuideKeypad *self)
{
  return guide_staff_door_is_looking (self->door) || guide_staff_door_get_wait (self->door) > 0;
}

/* One by one: a screen reader is not told of what stands around a button. */
static void
set_digits_sensitive (GuideKeypad *self,
                      gboolean     sensitive)
{
  for (GtkWidget *digit = gtk_widget_get_first_child (self->digits); digit != NULL; digit = gtk_widget_get_next_sibling (digit))
    gtk_widget_set_sensitive (digit, sensitive);
}

/* Says whether digits can be typed, and goes on saying it until they can. */
static gboolean
show_state_cb (gpointer data)
{
  GuideKeypad *self = data;
  g_autofree char *message = dup_message (self);

  g_assert (GUIDE_IS_KEYPAD (self));

  gtk_label_set_label (GTK_LABEL (self->message), message);
  set_digits_sensitive (self, !is_shut (self));
  if (is_shut (self))
    return G_SOURCE_CONTINUE;

  self->wait_id = 0;

  return G_SOURCE_REMOVE;
}

static void
show_state (GuideKeypad *self)
{
  g_clear_handle_id (&self->wait_id, g_source_remove);
  if (show_state_cb (self) == G_SOURCE_CONTINUE)
    self->wait_id = g_timeout_add (WAIT_LOOK_MILLISECONDS, show_state_cb, self);
}

static void
digit_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *digit)
{
  GuideKeypad *self = GUIDE_KEYPAD (widget);
  gsize length = strlen (self->pin);

  g_signal_emit (self, signals[TYPED], 0);
  if (length < GUIDE_PIN_MAX && !is_shut (self))
    self->pin[length] = '0' + g_variant_get_int32 (digit);
  show_dots (self);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_signal_emit (widget, signals[TYPED], 0);
  forget_pin (GUIDE_KEYPAD (widget));
}

static void
tried_cb (GObject      *door,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GuideKeypad) self = GUIDE_KEYPAD (data);
  gboolean opens = guide_staff_door_try_finish (GUIDE_STAFF_DOOR (door), result);

  if (self->door == NULL) /* nobody waited for it */
    return;

  show_state (self);
  g_signal_emit (self, signals[opens ? OPENED : TYPED], 0); /* from now on there is a wait */
}

/* What is no PIN at all was not typed to the end: it is no try, and stays. */
static void
enter_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GuideKeypad *self = GUIDE_KEYPAD (widget);

  g_signal_emit (self, signals[TYPED], 0);
  if (is_shut (self))
    return;
  if (!guide_pin_is_good (self->pin))
    {
      gtk_label_set_label (GTK_LABEL (self->message), _("A PIN is 4 to 12 digits."));
      return;
    }

  guide_staff_door_try (self->door, self->pin, tried_cb, g_object_ref (self));
  forget_pin (self);
  show_state (self);
}

static void
close_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[CLOSED], 0);
}

static void
guide_keypad_dispose (GObject *object)
{
  GuideKeypad *self = GUIDE_KEYPAD (object);

  explicit_bzero (self->pin, sizeof self->pin);
  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_clear_object (&self->door);

  G_OBJECT_CLASS (guide_keypad_parent_class)->dispose (object);
}

static void
guide_keypad_class_init (GuideKeypadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_keypad_dispose;

  signals[OPENED] = g_signal_new ("opened", GUIDE_TYPE_KEYPAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CLOSED] = g_signal_new ("closed", GUIDE_TYPE_KEYPAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  signals[TYPED] = g_signal_new ("typed", GUIDE_TYPE_KEYPAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "keypad.digit", "i", digit_cb);
  gtk_widget_class_install_action (widget_class, "keypad.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "keypad.enter", NULL, enter_cb);
  gtk_widget_class_install_action (widget_class, "keypad.close", NULL, close_cb);
  gtk_widget_class_set_css_name (widget_class, "keypad");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
}

static GtkWidget *
new_digit (int digit)
{
  g_autofree char *label = guide_digits_printf ("%d", digit);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "keypad.digit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", digit);
  gtk_widget_add_css_class (button, "digit");

  return button;
}

/* As on a telephone, in any direction of reading. */
static GtkWidget *
new_digits (void)
{
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "halign", GTK_ALIGN_START, NULL);

  gtk_widget_set_direction (grid, GTK_TEXT_DIR_LTR);
  for (int digit = 1; digit <= 9; digit++)
    gtk_grid_attach (GTK_GRID (grid), new_digit (digit), (digit - 1) % 3, (digit - 1) / 3, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), new_digit (0), 1, 3, 1, 1);

  return grid;
}

static void
guide_keypad_init (GuideKeypad *self)
{
  GtkWidget *column = guide_box_new_narrow_column (0.7, COLUMN_WIDTH, NULL);
  GtkWidget *sides = guide_box_new_flow (1.5, 0, NULL); /* side by side where they can be */
  GtkWidget *commands = guide_box_new_flow (0.6, 0, NULL);
  const char *title = C_("kiosk", "Staff");

  self->message = guide_prose_new_plain (NULL, "lead");
  self->dots = guide_prose_new_plain (NULL, "dots-typed");
  self->digits = new_digits ();
  /* Translators: a button: the PIN is typed, open the way out. */
  gtk_box_append (GTK_BOX (commands), guide_cover_new_button (_("Open"), "keypad.enter", "primary"));
  /* Translators: empties what was typed on the keypad. */
  gtk_box_append (GTK_BOX (commands), guide_cover_new_button (_("Delete"), "keypad.delete", "secondary"));
  /* Translators: a button that closes a sheet. */
  gtk_box_append (GTK_BOX (commands), guide_cover_new_button (_("Close"), "keypad.close", "secondary"));

  gtk_box_append (GTK_BOX (column), guide_prose_new_heading (title, 1, "hero-title"));
  gtk_box_append (GTK_BOX (column), self->message);
  gtk_box_append (GTK_BOX (column), self->dots);
  gtk_box_append (GTK_BOX (sides), column);
  gtk_box_append (GTK_BOX (sides), self->digits);
  gtk_box_append (GTK_BOX (sides), commands);
  guide_cover_set_content (GUIDE_COVER (self), title, sides);
}

/**
 * guide_keypad_new:
 * @door: the door to open
 *
 * Emits `opened` after the right PIN, `closed` where nobody wants it, and `typed`
 * at each press of another button.
 *
 * Returns: a cover with a keypad
 */
GtkWidget *
guide_keypad_new (GuideStaffDoor *door)
{
  GuideKeypad *self = g_object_new (GUIDE_TYPE_KEYPAD, NULL);

  self->door = g_object_ref (door);
  show_dots (self);
  show_state (self);

  return GTK_WIDGET (self);
}
