/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-emptiness.h"

#include <math.h>

/* How much of a screen is empty while there is more below it, and how far down the
 * wheel has to be turned for what somebody came for. */

#define CELL 8 /* logical pixels: no gap between two lines of a text counts as empty */

/* The part of a screen that is in view, in cells, and what of it is taken. */
typedef struct
{
  GtkWidget *screen;
  int        n_columns;
  int        n_rows;
  gboolean  *taken;
  int        left; /* of all that is in the screen, in logical pixels */
  int        right;
} View;

/* What one sees by itself: words, pictures, what can be pressed. */
static gboolean
is_seen (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) || GTK_IS_IMAGE (widget) || GTK_IS_BUTTON (widget) || GTK_IS_EDITABLE (widget) ||
         GTK_IS_RANGE (widget) || GTK_IS_LEVEL_BAR (widget) || g_str_equal (G_OBJECT_TYPE_NAME (widget), "GuideDrawing") ||
         g_str_equal (G_OBJECT_TYPE_NAME (widget), "GuideDivider") ||
         g_str_equal (G_OBJECT_TYPE_NAME (widget), "GuideCodeView") ||
         g_str_equal (G_OBJECT_TYPE_NAME (widget), "GuidePartDrawing");
}

static void
take (View                  *self,
      const graphene_rect_t *box)
{
  int first_column = MAX (0, (int) floor (box->origin.x / CELL));
  int first_row = MAX (0, (int) floor (box->origin.y / CELL));
  int end_column = MIN (self->n_columns, (int) ceil ((box->origin.x + box->size.width) / CELL));
  int end_row = MIN (self->n_rows, (int) ceil ((box->origin.y + box->size.height) / CELL));

  self->left = MIN (self->left, MAX (0, (int) box->origin.x));
  self->right = MAX (self->right, MIN (self->n_columns * CELL, (int) (box->origin.x + box->size.width)));
  for (int row = first_row; row < end_row; row++)
    for (int column = first_column; column < end_column; column++)
      self->taken[row * self->n_columns + column] = TRUE;
}

static void
take_all (View      *self,
          GtkWidget *widget)
{
  graphene_rect_t box;

  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLBAR (widget))
    return;
  if (is_seen (widget) && gtk_widget_compute_bounds (widget, self->screen, &box))
    {
      take (self, &box);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    take_all (self, child);
}

/* The largest rectangle whose lower edge is this row; @heights has for each column how
 * many cells upwards are empty. */
static int
measure_row (const int *heights,
             int        first,
             int        end)
{
  int largest = 0;

  for (int left = first; left < end; left++)
    {
      int height = G_MAXINT;

      for (int right = left; right < end && heights[right] > 0; right++)
        {
          height = MIN (height, heights[right]);
          largest = MAX (largest, height * (right - left + 1));
        }
    }

  return largest;
}

/**
 * guide_emptiness_measure:
 * @screen: a screen that can scroll
 *
 * Returns: the largest empty rectangle in view, between what stands furthest left and
 *   furthest right in the screen, as a part of that room, 0 to 1
 */
double
guide_emptiness_measure (GtkScrolledWindow *screen)
{
  GtkWidget *widget = GTK_WIDGET (screen);
  View self = { widget, gtk_widget_get_width (widget) / CELL, gtk_widget_get_height (widget) / CELL, NULL, G_MAXINT, 0 };
  g_autofree int *heights = g_new0 (int, MAX (1, self.n_columns));
  int largest = 0;
  int first, end;

  self.taken = g_new0 (gboolean, MAX (1, self.n_columns * self.n_rows));
  take_all (&self, gtk_scrolled_window_get_child (screen));
  first = self.left / CELL;
  end = MIN (self.n_columns, self.right / CELL);
  for (int row = 0; row < self.n_rows; row++)
    {
      for (int column = 0; column < self.n_columns; column++)
        heights[column] = self.taken[row * self.n_columns + column] ? 0 : heights[column] + 1;
      largest = MAX (largest, measure_row (heights, first, end));
    }
  g_free (self.taken);

  return end > first && self.n_rows > 0 ? (double) largest / ((end - first) * self.n_rows) : 0;
}

/**
 * guide_emptiness_clicks:
 * @screen: a screen at its top
 * @widget: something in it
 *
 * Returns: how many clicks of a wheel bring all of @widget into view: GTK goes by the
 *   height of the screen to the power of two thirds for each
 */
int
guide_emptiness_clicks (GtkScrolledWindow *screen,
                        GtkWidget         *widget)
{
  double height = gtk_widget_get_height (GTK_WIDGET (screen));
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (screen), &box));

  return (int) ceil (MAX (0, box.origin.y + box.size.height - height) / pow (height, 2.0 / 3));
}
