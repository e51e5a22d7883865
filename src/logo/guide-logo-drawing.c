/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-drawing.h"

#include "guide-logo-error.h"
#include "guide-logo-png.h"
#include "guide-logo-svg.h"

#include <string.h>

/* From the bytes of a file to a drawing. What the file is, its first bytes say, and
 * not its name. */

/* Files that people take for a PNG or SVG, by their first bytes. */
static const struct
{
  const char *start;
  const char *what;
} others[] = {
  { "\xff\xd8\xff", "a JPEG picture" }, { "GIF8", "a GIF picture" },
  { "RIFF", "a WebP picture" },         { "BM", "a BMP picture" },
  { "%PDF", "a PDF document" },         { "%!PS", "a PostScript document" },
  { "II*", "a TIFF picture" },          { "MM", "a TIFF picture" },
  { "<!DOCTYPE html", "a web page" },   { "<html", "a web page" },
  { "PK", "a packed folder (ZIP)" },    { "8BPS", "a Photoshop file" },
};

static const char *
find_other (GBytes *file)
{
  gsize length;
  const char *data = g_bytes_get_data (file, &length);

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (length >= strlen (others[i].start) && memcmp (data, others[i].start, strlen (others[i].start)) == 0)
      return others[i].what;

  return NULL;
}

/* A logo of which nothing can be seen is a mistake, such as a wrong layer. */
static gboolean
is_blank (cairo_surface_t *surface)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      if (((const guint32 *) (data + y * stride))[x] >> 24 > 8)
        return FALSE;

  return TRUE;
}

/**
 * guide_logo_drawing_new:
 * @file: a PNG or SVG file
 * @error: return location for an error, in words for the clinic's staff
 *
 * Draws a logo. That may take any time and memory, so it is done in a process
 * which has limits.
 *
 * Returns: (transfer full): the drawing, an image of the format
 *   %CAIRO_FORMAT_ARGB32 within the box for logos, or %NULL
 */
cairo_surface_t *
guide_logo_drawing_new (GBytes  *file,
                        GError **error)
{
  const char *other = find_other (file);
  cairo_surface_t *surface;

  if (other != NULL)
    {
      g_set_error (error, GUIDE_LOGO_ERROR, 0, "it is %s. Save it as PNG or SVG", other);
      return NULL;
    }

  surface = guide_logo_png_is (file) ? guide_logo_png_read (file, error) : guide_logo_svg_draw (file, error);
  if (surface == NULL || !is_blank (surface))
    return surface;

  g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, "nothing can be seen on it");
  cairo_surface_destroy (surface);

  return NULL;
}
