/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-in-view.h"

#include "guide-height.h"

/* What is short beside something long, in a screen that scrolls: it goes along, so that
 * it stays in view and no half of the screen is empty. Of what is higher than the window
 * the lower end stays. */
struct _GuideInView
{
  GuideFollower parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideInView, guide_in_view, GUIDE_TYPE_FOLLOWER)

static void
guide_in_view_place (GuideFollower *follower,
                     int            width,
                     int            height,
                     int            hidden)
{
  GtkWidget *child = guide_follower_get_child (follower);
  int own = guide_height_at (child, width);
  int over = MAX (0, own - guide_follower_get_page (follower));
  int y = CLAMP (hidden - over, 0, MAX (0, height - own));

  gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, own }, -1);
}

static void
guide_in_view_class_init (GuideInViewClass *klass)
{
  GUIDE_FOLLOWER_CLASS (klass)->place = guide_in_view_place;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "inview");
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
  GuideFollower *self = g_object_new (GUIDE_TYPE_IN_VIEW, NULL);

  guide_follower_set_child (self, child);

  return GTK_WIDGET (self);
}
