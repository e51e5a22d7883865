/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-folding.h"

#include <string.h>

/* A text as Find compares it: letters and digits alone, without case, marks and
 * the spellings that people mix, and for each where it came from. Spaces and
 * hyphens are no letters but begin a word, so that “make-up”, “make up” and
 * “makeup” are the same letters; an apostrophe does not even do that. */
struct _GuideFolding
{
  GString *letters;
  GArray  *places; /* a Place for each byte of the letters */
};

typedef struct
{
  gsize start, end; /* of the letter in the text, with its marks */
  gboolean begins_word;
} Place;

/* Spellings that normalising keeps apart: of Arabic, where ه is typed for ة and
 * ي for ى, and hamza is left out; of its letters in Persian and Urdu; and of
 * Latin letters that are no letter with a mark. */
static const struct
{
  gunichar letter;
  const char *same;
} spellings[] = {
  { 0x0621, "" },       { 0x0629, "\u0647" }, { 0x0640, "" },       { 0x0649, "\u064a" }, { 0x0671, "\u0627" },
  { 0x06a9, "\u0643" }, { 0x06be, "\u0647" }, { 0x06c1, "\u0647" }, { 0x06cc, "\u064a" }, { 0x00e6, "ae" },
  { 0x00f0, "d" },      { 0x00f8, "o" },      { 0x00fe, "th" },     { 0x0111, "d" },      { 0x0131, "i" },
  { 0x0142, "l" },      { 0x0153, "oe" },
};

/* Of every keyboard, and what stands for it. */
static const gunichar apostrophes[] = { '\'', '`', 0x00b4, 0x02b9, 0x02bb, 0x02bc, 0x02bd, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07 };

#define LONGEST_DECOMPOSITION 18

/* A word of so few letters stands in too many others. */
#define SHORT_WORD 2

static gboolean
is_apostrophe (gunichar letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (apostrophes); i++)
    if (apostrophes[i] == letter)
      return TRUE;

  return FALSE;
}

/* What is heard with the letter before it, and what only turns or joins. */
static gboolean
is_silent (gunichar letter)
{
  return is_apostrophe (letter) || g_unichar_ismark (letter) || g_unichar_type (letter) == G_UNICODE_FORMAT;
}

static void
append_spelling (GString    *letters,
                 const char *folded)
{
  gunichar letter = g_utf8_get_char (folded);

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    if (spellings[i].letter == letter)
      {
        g_string_append (letters, spellings[i].same);
        return;
      }

  g_string_append (letters, folded);
}

/* Appends one part of a letter that has been taken apart; FALSE where it is none. */
static gboolean
append_part (GString *letters,
             gunichar part)
{
  char utf8[7] = { 0 };
  g_autofree char *folded = NULL;

  if (is_silent (part))
    return TRUE;
  if (!g_unichar_isalnum (part))
    return FALSE;

  if (part < 0x80) /* most of most texts */
    g_string_append_c (letters, g_ascii_tolower (part));
  else if (g_unichar_isdigit (part))
    g_string_append_printf (letters, "%d", g_unichar_digit_value (part));
  else
    {
      g_unichar_to_utf8 (part, utf8);
      folded = g_utf8_casefold (utf8, -1);
      append_spelling (letters, folded);
    }

  return TRUE;
}

/* Returns whether a new word begins behind it. */
static gboolean
append_letter (GString *letters,
               gunichar letter)
{
  gunichar parts[LONGEST_DECOMPOSITION];
  gsize n_parts;
  gboolean is_letter = TRUE;

  if (is_silent (letter))
    return FALSE;

  n_parts = g_unichar_fully_decompose (letter, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    is_letter &= append_part (letters, parts[i]);

  return !is_letter;
}

/**
 * guide_folding_new:
 * @text: words without markup
 *
 * Folds a text, by the decompositions of Unicode as GLib has them, in the same
 * way in every locale.
 *
 * Returns: (transfer full): its letters, to be found or to find with
 */
GuideFolding *
guide_folding_new (const char *text)
{
  GuideFolding *self = g_new0 (GuideFolding, 1);
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  gboolean begins_word = TRUE;

  self->letters = g_string_new (NULL);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize before = self->letters->len;
      Place place = { p - valid, g_utf8_next_char (p) - valid, begins_word };
      gboolean ends_word = append_letter (self->letters, g_utf8_get_char (p));

      for (gsize i = before; i < self->letters->len; i++)
        {
          place.begins_word = begins_word && i == before;
          g_array_append_val (self->places, place);
        }
      if (self->letters->len > before)
        begins_word = FALSE;
      else if (!ends_word && !begins_word) /* a mark belongs to the letter before it */
        g_array_index (self->places, Place, self->places->len - 1).end = place.end;
      begins_word |= ends_word;
    }

  return self;
}

/**
 * guide_folding_free:
 * @self: a folded text
 */
void
guide_folding_free (GuideFolding *self)
{
  g_string_free (self->letters, TRUE);
  g_array_unref (self->places);
  g_free (self);
}

static gboolean
is_edge (const GuideFolding *self,
         gsize               place)
{
  return place >= self->places->len || g_array_index (self->places, Place, place).begins_word;
}

static gboolean
has_edge_inside (const GuideFolding *self,
                 gsize               start,
                 gsize               end)
{
  for (gsize i = start + 1; i < end; i++)
    if (is_edge (self, i))
      return TRUE;

  return FALSE;
}

/* Letters may stand anywhere in a word. Over several words they are these whole
 * words and no others, or “pus” would be found in “help us”; and so are few
 * letters, but for scripts in which each is a word. */
static gboolean
is_hit (const GuideFolding *self,
        gsize               start,
        gsize               end,
        gboolean            whole)
{
  return (!whole && !has_edge_inside (self, start, end)) || (is_edge (self, start) && is_edge (self, end));
}

static gboolean
is_short (const char *letters,
          gsize       length)
{
  return g_utf8_strlen (letters, length) <= SHORT_WORD && !g_unichar_iswide (g_utf8_get_char (letters));
}

/* Finds letters, and where @found is given, all the places where they stand. */
static gboolean
find_letters (const GuideFolding *self,
              const char         *letters,
              gsize               length,
              gboolean            whole,
              GArray             *found)
{
  g_autofree char *wanted = g_strndup (letters, length);
  gboolean any = FALSE;

  for (const char *p = self->letters->str; (p = strstr (p, wanted)) != NULL; p = g_utf8_next_char (p))
    {
      gsize start = p - self->letters->str;
      GuideFoundRange range;

      if (!is_hit (self, start, start + length, whole || is_short (letters, length)))
        continue;

      any = TRUE;
      if (found == NULL)
        break;
      range.start = g_array_index (self->places, Place, start).start;
      range.end = g_array_index (self->places, Place, start + length - 1).end;
      g_array_append_val (found, range);
    }

  return any;
}

/**
 * guide_folding_has_phrase:
 * @self: a folded text
 * @words: what to look for, folded
 * @found: (nullable): takes a #GuideFoundRange for each place
 *
 * Returns: whether the words stand there one after the other, however they are
 *   joined or split
 */
gboolean
guide_folding_has_phrase (const GuideFolding *self,
                          const GuideFolding *words,
                          GArray             *found)
{
  return words->letters->len > 0 && find_letters (self, words->letters->str, words->letters->len, FALSE, found);
}

/**
 * guide_folding_has_whole:
 * @self: a folded text
 * @words: what to look for, folded
 *
 * Returns: whether the words stand there one after the other, and are not parts
 *   of others
 */
gboolean
guide_folding_has_whole (const GuideFolding *self,
                         const GuideFolding *words)
{
  return words->letters->len > 0 && find_letters (self, words->letters->str, words->letters->len, TRUE, NULL);
}

/**
 * guide_folding_has_all:
 * @self: a folded text
 * @words: what to look for, folded
 * @found: (nullable): takes a #GuideFoundRange for each place
 *
 * Returns: whether each of the words stands there, in any order
 */
gboolean
guide_folding_has_all (const GuideFolding *self,
                       const GuideFolding *words,
                       GArray             *found)
{
  gsize start = 0;

  for (gsize end = 1; end <= words->letters->len; end++)
    if (is_edge (words, end))
      {
        if (!find_letters (self, words->letters->str + start, end - start, FALSE, found))
          return FALSE;
        start = end;
      }

  return start > 0;
}
