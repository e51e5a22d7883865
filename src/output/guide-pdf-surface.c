/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-pdf-surface.h"

#include <cairo-pdf.h>

/* A surface whose PDF is kept in memory: no half file is ever on a disk. */

static cairo_status_t
write_cb (gpointer      data,
          const guchar *bytes,
          guint         length)
{
  g_assert (data != NULL);

  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

/**
 * guide_pdf_surface_new:
 * @bytes: where the PDF goes; it has to stay until the surface is finished
 * @width: of a page, in points
 * @height: of a page, in points
 *
 * Makes a surface whose pages become a PDF in memory.
 *
 * Returns: (transfer full): the surface; as of all of cairo's, its status tells of an error
 */
cairo_surface_t *
guide_pdf_surface_new (GByteArray *bytes,
                       double      width,
                       double      height)
{
  g_return_val_if_fail (bytes != NULL, NULL);

  return cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
}
