/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-available-size.h"

/**
 * guide_available_size_get:
 * @widget: a widget in a window
 * @width: (out): in pixels of the application
 * @height: (out): in the same
 *
 * Finds out how much room there is for all that stands in the window: its surface, less
 * the margins that keep the child of the window away from its edges. A surface knows its
 * size before the widgets in it have theirs.
 *
 * Returns: whether that is known; the window has no surface before it is realized
 */
gboolean
guide_available_size_get (GtkWidget *widget,
                          int       *width,
                          int       *height)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *child = GTK_IS_WINDOW (root) ? gtk_window_get_child (GTK_WINDOW (root)) : NULL;
  GdkSurface *surface = child != NULL ? gtk_native_get_surface (GTK_NATIVE (root)) : NULL;

  if (surface == NULL)
    return FALSE;

  *width = gdk_surface_get_width (surface) - gtk_widget_get_margin_start (child) - gtk_widget_get_margin_end (child);
  *height = gdk_surface_get_height (surface) - gtk_widget_get_margin_top (child) - gtk_widget_get_margin_bottom (child);

  return TRUE;
}
