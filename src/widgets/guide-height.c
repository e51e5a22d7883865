/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-height.h"

/**
 * guide_height_at:
 * @child: a widget
 * @width: the width that there is for it, in logical pixels
 *
 * What is narrower than the longest word of a label cannot be had: GTK gives a
 * widget its minimum then, and from 4.18 on warns where less was asked for.
 *
 * Returns: the natural height of @child at @width, or at its minimum width where
 *   that is more, in logical pixels
 */
int
guide_height_at (GtkWidget *child,
                 int        width)
{
  int minimum, height;

  g_return_val_if_fail (GTK_IS_WIDGET (child), 0);

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, minimum), NULL, &height, NULL, NULL);

  return height;
}
