/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-letters.h"

/* Where a letter is drawn for the first time in its size, it is made from its outline,
 * which takes longer than all that is drawn of it later: an eighth of a page turn. So
 * the words of what will be seen next are drawn beforehand, to nowhere: cairo keeps the
 * letters with their fonts. */

/* In pixels: no word of a label is further out. */
#define NOWHERE_MAX 4096

static cairo_surface_t *
new_nowhere (PangoLayout *layout,
             int          scale)
{
  cairo_surface_t *nowhere;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  nowhere = cairo_image_surface_create (CAIRO_FORMAT_A8, CLAMP (width * scale, 1, NOWHERE_MAX),
                                        CLAMP (height * scale, 1, NOWHERE_MAX));
  cairo_surface_set_device_scale (nowhere, scale, scale);

  return nowhere;
}

static void
warm_label (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  cairo_surface_t *nowhere = new_nowhere (layout, gtk_widget_get_scale_factor (GTK_WIDGET (label)));
  cairo_t *cr = cairo_create (nowhere);

  pango_cairo_show_layout (cr, layout);

  cairo_destroy (cr);
  cairo_surface_destroy (nowhere);
}

/**
 * guide_letters_warm:
 * @root: a part of the window that has been laid out and is not seen yet
 *
 * Has the letters of all words in it made, so that they are there when it is shown.
 * Nothing is seen of it. It takes a few milliseconds the first time, and less later.
 */
void
guide_letters_warm (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  if (GTK_IS_LABEL (root) && gtk_widget_get_width (root) > 0)
    warm_label (GTK_LABEL (root));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      guide_letters_warm (child);
}
