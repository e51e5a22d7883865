/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-svg.h"

#include "guide-logo-box.h"
#include "guide-logo-embedded.h"
#include "guide-logo-error.h"

#include <librsvg/rsvg.h>
#include <string.h>

/* An SVG tells its proportion in one of three ways: by a size of its own, by its
 * viewBox alone, as Illustrator saves it by default, or by nothing but what is
 * drawn in it. */

typedef struct
{
  RsvgRectangle viewport; /* what per cent are of */
  RsvgRectangle area;     /* what is shown, of it */
} Extent;

static gboolean
is_some (const RsvgRectangle *area)
{
  return area->width > 0 && area->height > 0;
}

static gboolean
find_size (RsvgHandle *handle,
           Extent     *extent)
{
  RsvgRectangle area = { 0 };

  if (!rsvg_handle_get_intrinsic_size_in_pixels (handle, &area.width, &area.height) || !is_some (&area))
    return FALSE;

  extent->viewport = extent->area = area;

  return TRUE;
}

static gboolean
find_view_box (RsvgHandle *handle,
               Extent     *extent)
{
  gboolean has_width, has_height, has_view_box;
  RsvgLength width, height;
  RsvgRectangle area;

  rsvg_handle_get_intrinsic_dimensions (handle, &has_width, &width, &has_height, &height, &has_view_box, &area);
  if (!has_view_box || !is_some (&area))
    return FALSE;

  area.x = area.y = 0; /* librsvg moves what is in it there */
  extent->viewport = extent->area = area;

  return TRUE;
}

/* Wherever it is. Browsers take two to one for the proportion of what is given in per
 * cent of nothing. */
static gboolean
find_ink (RsvgHandle *handle,
          Extent     *extent)
{
  extent->viewport = (RsvgRectangle) { 0, 0, 4096, 2048 };

  return rsvg_handle_get_geometry_for_layer (handle, NULL, &extent->viewport, &extent->area, NULL, NULL) && is_some (&extent->area);
}

static cairo_surface_t *
draw_extent (RsvgHandle   *handle,
             const Extent *extent,
             GError      **error)
{
  double width = extent->area.width, height = extent->area.height;
  cairo_surface_t *surface;
  cairo_t *cr;

  guide_logo_box_fit (&width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  cr = cairo_create (surface);
  cairo_scale (cr, width / extent->area.width, height / extent->area.height);
  cairo_translate (cr, -extent->area.x, -extent->area.y);
  if (!rsvg_handle_render_document (handle, cr, &extent->viewport, NULL))
    {
      /* What could be read and yet not be drawn. */
      g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, GUIDE_LOGO_TOO_HEAVY);
      g_clear_pointer (&surface, cairo_surface_destroy);
    }
  cairo_destroy (cr);

  return surface;
}

static gboolean
is_row_empty (cairo_surface_t *surface,
              int              y)
{
  const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));

  for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
    if (row[x] != 0)
      return FALSE;

  return TRUE;
}

static gboolean
is_column_empty (cairo_surface_t *surface,
                 int              x)
{
  const guint8 *data = cairo_image_surface_get_data (surface);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    if (((const guint32 *) (data + y * cairo_image_surface_get_stride (surface)))[x] != 0)
      return FALSE;

  return TRUE;
}

/* Leaves out what is empty around a drawing; FALSE where nothing is, or all of it. */
static gboolean
narrow (Extent          *extent,
        cairo_surface_t *drawing)
{
  int width = cairo_image_surface_get_width (drawing), height = cairo_image_surface_get_height (drawing);
  int left = 0, right = width, top = 0, bottom = height;
  double scale_x = extent->area.width / width, scale_y = extent->area.height / height;

  while (left < right && is_column_empty (drawing, left))
    left++;
  while (right > left && is_column_empty (drawing, right - 1))
    right--;
  while (top < bottom && is_row_empty (drawing, top))
    top++;
  while (bottom > top && is_row_empty (drawing, bottom - 1))
    bottom--;
  if (left == right || (right - left == width && bottom - top == height))
    return FALSE;

  extent->area = (RsvgRectangle) { extent->area.x + left * scale_x, extent->area.y + top * scale_y, (right - left) * scale_x,
                                  (bottom - top) * scale_y };

  return TRUE;
}

/* Where there is a straight line, librsvg 2.54 tells of ink up to the corner of the sheet,
 * so what was drawn is asked too. */
static cairo_surface_t *
draw_ink (RsvgHandle *handle,
          Extent     *extent,
          GError    **error)
{
  cairo_surface_t *surface = draw_extent (handle, extent, error);

  if (surface == NULL || !narrow (extent, surface))
    return surface;

  cairo_surface_destroy (surface);

  return draw_extent (handle, extent, error);
}

static cairo_surface_t *
draw (RsvgHandle *handle,
      GError    **error)
{
  Extent extent;

  rsvg_handle_set_dpi (handle, 96);
  if (find_size (handle, &extent) || find_view_box (handle, &extent))
    return draw_extent (handle, &extent, error);
  if (find_ink (handle, &extent))
    return draw_ink (handle, &extent, error);

  g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, "nothing is drawn in it");

  return NULL;
}

/* The reader of XML says where, in one of two ways, and then what is wrong. */
static void
explain (GError    **error,
         const char *message)
{
  g_autoptr (GRegex)
    regex = g_regex_new ("(?:\\(null\\):|on line )(\\d+)(?::\\d+| column \\d+ of data): ([^\n]+)", G_REGEX_DEFAULT, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *line = NULL;
  g_autofree char *reason = NULL;

  if (strstr (message, "Start tag expected") == NULL && g_regex_match (regex, message, 0, &match))
    {
      line = g_match_info_fetch (match, 1);
      reason = g_match_info_fetch (match, 2);
      g_set_error (error, GUIDE_LOGO_ERROR, 0,
                   "it is no whole SVG or PNG (line %s: %s). Save it anew from the program that made it", line,
                   g_strstrip (reason));
    }
  else
    g_set_error_literal (error, GUIDE_LOGO_ERROR, 0, "it is neither an SVG nor a PNG. Save it as one of them");
}

/* What was copied out of a web page lacks the name of its language. Some releases of
 * librsvg take it all the same, other programs do not. Text of two bytes a letter,
 * and what is packed, are not looked into. */
static gboolean
check_namespace (GBytes  *file,
                 GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (file, &length);

  if (length == 0 || *data != '<' || memchr (data, '\0', length) != NULL ||
      g_strstr_len (data, length, "http://www.w3.org/2000/svg") != NULL)
    return TRUE;

  g_set_error_literal (error, GUIDE_LOGO_ERROR, 0,
                       "it lacks xmlns=\"http://www.w3.org/2000/svg\" after <svg. Save it anew from the program that made "
                       "it");

  return FALSE;
}

/**
 * guide_logo_svg_draw:
 * @file: an SVG file, which may be packed with gzip
 * @error: return location for an error, in words for the clinic's staff
 *
 * Draws all of an SVG, however it tells its size, as large as the box for logos
 * lets it be. It has no address, so it can refer to nothing outside of itself.
 *
 * Returns: (transfer full): the drawing, or %NULL
 */
cairo_surface_t *
guide_logo_svg_draw (GBytes  *file,
                     GError **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GError) local_error = NULL;
  RsvgHandle *handle;
  cairo_surface_t *surface;

  if (!check_namespace (file, error) || !guide_logo_embedded_check (file, error))
    return NULL;

  stream = g_memory_input_stream_new_from_bytes (file);
  handle = rsvg_handle_new_from_stream_sync (stream, NULL, RSVG_HANDLE_FLAGS_NONE, NULL, &local_error);
  if (handle == NULL)
    {
      explain (error, local_error->message);
      return NULL;
    }

  surface = draw (handle, error);
  g_object_unref (handle);

  return surface;
}
