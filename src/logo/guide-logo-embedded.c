/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-embedded.h"

#include "guide-logo-error.h"

#include <string.h>

/* Pictures within an SVG are read whole by librsvg, which draws the rest without a word
 * where one is too large for it. So their sizes are looked at before. */

#define PIXELS_MAX (2 * 1000 * 1000)
#define MARK ";base64,"

static guint
read_number (const guint8 *data,
             guint         n_bytes)
{
  guint number = 0;

  for (guint i = 0; i < n_bytes; i++)
    number = number << 8 | data[i];

  return number;
}

/* Width and height stand at a fixed place in a PNG (ISO 15948, 11.2.2). */
static gboolean
read_png_size (const guint8 *data,
               gsize         length,
               guint        *width,
               guint        *height)
{
  if (length < 24 || memcmp (data, "\x89PNG", 4) != 0)
    return FALSE;

  *width = read_number (data + 16, 4);
  *height = read_number (data + 20, 4);

  return TRUE;
}

/* In a JPEG they stand in the first segment SOF (ITU-T T.81, B.2.2): each segment has
 * a mark of two bytes, and its length. */
static gboolean
read_jpeg_size (const guint8 *data,
                gsize         length,
                guint        *width,
                guint        *height)
{
  if (length < 4 || memcmp (data, "\xff\xd8", 2) != 0)
    return FALSE;

  for (gsize at = 2; at + 9 < length && data[at] == 0xff; at += 2 + read_number (data + at + 2, 2))
    if (data[at + 1] >= 0xc0 && data[at + 1] <= 0xcf && data[at + 1] != 0xc4 && data[at + 1] != 0xc8 && data[at + 1] != 0xcc)
      {
        *height = read_number (data + at + 5, 2);
        *width = read_number (data + at + 7, 2);
        return TRUE;
      }

  return FALSE;
}

static gboolean
check_picture (const char *text,
               GError    **error)
{
  g_autofree char *base64 = g_strndup (text, strcspn (text, "\"'<)"));
  gsize length;
  g_autofree guint8 *data = g_base64_decode (base64, &length);
  guint width, height;

  if (!(read_png_size (data, length, &width, &height) || read_jpeg_size (data, length, &width, &height)) ||
      (guint64) width * height <= PIXELS_MAX)
    return TRUE;

  g_set_error (error, GUIDE_LOGO_ERROR, 0, "it holds a picture of %u by %u pixels, more than 2 million. Make that picture smaller",
               width, height);

  return FALSE;
}

/**
 * guide_logo_embedded_check:
 * @file: an SVG file
 * @error: return location for an error, in words for the clinic's staff
 *
 * Returns: whether none of the pictures in it is too large
 */
gboolean
guide_logo_embedded_check (GBytes  *file,
                           GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (file, &length);
  g_autofree char *text = g_strndup (length > 0 ? data : "", length); /* up to a NUL byte */

  for (const char *p = strstr (text, MARK); p != NULL; p = strstr (p, MARK))
    {
      p += strlen (MARK);
      if (!check_picture (p, error))
        return FALSE;
    }

  return TRUE;
}
