/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-styles.h"

/* GTK notes with each style which changes of other widgets it hangs on. In a frame it comes down from
 * the window and knows all names and classes on its way, so it notes next to none. Where a style is
 * asked for in between, as whoever measures words or asks for their font does, GTK knows none of them
 * and notes all that any rule for such a widget might ask of the ones around it. From then on each move
 * of the focus had the styles of 250 widgets looked up anew, most of them on a page made ahead that
 * nobody saw: a fifth of a page turn. What a style hangs on is noted anew where a class of the widget
 * itself has changed. */
#define NO_STYLE_OF_ITS_OWN "renewed"

/**
 * guide_styles_renew:
 * @root: a part of a window, whose styles somebody asked for outside of a frame
 *
 * Has the styles of all that is in it looked up anew in the next frame, as well as they can be. Nothing is
 * seen of it. It takes some milliseconds of that frame, so nobody should be waiting for it.
 */
void
guide_styles_renew (GtkWidget *root)
{
  g_return_if_fail (GTK_IS_WIDGET (root));

  gtk_widget_add_css_class (root, NO_STYLE_OF_ITS_OWN);
  gtk_widget_remove_css_class (root, NO_STYLE_OF_ITS_OWN);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child)) /* a window of its own */
      guide_styles_renew (child);
}
