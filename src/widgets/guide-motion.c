/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-motion.h"

/**
 * guide_motion_is_wanted:
 * @widget: a widget
 *
 * Returns: whether anything may move by itself: some people are made ill by it, and say
 *   so in their desktop
 */
gboolean
guide_motion_is_wanted (GtkWidget *widget)
{
  gboolean animations = TRUE;

  g_object_get (gtk_widget_get_settings (widget), "gtk-enable-animations", &animations, NULL);

  return animations;
}
