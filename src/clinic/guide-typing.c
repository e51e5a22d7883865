/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-typing.h"

#include <string.h>

/* What looks the same to whoever types it, and what was meant by a slip. */

/* What has neither ink nor width: marks of direction, joiners, byte order marks. */
static gboolean
is_unseen (gunichar sign)
{
  return g_unichar_type (sign) == G_UNICODE_FORMAT;
}

/* Blank at the edge of a word. */
static gboolean
is_blank (gunichar sign)
{
  return g_unichar_isspace (sign) || is_unseen (sign);
}

/**
 * guide_typing_dup_stripped:
 * @text: UTF-8
 *
 * Returns: (transfer full): @text without the blanks of any kind at its edges
 */
char *
guide_typing_dup_stripped (const char *text)
{
  const char *end = text + strlen (text);

  while (*text != '\0' && is_blank (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  while (end > text && is_blank (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  return g_strndup (text, end - text);
}

/**
 * guide_typing_dup_unquoted:
 * @text: UTF-8
 *
 * Returns: (transfer full): @text without the quotes around all of it, which
 *   other programs' files have
 */
char *
guide_typing_dup_unquoted (const char *text)
{
  gsize length = strlen (text);

  if (length >= 2 && text[0] == '"' && strchr (text + 1, '"') == text + length - 1)
    return g_strndup (text + 1, length - 2);

  return g_strdup (text);
}

/* The signs + ( ) . / : of East Asian keyboards are the plain ones, wider. */
static gunichar
get_plain (gunichar sign)
{
  int digit = g_unichar_digit_value (sign);

  if (digit >= 0)
    return '0' + digit;
  if (g_unichar_type (sign) == G_UNICODE_DASH_PUNCTUATION || sign == 0x2212 /* minus */)
    return '-';
  if (g_unichar_isspace (sign))
    return ' ';
  if (sign >= 0xff01 && sign <= 0xff5e)
    return sign - 0xff01 + '!';
  if (sign == 0x2044 || sign == 0x2215) /* slashes of fractions */
    return '/';

  return sign;
}

/**
 * guide_typing_dup_plain:
 * @text: UTF-8
 *
 * Spaces, dashes and digits of any kind become the plain ones, and what cannot
 * be seen at all goes.
 *
 * Returns: (transfer full): a number or a day as any keyboard has it
 */
char *
guide_typing_dup_plain (const char *text)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!is_unseen (g_utf8_get_char (p)))
      g_string_append_unichar (plain, get_plain (g_utf8_get_char (p)));

  return guide_typing_dup_stripped (plain->str);
}

/* How many letters have to be put in, taken out or changed (Levenshtein 1966);
 * one more than @most where it is more. */
static guint
count_slips (const char *a,
             const char *b,
             guint       most)
{
  gsize width = strlen (b);
  g_autofree guint *row = NULL;

  if (strlen (a) > 40 || width > 40)
    return most + 1;

  row = g_new (guint, width + 1);
  for (gsize j = 0; j <= width; j++)
    row[j] = j;
  for (gsize i = 0; a[i] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = i + 1;
      for (gsize j = 0; j < width; j++)
        {
          guint changed = diagonal + (a[i] != b[j]);

          diagonal = row[j + 1];
          row[j + 1] = MIN (changed, MIN (row[j], row[j + 1]) + 1);
        }
    }

  return MIN (row[width], most + 1);
}

/* How many letters are the same from the start on and from the end on: “fone” is
 * nearer to “phone” than to “note”. */
static guint
count_same (const char *a,
            const char *b)
{
  gsize of_a = strlen (a), of_b = strlen (b), least = MIN (of_a, of_b);
  guint at_start = 0, at_end = 0;

  while (at_start < least && a[at_start] == b[at_start])
    at_start++;
  while (at_end < least && a[of_a - 1 - at_end] == b[of_b - 1 - at_end])
    at_end++;

  return at_start + at_end;
}

/**
 * guide_typing_find_nearest:
 * @text: what somebody typed
 * @names: (array zero-terminated=1): what there is, in small letters
 *
 * Returns: (nullable): the name that was meant: the same but for the case of
 *   letters and for at most two slips
 */
const char *
guide_typing_find_nearest (const char        *text,
                           const char *const *names)
{
  g_autofree char *small = g_utf8_strdown (text, -1);
  const char *nearest = NULL;
  guint fewest = MIN (2, strlen (small) / 2) + 1, most_same = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint slips = count_slips (small, names[i], 2), same = count_same (small, names[i]);

      if (slips < fewest || (nearest != NULL && slips == fewest && same > most_same))
        {
          fewest = slips;
          most_same = same;
          nearest = names[i];
        }
    }

  return nearest;
}
