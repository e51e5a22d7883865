/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-smooth.h"

/**
 * guide_smooth_snapshot_child:
 * @widget: a widget, in its snapshot function
 * @child: a child that it draws smaller or larger than by nature
 * @snapshot: what it draws to
 *
 * Draws a child by cairo, whatever GTK draws with: of what is scaled by a part,
 * OpenGL up to GTK 4.12 leaves out lines, and the dots of letters.
 */
void
guide_smooth_snapshot_child (GtkWidget   *widget,
                             GtkWidget   *child,
                             GtkSnapshot *snapshot)
{
  GtkSnapshot *inner = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_t *cr;

  gtk_widget_snapshot_child (widget, child, inner);
  node = gtk_snapshot_free_to_node (inner);
  if (node == NULL)
    return;

  /* All of the widget, so that letters lie on the same pixels as elsewhere. */
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget)));
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
}
