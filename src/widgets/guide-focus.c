/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

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

static int
find_focused (GtkWidget *const *children,
              guint             n_children)
{
  for (guint i = 0; i < n_children; i++)
    if (children[i] != NULL && (gtk_widget_get_state_flags (children[i]) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
      return (int) i;

  return -1;
}

/**
 * guide_focus_in_order:
 * @children: (array length=n_children): children of a widget, in the order in
 *   which they are read; some may be %NULL
 * @n_children: how many there are
 * @backward: whether to go from the last to the first
 *
 * Moves the focus as Tab does. By itself GTK goes by where the middle of each
 * child is, and so from one column into the middle of the other.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
guide_focus_in_order (GtkWidget *const *children,
                      guint             n_children,
                      gboolean          backward)
{
  int focused = find_focused (children, n_children);
  int i = focused >= 0 ? focused : backward ? (int) n_children - 1 : 0;

  for (; i >= 0 && i < (int) n_children; i += backward ? -1 : 1)
    if (children[i] != NULL && gtk_widget_get_child_visible (children[i]) &&
        gtk_widget_child_focus (children[i], backward ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD))
      return TRUE;

  return FALSE;
}

static gboolean
focus_children (GtkWidget       *widget,
                GtkDirectionType direction)
{
  g_autoptr (GPtrArray) children = g_ptr_array_new ();

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (g_type_class_peek (GTK_TYPE_WIDGET))->focus (widget, direction);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    g_ptr_array_add (children, child);

  return guide_focus_in_order ((GtkWidget *const *) children->pdata, children->len, direction == GTK_DIR_TAB_BACKWARD);
}

/**
 * guide_focus_class_set_in_order:
 * @widget_class: the class of a widget that holds others
 *
 * Lets Tab go through the children of such widgets as they stand in it, which is
 * the order in which they are read. By itself GTK goes by where they lie, and
 * from 4.18 on through a row of right-to-left reading from its last to its first.
 */
void
guide_focus_class_set_in_order (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  widget_class->focus = focus_children;
}
