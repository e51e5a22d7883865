/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-follower.h"

typedef struct
{
  GtkWidget     *child;
  GtkAdjustment *scroll; /* of the screen, while it is mapped, or NULL */
} GuideFollowerPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideFollower, guide_follower, GTK_TYPE_WIDGET)

static GuideFollowerPrivate *
get_private (gpointer self)
{
  return guide_follower_get_instance_private (GUIDE_FOLLOWER (self));
}

static GtkSizeRequestMode
guide_follower_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_follower_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  gtk_widget_measure (get_private (widget)->child, orientation, for_size, minimum, natural, NULL, NULL);
}

/* What scrolls is the child of the viewport, which is not moved yet while its parts
 * are placed. */
static int
get_hidden (GtkWidget *widget)
{
  GtkAdjustment *scroll = get_private (widget)->scroll;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  GtkWidget *leaf = viewport != NULL ? gtk_widget_get_first_child (viewport) : NULL;
  graphene_rect_t edge, box;

  if (scroll == NULL || leaf == NULL)
    return 0;
  if (!gtk_widget_compute_bounds (leaf, leaf, &edge) || !gtk_widget_compute_bounds (widget, leaf, &box))
    return 0;

  return (int) (gtk_adjustment_get_value (scroll) + edge.origin.y - box.origin.y);
}

static void
guide_follower_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  GUIDE_FOLLOWER_GET_CLASS (widget)->place (GUIDE_FOLLOWER (widget), width, height, get_hidden (widget));
}

static void
guide_follower_map (GtkWidget *widget)
{
  GtkWidget *screen = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *scroll;

  GTK_WIDGET_CLASS (guide_follower_parent_class)->map (widget);
  if (screen == NULL)
    return;

  scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (screen));
  g_signal_connect_object (scroll, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), widget, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (widget);
  g_set_object (&get_private (widget)->scroll, scroll);
}

static void
forget_scroll (gpointer self)
{
  GuideFollowerPrivate *priv = get_private (self);

  if (priv->scroll != NULL)
    g_signal_handlers_disconnect_by_data (priv->scroll, self);
  g_clear_object (&priv->scroll);
}

static void
guide_follower_unmap (GtkWidget *widget)
{
  forget_scroll (widget);

  GTK_WIDGET_CLASS (guide_follower_parent_class)->unmap (widget);
}

static void
guide_follower_dispose (GObject *object)
{
  forget_scroll (object);
  g_clear_pointer (&get_private (object)->child, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_follower_parent_class)->dispose (object);
}

static void
guide_follower_class_init (GuideFollowerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_follower_dispose;
  widget_class->get_request_mode = guide_follower_get_request_mode;
  widget_class->measure = guide_follower_measure;
  widget_class->size_allocate = guide_follower_size_allocate;
  widget_class->map = guide_follower_map;
  widget_class->unmap = guide_follower_unmap;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_follower_init (GuideFollower *self)
{
}

/**
 * guide_follower_set_child:
 * @self: a #GuideFollower
 * @child: (transfer floating): what its size is that of; once, when it is made
 */
void
guide_follower_set_child (GuideFollower *self,
                          GtkWidget     *child)
{
  g_return_if_fail (GUIDE_IS_FOLLOWER (self));

  get_private (self)->child = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * guide_follower_get_child:
 * @self: a #GuideFollower
 *
 * Returns: (transfer none): what its size is that of
 */
GtkWidget *
guide_follower_get_child (GuideFollower *self)
{
  g_return_val_if_fail (GUIDE_IS_FOLLOWER (self), NULL);

  return get_private (self)->child;
}

/**
 * guide_follower_get_page:
 * @self: a #GuideFollower
 *
 * Returns: how high the part of the screen is that is in view, in logical pixels, or 0
 *   where nothing scrolls
 */
int
guide_follower_get_page (GuideFollower *self)
{
  GtkAdjustment *scroll;

  g_return_val_if_fail (GUIDE_IS_FOLLOWER (self), 0);

  scroll = get_private (self)->scroll;

  return scroll != NULL ? (int) gtk_adjustment_get_page_size (scroll) : 0;
}
