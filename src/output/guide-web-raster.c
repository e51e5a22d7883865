/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web-raster.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <png.h>
#include <string.h>

/* A drawing as a PNG, for readers of books that know only a part of SVG: those built on
 * MuPDF leave style sheets and clip paths out, and show a black box. Few colours are
 * enough for flat ones, and make it a third as large. */

#define WIDTH 600 /* a phone is hardly wider, and the book stays smaller than its PDF */
#define N_COLOURS 128

/* Colours whose highest five bits are the same count as one. */
#define BITS 5
#define N_BINS (1 << (3 * BITS))

typedef struct
{
  guint64 sums[3]; /* of red, green and blue */
  guint   count;
  guint8  colour; /* its place among those chosen */
} Bin;

typedef struct
{
  guint8 channels[N_COLOURS][3];
  guint  n;
} Colours;

static cairo_surface_t *
draw (const char *svg,
      GError    **error)
{
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), error);
  RsvgRectangle area = { 0, 0, WIDTH, WIDTH }, box = { 0 };
  gboolean has_width, has_height, has_box, drawn;
  RsvgLength width, height;
  cairo_surface_t *surface;
  cairo_t *cr;

  if (handle == NULL)
    return NULL;

  rsvg_handle_get_intrinsic_dimensions (handle, &has_width, &width, &has_height, &height, &has_box, &box);
  if (has_box && box.width > 0)
    area.height = round (WIDTH * box.height / box.width);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, (int) area.height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  drawn = rsvg_handle_render_document (handle, cr, &area, error);
  cairo_destroy (cr);
  g_object_unref (handle);
  if (!drawn)
    g_clear_pointer (&surface, cairo_surface_destroy);

  return surface;
}

static guint
channel (guint32 pixel,
         guint   i)
{
  return pixel >> (16 - 8 * i) & 0xff;
}

static Bin *
get_bin (Bin    *bins,
         guint32 pixel)
{
  guint index = 0;

  for (guint i = 0; i < 3; i++)
    index = index << BITS | channel (pixel, i) >> (8 - BITS);

  return bins + index;
}

static void
count_pixels (Bin           *bins,
              const guint32 *pixels,
              gsize          n)
{
  for (gsize i = 0; i < n; i++)
    {
      Bin *bin = get_bin (bins, pixels[i]);

      for (guint j = 0; j < 3; j++)
        bin->sums[j] += channel (pixels[i], j);
      bin->count++;
    }
}

/* The more frequent first, and always in the same order. */
static int
compare_bins (gconstpointer a,
              gconstpointer b)
{
  const Bin *first = *(Bin *const *) a, *second = *(Bin *const *) b;

  if (first->count != second->count)
    return first->count > second->count ? -1 : 1;

  return first < second ? -1 : first > second;
}

static guint
find_nearest (const Colours *colours,
              const Bin     *bin)
{
  guint nearest = 0, least = G_MAXUINT;

  for (guint i = 0; i < colours->n; i++)
    {
      guint distance = 0;

      for (guint j = 0; j < 3; j++)
        {
          int apart = (int) (bin->sums[j] / bin->count) - colours->channels[i][j];

          distance += (guint) (apart * apart);
        }
      if (distance < least)
        {
          least = distance;
          nearest = i;
        }
    }

  return nearest;
}

/* The most frequent colours are kept, and each other becomes the nearest of them. */
static void
choose_colours (Bin     *bins,
                Colours *colours)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (guint i = 0; i < N_BINS; i++)
    if (bins[i].count > 0)
      g_ptr_array_add (found, bins + i);
  g_ptr_array_sort (found, compare_bins);

  colours->n = MIN (found->len, N_COLOURS);
  for (guint i = 0; i < colours->n; i++)
    {
      Bin *bin = found->pdata[i];

      for (guint j = 0; j < 3; j++)
        colours->channels[i][j] = (guint8) (bin->sums[j] / bin->count);
    }
  for (guint i = 0; i < found->len; i++)
    ((Bin *) found->pdata[i])->colour = (guint8) find_nearest (colours, found->pdata[i]);
}

static GBytes *
write_png (guint          height,
           const guint8  *indices,
           const Colours *colours,
           GError       **error)
{
  png_image image = { .version = PNG_IMAGE_VERSION,
                      .width = WIDTH,
                      .height = height,
                      .format = PNG_FORMAT_RGB_COLORMAP,
                      .colormap_entries = colours->n };
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX (image);
  g_autofree guint8 *data = g_malloc (size);

  if (!png_image_write_to_memory (&image, data, &size, 0, indices, 0, colours->channels))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, image.message);
      return NULL;
    }

  return g_bytes_new (data, size);
}

/**
 * guide_web_raster_new:
 * @svg: a drawing with its colours inside
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the drawing as a PNG of few colours; the same
 *   bytes for the same drawing
 */
GBytes *
guide_web_raster_new (const char *svg,
                      GError    **error)
{
  cairo_surface_t *surface = draw (svg, error);
  g_autofree Bin *bins = g_new0 (Bin, N_BINS);
  g_autofree guint8 *indices = NULL;
  Colours colours = { 0 };
  const guint32 *pixels;
  GBytes *png;
  guint height;
  gsize n;

  if (surface == NULL)
    return NULL;

  cairo_surface_flush (surface);
  height = (guint) cairo_image_surface_get_height (surface);
  n = (gsize) WIDTH * height; /* rows of RGB24 have no gap */
  pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface);
  count_pixels (bins, pixels, n);
  choose_colours (bins, &colours);
  indices = g_malloc (n);
  for (gsize i = 0; i < n; i++)
    indices[i] = get_bin (bins, pixels[i])->colour;
  png = write_png (height, indices, &colours, error);
  cairo_surface_destroy (surface);

  return png;
}
