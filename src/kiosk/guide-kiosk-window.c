/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-kiosk-window.h"

#include "guide-one-screen.h"

/* Full screen is a wish to a window manager; where none is, the size does it. */
static void
fill_screen (GtkWindow *window,
             guint      number)
{
  g_autoptr (GdkMonitor) screen = guide_one_screen_ref (gtk_widget_get_display (GTK_WIDGET (window)), number);
  GdkRectangle geometry;

  if (screen == NULL)
    {
      gtk_window_fullscreen (window);
      return;
    }

  gdk_monitor_get_geometry (screen, &geometry);
  gtk_window_set_default_size (window, geometry.width, geometry.height);
  gtk_window_fullscreen_on_monitor (window, screen);
}

/**
 * guide_kiosk_window_prepare:
 * @window: the one window
 * @number: on which screen it shall be, from 1
 *
 * Makes a kiosk's window of it: full screen, and nothing to close it with.
 */
void
guide_kiosk_window_prepare (GtkWindow *window,
                            guint      number)
{
  gtk_widget_add_css_class (GTK_WIDGET (window), "kiosk");
  gtk_window_set_decorated (window, FALSE);
  gtk_window_set_deletable (window, FALSE);
  fill_screen (window, number);
}
