/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-contain-layout.h"

#include "guide-height.h"

/* Pictures over each other, each whole, as large as the area lets it be, and in
 * its middle. What it holds asks for no room of its own. */
struct _GuideContainLayout
{
  GtkLayoutManager parent_instance;
};

/* Of the shorter side of the area. */
#define MARGIN_SHARE 0.06

G_DEFINE_FINAL_TYPE (GuideContainLayout, guide_contain_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
guide_contain_layout_measure (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              GtkOrientation    orientation,
                              int               for_size,
                              int              *minimum,
                              int              *natural,
                              int              *minimum_baseline,
                              int              *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
place (GtkWidget *child,
       int        width,
       int        height)
{
  int margin = MARGIN_SHARE * MIN (width, height);
  int child_width = MAX (1, width - 2 * margin), height_max = MAX (1, height - 2 * margin);
  int child_height = guide_height_at (child, child_width);

  if (child_height > height_max)
    {
      child_width = MAX (1, child_width * height_max / child_height);
      child_height = guide_height_at (child, child_width);
    }
  gtk_widget_size_allocate (
    child, &(GtkAllocation) { (width - child_width) / 2, (height - child_height) / 2, child_width, child_height }, -1);
}

static void
guide_contain_layout_allocate (GtkLayoutManager *manager,
                               GtkWidget        *widget,
                               int               width,
                               int               height,
                               int               baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      place (child, width, height);
}

static void
guide_contain_layout_class_init (GuideContainLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = guide_contain_layout_measure;
  layout_class->allocate = guide_contain_layout_allocate;
}

static void
guide_contain_layout_init (GuideContainLayout *self)
{
}

/**
 * guide_contain_layout_new:
 *
 * Returns: (transfer full): a layout for pictures in an area of any size
 */
GtkLayoutManager *
guide_contain_layout_new (void)
{
  return g_object_new (GUIDE_TYPE_CONTAIN_LAYOUT, NULL);
}
