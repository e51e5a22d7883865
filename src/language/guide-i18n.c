/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "config.h"

#include "guide-i18n.h"

#include "guide-format.h"

#include <string.h>

/* Looks words up. A catalogue is made elsewhere, and need not have been checked
 * where it was: the formats are those of the source, so a translation that does
 * not fit its source is not used. */

/**
 * guide_i18n_get:
 * @text: words of the program in English
 *
 * Returns: the words in the current language, or @text where there are
 *   none, or none that printf could use in its place
 */
const char *
guide_i18n_get (const char *text)
{
  const char *translation = g_dgettext (NULL, text);

  return strchr (text, '%') == NULL || guide_format_agrees (text, translation, FALSE) ? translation : text;
}

/**
 * guide_i18n_get_in:
 * @context: where the words stand
 * @text: words of the program in English
 *
 * As guide_i18n_get(), for words that mean something else elsewhere.
 *
 * Returns: the words in the current language, or @text
 */
const char *
guide_i18n_get_in (const char *context,
                   const char *text)
{
  const char *translation = g_dpgettext2 (NULL, context, text);

  return strchr (text, '%') == NULL || guide_format_agrees (text, translation, FALSE) ? translation : text;
}

/**
 * guide_i18n_get_plural:
 * @one: words of the program in English for one thing
 * @many: the same for any other number
 * @n: how many things
 *
 * As guide_i18n_get(). Words for a certain number need not say the number.
 *
 * Returns: the words in the current language, or @one or @many
 */
const char *
guide_i18n_get_plural (const char *one,
                       const char *many,
                       gulong      n)
{
  const char *translation = g_dngettext (NULL, one, many, n);

  if (translation == one || translation == many || guide_format_agrees (many, translation, TRUE))
    return translation;

  return n == 1 ? one : many;
}
