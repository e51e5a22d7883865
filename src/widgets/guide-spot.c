/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-spot.h"

/* Where in a screen somebody is who has scrolled: not how many pixels down, for in
 * another language or with other words that is elsewhere, but at which of its parts.
 * A screen made anew in another language has the same parts in the same order. */
struct _GuideSpot
{
  GArray *path; /* of guint: number of the child at each level, from the outside in */
  double  part; /* how much of the innermost is above the top of the window, 0 to 1 */
};

static GtkWidget *
get_content (GtkScrolledWindow *screen)
{
  GtkWidget *viewport = gtk_scrolled_window_get_child (screen);

  return GTK_IS_VIEWPORT (viewport) ? gtk_viewport_get_child (GTK_VIEWPORT (viewport)) : NULL;
}

/* How far down in @content the top of the window is: its padding is outside of it. */
static double
get_offset (GtkWidget *content)
{
  graphene_rect_t edge;

  return gtk_widget_compute_bounds (content, content, &edge) ? edge.origin.y : 0;
}

/* Of what stands side by side the highest: a drawing beside a text moves with it, and
 * is not where the reader is. */
static GtkWidget *
find_child_at (GtkWidget *parent,
               GtkWidget *content,
               double     y,
               guint     *number)
{
  GtkWidget *found = NULL;
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL; child = gtk_widget_get_next_sibling (child), i++)
    {
      graphene_rect_t bounds;

      if (!gtk_widget_get_child_visible (child) || !gtk_widget_compute_bounds (child, content, &bounds) || bounds.origin.y > y ||
          bounds.origin.y + bounds.size.height <= y)
        continue;
      if (found != NULL && gtk_widget_get_height (child) <= gtk_widget_get_height (found))
        continue;
      found = child;
      *number = i;
    }

  return found;
}

/**
 * guide_spot_new:
 * @screen: a screen that scrolls
 *
 * Returns: (transfer full) (nullable): which part of the screen is at its top, or
 *   %NULL where nothing is scrolled
 */
GuideSpot *
guide_spot_new (GtkScrolledWindow *screen)
{
  double y = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (screen));
  GtkWidget *content = get_content (screen);
  GtkWidget *widget = content;
  graphene_rect_t bounds;
  GuideSpot *self;
  guint number;

  if (y <= 0 || content == NULL)
    return NULL;

  y += get_offset (content);
  self = g_new0 (GuideSpot, 1);
  self->path = g_array_new (FALSE, FALSE, sizeof (guint));
  for (GtkWidget *child = widget; (child = find_child_at (child, content, y, &number)) != NULL; widget = child)
    g_array_append_val (self->path, number);
  if (gtk_widget_compute_bounds (widget, content, &bounds) && bounds.size.height > 0)
    self->part = (y - bounds.origin.y) / bounds.size.height;

  return self;
}

/**
 * guide_spot_free:
 * @self: (transfer full): a place in a screen
 */
void
guide_spot_free (GuideSpot *self)
{
  g_array_unref (self->path);
  g_free (self);
}

/* As far as the parts are the same. */
static GtkWidget *
find_widget (GuideSpot *self,
             GtkWidget *content)
{
  GtkWidget *widget = content;

  for (guint i = 0; i < self->path->len; i++)
    {
      GtkWidget *child = gtk_widget_get_first_child (widget);

      for (guint n = g_array_index (self->path, guint, i); n > 0 && child != NULL; n--)
        child = gtk_widget_get_next_sibling (child);
      if (child == NULL)
        break;
      widget = child;
    }

  return widget;
}

static gboolean
show_cb (GtkWidget     *screen,
         GdkFrameClock *clock,
         gpointer       data)
{
  GuideSpot *self = data;
  GtkWidget *content = get_content (GTK_SCROLLED_WINDOW (screen));
  GtkWidget *widget = content != NULL ? find_widget (self, content) : NULL;
  graphene_rect_t bounds;

  if (content != NULL && gtk_widget_get_height (content) == 0)
    return G_SOURCE_CONTINUE; /* it has no places before its first layout */

  if (widget != NULL && gtk_widget_compute_bounds (widget, content, &bounds))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (screen)),
                              bounds.origin.y + self->part * bounds.size.height - get_offset (content));

  return G_SOURCE_REMOVE;
}

/**
 * guide_spot_show:
 * @self: (transfer full): a place in a screen
 * @screen: the same screen made anew, with other words, perhaps not laid out yet
 *
 * Scrolls to the same part once the parts have their places.
 */
void
guide_spot_show (GuideSpot         *self,
                 GtkScrolledWindow *screen)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (screen), show_cb, self, (GDestroyNotify) guide_spot_free);
}
