/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-ear.h"

#include "guide-date-text.h"
#include "guide-i18n.h"

#include <stdlib.h>
#include <string.h>

/* Words for the ear in place of words for the eye. Voices differ in what they make
 * of a sign: of the hyphen in “24-72” one says “dash”, the next “minus”, another
 * nothing. So no such sign is handed to one. What is a matter of signs is a rule
 * here, the same in every language; what is a matter of words is a list in the
 * catalogue of the language. */

typedef struct
{
  GRegex *written;
  char   *said;
} GuidePair;

struct _GuideEar
{
  GPtrArray *pairs; /* of GuidePair, in the order in which they are tried */
  char      *plus_word;
  char      *to;
  char      *more; /* a format */
  char      *percent;
  GRegex    *isolated;
  GRegex    *month;
  GRegex    *dialled;
  GRegex    *range;
  GRegex    *or_more;
  GRegex    *plus;
  GRegex    *hundredths;
  GRegex    *initials;
  GRegex    *capitals;
  GRegex    *dash;
};

#define HYPHENS "[-\u2010-\u2015\u2212]"

/* A clinic's number stands between these, so that it keeps its order in any text. */
#define ISOLATED "\u2066([^\u2066-\u2069]*)\u2069"
/* Other numbers that are told digit by digit: with a plus before them, or with hyphens
 * as no range has them. */
#define DIALLED "\\+\\d[\\d ()./-]{5,}\\d|\\d{2,}(?:" HYPHENS "\\d{2,}){2,}|\\d{3,}" HYPHENS "\\d{4,}"
#define MONTH "(?<!\\d)(20\\d\\d)" HYPHENS "(0[1-9]|1[0-2])(?!\\d|" HYPHENS "\\d)" /* as pages tell when they were compared */
#define RANGE "(?<=\\d)\\s?" HYPHENS "\\s?(?=\\d)"
#define OR_MORE "(\\d[\\d.,]*)\\s?\\+(?!\\s*\\d)"
#define INITIALS "(?<!\\p{L})(?:\\p{L}\\.\\s?){2,}"
#define CAPITALS "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]*[\\p{Lu}\\p{N}](?![\\p{L}\\p{N}])"
#define DASH "\\s+" HYPHENS "+\\s+"

static GRegex *
new_regex (const char *pattern)
{
  g_autoptr (GError) error = NULL;
  GRegex *regex = g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, &error);

  if (regex == NULL)
    g_error ("%s: %s", pattern, error->message);

  return regex;
}

static void
free_pair (gpointer data)
{
  GuidePair *pair = data;

  g_regex_unref (pair->written);
  g_free (pair->said);
  g_free (pair);
}

/* What must not stand at an end of something written, lest it be a piece of another
 * word: beside a Latin letter another Latin one, so that an Arabic word before it does
 * not hide it; beside a digit what would make another number of it. */
static const char *
get_end (gunichar letter,
         gboolean after)
{
  if (g_unichar_isdigit (letter))
    return after ? "(?!\\p{N}|[.,]\\p{N})" : "(?<![\\p{N}.,])";
  if (letter < 0x80 && g_ascii_isalpha (letter))
    return after ? "(?![\\p{Latin}\\p{N}])" : "(?<!\\p{Latin})";
  if (g_unichar_isalpha (letter))
    return after ? "(?!\\p{L})" : "(?<!\\p{L})";

  return "";
}

static char *
dup_pattern (const char *written)
{
  g_autofree char *escaped = g_regex_escape_string (written, -1);
  const char *last = g_utf8_find_prev_char (written, written + strlen (written));

  return g_strconcat (get_end (g_utf8_get_char (written), FALSE), escaped, get_end (g_utf8_get_char (last), TRUE), NULL);
}

/* Without signs that only turn the direction of words; those that join letters are
 * spelling. A space that keeps words in a line is a space. */
static char *
dup_without_turns (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (letter == 0xa0 || letter == 0x202f)
        g_string_append_c (plain, ' ');
      else if (g_unichar_type (letter) != G_UNICODE_FORMAT || letter == 0x200c || letter == 0x200d)
        g_string_append_unichar (plain, letter);
    }

  return g_string_free (plain, FALSE);
}

static void
add_pair (GuideEar   *self,
          const char *line)
{
  g_auto (GStrv) sides = g_strsplit (line, "=", 2);
  g_autofree char *pattern = NULL;
  GuidePair *pair;

  if (sides[0] == NULL || sides[1] == NULL || *g_strstrip (sides[0]) == '\0')
    return;

  pattern = dup_pattern (sides[0]);
  pair = g_new (GuidePair, 1);
  pair->written = new_regex (pattern);
  pair->said = g_strdup (g_strstrip (sides[1]));
  g_ptr_array_add (self->pairs, pair);
}

static void
add_pairs (GuideEar   *self,
           const char *list)
{
  g_autofree char *plain = dup_without_turns (list);
  g_auto (GStrv) lines = g_strsplit (plain, ";", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    add_pair (self, lines[i]);
}

/**
 * guide_ear_new:
 *
 * Returns: (transfer full): what makes words for the ear in the current language
 */
GuideEar *
guide_ear_new (void)
{
  GuideEar *self = g_new0 (GuideEar, 1);

  self->pairs = g_ptr_array_new_with_free_func (free_pair);
  /* Translators: for reading aloud: the plus before a phone number, or between two things. */
  self->plus_word = dup_without_turns (C_("ear", "plus"));
  /* Translators: for reading aloud: stands between two numbers in place of a hyphen, as in “24 to 72 hours”. */
  self->to = dup_without_turns (C_("ear", "to"));
  /* Translators: for reading aloud: what is written as a number with a plus after it. */
  self->more = dup_without_turns (C_("ear", "%s or more"));
  /* Translators: for reading aloud: in place of the sign behind a number. */
  self->percent = dup_without_turns (C_("ear", "percent"));
  self->isolated = new_regex (ISOLATED);
  self->month = new_regex (MONTH);
  self->dialled = new_regex (DIALLED);
  self->range = new_regex (RANGE);
  self->or_more = new_regex (OR_MORE);
  self->plus = new_regex ("\\s*\\+\\s*");
  self->hundredths = new_regex ("\\s*[%\u066a]");
  self->initials = new_regex (INITIALS);
  self->capitals = new_regex (CAPITALS);
  self->dash = new_regex (DASH);
  /* Translators: for reading aloud: how things are said that are written short. Before each
   * “=” is what is written, behind it what a voice says; “;” parts them. Not to be
   * translated word by word: put in what your pages have. Capital letters in a row that are
   * not here are spelled, one letter after the other: put in those that are said as a word,
   * or that your readers know by another name. Emergency numbers are told digit by digit. */
  add_pairs (self, C_("ear", "112 = 1 1 2; 911 = 9 1 1; 999 = 9 9 9; & = and; e.g. = for example; "
                              "i.e. = that is; etc. = and so on; 1 mm = 1 millimeter; mm = millimeters; "
                              "1 cm = 1 centimeter; cm = centimeters; °C = degrees Celsius; CROSS = cross; "
                              "DISCERN = discern; EQIP = equip; PEMAT = pemat; IPDAS = ip das; GNU = gnu; "
                              "CC BY-SA = Creative Commons, attribution, share alike; "
                              "clinician = clinician (doctor or nurse)"));

  return self;
}

/**
 * guide_ear_free:
 * @self: (transfer full) (nullable): what makes words for the ear
 *
 * Frees it.
 */
void
guide_ear_free (GuideEar *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->pairs);
  g_free (self->plus_word);
  g_free (self->to);
  g_free (self->more);
  g_free (self->percent);
  g_regex_unref (self->isolated);
  g_regex_unref (self->month);
  g_regex_unref (self->dialled);
  g_regex_unref (self->range);
  g_regex_unref (self->or_more);
  g_regex_unref (self->plus);
  g_regex_unref (self->hundredths);
  g_regex_unref (self->initials);
  g_regex_unref (self->capitals);
  g_regex_unref (self->dash);
  g_free (self);
}

/* Takes the text, gives another. */
static char *
put_in_place (char              *text,
              GRegex            *regex,
              GRegexEvalCallback eval,
              gpointer           data)
{
  char *replaced = g_regex_replace_eval (regex, text, -1, 0, 0, eval, data, NULL);

  if (replaced == NULL)
    return text;
  g_free (text);

  return replaced;
}

static gboolean
say (const GMatchInfo *match,
     GString          *out,
     gpointer          words)
{
  g_string_append (out, words);

  return FALSE;
}

static gboolean
say_after (const GMatchInfo *match,
           GString          *out,
           gpointer          words)
{
  g_string_append_printf (out, " %s", (const char *) words);

  return FALSE;
}

static gboolean
say_between (const GMatchInfo *match,
             GString          *out,
             gpointer          words)
{
  g_string_append_printf (out, " %s ", (const char *) words);

  return FALSE;
}

static gboolean
say_or_more (const GMatchInfo *match,
             GString          *out,
             gpointer          format)
{
  g_autofree char *number = g_match_info_fetch (match, 1);
  g_autofree char *words = g_strdup_printf (format, number);

  g_string_append (out, words);

  return FALSE;
}

/* Digit by digit, with a rest where the number has a gap. */
static gboolean
tell_number (const GMatchInfo *match,
             GString          *out,
             gpointer          plus)
{
  g_autofree char *number = g_match_info_fetch (match, g_match_info_get_match_count (match) - 1);
  gboolean gap = FALSE;

  for (const char *p = number; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (letter == '+')
        g_string_append_printf (out, "%s ", (const char *) plus);
      else if (g_unichar_isdigit (letter))
        {
          g_string_append (out, gap ? ", " : p > number ? " " : "");
          g_string_append_unichar (out, letter);
        }
      gap = !g_unichar_isdigit (letter) && letter != '+' && p > number;
    }

  return FALSE;
}

static gboolean
say_month (const GMatchInfo *match,
           GString          *out,
           gpointer          data)
{
  g_autofree char *year = g_match_info_fetch (match, 1);
  g_autofree char *month = g_match_info_fetch (match, 2);
  g_autofree char *words = guide_date_text_dup_month (atoi (month), atoi (year));
  g_autofree char *plain = dup_without_turns (words);

  g_string_append (out, plain);

  return FALSE;
}

/* Letter by letter. */
static gboolean
spell (const GMatchInfo *match,
       GString          *out,
       gpointer          data)
{
  g_autofree char *word = g_match_info_fetch (match, 0);
  gsize start = out->len;

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      {
        if (out->len > start)
          g_string_append_c (out, ' ');
        g_string_append_unichar (out, g_utf8_get_char (p));
      }
  if (g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (word + strlen (word)))))
    g_string_append_c (out, ' ');

  return FALSE;
}

/* One space between words, no brace, and dots in place of the sign for them, which the
 * daemon would change. */
static char *
dup_tidy (const char *text)
{
  GString *tidy = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);
      gboolean space = g_unichar_isspace (letter) || letter == '{' || letter == '}';

      if (letter == 0x2026)
        g_string_append (tidy, "...");
      else if (!space)
        g_string_append_unichar (tidy, letter);
      else if (tidy->len > 0 && tidy->str[tidy->len - 1] != ' ')
        g_string_append_c (tidy, ' ');
    }

  return g_strchomp (g_string_free (tidy, FALSE));
}

/**
 * guide_ear_dup_words:
 * @self: what makes words for the ear
 * @text: words without markup
 *
 * Returns: (transfer full): the same as it is said: no hyphen between numbers, no plus,
 *   no brace, no abbreviation, and phone numbers digit by digit
 */
char *
guide_ear_dup_words (GuideEar   *self,
                     const char *text)
{
  char *words = g_strdup (text);
  g_autofree char *said = NULL;

  words = put_in_place (words, self->isolated, tell_number, self->plus_word);
  said = dup_without_turns (words);
  g_free (words);
  words = g_steal_pointer (&said);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      GuidePair *pair = g_ptr_array_index (self->pairs, i);

      words = put_in_place (words, pair->written, say, pair->said);
    }
  words = put_in_place (words, self->month, say_month, NULL);
  words = put_in_place (words, self->dialled, tell_number, self->plus_word);
  words = put_in_place (words, self->range, say_between, self->to);
  words = put_in_place (words, self->or_more, say_or_more, self->more);
  words = put_in_place (words, self->plus, say_between, self->plus_word);
  words = put_in_place (words, self->hundredths, say_after, self->percent);
  words = put_in_place (words, self->initials, spell, NULL);
  words = put_in_place (words, self->capitals, spell, NULL);
  words = put_in_place (words, self->dash, say, ", ");
  said = g_steal_pointer (&words);

  return dup_tidy (said);
}
