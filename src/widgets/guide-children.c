/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-children.h"

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
