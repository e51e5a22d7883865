/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-one-screen.h"

/* Keeps the guide to one of the machine's screens. A compositor for kiosks, as cage is,
 * lays its one window over all of them, and a visit would stand half on the television
 * of the next room. So what stands in the window gets the part of it that is one screen,
 * and the rest of the window stays as dark as a screen that is off. */
struct _GuideOneScreen
{
  GObject parent_instance;

  GuideWindow *window;
  guint        number; /* of the screen, from 1 */
};

G_DEFINE_FINAL_TYPE (GuideOneScreen, guide_one_screen, G_TYPE_OBJECT)

static GListModel *
get_monitors (GuideOneScreen *self)
{
  return gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self->window)));
}

static GArray *
find_screens (GuideOneScreen *self)
{
  GListModel *monitors = get_monitors (self);
  GArray *screens = g_array_new (FALSE, FALSE, sizeof (GdkRectangle));

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle screen;

      gdk_monitor_get_geometry (monitor, &screen);
      g_array_append_val (screens, screen);
    }

  return screens;
}

/* By margins, which a child of a window always has; start and end of a line are its own. */
static void
place (GtkWidget          *child,
       const GdkRectangle *part,
       int                 width,
       int                 height)
{
  int left = part->x, right = width - part->x - part->width;
  gboolean rtl = gtk_widget_get_direction (child) == GTK_TEXT_DIR_RTL;

  gtk_widget_set_margin_start (child, rtl ? right : left);
  gtk_widget_set_margin_end (child, rtl ? left : right);
  gtk_widget_set_margin_top (child, part->y);
  gtk_widget_set_margin_bottom (child, height - part->y - part->height);
}

static void
follow (GuideOneScreen *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self->window));
  g_autoptr (GArray) screens = find_screens (self);
  GdkRectangle part;
  int width, height;

  if (surface == NULL)
    return;

  width = gdk_surface_get_width (surface);
  height = gdk_surface_get_height (surface);
  guide_one_screen_find_part ((GdkRectangle *) screens->data, screens->len, self->number, width, height, &part);
  place (gtk_window_get_child (GTK_WINDOW (self->window)), &part, width, height);
  guide_window_follow_size (self->window);
}

static void
follow_monitor (GuideOneScreen *self,
                GdkMonitor     *monitor)
{
  g_signal_connect_object (monitor, "notify::geometry", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
}

static void
monitors_changed_cb (GuideOneScreen *self,
                     guint           position,
                     guint           n_removed,
                     guint           n_added,
                     GListModel     *monitors)
{
  g_assert (GUIDE_IS_ONE_SCREEN (self));

  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      follow_monitor (self, monitor);
    }
  follow (self);
}

/* The surface tells its new size before the widgets get theirs. */
static void
realized_cb (GuideOneScreen *self)
{
  g_assert (GUIDE_IS_ONE_SCREEN (self));

  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (self->window)), "layout", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
}

static void
guide_one_screen_class_init (GuideOneScreenClass *klass)
{
}

static void
guide_one_screen_init (GuideOneScreen *self)
{
}

/**
 * guide_one_screen_new:
 * @window: the one window of the kiosk, with its child; it outlives what is returned
 * @number: which screen, from 1; the last one where there are fewer
 *
 * Keeps the child of the window to one screen, whichever come and go.
 *
 * Returns: (transfer full): what keeps it there
 */
GuideOneScreen *
guide_one_screen_new (GuideWindow *window,
                      guint        number)
{
  GuideOneScreen *self = g_object_new (GUIDE_TYPE_ONE_SCREEN, NULL);
  GListModel *monitors;

  self->window = window;
  self->number = number;
  monitors = get_monitors (self);
  g_signal_connect_object (window, "realize", G_CALLBACK (realized_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (gtk_window_get_child (GTK_WINDOW (window)), "direction-changed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (monitors, "items-changed", G_CALLBACK (monitors_changed_cb), self, G_CONNECT_SWAPPED);
  monitors_changed_cb (self, 0, 0, g_list_model_get_n_items (monitors), monitors);

  return self;
}

/**
 * guide_one_screen_ref:
 * @display: where the screens are
 * @number: which one, from 1; the last one where there are fewer
 *
 * Returns: (transfer full) (nullable): the screen, or %NULL while there is none
 */
GdkMonitor *
guide_one_screen_ref (GdkDisplay *display,
                      guint       number)
{
  GListModel *monitors = gdk_display_get_monitors (display);
  guint n_monitors = g_list_model_get_n_items (monitors);

  return n_monitors > 0 ? g_list_model_get_item (monitors, MIN (number, n_monitors) - 1) : NULL;
}

/**
 * guide_one_screen_find_part:
 * @screens: (array length=n_screens): where the screens lie beside each other
 * @n_screens: how many there are
 * @number: which one is meant, from 1; the last one where there are fewer
 * @width: of the window, in the same pixels
 * @height: of the window
 * @part: (out): the part of the window that is the screen
 *
 * Finds that screen in a window that may lie over all of them. A window that is no
 * larger than the screen, or that knows of no other, is all the screen's.
 */
void
guide_one_screen_find_part (const GdkRectangle *screens,
                            guint               n_screens,
                            guint               number,
                            int                 width,
                            int                 height,
                            GdkRectangle       *part)
{
  GdkRectangle all, screen;

  *part = (GdkRectangle) { 0, 0, width, height };
  if (n_screens < 2)
    return;

  screen = all = screens[MIN (number, n_screens) - 1];
  if (width <= screen.width && height <= screen.height)
    return;

  for (guint i = 0; i < n_screens; i++)
    gdk_rectangle_union (&all, &screens[i], &all);
  if (width != all.width || height != all.height)
    all = screen; /* some are not told yet: from the first on */
  *part = (GdkRectangle) { screen.x - all.x, screen.y - all.y, MIN (width, screen.width), MIN (height, screen.height) };
}
