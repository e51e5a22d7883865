/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* A window of which no pixel is looked at. What its widgets draw is asked of them in each frame as
 * ever, so whatever goes wrong there goes wrong; but it is thrown away, and not painted: that takes
 * a third of the time of a test that only looks where things stand. */

static void (*guide_unpainted_snapshot) (GtkWidget *, GtkSnapshot *);

static void
guide_unpainted_take (GtkWidget   *window,
                      GtkSnapshot *snapshot)
{
  GtkSnapshot *own = gtk_snapshot_new ();
  GskRenderNode *node;

  guide_unpainted_snapshot (window, own);
  node = gtk_snapshot_free_to_node (own);
  g_clear_pointer (&node, gsk_render_node_unref);
}

/* From now on, for all windows of this one's class. */
static inline void
guide_unpainted_begin (GtkWidget *window)
{
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (window);

  if (klass->snapshot == guide_unpainted_take)
    return;
  guide_unpainted_snapshot = klass->snapshot;
  klass->snapshot = guide_unpainted_take;
}
