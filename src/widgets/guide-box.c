/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-box.h"

#include "guide-column-layout.h"
#include "guide-flow-layout.h"
#include "guide-focus.h"
#include "guide-lead-layout.h"

/**
 * GuideBox:
 *
 * A box that Tab goes through in the order of its children, which is the order
 * in which they are read, in either direction of reading.
 */
struct _GuideBox
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideBox, guide_box, GTK_TYPE_BOX)

static void
guide_box_class_init (GuideBoxClass *klass)
{
  guide_focus_class_set_in_order (GTK_WIDGET_CLASS (klass));
}

static void
guide_box_init (GuideBox *self)
{
}

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
guide_box_new (GtkLayoutManager *layout, const char *first_property, ...)
{
  GtkWidget *self;
  va_list properties;

  va_start (properties, first_property);
  self = GTK_WIDGET (g_object_new_valist (GUIDE_TYPE_BOX, first_property, properties));
  va_end (properties);
  gtk_widget_set_layout_manager (self, layout);

  return self;
}

/**
 * guide_box_clear:
 * @box: a #GtkBox
 *
 * Takes all children out of it.
 */
void
guide_box_clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

/**
 * guide_box_new_column:
 * @spacing: the space between two children, in em
 * @css_class: (nullable): its style class
 *
 * Returns: (transfer floating): a box with its children one under the other
 */
GtkWidget *
guide_box_new_column (double      spacing,
                      const char *css_class)
{
  GtkWidget *self = guide_box_new (guide_column_layout_new (spacing), NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (self, css_class);

  return self;
}

/**
 * guide_box_new_narrow_column:
 * @spacing: the space between two children, in em
 * @width: the width that it would like, in em, in place of that of a line of text
 * @css_class: (nullable): its style class
 *
 * Returns: (transfer floating): a box with its children one under the other
 */
GtkWidget *
guide_box_new_narrow_column (double      spacing,
                             double      width,
                             const char *css_class)
{
  GtkLayoutManager *layout = g_object_new (GUIDE_TYPE_COLUMN_LAYOUT, "spacing", spacing, "width", width, NULL);
  GtkWidget *self = guide_box_new (layout, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (self, css_class);

  return self;
}

/**
 * guide_box_new_flow:
 * @spacing: the space between two children, in em
 * @column_width: the width of a column in em, or 0 for children as wide as they are
 * @css_class: (nullable): its style class
 *
 * Returns: (transfer floating): a box with its children side by side, and as many rows as
 *   they need
 */
GtkWidget *
guide_box_new_flow (double      spacing,
                    double      column_width,
                    const char *css_class)
{
  GtkWidget *self = guide_box_new (guide_flow_layout_new (spacing, column_width), NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (self, css_class);

  return self;
}

/**
 * guide_box_new_lead:
 * @spacing: the space between the two, in em
 * @mark: what stands before: an icon, a number
 * @rest: what stands beside it, and wraps in the width that is left
 * @css_class: (nullable): its style class
 *
 * Returns: (transfer floating): a box with the two in one row
 */
GtkWidget *
guide_box_new_lead (double      spacing,
                    GtkWidget  *mark,
                    GtkWidget  *rest,
                    const char *css_class)
{
  GtkWidget *self = guide_box_new (guide_lead_layout_new (spacing), NULL);

  gtk_box_append (GTK_BOX (self), mark);
  gtk_box_append (GTK_BOX (self), rest);
  if (css_class != NULL)
    gtk_widget_add_css_class (self, css_class);

  return self;
}
