/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-focus.h"

/**
 * guide_focus_first:
 * @widget: a screen or a part of one
 *
 * Puts the focus on the first thing inside that can have it, most often the
 * heading. Not gtk_widget_child_focus(): that of a GtkLabel is critical of a
 * window whose focus has just gone with the screen before.
 *
 * Returns: whether there was such a thing
 */
gboolean
guide_focus_first (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_visible (child) || !gtk_widget_get_sensitive (child))
        continue;

      /* A scrolled window can have the focus, and says nothing with it. */
      if (gtk_widget_get_focusable (child) && !GTK_IS_SCROLLED_WINDOW (child) && gtk_widget_grab_focus (child))
        return TRUE;
      if (guide_focus_first (child))
        return TRUE;
    }

  return FALSE;
}
