/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-dot.h"

#include "guide-box.h"
#include "guide-flow-layout.h"

/* A dot for one of many: a person, a question. Who shows dots says the same in words. */

/**
 * guide_dot_new:
 * @shape: its shape and colour: style classes `dot-1` to `dot-4`, `dot-0` for the rest
 *
 * Returns: a dot, hidden from a screen reader
 */
GtkWidget *
guide_dot_new (guint shape)
{
  g_autofree char *css_class = g_strdup_printf ("dot-%u", shape);
  GtkWidget *dot = g_object_new (GTK_TYPE_BOX, "css-name", "dot", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign",
                                 GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (dot, css_class);

  return dot;
}

/**
 * guide_dot_new_field:
 *
 * Returns: an empty box for many dots, in as many rows as they need
 */
GtkWidget *
guide_dot_new_field (void)
{
  GtkWidget *field = guide_box_new (guide_flow_layout_new (0.35, 0), "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (field, "dot-field");

  return field;
}
