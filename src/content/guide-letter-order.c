/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "config.h"

#include "guide-letter-order.h"

#include "guide-text.h"

#include <string.h>

/* The order of the letters in a language, with no locale of it on the machine:
 * plain letters without their marks, and where the language differs a line of
 * its translator, such as “order:n/ñ” or “order:ال- !التهاب”. */
struct _GuideLetterOrder
{
  GStrv rules;
};

#define SWITCH "order:"
#define AFTER_ALL "\U0010fffd" /* sorts after every letter, and is none */

/**
 * guide_letter_order_new:
 * @line: (nullable): `order:` and what is different, with spaces between:
 *   `n/ñ` for a letter that comes after another, `the-` for a beginning that
 *   does not count, `!then` for a word that only looks like one with it
 *
 * Returns: (transfer full): an order of letters
 */
GuideLetterOrder *
guide_letter_order_new (const char *line)
{
  GuideLetterOrder *self = g_new0 (GuideLetterOrder, 1);
  g_autofree char *composed = g_utf8_normalize (line != NULL ? line : "", -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_strdown (composed != NULL ? composed : "", -1);

  self->rules = g_strsplit (g_str_has_prefix (lower, SWITCH) ? lower + strlen (SWITCH) : "", " ", -1);

  return self;
}

/**
 * guide_letter_order_free:
 * @self: an order of letters
 *
 * Frees it.
 */
void
guide_letter_order_free (GuideLetterOrder *self)
{
  g_strfreev (self->rules);
  g_free (self);
}

static const char *
skip_beginning (GuideLetterOrder *self,
                const char       *word)
{
  for (guint i = 0; self->rules[i] != NULL; i++)
    if (self->rules[i][0] == '!' && g_str_has_prefix (word, self->rules[i] + 1))
      return word;

  for (guint i = 0; self->rules[i] != NULL; i++)
    {
      gsize length = strlen (self->rules[i]);

      if (length > 1 && self->rules[i][length - 1] == '-' && strncmp (word, self->rules[i], length - 1) == 0)
        return word + length - 1;
    }

  return word;
}

static char *
dup_with_letters (GuideLetterOrder *self,
                  const char       *word)
{
  g_autoptr (GString) text = g_string_new (word);

  for (guint i = 0; self->rules[i] != NULL; i++)
    {
      g_auto (GStrv) letters = g_strsplit (self->rules[i], "/", 2);

      if (g_strv_length (letters) == 2 && *letters[0] != '\0' && *letters[1] != '\0')
        {
          g_autofree char *place = g_strconcat (letters[0], AFTER_ALL, NULL);

          g_string_replace (text, letters[1], place, 0);
        }
    }

  return g_strdup (text->str);
}

/**
 * guide_letter_order_dup_key:
 * @self: an order of letters
 * @word: a word or more
 *
 * Returns: (transfer full): what to compare with strcmp() in place of the word
 */
char *
guide_letter_order_dup_key (GuideLetterOrder *self,
                            const char       *word)
{
  g_autofree char *composed = g_utf8_normalize (word, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_strdown (composed != NULL ? composed : "", -1);
  g_autofree char *text = dup_with_letters (self, skip_beginning (self, lower));

  return guide_text_dup_folded (text);
}

/* A space behind a beginning, or a sign that only turns the direction. */
static const char *
skip_signs (const char *word)
{
  while (*word != '\0' && (g_unichar_isspace (g_utf8_get_char (word)) || g_unichar_iscntrl (g_utf8_get_char (word)) ||
                           g_unichar_type (g_utf8_get_char (word)) == G_UNICODE_FORMAT))
    word = g_utf8_next_char (word);

  return word;
}

/**
 * guide_letter_order_dup_letter:
 * @self: an order of letters
 * @word: a word or more
 *
 * Returns: (transfer full): the letter that the word stands under, as a capital where
 *   the script has them
 */
char *
guide_letter_order_dup_letter (GuideLetterOrder *self,
                               const char       *word)
{
  g_autofree char *composed = g_utf8_normalize (word, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_strdown (composed != NULL ? composed : "", -1);
  const char *start = skip_signs (skip_beginning (self, lower));
  g_autofree char *plain = guide_text_dup_folded (start);
  g_autofree char *first = g_utf8_substring (plain, 0, MIN (1, g_utf8_strlen (plain, -1)));

  for (guint i = 0; self->rules[i] != NULL; i++)
    {
      const char *own = strchr (self->rules[i], '/');

      if (own != NULL && own[1] != '\0' && g_str_has_prefix (start, own + 1))
        return g_utf8_strup (own + 1, -1);
    }

  return g_utf8_strup (first, -1);
}
