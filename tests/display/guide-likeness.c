/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-likeness.h"

#include <string.h>

/* Whether two pictures of the same thing look alike to somebody who has both
 * before them. Two ways of drawing smooth an edge otherwise, and may put a letter
 * a part of a pixel aside; neither is a difference. A line, a border, a shadow or
 * a letter that only one of them has is one.
 *
 * So means are compared, in squares of three pixels for what is thin and of nine
 * for what is faint and wide, and each counts as found when the other picture has
 * it a pixel aside. And where letters stand a pixel closer together, their means
 * are others, but no colour is there that is not there in the other picture too:
 * then it is no difference either. */

/* How far each square goes from its middle, and how unlike its mean may be, of
 * 255: a hairline that is 32 darker than its ground moves it by more. */
static const struct
{
  int reach;
  int tolerance;
} squares[] = { { 1, 6 }, { 4, 6 } };

/* And of the contrast around, this part: what is smoothed may come out thinner. */
#define CONTRAST_PART 7

/* A spot of fewer pixels at scale 1, each of a colour that is not there in the
 * other, is what smoothing leaves here and there: less than the dot of an i. */
#define SPOT_MIN 4

/* GTK from 4.14 on lets letters stand between two rows of pixels, and where it draws
 * with OpenGL the outermost row of a letter's bar may then be cut. So a stroke of
 * one or two rows, no longer than a letter is wide, is there if a third of it is. */
#define STROKE_THICKNESS 2
#define STROKE_MAX 10
#define STROKE_PART 3

/* Of a letter that the edge of the picture cuts, one of them may have a row that lies
 * outside of the other: so far from the edge nothing is compared. */
#define EDGE 2

/* What is kept from one comparison to the next: such large pieces of memory come from the kernel page by page, which
 * takes longer than to compare. */
enum
{
  PIXELS,
  SUMS = PIXELS + 2,
  UNEQUAL = SUMS + 2,
  MARKS,
  N_ROOMS
};

/* What a pixel is marked with. */
enum
{
  LIKE,
  OF_OTHER_MEAN,
  OF_WEAKER_COLOUR,
  OF_OTHER_COLOUR
};

/* Marked pixels that touch. */
typedef struct
{
  GdkRectangle box;      /* around all */
  GdkRectangle coloured; /* around those whose colour the other picture lacks */
  int          n_coloured;
  int          n_far; /* of them, those of which not even a third is there */
} Spot;

typedef struct
{
  int     shift; /* how far aside a mean may be found */
  int     width, height;
  guchar *pixels; /* four bytes each */
  guint  *sums;   /* of all to the left and above, four each; one more row and column */
} Picture;

typedef struct
{
  gsize top_left, top_right, bottom_left, bottom_right;
  int   area;
} Square;

static gpointer
get_room (guint which,
          gsize size)
{
  static struct
  {
    gpointer memory;
    gsize    size;
  } rooms[N_ROOMS];

  if (rooms[which].size < size)
    {
      g_free (rooms[which].memory);
      rooms[which].memory = g_malloc (size);
      rooms[which].size = size;
    }

  return rooms[which].memory;
}

static void
sum_up (Picture *self)
{
  gsize stride = (gsize) (self->width + 1) * 4;

  memset (self->sums, 0, stride * sizeof (guint));
  for (int y = 0; y < self->height; y++)
    {
      const guchar *pixels = self->pixels + (gsize) y * self->width * 4;
      guint *sums = self->sums + stride * (y + 1) + 4;
      guint row[4] = { 0 };

      memset (sums - 4, 0, 4 * sizeof (guint));
      for (gsize i = 0; i < (gsize) self->width * 4; i += 4)
        for (guint colour = 0; colour < 4; colour++)
          {
            row[colour] += pixels[i + colour];
            sums[i + colour] = row[colour] + *(sums + i + colour - stride);
          }
    }
}

static void
read_picture (Picture    *self,
              GdkTexture *texture,
              guint       which)
{
  self->width = gdk_texture_get_width (texture);
  self->height = gdk_texture_get_height (texture);
  self->pixels = get_room (PIXELS + which, (gsize) self->width * self->height * 4);
  self->sums = get_room (SUMS + which, (gsize) (self->width + 1) * (self->height + 1) * 4 * sizeof (guint));
  gdk_texture_download (texture, self->pixels, (gsize) self->width * 4);
  sum_up (self);
}

/* The pixels around one, as far as there are any: where their sums stand, and how many they are. */
static Square
find_square (const Picture *self,
             int            x,
             int            y,
             int            reach)
{
  gsize stride = (gsize) (self->width + 1) * 4;
  gsize left = MAX (x - reach, 0), right = MIN (x + reach + 1, self->width);
  gsize top = MAX (y - reach, 0), bottom = MIN (y + reach + 1, self->height);

  return (Square) { stride * top + left * 4, stride * top + right * 4, stride * bottom + left * 4, stride * bottom + right * 4,
                    (int) ((right - left) * (bottom - top)) };
}

/* Of one colour. */
static guint
get_sum (const Picture *self,
         const Square  *square,
         int            colour)
{
  const guint *sums = self->sums + colour;

  return sums[square->bottom_right] - sums[square->bottom_left] - sums[square->top_right] + sums[square->top_left];
}

/* The mean of one colour of the pixels around, as far as there are any. */
static int
get_mean (const Picture *self,
          int            x,
          int            y,
          int            reach,
          int            colour)
{
  Square square = find_square (self, x, y, reach);

  return (int) (get_sum (self, &square, colour) / square.area);
}

/* The lowest and the highest mean of a square there and around. */
static void
get_range (const Picture *self,
           int            x,
           int            y,
           int            reach,
           int            colour,
           int           *lowest,
           int           *highest)
{
  *lowest = 255;
  *highest = 0;
  for (int j = MAX (y - self->shift, 0); j <= MIN (y + self->shift, self->height - 1); j++)
    for (int i = MAX (x - self->shift, 0); i <= MIN (x + self->shift, self->width - 1); i++)
      {
        int mean = get_mean (self, i, j, reach, colour);

        *lowest = MIN (*lowest, mean);
        *highest = MAX (*highest, mean);
      }
}

/* How far the pixels around are apart. */
static int
get_contrast (const Picture *self,
              int            x,
              int            y,
              int            reach,
              int            colour)
{
  int lowest = 255, highest = 0;

  for (int j = MAX (y - reach, 0); j <= MIN (y + reach, self->height - 1); j++)
    for (int i = MAX (x - reach, 0); i <= MIN (x + reach, self->width - 1); i++)
      {
        int value = self->pixels[((gsize) j * self->width + i) * 4 + colour];

        lowest = MIN (lowest, value);
        highest = MAX (highest, value);
      }

  return highest - lowest;
}

static gboolean
is_unlike_square (const Picture *one,
                  const Picture *other,
                  int            x,
                  int            y,
                  int            square,
                  int            colour)
{
  int reach = squares[square].reach, tolerance = squares[square].tolerance;
  int mean = get_mean (one, x, y, reach, colour), there = get_mean (other, x, y, reach, colour);
  int lowest, highest, lowest_there, highest_there;

  if (ABS (mean - there) <= tolerance)
    return FALSE;

  tolerance += MAX (get_contrast (one, x, y, reach, colour), get_contrast (other, x, y, reach, colour)) / CONTRAST_PART;
  get_range (one, x, y, reach, colour, &lowest, &highest);
  get_range (other, x, y, reach, colour, &lowest_there, &highest_there);

  return mean < lowest_there - tolerance || mean > highest_there + tolerance || there < lowest - tolerance ||
         there > highest + tolerance;
}

/* How many pixels to the left and above are not the same in both to the last bit;
 * one more row and column. */
static guint *
count_unequal (const Picture *one,
               const Picture *other)
{
  gsize stride = (gsize) one->width + 1;
  guint *counts = get_room (UNEQUAL, stride * (one->height + 1) * sizeof (guint));

  memset (counts, 0, stride * sizeof (guint));
  for (int y = 0; y < one->height; y++)
    {
      const guchar *pixels = one->pixels + (gsize) y * one->width * 4, *there = other->pixels + (gsize) y * one->width * 4;
      guint *count = counts + stride * (y + 1) + 1, row = 0;

      *(count - 1) = 0;
      for (int x = 0; x < one->width; x++, count++)
        {
          row += memcmp (pixels + (gsize) x * 4, there + (gsize) x * 4, 4) != 0;
          *count = row + *(count - stride);
        }
    }

  return counts;
}

/* Most of a page is its ground, the same in both. */
static gboolean
is_same_around (const Picture *picture,
                const guint   *unequal,
                int            x,
                int            y)
{
  int reach = squares[G_N_ELEMENTS (squares) - 1].reach;
  gsize stride = (gsize) picture->width + 1;
  int left = MAX (x - reach, 0), right = MIN (x + reach + 1, picture->width);
  const guint *above = unequal + stride * MAX (y - reach, 0);
  const guint *below = unequal + stride * MIN (y + reach + 1, picture->height);

  return below[right] - below[left] == above[right] - above[left];
}

static gboolean
is_unlike (const Picture *one,
           const Picture *other,
           int            x,
           int            y)
{
  for (guint i = 0; i < G_N_ELEMENTS (squares); i++)
    {
      Square square = find_square (one, x, y, squares[i].reach);

      for (int colour = 0; colour < 3; colour++)
        {
          int apart = (int) get_sum (one, &square, colour) - (int) get_sum (other, &square, colour);

          /* The means are then no further apart; this is most of a picture, and no division. */
          if (ABS (apart) > squares[i].tolerance * square.area && is_unlike_square (one, other, x, y, i, colour))
            return TRUE;
        }
    }

  return FALSE;
}

/* How far a pixel's colour is from what is there in the other picture, near by. */
static guchar
compare_colour (const Picture *self,
                const Picture *other,
                int            x,
                int            y,
                int            colour)
{
  int value = get_mean (self, x, y, 0, colour);
  int contrast = MAX (get_contrast (self, x, y, 1, colour), get_contrast (other, x, y, 1, colour));
  int lowest, highest, apart;

  get_range (other, x, y, 0, colour, &lowest, &highest);
  apart = MAX (lowest - value, value - highest);
  if (apart <= squares[0].tolerance + contrast / CONTRAST_PART)
    return OF_OTHER_MEAN;

  return apart <= contrast - contrast / STROKE_PART ? OF_WEAKER_COLOUR : OF_OTHER_COLOUR;
}

static guchar
mark_pixel (const Picture *one,
            const Picture *other,
            int            x,
            int            y)
{
  guchar mark = LIKE;

  if (!is_unlike (one, other, x, y))
    return LIKE;

  for (int colour = 0; colour < 3; colour++)
    mark = MAX (mark, MAX (compare_colour (one, other, x, y, colour), compare_colour (other, one, x, y, colour)));

  return mark;
}

static void
add_pixel (Spot  *spot,
           int    x,
           int    y,
           guchar mark)
{
  GdkRectangle pixel = { x, y, 1, 1 };

  gdk_rectangle_union (&spot->box, &pixel, &spot->box);
  if (mark < OF_WEAKER_COLOUR)
    return;

  if (spot->n_coloured++ == 0)
    spot->coloured = pixel;
  gdk_rectangle_union (&spot->coloured, &pixel, &spot->coloured);
  spot->n_far += mark == OF_OTHER_COLOUR;
}

static gboolean
is_difference (const Spot *spot,
               int         shift)
{
  int thin = MIN (spot->coloured.width, spot->coloured.height), wide = MAX (spot->coloured.width, spot->coloured.height);
  gboolean stroke = thin <= STROKE_THICKNESS * shift && wide <= STROKE_MAX * shift;

  return (stroke ? spot->n_far : spot->n_coloured) >= SPOT_MIN * shift * shift;
}

/* Takes in all marked pixels that touch, so that each is found once. */
static void
take_spot (guchar        *marks,
           const Picture *picture,
           int            start,
           GArray        *spots)
{
  int width = picture->width, height = picture->height;
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (int));
  Spot spot = { .box = { start % width, start / width, 1, 1 } };

  add_pixel (&spot, start % width, start / width, marks[start]);
  marks[start] = LIKE;
  g_array_append_val (open, start);
  for (guint i = 0; i < open->len; i++)
    {
      int x = g_array_index (open, int, i) % width, y = g_array_index (open, int, i) / width;

      for (int there_y = MAX (y - 1, 0); there_y <= MIN (y + 1, height - 1); there_y++)
        for (int there_x = MAX (x - 1, 0); there_x <= MIN (x + 1, width - 1); there_x++)
          {
            int there = there_y * width + there_x;

            if (marks[there] == LIKE)
              continue;
            add_pixel (&spot, there_x, there_y, marks[there]);
            marks[there] = LIKE;
            g_array_append_val (open, there);
          }
    }
  if (is_difference (&spot, picture->shift))
    g_array_append_val (spots, spot.box);
}

/**
 * guide_likeness_compare:
 * @one: a picture
 * @other: one of the same size, drawn in another way
 * @shift: how many pixels aside something may be
 *
 * Returns: (transfer full): a #GdkRectangle around each spot that only one of
 *   them has, in pixels; none where they look alike
 */
GArray *
guide_likeness_compare (GdkTexture *one,
                        GdkTexture *other,
                        int         shift)
{
  GArray *spots = g_array_new (FALSE, FALSE, sizeof (GdkRectangle));
  Picture first = { shift }, second = { shift };
  guchar *marks;
  guint *unequal;

  g_return_val_if_fail (gdk_texture_get_width (one) == gdk_texture_get_width (other), spots);
  g_return_val_if_fail (gdk_texture_get_height (one) == gdk_texture_get_height (other), spots);

  read_picture (&first, one, 0);
  read_picture (&second, other, 1);
  marks = get_room (MARKS, (gsize) first.width * first.height);
  memset (marks, LIKE, (gsize) first.width * first.height);
  unequal = count_unequal (&first, &second);
  for (int y = EDGE * shift; y < first.height - EDGE * shift; y++)
    for (int x = EDGE * shift; x < first.width - EDGE * shift; x++)
      if (!is_same_around (&first, unequal, x, y))
        marks[y * first.width + x] = mark_pixel (&first, &second, x, y);
  for (int i = 0; i < first.width * first.height; i++)
    if (marks[i] != LIKE)
      take_spot (marks, &first, i, spots);

  return spots;
}
