/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-sentences.h"

#include <string.h>

/* Where a sentence ends. Words for the ear have no abbreviations and no dots of
 * numbers left that stand before a space, so that the signs alone tell it. Words for the
 * eye may have the sign for a source still to come behind the stop. */

#define STOPS ".!?\u2026\u061f\u06d4\u0964"
#define WIDE_STOPS "\u3002\uff01\uff1f" /* no space follows these */
#define CLOSING "\"')]\u00bb\u2019\u201d\u300d\u300f\uff09\u00b0"

static gboolean
is_one_of (gunichar    letter,
           const char *letters)
{
  return letter != 0 && g_utf8_strchr (letters, -1, letter) != NULL;
}

/* Behind the sentence that starts there. */
static const char *
find_end (const char *start)
{
  gunichar stop = 0;

  for (const char *p = start; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (letter == '\n' || (g_unichar_isspace (letter) && stop != 0) ||
          (is_one_of (stop, WIDE_STOPS) && !is_one_of (letter, WIDE_STOPS CLOSING)))
        return p;
      if (is_one_of (letter, STOPS WIDE_STOPS))
        stop = letter;
      else if (!is_one_of (letter, CLOSING))
        stop = 0;
    }

  return start + strlen (start);
}

static gboolean
is_said (const char *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/**
 * guide_sentences_dup:
 * @words: words for the ear
 *
 * Returns: (transfer full): its sentences, in order, those without a letter or a digit
 *   left out
 */
char **
guide_sentences_dup (const char *words)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();

  while (*words != '\0')
    {
      const char *end = find_end (words);
      g_autofree char *sentence = g_strstrip (g_strndup (words, end - words));

      if (is_said (sentence))
        g_strv_builder_add (sentences, sentence);
      words = *end != '\0' && g_unichar_isspace (g_utf8_get_char (end)) ? g_utf8_next_char (end) : end;
    }

  return g_strv_builder_end (sentences);
}
