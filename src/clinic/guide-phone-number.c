/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-phone-number.h"

#include "guide-typing.h"

#include <string.h>

/* Judges a number as people do, by sight: a space is a space, however it was
 * made. What is left over is named with its place, since nobody sees what is
 * wrong with a number that looks right. */

#define SIGNS "0123456789 +-()./"
#define LETTERS_MAX 40

/* The shortest that people call are 110, 112, 999 and their like; none has more
 * than the 15 digits of E.164, and two before them to leave a country. */
#define DIGITS_MIN 2
#define DIGITS_MAX 17

/* tel:, as in the links of web pages. */
static char *
dup_without_scheme (const char *text)
{
  if (g_ascii_strncasecmp (text, "tel:", 4) != 0)
    return g_strdup (text);

  text += 4;
  while (*text == '/')
    text++;

  return guide_typing_dup_stripped (text);
}

static guint
count_digits (const char *text,
              gsize       length)
{
  guint n = 0;

  for (gsize i = 0; i < length && text[i] != '\0'; i++)
    n += g_ascii_isdigit (text[i]);

  return n;
}

/* “112 911”: no place has a number that is made of these alone. */
static gboolean
is_row_of_emergencies (const char *number)
{
  const char *const emergencies[] = { "000", "112", "911", "999", NULL };
  g_auto (GStrv) words = g_strsplit (number, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (!g_strv_contains (emergencies, words[i]))
      return FALSE;

  return g_strv_length (words) > 1;
}

/* A slash parts the area from the rest, as in 030/123456. What is long enough on
 * both sides, or as short as an emergency number on both, is two numbers. */
static gboolean
is_pair_with_slash (const char *number)
{
  const char *slash = strchr (number, '/');
  guint before, after;

  if (slash == NULL)
    return FALSE;

  before = count_digits (number, slash - number);
  after = count_digits (slash, strlen (slash));

  return (before >= 6 && after >= 6) || (before <= 3 && after <= 3 && before >= DIGITS_MIN && after >= DIGITS_MIN);
}

/* A sign, or all of a word. */
static char *
dup_name (const char *sign)
{
  const char *end = g_utf8_next_char (sign);

  if (g_unichar_isalpha (g_utf8_get_char (sign)))
    while (g_unichar_isalpha (g_utf8_get_char (end)))
      end = g_utf8_next_char (end);

  return g_strndup (sign, end - sign);
}

static char *
dup_sign_fault (const char *number,
                const char *sign)
{
  g_autofree char *name = dup_name (sign);
  g_autofree char *before = g_strndup (number, sign - number);
  g_autofree char *place = *before != '\0' ? g_strdup_printf ("after “%s”", before) : g_strdup ("at its start");

  return g_strdup_printf ("“%s” stands %s. Write one number alone, of digits, spaces and + - ( ) . /", name, place);
}

static char *
dup_fault (const char *number)
{
  gsize good = strspn (number, SIGNS);
  guint digits = count_digits (number, strlen (number));

  if (number[good] != '\0')
    return dup_sign_fault (number, number + good);
  if (digits < DIGITS_MIN)
    return g_strdup ("it has too few digits");
  if (is_pair_with_slash (number) || is_row_of_emergencies (number))
    return g_strdup ("these are two numbers. Write one number alone");
  if (digits > DIGITS_MAX || strlen (number) > LETTERS_MAX)
    return g_strdup ("it is longer than any phone number. Write one number alone");

  return NULL;
}

/**
 * guide_phone_number_read:
 * @text: what the file says
 * @number: (out) (transfer full): the number, with plain digits, spaces and signs;
 *   %NULL where it is not good
 *
 * Returns: (transfer full) (nullable): what is wrong with it and what to write,
 *   or %NULL where it is good
 */
char *
guide_phone_number_read (const char *text,
                         char      **number)
{
  g_autofree char *plain = guide_typing_dup_plain (text);
  g_autofree char *read = dup_without_scheme (plain);
  char *fault = dup_fault (read);

  *number = fault == NULL ? g_steal_pointer (&read) : NULL;

  return fault;
}
