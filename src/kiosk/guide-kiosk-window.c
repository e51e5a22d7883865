/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-kiosk-window.h"

/* Full screen is a wish to a window manager; where none is, the size does it. */
static void
fill_screen (GtkWindow *window)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (window)));
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, 0);
  GdkRectangle geometry;

  if (monitor != NULL)
    {
      gdk_monitor_get_geometry (monitor, &geometry);
      gtk_window_set_default_size (window, geometry.width, geometry.height);
    }
  gtk_window_fullscreen (window);
}

/**
 * guide_kiosk_window_dress:
 * @window: the one window
 *
 * Makes a kiosk's window of it: full screen, and nothing to close it with.
 */
void
guide_kiosk_window_dress (GtkWindow *window)
{
  gtk_widget_add_css_class (GTK_WIDGET (window), "kiosk");
  gtk_window_set_decorated (window, FALSE);
  gtk_window_set_deletable (window, FALSE);
  fill_screen (window);
}
