/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-words.h"

/* The widest piece that no line can end in: the longest word, or the whole text
 * where its label does not wrap. */
static int
get_widest_piece (GtkLabel *label)
{
  g_autoptr (PangoLayout) layout = pango_layout_copy (gtk_label_get_layout (label));
  int width;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_width (layout, gtk_label_get_wrap (label) ? 0 : -1);
  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

/**
 * guide_words_are_whole:
 * @root: a widget that has its size
 *
 * Looks at all labels in @root, also at those whose turn it is not (see
 * gtk_widget_set_child_visible()).
 *
 * Returns: whether each has room for its longest word
 */
gboolean
guide_words_are_whole (GtkWidget *root)
{
  g_return_val_if_fail (GTK_IS_WIDGET (root), FALSE);

  if (!gtk_widget_get_visible (root))
    return TRUE;
  if (GTK_IS_LABEL (root))
    return get_widest_piece (GTK_LABEL (root)) <= gtk_widget_get_width (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!guide_words_are_whole (child))
      return FALSE;

  return TRUE;
}
