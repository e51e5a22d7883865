/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-painted.h"

/* What a widget looks like, painted before it is shown. Where there is no graphics card, GTK has
 * cairo paint each letter, line and round corner of a new page within one frame, which takes half
 * of what a page turn takes. The same done beforehand leaves one picture to copy, pixel for pixel
 * what cairo would paint in the frame. */
struct _GuidePainted
{
  cairo_surface_t *picture;
  graphene_rect_t  area; /* in the parent */
};

/* In logical pixels: letters may reach over the edge of their place by a hair. */
#define OVER 8

/**
 * guide_painted_new:
 * @parent: a widget
 * @child: one of its children, mapped and with a place, on a ground of its own that lets nothing through: what
 *   is half there upon half there comes out a shade otherwise than in one go
 * @area: the part of it that will be seen, in @parent
 *
 * Paints the child.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL where there is nothing to paint
 */
GuidePainted *
guide_painted_new (GtkWidget             *parent,
                   GtkWidget             *child,
                   const graphene_rect_t *area)
{
  int scale = gtk_widget_get_scale_factor (parent);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GuidePainted *self;
  cairo_t *cr;

  gtk_widget_snapshot_child (parent, child, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return NULL;

  self = g_new0 (GuidePainted, 1);
  graphene_rect_inset_r (area, -OVER, -OVER, &self->area);
  graphene_rect_round_extents (&self->area, &self->area);
  self->picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) self->area.size.width * scale,
                                              (int) self->area.size.height * scale);
  cairo_surface_set_device_scale (self->picture, scale, scale);
  cr = cairo_create (self->picture);
  cairo_translate (cr, -self->area.origin.x, -self->area.origin.y);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);

  return self;
}

/**
 * guide_painted_append:
 * @self: a picture
 * @snapshot: the snapshot of its parent
 *
 * Shows the picture where the child would be.
 */
void
guide_painted_append (GuidePainted *self,
                      GtkSnapshot  *snapshot)
{
  cairo_t *cr;

  g_return_if_fail (self != NULL && snapshot != NULL);

  cr = gtk_snapshot_append_cairo (snapshot, &self->area);
  cairo_set_source_surface (cr, self->picture, self->area.origin.x, self->area.origin.y);
  cairo_paint (cr);
  cairo_destroy (cr);
}

/**
 * guide_painted_free:
 * @self: a picture
 */
void
guide_painted_free (GuidePainted *self)
{
  g_return_if_fail (self != NULL);

  cairo_surface_destroy (self->picture);
  g_free (self);
}
