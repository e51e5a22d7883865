/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-in-view.h"

#include "guide-height.h"
#include "guide-scroller.h"

/* What is short beside something long, in a screen that scrolls: it goes along, so that
 * it stays in view and no half of the screen is empty. Of what is higher than the window
 * the lower end stays. */
struct _GuideInView
{
  GtkWidget parent_instance;

  GtkWidget     *child;
  GtkAdjustment *scroll; /* of the screen, while it is mapped, or NULL */
};

G_DEFINE_FINAL_TYPE (GuideInView, guide_in_view, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_in_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_in_view_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  gtk_widget_measure (GUIDE_IN_VIEW (widget)->child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
guide_in_view_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideInView *self = GUIDE_IN_VIEW (widget);
  int own = guide_height_at (self->child, width);
  int y = 0;

  if (self->scroll != NULL)
    {
      int over = MAX (0, own - (int) gtk_adjustment_get_page_size (self->scroll));

      y = CLAMP (guide_scroller_get_hidden (widget, self->scroll) - over, 0, MAX (0, height - own));
    }
  gtk_widget_size_allocate (self->child, &(GtkAllocation) { 0, y, width, own }, -1);
}

static void
guide_in_view_map (GtkWidget *widget)
{
  GuideInView *self = GUIDE_IN_VIEW (widget);

  GTK_WIDGET_CLASS (guide_in_view_parent_class)->map (widget);

  self->scroll = guide_scroller_follow (widget);
}

static void
guide_in_view_unmap (GtkWidget *widget)
{
  guide_scroller_forget (widget, &GUIDE_IN_VIEW (widget)->scroll);

  GTK_WIDGET_CLASS (guide_in_view_parent_class)->unmap (widget);
}

static void
guide_in_view_dispose (GObject *object)
{
  GuideInView *self = GUIDE_IN_VIEW (object);

  guide_scroller_forget (GTK_WIDGET (self), &self->scroll);
  g_clear_pointer (&self->child, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_in_view_parent_class)->dispose (object);
}

static void
guide_in_view_class_init (GuideInViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_in_view_dispose;
  widget_class->get_request_mode = guide_in_view_get_request_mode;
  widget_class->measure = guide_in_view_measure;
  widget_class->size_allocate = guide_in_view_size_allocate;
  widget_class->map = guide_in_view_map;
  widget_class->unmap = guide_in_view_unmap;

  gtk_widget_class_set_css_name (widget_class, "inview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_in_view_init (GuideInView *self)
{
}

/**
 * guide_in_view_new:
 * @child: what is short
 *
 * Returns: @child in a place that may be higher than it needs
 */
GtkWidget *
guide_in_view_new (GtkWidget *child)
{
  GuideInView *self = g_object_new (GUIDE_TYPE_IN_VIEW, NULL);

  self->child = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
