/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-swipe.h"

#include <math.h>

/**
 * guide_swipe_get_step:
 * @widget: what is swiped
 * @velocity_x: how fast the finger left it, in pixels a second
 * @velocity_y: the same, down
 * @least: the least speed that means a step
 *
 * Returns: 1 where a finger flew on in the direction of reading, -1 where it flew back,
 *   and 0 where it was slow, or went up or down as much as aside
 */
int
guide_swipe_get_step (GtkWidget *widget,
                      double     velocity_x,
                      double     velocity_y,
                      double     least)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (fabs (velocity_x) < least || fabs (velocity_x) < 2 * fabs (velocity_y))
    return 0;

  return (velocity_x < 0) != rtl ? 1 : -1;
}
