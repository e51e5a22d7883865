/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-fill-layout.h"

/* For screens that scroll: each child gets all the room there is, and none is
 * asked how high it would like to be. A scrolled window that is asked has its
 * whole text laid out once more, at a width that it never gets. */
struct _GuideFillLayout
{
  GtkLayoutManager parent_instance;
};

/* What a screen would like to have, in pixels; the window decides. */
#define NATURAL_SIZE 400

G_DEFINE_FINAL_TYPE (GuideFillLayout, guide_fill_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
guide_fill_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  *minimum = 0;
  *natural = NATURAL_SIZE;
}

static void
guide_fill_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;

      /* GTK wants to have been asked something before it gives room. */
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, 0, width, height }, -1);
    }
}

static void
guide_fill_layout_class_init (GuideFillLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = guide_fill_layout_measure;
  layout_class->allocate = guide_fill_layout_allocate;
}

static void
guide_fill_layout_init (GuideFillLayout *self)
{
}
