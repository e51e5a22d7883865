/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-sticky.h"

#include "guide-height.h"

/* A long thing in a screen that scrolls, with a band that stays in view at its top:
 * what the columns are called, while one reads far below their heads. The band says
 * once more what stands in the content, for the eye alone, and it comes to rest
 * before the part of the content that has buttons, so that it never hides one. */
struct _GuideSticky
{
  GuideFollower parent_instance;

  GtkWidget *band;
  GtkWidget *from;  /* in the content: the band shows once this is out of view */
  GtkWidget *until; /* in the content: the band does not go past its top */
};

G_DEFINE_FINAL_TYPE (GuideSticky, guide_sticky, GUIDE_TYPE_FOLLOWER)

/* How far down in @self something of it begins, in pixels. */
static int
get_top (GuideSticky *self,
         GtkWidget   *inside)
{
  graphene_rect_t box;

  return gtk_widget_compute_bounds (inside, GTK_WIDGET (self), &box) ? (int) box.origin.y : 0;
}

static void
guide_sticky_place (GuideFollower *follower,
                    int            width,
                    int            height,
                    int            hidden)
{
  GuideSticky *self = GUIDE_STICKY (follower);
  int last, band_height;

  gtk_widget_size_allocate (guide_follower_get_child (follower), &(GtkAllocation) { 0, 0, width, height }, -1);

  band_height = guide_height_at (self->band, width);
  last = get_top (self, self->until) - band_height;
  gtk_widget_set_child_visible (self->band, hidden > get_top (self, self->from) + gtk_widget_get_height (self->from) && last > 0);
  gtk_widget_size_allocate (self->band, &(GtkAllocation) { 0, CLAMP (hidden, 0, MAX (0, last)), width, band_height }, -1);
}

static void
guide_sticky_dispose (GObject *object)
{
  GuideSticky *self = GUIDE_STICKY (object);

  g_clear_object (&self->from);
  g_clear_object (&self->until);
  g_clear_pointer (&self->band, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_sticky_parent_class)->dispose (object);
}

static void
guide_sticky_class_init (GuideStickyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_sticky_dispose;
  GUIDE_FOLLOWER_CLASS (klass)->place = guide_sticky_place;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "sticky");
}

static void
guide_sticky_init (GuideSticky *self)
{
}

/**
 * guide_sticky_new:
 * @content: what is long
 * @band: what stays in view, as wide as @content; no screen reader hears it
 * @from: a part of @content, which @band stands in for once it is out of view
 * @until: a part of @content further down, which @band never covers
 *
 * Returns: @content with @band over it
 */
GtkWidget *
guide_sticky_new (GtkWidget *content,
                  GtkWidget *band,
                  GtkWidget *from,
                  GtkWidget *until)
{
  GuideSticky *self = g_object_new (GUIDE_TYPE_STICKY, NULL);

  guide_follower_set_child (GUIDE_FOLLOWER (self), content);
  self->band = band;
  self->from = g_object_ref (from);
  self->until = g_object_ref (until);
  gtk_widget_set_parent (band, GTK_WIDGET (self));
  gtk_widget_set_can_target (band, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (band), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return GTK_WIDGET (self);
}
