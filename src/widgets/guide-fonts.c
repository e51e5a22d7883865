/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-fonts.h"

#include "guide-labels.h"

/* Pango has a thread look for each font that it meets, in each size, and waits for it; and so
 * once more for the font that was found, whose measures it takes. One after the other that was
 * 28 waits before the first screen, in which the other processor had to wake up. So all fonts
 * of a screen are asked for at once. Pango keeps what was found. */

/* (transfer full) (element-type PangoFontset GtkLabel): of each font of some labels the first one that has it.
 * They are being looked for. */
static GHashTable *
ask_for_fonts (GPtrArray *labels)
{
  GHashTable *fontsets = g_hash_table_new_full (g_direct_hash, g_direct_equal, g_object_unref, NULL);

  for (guint i = 0; i < labels->len; i++)
    {
      PangoContext *context = gtk_widget_get_pango_context (g_ptr_array_index (labels, i));
      PangoFontset *fontset = pango_context_load_fontset (context, pango_context_get_font_description (context),
                                                          pango_context_get_language (context));

      if (fontset != NULL && g_hash_table_contains (fontsets, fontset))
        g_object_unref (fontset);
      else if (fontset != NULL)
        g_hash_table_insert (fontsets, fontset, g_ptr_array_index (labels, i));
    }

  return fontsets;
}

static gunichar
get_first_letter (const char *text)
{
  while (*text != '\0' && !g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text != '\0' ? g_utf8_get_char (text) : 'a';
}

/* Of the font that shows a letter. */
static void
ask_for_measures (PangoFontset *fontset,
                  PangoContext *context,
                  gunichar      letter)
{
  g_autoptr (PangoFont) font = pango_fontset_get_font (fontset, letter);
  g_autoptr (PangoFontDescription) found = font != NULL ? pango_font_describe_with_absolute_size (font) : NULL;
  PangoFontset *measured = found != NULL ? pango_context_load_fontset (context, found, pango_context_get_language (context)) : NULL;

  g_clear_object (&measured);
}

/**
 * guide_fonts_ask:
 * @root: a part of a window that is not laid out yet
 *
 * Has the fonts of all words in it looked for, by other threads.
 */
void
guide_fonts_ask (GtkWidget *root)
{
  g_autoptr (GPtrArray) labels = NULL;
  g_autoptr (GHashTable) fontsets = NULL;
  GHashTableIter iter;
  gpointer fontset, label;

  g_return_if_fail (GTK_IS_WIDGET (root));

  labels = guide_labels_new (root);
  fontsets = ask_for_fonts (labels);
  g_hash_table_iter_init (&iter, fontsets);
  while (g_hash_table_iter_next (&iter, &fontset, &label))
    {
      ask_for_measures (fontset, gtk_widget_get_pango_context (label), get_first_letter (gtk_label_get_text (label)));
      ask_for_measures (fontset, gtk_widget_get_pango_context (label), ' '); /* in Arabic of another font */
    }
}
