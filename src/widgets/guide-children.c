/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-children.h"

/**
 * guide_children_set_shown:
 * @child: a child that its parent shows or keeps back
 * @shown: whether it is shown
 *
 * What is kept back is there for nobody: neither for the eye nor for a screen reader. May be
 * called while @child is given its place: nothing is told anew where nothing changes.
 */
void
guide_children_set_shown (GtkWidget *child,
                          gboolean   shown)
{
  if (gtk_widget_get_child_visible (child) == shown)
    return;

  gtk_widget_set_child_visible (child, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN, !shown, -1);
}

/**
 * guide_children_unparent:
 * @widget: a widget that goes
 *
 * Lets go of all its children, as a widget without a child property of its own has to
 * in `dispose`. May be called again.
 */
void
guide_children_unparent (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}
