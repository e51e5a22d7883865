/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-input-lock.h"

/* What keeps a visitor inside. Keys go through only when they are needed to
 * read; every other one ends at the window, before GTK sees it. Buttons other
 * than the first end there too. Whatever comes to the screen loses what could
 * open something: tooltips, and the selection of text with its menus, drags
 * and clipboard. */
struct _GuideInputLock
{
  GObject parent_instance;

  GtkWindow *window;
  gboolean   covered;
  guint      map_signal;
  gulong     map_hook;
};

G_DEFINE_FINAL_TYPE (GuideInputLock, guide_input_lock, G_TYPE_OBJECT)

/* All that reading needs. While the page is covered: what two buttons need. */
static const struct
{
  guint key;
  gboolean when_covered;
} open_keys[] = {
  { GDK_KEY_Tab, TRUE },      { GDK_KEY_ISO_Left_Tab, TRUE }, { GDK_KEY_KP_Tab, TRUE },      { GDK_KEY_Return, TRUE },
  { GDK_KEY_KP_Enter, TRUE }, { GDK_KEY_space, TRUE },        { GDK_KEY_KP_Space, TRUE },    { GDK_KEY_Escape, FALSE },
  { GDK_KEY_Left, FALSE },    { GDK_KEY_Right, FALSE },       { GDK_KEY_Up, FALSE },         { GDK_KEY_Down, FALSE },
  { GDK_KEY_KP_Left, FALSE }, { GDK_KEY_KP_Right, FALSE },    { GDK_KEY_KP_Up, FALSE },      { GDK_KEY_KP_Down, FALSE },
  { GDK_KEY_Page_Up, FALSE }, { GDK_KEY_Page_Down, FALSE },   { GDK_KEY_KP_Page_Up, FALSE }, { GDK_KEY_KP_Page_Down, FALSE },
  { GDK_KEY_Home, FALSE },    { GDK_KEY_End, FALSE },         { GDK_KEY_KP_Home, FALSE },    { GDK_KEY_KP_End, FALSE },
};

#define SHUT_MODIFIERS (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK)

static gboolean
is_open (GuideInputLock *self,
         guint           key,
         GdkModifierType state)
{
  if ((state & SHUT_MODIFIERS) != 0)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (open_keys); i++)
    if (open_keys[i].key == key)
      return open_keys[i].when_covered || !self->covered;

  return FALSE;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        state,
                GuideInputLock        *self)
{
  g_assert (GUIDE_IS_INPUT_LOCK (self));

  return is_open (self, key, state) ? GDK_EVENT_PROPAGATE : GDK_EVENT_STOP;
}

static void
button_pressed_cb (GtkGestureClick *gesture,
                   int              n_press,
                   double           x,
                   double           y,
                   GuideInputLock  *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  g_assert (GUIDE_IS_INPUT_LOCK (self));

  gtk_gesture_set_state (GTK_GESTURE (gesture),
                         button > GDK_BUTTON_PRIMARY ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
}

/* A button that changes what it says, as Play to Pause, gets its tooltip anew. */
static void
has_tooltip_cb (GtkWidget *widget)
{
  gtk_widget_set_has_tooltip (widget, FALSE);
}

static gboolean
map_hook_cb (GSignalInvocationHint *hint,
             guint                  n_values,
             const GValue          *values,
             gpointer               data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (gtk_widget_get_has_tooltip (widget))
    {
      gtk_widget_set_has_tooltip (widget, FALSE);
      g_signal_connect (widget, "notify::has-tooltip", G_CALLBACK (has_tooltip_cb), NULL);
    }
  if (GTK_IS_LABEL (widget))
    gtk_label_set_selectable (GTK_LABEL (widget), FALSE);

  return TRUE;
}

static void
guide_input_lock_dispose (GObject *object)
{
  GuideInputLock *self = GUIDE_INPUT_LOCK (object);

  if (self->map_hook != 0)
    g_signal_remove_emission_hook (self->map_signal, self->map_hook);
  self->map_hook = 0;

  G_OBJECT_CLASS (guide_input_lock_parent_class)->dispose (object);
}

static void
guide_input_lock_class_init (GuideInputLockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_input_lock_dispose;
}

static void
guide_input_lock_init (GuideInputLock *self)
{
}

static void
add_controllers (GuideInputLock *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *buttons = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->window), keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (buttons), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (buttons), GTK_PHASE_CAPTURE);
  g_signal_connect_object (buttons, "pressed", G_CALLBACK (button_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->window), GTK_EVENT_CONTROLLER (buttons));
}

/**
 * guide_input_lock_new:
 * @window: the one window of the kiosk; it outlives the lock
 *
 * Locks the window.
 *
 * Returns: (transfer full): the lock
 */
GuideInputLock *
guide_input_lock_new (GtkWindow *window)
{
  GuideInputLock *self = g_object_new (GUIDE_TYPE_INPUT_LOCK, NULL);

  self->window = window;
  self->map_signal = g_signal_lookup ("map", GTK_TYPE_WIDGET);
  self->map_hook = g_signal_add_emission_hook (self->map_signal, 0, map_hook_cb, self, NULL);
  add_controllers (self);

  return self;
}

/**
 * guide_input_lock_set_covered:
 * @self: a #GuideInputLock
 * @covered: whether something covers the page
 *
 * While it does, no key does more than move between buttons and press one.
 */
void
guide_input_lock_set_covered (GuideInputLock *self,
                              gboolean        covered)
{
  g_return_if_fail (GUIDE_IS_INPUT_LOCK (self));

  self->covered = covered;
}

static void
clear_clipboard (GdkClipboard *clipboard)
{
  if (gdk_clipboard_is_local (clipboard))
    gdk_clipboard_set_content (clipboard, NULL);
}

/**
 * guide_input_lock_clear:
 * @self: a #GuideInputLock
 *
 * A visit is over: nothing is left in the clipboards, and no ring tells where
 * the last visitor was.
 */
void
guide_input_lock_clear (GuideInputLock *self)
{
  GdkDisplay *display;

  g_return_if_fail (GUIDE_IS_INPUT_LOCK (self));

  display = gtk_widget_get_display (GTK_WIDGET (self->window));
  clear_clipboard (gdk_display_get_clipboard (display));
  clear_clipboard (gdk_display_get_primary_clipboard (display));
  gtk_window_set_focus_visible (self->window, FALSE);
  gtk_window_set_mnemonics_visible (self->window, FALSE);
}
