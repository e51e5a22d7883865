/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-sentence.h"

#include "guide-prose.h"
#include "guide-text.h"

#include <string.h>

/**
 * guide_sentence_new:
 * @markup: (nullable): a text of the book, with its markup and links
 * @css_class: (nullable): its style class
 *
 * Running text of the book. Where a sentence has the small sign that it has no
 * source yet, assistive technology is told so by words.
 *
 * Returns: a label that wraps
 */
GtkWidget *
guide_sentence_new (const char *markup,
                    const char *css_class)
{
  GtkWidget *label = guide_prose_new (markup, css_class);

  if (markup != NULL && strstr (markup, GUIDE_TEXT_NO_SOURCE) != NULL)
    {
      g_autofree char *spoken = guide_text_dup_spoken (markup);

      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
    }

  return label;
}
