/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-sticky.h"

#include "guide-height.h"
#include "guide-scroller.h"

/* A long thing in a screen that scrolls, with a band that stays in view at its top:
 * what the columns are called, while one reads far below their heads. The band says
 * once more what stands in the content, for the eye alone, and it comes to rest
 * before the part of the content that has buttons, so that it never hides one. */
struct _GuideSticky
{
  GtkWidget parent_instance;

  GtkWidget     *content;
  GtkWidget     *band;
  GtkWidget     *from;   /* in the content: the band shows once this is out of view */
  GtkWidget     *until;  /* in the content: the band does not go past its top */
  GtkAdjustment *scroll; /* of the screen, while it is mapped, or NULL */
};

G_DEFINE_FINAL_TYPE (GuideSticky, guide_sticky, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_sticky_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_sticky_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  gtk_widget_measure (GUIDE_STICKY (widget)->content, orientation, for_size, minimum, natural, NULL, NULL);
}

/* How far down in @self something of it begins, in pixels. */
static int
get_top (GuideSticky *self,
         GtkWidget   *inside)
{
  graphene_rect_t box;

  return gtk_widget_compute_bounds (inside, GTK_WIDGET (self), &box) ? (int) box.origin.y : 0;
}

static void
guide_sticky_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  GuideSticky *self = GUIDE_STICKY (widget);
  int hidden, last, band_height;

  gtk_widget_size_allocate (self->content, &(GtkAllocation) { 0, 0, width, height }, -1);

  hidden = self->scroll != NULL ? guide_scroller_get_hidden (widget, self->scroll) : 0;
  band_height = guide_height_at (self->band, width);
  last = get_top (self, self->until) - band_height;
  gtk_widget_set_child_visible (self->band, hidden > get_top (self, self->from) + gtk_widget_get_height (self->from) &&
                                              last > 0);
  gtk_widget_size_allocate (self->band, &(GtkAllocation) { 0, CLAMP (hidden, 0, MAX (0, last)), width, band_height }, -1);
}

static void
guide_sticky_map (GtkWidget *widget)
{
  GuideSticky *self = GUIDE_STICKY (widget);

  GTK_WIDGET_CLASS (guide_sticky_parent_class)->map (widget);

  self->scroll = guide_scroller_follow (widget);
}

static void
guide_sticky_unmap (GtkWidget *widget)
{
  guide_scroller_forget (widget, &GUIDE_STICKY (widget)->scroll);

  GTK_WIDGET_CLASS (guide_sticky_parent_class)->unmap (widget);
}

static void
guide_sticky_dispose (GObject *object)
{
  GuideSticky *self = GUIDE_STICKY (object);

  guide_scroller_forget (GTK_WIDGET (self), &self->scroll);
  g_clear_object (&self->from);
  g_clear_object (&self->until);
  g_clear_pointer (&self->band, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_sticky_parent_class)->dispose (object);
}

static void
guide_sticky_class_init (GuideStickyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_sticky_dispose;
  widget_class->get_request_mode = guide_sticky_get_request_mode;
  widget_class->measure = guide_sticky_measure;
  widget_class->size_allocate = guide_sticky_size_allocate;
  widget_class->map = guide_sticky_map;
  widget_class->unmap = guide_sticky_unmap;

  gtk_widget_class_set_css_name (widget_class, "sticky");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
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

  self->content = content;
  self->band = band;
  self->from = g_object_ref (from);
  self->until = g_object_ref (until);
  gtk_widget_set_parent (content, GTK_WIDGET (self));
  gtk_widget_set_parent (band, GTK_WIDGET (self));
  gtk_widget_set_can_target (band, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (band), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return GTK_WIDGET (self);
}
