/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-labels.h"

/* What stands to be read in a part of the window, from top to bottom. */

/* Not what somebody typed. */
static void
gather (GPtrArray *labels,
        GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget) || GTK_IS_EDITABLE (widget))
    return;

  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    g_ptr_array_add (labels, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gather (labels, child);
}

/**
 * guide_labels_new:
 * @root: (nullable): a part of the window
 *
 * Returns: (transfer full) (element-type GtkLabel): the labels in it that are seen and that
 *   say something, in their order
 */
GPtrArray *
guide_labels_new (GtkWidget *root)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func (g_object_unref);

  if (root != NULL)
    gather (labels, root);

  return labels;
}

/**
 * guide_labels_find_class:
 * @root: a part of the window
 * @css_class: a style class
 *
 * Returns: (transfer none) (nullable): the first widget in it that has the class
 */
GtkWidget *
guide_labels_find_class (GtkWidget  *root,
                         const char *css_class)
{
  GtkWidget *found = gtk_widget_has_css_class (root, css_class) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = guide_labels_find_class (child, css_class);

  return found;
}

/**
 * guide_labels_find_type:
 * @root: a part of the window
 * @type: a type of widget
 *
 * Returns: (transfer none) (nullable): the first widget in it that is of the type
 */
GtkWidget *
guide_labels_find_type (GtkWidget *root,
                        GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (root, type) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = guide_labels_find_type (child, type);

  return found;
}
