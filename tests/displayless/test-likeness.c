/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-likeness.h"

#include <string.h>

/* The eye of the test of the renderers: what it takes for a difference, and what
 * for the same thing drawn in another way. */

#define SIZE 60
#define GROUND 0xf4

typedef struct
{
  guchar pixels[SIZE * SIZE * 4];
} Picture;

static Picture *
new_picture (void)
{
  Picture *self = g_new (Picture, 1);

  memset (self->pixels, GROUND, sizeof self->pixels);

  return self;
}

static void
fill (Picture *self,
      int      x,
      int      y,
      int      width,
      int      height,
      guchar   value)
{
  for (int j = y; j < y + height; j++)
    memset (self->pixels + (j * SIZE + x) * 4, value, (gsize) width * 4);
}

static guint
count_spots (Picture *one,
             Picture *other)
{
  g_autoptr (GBytes) bytes = g_bytes_new (one->pixels, sizeof one->pixels);
  g_autoptr (GBytes) bytes_other = g_bytes_new (other->pixels, sizeof other->pixels);
  g_autoptr (GdkTexture) texture = gdk_memory_texture_new (SIZE, SIZE, GDK_MEMORY_DEFAULT, bytes, SIZE * 4);
  g_autoptr (GdkTexture) texture_other = gdk_memory_texture_new (SIZE, SIZE, GDK_MEMORY_DEFAULT, bytes_other, SIZE * 4);
  g_autoptr (GArray) spots = guide_likeness_compare (texture, texture_other, 1);
  g_autoptr (GArray) spots_back = guide_likeness_compare (texture_other, texture, 1);

  g_assert_cmpuint (spots->len, ==, spots_back->len);
  g_free (one);
  g_free (other);

  return spots->len;
}

static void
test_same (void)
{
  Picture *one = new_picture (), *other = new_picture ();

  fill (one, 10, 10, 40, 20, 0x20);
  fill (other, 10, 10, 40, 20, 0x20);
  g_assert_cmpuint (count_spots (one, other), ==, 0);
}

/* A line of 40 pixels that one of them lacks, dark or faint. */
static void
test_lost_line (void)
{
  const guchar values[] = { 0x20, 0x80, 0xc0, 0xd0 };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      Picture *one = new_picture (), *other = new_picture ();

      fill (one, 10, 30, 40, 1, values[i]);
      g_assert_cmpuint (count_spots (one, other), ==, 1);
    }
}

/* One side of a border, and each of two dots apart. */
static void
test_lost_parts (void)
{
  Picture *one = new_picture (), *other = new_picture ();
  Picture *dots = new_picture (), *none = new_picture ();

  fill (one, 10, 10, 40, 30, 0x60);
  fill (one, 11, 11, 38, 28, GROUND);
  fill (other, 10, 11, 40, 29, 0x60);
  fill (other, 11, 10, 38, 29, GROUND);
  g_assert_cmpuint (count_spots (one, other), ==, 1);

  fill (dots, 10, 10, 2, 2, 0x20);
  fill (dots, 40, 40, 2, 2, 0x20);
  g_assert_cmpuint (count_spots (dots, none), ==, 2);
}

/* A faint wide shadow. */
static void
test_lost_shadow (void)
{
  Picture *one = new_picture (), *other = new_picture ();

  fill (one, 10, 20, 40, 12, GROUND - 12);
  g_assert_cmpuint (count_spots (one, other), ==, 1);
}

/* Two strokes of letters that stand a pixel closer together, as letters may. */
static void
test_closer (void)
{
  Picture *one = new_picture (), *other = new_picture ();

  fill (one, 20, 20, 2, 14, 0x20);
  fill (one, 24, 20, 2, 14, 0x20);
  fill (other, 21, 20, 2, 14, 0x20);
  fill (other, 24, 20, 2, 14, 0x20);
  g_assert_cmpuint (count_spots (one, other), ==, 0);
}

/* A line a pixel aside, one spread over two rows, a letter of two pixels aside by
 * one, and a corner that is smoothed otherwise. */
static void
test_smoothed (void)
{
  Picture *one = new_picture (), *other = new_picture ();

  fill (one, 10, 10, 40, 1, 0x20);
  fill (other, 10, 11, 40, 1, 0x20);
  fill (one, 10, 30, 40, 1, 0x20);
  fill (other, 10, 30, 40, 2, (0x20 + GROUND) / 2);
  fill (one, 20, 40, 2, 12, 0x20);
  fill (other, 21, 40, 2, 12, 0x20);
  fill (one, 40, 40, 10, 10, 0x20);
  fill (other, 40, 40, 10, 10, 0x20);
  fill (other, 40, 40, 1, 1, 0x90);
  g_assert_cmpuint (count_spots (one, other), ==, 0);
}

/* The bar of a T between two rows, of which a third is left, is cut; a hyphen that
 * is not there at all, and a border of which a third is left, are missing. */
static void
test_cut_letter (void)
{
  const guchar third = GROUND - (GROUND - 0x20) / 3;
  Picture *one = new_picture (), *other = new_picture ();

  fill (one, 20, 20, 10, 1, 0xc1);
  fill (one, 20, 21, 10, 1, 0x20);
  fill (other, 20, 22, 10, 1, third - 8);
  fill (one, 24, 22, 2, 12, 0x20);
  fill (other, 24, 22, 2, 12, 0x20);
  g_assert_cmpuint (count_spots (one, other), ==, 0);

  one = new_picture (), other = new_picture ();
  fill (one, 20, 20, 6, 1, 0x20);
  g_assert_cmpuint (count_spots (one, other), ==, 1);

  one = new_picture (), other = new_picture ();
  fill (one, 10, 20, 40, 1, 0x20);
  fill (other, 10, 20, 40, 1, third - 8);
  g_assert_cmpuint (count_spots (one, other), ==, 1);
}

/* Letters of a line that lies half under the edge are no difference; a border that
 * far from it is. */
static void
test_edge (void)
{
  Picture *one = new_picture (), *other = new_picture ();

  fill (one, 10, SIZE - 2, 8, 2, 0x20);
  fill (one, 30, SIZE - 1, 12, 1, 0x20);
  g_assert_cmpuint (count_spots (one, other), ==, 0);

  one = new_picture (), other = new_picture ();
  fill (one, 5, SIZE - 4, 50, 1, 0x60);
  g_assert_cmpuint (count_spots (one, other), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/likeness/same", test_same);
  g_test_add_func ("/likeness/lost-line", test_lost_line);
  g_test_add_func ("/likeness/lost-parts", test_lost_parts);
  g_test_add_func ("/likeness/lost-shadow", test_lost_shadow);
  g_test_add_func ("/likeness/closer", test_closer);
  g_test_add_func ("/likeness/smoothed", test_smoothed);
  g_test_add_func ("/likeness/cut-letter", test_cut_letter);
  g_test_add_func ("/likeness/edge", test_edge);

  return g_test_run ();
}
