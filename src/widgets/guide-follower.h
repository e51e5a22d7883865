/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_FOLLOWER (guide_follower_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideFollower, guide_follower, GUIDE, FOLLOWER, GtkWidget)

/**
 * GuideFollowerClass:
 * @place: gives its child, and what else it has, their places. @hidden is how much of it is
 *   scrolled out of view, in logical pixels; below 0 where its top is in view
 *
 * Something in a screen that scrolls, which is placed anew at each step of the scrolling.
 * It is as wide and as high as its child.
 */
struct _GuideFollowerClass
{
  GtkWidgetClass parent_class;

  void (*place) (GuideFollower *self,
                 int            width,
                 int            height,
                 int            hidden);
};

void       guide_follower_set_child (GuideFollower *self,
                                     GtkWidget     *child);
GtkWidget *guide_follower_get_child (GuideFollower *self);
int        guide_follower_get_page  (GuideFollower *self);

G_END_DECLS
