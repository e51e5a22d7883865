/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "guide-box.h"

/**
 * guide_box_new:
 * @layout: (transfer full): what lays its children out
 * @first_property: (nullable): name of a property, its value, and so on up to
 *   %NULL
 *
 * Not by the property `layout-manager`: that takes a reference of its own, so a
 * layout made in the same breath would outlive the box.
 *
 * Returns: (transfer floating): a box laid out by @layout
 */
GtkWidget *
guide_box_new (GtkLayoutManager *layout,
               const char       *first_property,
               ...)
{
  GtkWidget *self;
  va_list properties;

  va_start (properties, first_property);
  self = GTK_WIDGET (g_object_new_valist (GTK_TYPE_BOX, first_property, properties));
  va_end (properties);
  gtk_widget_set_layout_manager (self, layout);

  return self;
}
