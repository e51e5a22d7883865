/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-focus.h"

/**
 * guide_focus_leave:
 * @leaving: (nullable): what is about to be taken away
 *
 * Takes the focus out of it first. Else GTK moves the focus by itself a frame
 * later, away from where the guide has put it meanwhile; and where that is a
 * label with a link, GTK 4.8 trips over the focus that is no more.
 */
void
guide_focus_leave (GtkWidget *leaving)
{
  GtkRoot *root = leaving != NULL ? gtk_widget_get_root (leaving) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && (focus == leaving || gtk_widget_is_ancestor (focus, leaving)))
    gtk_root_set_focus (root, NULL);
}
