/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/* bench-line FILE.pdf: what a file for paper is measured against: a process that lays out
 * one line and writes one page. */

int
main (int   argc,
      char *argv[])
{
  cairo_surface_t *surface = cairo_pdf_surface_create (argv[1], 595.276, 841.89);
  cairo_t *cr = cairo_create (surface);
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Noto Sans 11");

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, "One line on one page.", -1);
  cairo_move_to (cr, 64, 64);
  pango_cairo_show_layout (cr, layout);
  cairo_show_page (cr);
  pango_font_description_free (font);
  g_object_unref (layout);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return 0;
}
