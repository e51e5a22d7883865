/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-logo.h"

#include <librsvg/rsvg.h>

/* A clinic's logo: a PNG or SVG from outside, so its bytes and its pixels have
 * a limit before anything is drawn. */

#define BYTES_MAX (512 * 1024)
#define PNG_SIDE_MAX 2048
#define ASPECT_MAX 8.0

static GBytes *
load_bytes (const char *path,
            GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  GBytes *bytes;

  if (stream == NULL)
    return NULL;

  bytes = g_input_stream_read_bytes (G_INPUT_STREAM (stream), BYTES_MAX + 1, NULL, error);
  if (bytes != NULL && g_bytes_get_size (bytes) > BYTES_MAX)
    {
      g_bytes_unref (bytes);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s has more than %d kB", path, BYTES_MAX / 1024);
      return NULL;
    }

  return bytes;
}

static guint32
read_number (const guint8 *bytes)
{
  return ((guint32) bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3];
}

/* Width and height stand at a fixed place in a PNG. */
static gboolean
is_small_png (GBytes *bytes)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  return length > 24 && read_number (data) == 0x89504e47 && read_number (data + 16) <= PNG_SIDE_MAX &&
         read_number (data + 20) <= PNG_SIDE_MAX;
}

static GdkTexture *
new_texture_from_surface (cairo_surface_t *surface)
{
  int stride = cairo_image_surface_get_stride (surface);
  int height = cairo_image_surface_get_height (surface);
  g_autoptr (GBytes) pixels = NULL;

  cairo_surface_flush (surface);
  pixels = g_bytes_new (cairo_image_surface_get_data (surface), (gsize) stride * height);

  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height, GDK_MEMORY_DEFAULT, pixels, stride);
}

static GdkTexture *
draw (RsvgHandle *handle,
      int         height,
      GError    **error)
{
  double width_in = 1, height_in = 1;
  RsvgRectangle viewport = { 0, 0, height, height };
  GdkTexture *texture = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  if (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width_in, &height_in) && height_in > 0)
    viewport.width = CLAMP (height * width_in / height_in, 1, height * ASPECT_MAX);

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) viewport.width, height);
  cr = cairo_create (surface);
  if (rsvg_handle_render_document (handle, cr, &viewport, error))
    texture = new_texture_from_surface (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return texture;
}

static GdkTexture *
new_texture_from_svg (GBytes  *bytes,
                      int      height,
                      GError **error)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  /* Without a base file it can refer to nothing outside itself. */
  RsvgHandle *handle = rsvg_handle_new_from_stream_sync (stream, NULL, RSVG_HANDLE_FLAGS_NONE, NULL, error);
  GdkTexture *texture = handle != NULL ? draw (handle, height, error) : NULL;

  g_clear_object (&handle);

  return texture;
}

static GdkTexture *
new_texture_from_png (const char *path,
                      int         height,
                      GError    **error)
{
  cairo_surface_t *picture = cairo_image_surface_create_from_png (path);
  double scale = (double) height / MAX (cairo_image_surface_get_height (picture), 1);
  double width = CLAMP (cairo_image_surface_get_width (picture) * scale, 1, height * ASPECT_MAX);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, height);
  cairo_t *cr = cairo_create (surface);
  GdkTexture *texture = NULL;

  if (cairo_surface_status (picture) == CAIRO_STATUS_SUCCESS)
    {
      cairo_scale (cr, scale, scale);
      cairo_set_source_surface (cr, picture, 0, 0);
      cairo_paint (cr);
      texture = new_texture_from_surface (surface);
    }
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s is broken", path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (picture);

  return texture;
}

/**
 * guide_logo_new_texture:
 * @path: (type filename): a file whose name ends in `.png` or `.svg`
 * @height: the height to draw it at, in pixels
 * @error: return location for an error
 *
 * Returns: (transfer full): the logo, or %NULL where it is too large or broken
 */
GdkTexture *
guide_logo_new_texture (const char *path,
                        int         height,
                        GError    **error)
{
  g_autoptr (GBytes) bytes = load_bytes (path, error);

  if (bytes == NULL)
    return NULL;
  if (g_str_has_suffix (path, ".svg"))
    return new_texture_from_svg (bytes, height, error);
  if (is_small_png (bytes))
    return new_texture_from_png (path, height, error);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s is no PNG of at most %d by %d pixels", path, PNG_SIDE_MAX,
               PNG_SIDE_MAX);

  return NULL;
}
