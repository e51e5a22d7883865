/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-text.h"

#include "guide-i18n.h"

#include <string.h>

/**
 * guide_text_dup_plain:
 * @markup: text with Pango markup
 *
 * Takes the tags out and the entities back to characters.
 *
 * Returns: (transfer full): the words alone
 */
char *
guide_text_dup_plain (const char *markup)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  const char *p = markup != NULL ? markup : "";

  while (*p != '\0')
    {
      const char *close = *p == '<' ? strchr (p, '>') : NULL;

      if (close != NULL)
        p = close + 1;
      else
        g_string_append_c (plain, *p++);
    }

  g_string_replace (plain, "&lt;", "<", 0);
  g_string_replace (plain, "&gt;", ">", 0);
  g_string_replace (plain, "&amp;", "&", 0);

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/**
 * guide_text_dup_unlinked:
 * @markup: (nullable): text with Pango markup and links
 *
 * Takes out the tags of links, which Pango does not know, and leaves their words
 * and all other tags.
 *
 * Returns: (transfer full): the markup
 */
char *
guide_text_dup_unlinked (const char *markup)
{
  g_autoptr (GString) unlinked = g_string_new (NULL);
  const char *p = markup != NULL ? markup : "";

  while (*p != '\0')
    {
      gboolean link = g_str_has_prefix (p, "<a ") || g_str_has_prefix (p, "</a>");
      const char *close = link ? strchr (p, '>') : NULL;

      if (close != NULL)
        p = close + 1;
      else
        g_string_append_c (unlinked, *p++);
    }

  return g_string_free (g_steal_pointer (&unlinked), FALSE);
}

/**
 * guide_text_dup_spoken:
 * @markup: text with Pango markup
 *
 * What a screen reader says of a text: a small sign behind a sentence is for
 * the eye, and would be read as a degree.
 *
 * Returns: (transfer full): the words alone, with words for the sign that a
 *   sentence has no source yet
 */
char *
guide_text_dup_spoken (const char *markup)
{
  g_autofree char *plain = guide_text_dup_plain (markup);
  /* Translators: a screen reader says it after a sentence that has no source
   * yet. Calm: it must not frighten. */
  g_autofree char *words = g_strconcat (" ", _("(General knowledge: no source found.)"), NULL);

  return guide_text_dup_filled (plain, GUIDE_TEXT_NO_SOURCE, words);
}

/**
 * guide_text_dup_folded:
 * @text: words
 *
 * Makes words comparable for Find: case and accents are folded away, so that
 * “Cafe” finds “café” in any locale, and so are the digits of other scripts and
 * the signs that only turn the direction.
 *
 * Returns: (transfer full): the folded words
 */
char *
guide_text_dup_folded (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1); /* to normalise other bytes is to read past their end */
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) bare = g_string_new (NULL);

  for (const char *p = decomposed; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_unichar_isdigit (letter))
        g_string_append_printf (bare, "%d", g_unichar_digit_value (letter));
      else if (!g_unichar_ismark (letter) && g_unichar_type (letter) != G_UNICODE_FORMAT)
        g_string_append_unichar (bare, letter);
    }

  return g_utf8_casefold (bare->str, bare->len);
}

static char **
dup_targets (const char *markup,
             const char *start)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  const char *p = markup;

  while (p != NULL && (p = strstr (p, start)) != NULL)
    {
      g_autofree char *id = NULL;
      const char *end;

      p += strlen (start);
      end = strchr (p, '"');
      if (end == NULL)
        break;

      id = g_strndup (p, end - p);
      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, g_steal_pointer (&id));
    }

  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_steal (ids, NULL);
}

/**
 * guide_text_dup_terms:
 * @markup: text with links such as `<a href="term:collagen">`
 *
 * Returns: (transfer full): the ids of the words it links to, each once, in
 *   the order in which they stand
 */
char **
guide_text_dup_terms (const char *markup)
{
  return dup_targets (markup, "href=\"term:");
}

/**
 * guide_text_dup_pages:
 * @markup: text with links such as `<a href="page:red-flags">`
 *
 * Returns: (transfer full): the ids of the pages it links to, each once, in
 *   the order in which they stand
 */
char **
guide_text_dup_pages (const char *markup)
{
  return dup_targets (markup, "href=\"page:");
}

/**
 * guide_text_dup_names:
 * @names: names with commas between, of Latin, Arabic or Chinese
 *
 * Returns: (transfer full): each name
 */
char **
guide_text_dup_names (const char *names)
{
  g_autoptr (GString) plain = g_string_new (names);

  g_string_replace (plain, "\u060c", ",", 0);
  g_string_replace (plain, "\u3001", ",", 0);
  g_string_replace (plain, "\uff0c", ",", 0);

  return g_strsplit (plain->str, ",", -1);
}

/**
 * guide_text_dup_filled:
 * @text: text with a gap in it
 * @gap: the mark of the gap, such as `{emergency}`
 * @filling: what to put there
 *
 * Returns: (transfer full): the text with every gap filled
 */
char *
guide_text_dup_filled (const char *text,
                       const char *gap,
                       const char *filling)
{
  g_autoptr (GString) filled = g_string_new (text);

  g_string_replace (filled, gap, filling, 0);

  return g_string_free (g_steal_pointer (&filled), FALSE);
}

/**
 * guide_text_has_letter:
 * @text: text without markup
 *
 * Returns: whether there is a letter in it, of any alphabet
 */
gboolean
guide_text_has_letter (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}
