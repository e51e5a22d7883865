/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-leader.h"

/* cairo smooths the edge of what is turned, so the line may be two plain ones there, the
 * one upon the other. A gradient that is turned cairo works out for every pixel of the
 * box around it: a tenth of a page turn, and a third where several lines are long. */
static void
realize_cb (GtkWidget *leader)
{
  g_assert (GTK_IS_WIDGET (leader));

  if (GSK_IS_CAIRO_RENDERER (gtk_native_get_renderer (gtk_widget_get_native (leader))))
    gtk_widget_add_css_class (leader, "smoothed");
}

/**
 * guide_leader_new:
 *
 * Returns: the line from a number to what it speaks of, for the eye alone
 */
GtkWidget *
guide_leader_new (void)
{
  GtkWidget *leader = g_object_new (GTK_TYPE_BOX, "css-name", "leader", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "can-target", FALSE, NULL);

  g_signal_connect_after (leader, "realize", G_CALLBACK (realize_cb), NULL);

  return leader;
}
