/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-scroller.h"

#include "guide-soon.h"

/* A screen that scrolls down where it is longer than the window. */

/* How much of a screen stays to go on from. */
#define SCREEN_KEPT 0.12

/* GtkScrolledWindow takes Page Down for itself, even at the end, where the
 * guide turns the page. What is added last is asked first. */
static void
add_keys (GtkWidget *scroller)
{
  const struct
  {
    const char *keys;
    double screens;
  } keys[] = { { "Page_Down|KP_Page_Down", 1 }, { "Page_Up|KP_Page_Up", -1 } };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].keys),
                                                gtk_named_action_new ("guide.scroll"));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_double (keys[i].screens));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }

  gtk_widget_add_controller (scroller, controller);
}

/**
 * guide_scroller_new:
 * @content: what may be longer than the window
 *
 * Page Up and Page Down in it activate `guide.scroll`.
 *
 * Returns: a widget that scrolls down and never sideways
 */
GtkWidget *
guide_scroller_new (GtkWidget *content)
{
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child", content, NULL);

  add_keys (scroller);
  guide_scroller_hide_bars (GTK_SCROLLED_WINDOW (scroller));

  return scroller;
}

/* GTK (4.8) connects to the settings when a scrolled window is realized, and
 * disconnects a function of another name: the handler would stay for ever. */
static void
unrealize_cb (GtkWidget *scroller)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_settings (scroller), scroller);
}

static void
hide_bar (GtkWidget *bar)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/* GTK 4.18 takes the state back whenever a bar is mapped, after all handlers. */
static void
bar_mapped_cb (GtkWidget *bar)
{
  guide_soon (bar, G_CALLBACK (hide_bar));
}

/**
 * guide_scroller_hide_bars:
 * @self: a scrolled window, new
 *
 * Hides its bars from assistive technology: they are for the eye and the
 * pointer, and GTK gives them no name but their class. And sees to it that it
 * leaves nothing behind.
 */
void
guide_scroller_hide_bars (GtkScrolledWindow *self)
{
  GtkWidget *bars[] = { gtk_scrolled_window_get_vscrollbar (self), gtk_scrolled_window_get_hscrollbar (self) };

  for (guint i = 0; i < G_N_ELEMENTS (bars); i++)
    {
      hide_bar (bars[i]);
      g_signal_connect (bars[i], "map", G_CALLBACK (bar_mapped_cb), NULL);
    }

  g_signal_connect (self, "unrealize", G_CALLBACK (unrealize_cb), NULL);
}

/**
 * guide_scroller_scroll:
 * @self: a widget from guide_scroller_new()
 * @screens: how far, in heights of the window; below 0 to the top
 *
 * Returns: whether there was anything left to scroll to
 */
gboolean
guide_scroller_scroll (GtkScrolledWindow *self,
                       double             screens)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self);
  double height = gtk_adjustment_get_page_size (adjustment);
  double last = gtk_adjustment_get_upper (adjustment) - height;
  double value = gtk_adjustment_get_value (adjustment);
  double wanted = CLAMP (value + screens * height * (1 - SCREEN_KEPT), 0, MAX (0, last));

  if (ABS (wanted - value) < 1)
    return FALSE;

  gtk_adjustment_set_value (adjustment, wanted);

  return TRUE;
}
