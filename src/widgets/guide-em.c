/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-em.h"

/**
 * guide_em:
 * @widget: a widget
 * @ems: a length in em, the size of the widget's font
 *
 * All lengths of the guide are in em, so that the text size scales the page.
 *
 * Returns: the length in logical pixels
 */
int
guide_em (GtkWidget *widget,
          double     ems)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontDescription *font = pango_context_get_font_description (context);

  /* GTK gives the size of CSS in pixels, as an absolute size. */
  return (int) (ems * pango_font_description_get_size (font) / PANGO_SCALE + 0.5);
}
