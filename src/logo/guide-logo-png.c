/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-png.h"

#include "guide-logo-box.h"
#include "guide-logo-error.h"

#include <png.h>
#include <string.h>

/* A PNG of few bytes can hold a picture of a gigabyte. So it is made smaller while
 * it is read: each pixel is added to the one of the drawing that it falls into, row
 * by row, interlaced or not, and there is never more of the picture than a row. */

/* Those of a good camera. At most 46,875 fall into one of the drawing, so that its
 * sums (65,025 each) stay within 32 bits. */
#define PIXELS_MAX (24 * 1000 * 1000)
#define SIDE_MAX 100000

typedef struct
{
  const guint8 *data;
  gsize         length;
  char          fault[120];

  guint    width; /* of the picture */
  guint    height;
  guint    across; /* of the drawing, which is never larger */
  guint    down;
  guint8  *row;
  guint32 *columns; /* of the drawing, for each of the picture */
  guint32 *sums;    /* red, green, blue and alpha of each pixel, the colours times alpha */
  guint32 *counts;
} Reading;

static void
fault_cb (png_structp     png,
          png_const_charp message)
{
  Reading *self = png_get_error_ptr (png);

  g_strlcpy (self->fault, message, sizeof self->fault);
  png_longjmp (png, 1);
}

static void
warning_cb (png_structp     png,
            png_const_charp message)
{
}

static void
read_cb (png_structp png,
         png_bytep   data,
         size_t      length)
{
  Reading *self = png_get_io_ptr (png);

  if (length > self->length)
    png_error (png, "it ends too early");
  memcpy (data, self->data, length);
  self->data += length;
  self->length -= length;
}

/* Whatever it is made of, eight bits of red, green, blue and alpha come out. */
static void
ask_for_rgba (png_structp png)
{
  png_set_expand (png);
  png_set_scale_16 (png);
  png_set_gray_to_rgb (png);
  png_set_add_alpha (png, 0xff, PNG_FILLER_AFTER);
}

static void
make_room (Reading *self)
{
  double across = self->width, down = self->height;

  guide_logo_box_fit (&across, &down);
  self->across = MIN (across, self->width);
  self->down = MIN (down, self->height);
  self->row = g_malloc ((gsize) self->width * 4);
  self->columns = g_new (guint32, self->width);
  for (guint x = 0; x < self->width; x++)
    self->columns[x] = (guint64) x * self->across / self->width;
  self->sums = g_new0 (guint32, (gsize) self->across * self->down * 4);
  self->counts = g_new0 (guint32, (gsize) self->across * self->down);
}

static void
add_pixel (Reading      *self,
           const guint8 *pixel,
           gsize         place)
{
  guint32 *sums = self->sums + place * 4;

  for (guint i = 0; i < 3; i++)
    sums[i] += pixel[i] * pixel[3];
  sums[3] += pixel[3];
  self->counts[place]++;
}

/* A picture has one pass over its rows, or the seven of Adam7, each of which has
 * some of the rows, and in them some of the pixels. */
static void
read_pass (Reading    *self,
           png_structp png,
           int         pass,
           gboolean    interlaced)
{
  guint columns = interlaced ? PNG_PASS_COLS (self->width, pass) : self->width;
  guint rows = interlaced ? PNG_PASS_ROWS (self->height, pass) : self->height;

  if (columns == 0)
    return;

  for (guint y = 0; y < rows; y++)
    {
      guint64 down = interlaced ? PNG_ROW_FROM_PASS_ROW (y, pass) : y;
      gsize start = down * self->down / self->height * self->across;

      png_read_row (png, self->row, NULL);
      for (guint x = 0; x < columns; x++)
        add_pixel (self, self->row + x * 4, start + self->columns[interlaced ? PNG_COL_FROM_PASS_COL (x, pass) : x]);
    }
}

static void
read_header (Reading    *self,
             png_structp png,
             png_infop   info)
{
  png_set_user_limits (png, SIDE_MAX, SIDE_MAX);
  png_read_info (png, info);
  self->width = png_get_image_width (png, info);
  self->height = png_get_image_height (png, info);
  if ((guint64) self->width * self->height > PIXELS_MAX)
    png_error (png, "it has more than 24 million pixels");
}

/* Returns whether all of it was read. Nothing in here may need to be freed: a
 * fault jumps out of it. */
static gboolean
read_all (Reading    *self,
          png_structp png,
          png_infop   info)
{
  gboolean interlaced;

  if (setjmp (png_jmpbuf (png)) != 0)
    return FALSE;

  png_set_read_fn (png, self, read_cb);
  read_header (self, png, info);
  ask_for_rgba (png);
  interlaced = png_get_interlace_type (png, info) == PNG_INTERLACE_ADAM7;
  png_read_update_info (png, info);
  make_room (self);
  for (int pass = 0; pass < (interlaced ? PNG_INTERLACE_ADAM7_PASSES : 1); pass++)
    read_pass (self, png, pass, interlaced);

  return TRUE;
}

static cairo_surface_t *
new_surface (Reading *self)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, self->across, self->down);
  guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (gsize i = 0; i < (gsize) self->across * self->down; i++)
    {
      guint32 *pixel = (guint32 *) (data + i / self->across * stride) + i % self->across;
      const guint32 *sums = self->sums + i * 4;
      guint32 n = MAX (self->counts[i], 1);

      *pixel = sums[3] / n << 24 | sums[0] / n / 255 << 16 | sums[1] / n / 255 << 8 | sums[2] / n / 255;
    }
  cairo_surface_mark_dirty (surface);

  return surface;
}

/**
 * guide_logo_png_is:
 * @file: a file
 *
 * Returns: whether it begins as a PNG does
 */
gboolean
guide_logo_png_is (GBytes *file)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (file, &length);

  return length >= 8 && png_sig_cmp (data, 0, 8) == 0;
}

/**
 * guide_logo_png_read:
 * @file: a PNG file
 * @error: return location for an error, in words for the clinic's staff
 *
 * Reads a PNG, and makes it smaller where it is larger than the box for logos.
 *
 * Returns: (transfer full): the drawing, or %NULL
 */
cairo_surface_t *
guide_logo_png_read (GBytes  *file,
                     GError **error)
{
  Reading self = { .data = g_bytes_get_data (file, NULL), .length = g_bytes_get_size (file) };
  png_structp png = png_create_read_struct (PNG_LIBPNG_VER_STRING, &self, fault_cb, warning_cb);
  png_infop info = png != NULL ? png_create_info_struct (png) : NULL;
  cairo_surface_t *surface = info != NULL && read_all (&self, png, info) ? new_surface (&self) : NULL;

  png_destroy_read_struct (&png, &info, NULL);
  if (surface == NULL)
    g_set_error (error, GUIDE_LOGO_ERROR, 0, "its picture cannot be used: %s. Save it anew, and smaller", self.fault);

  g_free (self.row);
  g_free (self.columns);
  g_free (self.sums);
  g_free (self.counts);

  return surface;
}
