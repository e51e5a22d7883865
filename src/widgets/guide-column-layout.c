/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-column-layout.h"

#include "guide-height.h"

/* Children one under the other in a column. */
struct _GuideColumnLayout
{
  GuideWidthLayout parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideColumnLayout, guide_column_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static int
guide_column_layout_get_height (GuideWidthLayout *layout,
                                GtkWidget        *widget,
                                int               width)
{
  int spacing = guide_width_layout_get_spacing (layout, widget);
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      child_height = guide_height_at (child, width);
      height += child_height + (height > 0 ? spacing : 0);
    }

  return height;
}

static void
guide_column_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  int spacing = guide_width_layout_get_spacing (GUIDE_WIDTH_LAYOUT (manager), widget);
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      child_height = guide_height_at (child, width);
      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, child_height }, -1);
      y += child_height + spacing;
    }
}

static void
guide_column_layout_class_init (GuideColumnLayoutClass *klass)
{
  GTK_LAYOUT_MANAGER_CLASS (klass)->allocate = guide_column_layout_allocate;
  GUIDE_WIDTH_LAYOUT_CLASS (klass)->get_height = guide_column_layout_get_height;
}

static void
guide_column_layout_init (GuideColumnLayout *self)
{
}

/**
 * guide_column_layout_new:
 * @spacing: the space between two children, in em
 *
 * Returns: (transfer full): a layout as wide as a column of text
 */
GtkLayoutManager *
guide_column_layout_new (double spacing)
{
  return g_object_new (GUIDE_TYPE_COLUMN_LAYOUT, "spacing", spacing, NULL);
}
