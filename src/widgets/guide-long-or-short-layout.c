/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-long-or-short-layout.h"

/* Shows the first child where there is room for it, and the last one, a shorter
 * form of the same, where there is not. */
struct _GuideLongOrShortLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideLongOrShortLayout, guide_long_or_short_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_size (GtkWidget     *child,
          GtkOrientation orientation)
{
  int size;

  gtk_widget_measure (child, orientation, -1, NULL, &size, NULL, NULL);

  return size;
}

static void
guide_long_or_short_layout_measure (GtkLayoutManager *manager,
                                    GtkWidget        *widget,
                                    GtkOrientation    orientation,
                                    int               for_size,
                                    int              *minimum,
                                    int              *natural,
                                    int              *minimum_baseline,
                                    int              *natural_baseline)
{
  int first = get_size (gtk_widget_get_first_child (widget), orientation);
  int last = get_size (gtk_widget_get_last_child (widget), orientation);

  *natural = MAX (first, last);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 0 : *natural;
}

static void
guide_long_or_short_layout_allocate (GtkLayoutManager *manager,
                                     GtkWidget        *widget,
                                     int               width,
                                     int               height,
                                     int               baseline)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *last = gtk_widget_get_last_child (widget);
  gboolean fits = get_size (first, GTK_ORIENTATION_HORIZONTAL) <= width;

  gtk_widget_set_child_visible (first, fits);
  gtk_widget_set_child_visible (last, !fits);
  gtk_widget_size_allocate (fits ? first : last, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
guide_long_or_short_layout_class_init (GuideLongOrShortLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = guide_long_or_short_layout_measure;
  layout_class->allocate = guide_long_or_short_layout_allocate;
}

static void
guide_long_or_short_layout_init (GuideLongOrShortLayout *self)
{
}

/**
 * guide_long_or_short_layout_new:
 *
 * Returns: (transfer full): a layout for two children, the long form and then
 *   the short one
 */
GtkLayoutManager *
guide_long_or_short_layout_new (void)
{
  return g_object_new (GUIDE_TYPE_LONG_OR_SHORT_LAYOUT, NULL);
}
