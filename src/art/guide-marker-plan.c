/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-marker-plan.h"

#include <math.h>

/* Where the numbers stand on a drawing: as near as can be to where each would
 * like to be, and never on one another. Numbers that crowd push each other
 * away first, evenly; what still overlaps then takes the nearest free place.
 *
 * There is always one: a square that is placed keeps the middle of another out
 * of an area of (2 * size)², so there is room while the places that the grid
 * has are more than the others can keep. Where they are not, on a drawing
 * of a few pixels, all squares become smaller. */

#define ROUNDS 40

/* How fine the grid is that is searched for free places. */
#define PLACES_A_SIZE 8

static int
get_grid (int size)
{
  return MAX (1, size / PLACES_A_SIZE);
}

static gboolean
has_room (guint n_markers,
          int   width,
          int   height,
          int   size)
{
  int grid = get_grid (size);
  int kept = 2 * size / grid + 1;

  return size <= width && size <= height &&
         (gint64) ((width - size) / grid + 1) * ((height - size) / grid + 1) > (gint64) (n_markers - 1) * kept * kept;
}

static int
choose_size (guint n_markers,
             int   width,
             int   height,
             int   size)
{
  while (size > 1 && !has_room (n_markers, width, height, size))
    size--;

  return size;
}

static void
put_in_place (GuideMarker *marker,
              double       x,
              double       y,
              int          width,
              int          height,
              int          size)
{
  marker->x = (int) round (CLAMP (x, 0, MAX (0, width - size)));
  marker->y = (int) round (CLAMP (y, 0, MAX (0, height - size)));
}

/* Each goes half of the way, along the shorter way out. */
static gboolean
push_apart (GuideMarker *a,
            GuideMarker *b,
            int          width,
            int          height,
            int          size)
{
  int dx = b->x - a->x;
  int dy = b->y - a->y;
  int way_x = size - ABS (dx);
  int way_y = size - ABS (dy);

  if (way_x <= 0 || way_y <= 0)
    return FALSE;

  if (way_x <= way_y)
    {
      double half = (dx < 0 ? -way_x : way_x) / 2.0;

      put_in_place (a, a->x - half, a->y, width, height, size);
      put_in_place (b, b->x + half, b->y, width, height, size);
    }
  else
    {
      double half = (dy < 0 ? -way_y : way_y) / 2.0;

      put_in_place (a, a->x, a->y - half, width, height, size);
      put_in_place (b, b->x, b->y + half, width, height, size);
    }

  return TRUE;
}

static void
relax (GuideMarker *markers,
       guint        n_markers,
       int          width,
       int          height,
       int          size)
{
  gboolean moved = TRUE;

  for (guint round = 0; round < ROUNDS && moved; round++)
    {
      moved = FALSE;
      for (guint i = 0; i < n_markers; i++)
        for (guint j = i + 1; j < n_markers; j++)
          moved |= push_apart (&markers[i], &markers[j], width, height, size);
    }
}

static gboolean
is_free (const GuideMarker *markers,
         guint              n_placed,
         const GuideMarker *place,
         int                size)
{
  for (guint i = 0; i < n_placed; i++)
    if (guide_marker_overlaps (&markers[i], place, size))
      return FALSE;

  return TRUE;
}

/* Marker @i keeps its place or takes the nearest one that is free. */
static void
find_place (GuideMarker *markers,
            guint        i,
            int          width,
            int          height,
            int          size)
{
  GuideMarker wanted = markers[i];
  int grid = get_grid (size);
  double nearest = INFINITY;

  if (is_free (markers, i, &wanted, size))
    return;

  for (int y = 0; y <= height - size; y += grid)
    for (int x = 0; x <= width - size; x += grid)
      {
        GuideMarker place = { .x = x, .y = y };
        double distance = hypot (x - wanted.x, y - wanted.y);

        if (distance < nearest && is_free (markers, i, &place, size))
          {
            nearest = distance;
            markers[i].x = x;
            markers[i].y = y;
          }
      }
}

/**
 * guide_marker_overlaps:
 * @a: a marker
 * @b: another
 * @size: the size of their squares
 *
 * Returns: whether their squares share any area
 */
gboolean
guide_marker_overlaps (const GuideMarker *a,
                       const GuideMarker *b,
                       int                size)
{
  return ABS (a->x - b->x) < size && ABS (a->y - b->y) < size;
}

/**
 * guide_marker_plan:
 * @markers: (array length=n_markers): the numbers; their squares are filled in
 * @n_markers: how many there are
 * @width: width of the drawing, in logical pixels
 * @height: height of the drawing
 * @size: the size wanted for their squares
 *
 * Finds a square for each number inside the drawing, so that no two overlap.
 * Left is always left: the anatomy is not mirrored.
 *
 * Returns: the size that the squares have, which is @size wherever there is
 *   room for them
 */
int
guide_marker_plan (GuideMarker *markers,
                   guint        n_markers,
                   int          width,
                   int          height,
                   int          size)
{
  g_return_val_if_fail (markers != NULL || n_markers == 0, size);

  if (n_markers == 0)
    return size;

  size = choose_size (n_markers, width, height, size);
  for (guint i = 0; i < n_markers; i++)
    put_in_place (&markers[i], markers[i].wanted.x * width - size / 2.0, markers[i].wanted.y * height - size / 2.0, width, height,
                  size);

  relax (markers, n_markers, width, height, size);
  for (guint i = 1; i < n_markers; i++)
    find_place (markers, i, width, height, size);

  return size;
}
