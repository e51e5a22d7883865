/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "config.h"

#include "guide-digits.h"

#include "guide-i18n.h"

#include <string.h>

/* Numbers that the program counts itself. Those in a sentence are written by
 * the translator. */

#define WESTERN "0123456789"
#define SWITCH "digits:"

static const char *
get_digits (void)
{
  /* Translators: the ten digits of your language, from nought to nine, after
   * the colon. Leave it as it is where your readers expect 0 to 9. Phone
   * numbers always stay as the clinic wrote them. */
  const char *digits = _("digits:0123456789");

  if (!g_str_has_prefix (digits, SWITCH) || g_utf8_strlen (digits + strlen (SWITCH), -1) != strlen (WESTERN))
    return WESTERN;

  return digits + strlen (SWITCH);
}

/**
 * guide_digits_dup_text:
 * @text: a text with digits 0 to 9
 *
 * Returns: (transfer full): the text with the digits of the language
 */
char *
guide_digits_dup_text (const char *text)
{
  const char *digits = get_digits ();
  g_autoptr (GString) written = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);

  if (g_str_equal (digits, WESTERN))
    return g_strdup (text);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        g_string_append_unichar (written, g_utf8_get_char (g_utf8_offset_to_pointer (digits, *p - '0')));
      else
        g_string_append_c (written, *p);
    }

  return g_strdup (written->str);
}

/**
 * guide_digits_printf:
 * @format: a format of printf, translated
 * @...: what goes into it
 *
 * As g_strdup_printf(), with the digits of the language. Not for what holds a
 * phone number.
 *
 * Returns: (transfer full): the text
 */
char *
guide_digits_printf (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list values;

  va_start (values, format);
  text = g_strdup_vprintf (format, values);
  va_end (values);

  return guide_digits_dup_text (text);
}
