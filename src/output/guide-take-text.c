/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-take-text.h"

#include "guide-clinic-lines.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-language.h"

#include <string.h>

/* What a phone takes along: the questions, the dates and the clinic's numbers as plain
 * words, in as many parts as a code each can hold. */

/* In bytes. A code with so many has 125 squares from side to side: three pixels each
 * are still fewer than the smallest screen has. */
#define PART_MAX 1100

/* The marks that keep a number in order behind Arabic words are in the way where nothing
 * turns it round: a phone may not know the number for one. */
static char *
dup_without_isolates (const char *line)
{
  g_autoptr (GString) plain = g_string_new (line);

  g_string_replace (plain, "\u2066", "", 0);
  g_string_replace (plain, "\u2069", "", 0);

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/* What is never torn: a question, with the heading over the first; all dates, since a day
 * without “not before” over it would say the opposite; the clinic with its numbers. */
static void
add (GPtrArray *chunks,
     GString   *chunk)
{
  if (chunk->len > 0)
    g_ptr_array_add (chunks, g_string_free (chunk, FALSE));
  else
    g_string_free (chunk, TRUE);
}

static void
add_line (GString    *chunk,
          const char *line)
{
  g_string_append_printf (chunk, "%s%s", chunk->len > 0 ? "\n" : "", line);
}

/* Between what belongs together and the next. */
static void
add_gap (GPtrArray *chunks)
{
  if (chunks->len > 0)
    g_ptr_array_add (chunks, g_strdup (""));
}

static void
add_questions (GPtrArray      *chunks,
               GuideTakeAlong *words)
{
  const char *const *questions = guide_take_along_get_questions (words);

  for (guint i = 0; questions[i] != NULL; i++)
    {
      g_autofree char *number = guide_digits_printf (_("%u."), i + 1);
      g_autofree char *line = g_strjoin (" ", number, questions[i], NULL);
      GString *chunk = g_string_new (i == 0 ? _("What I want to ask") : NULL);

      add_line (chunk, line);
      add (chunks, chunk);
    }
}

static void
add_dates (GPtrArray      *chunks,
           GuideTakeAlong *words)
{
  GString *chunk;

  if (guide_take_along_get_treatment (words) == NULL)
    return;

  add_gap (chunks);
  chunk = g_string_new (NULL);
  g_string_append_printf (chunk, _("Treatment: %s"), guide_take_along_get_treatment (words));
  add_line (chunk, _("Not before, unless your clinic’s sheet says so:"));
  for (guint i = 0; i < guide_take_along_get_n_dates (words); i++)
    {
      /* Translators: in a list of dates: “%1$s” is what has to wait, as “Make-up”, “%2$s” until when. */
      g_autofree char *line = g_strdup_printf (_("%1$s: %2$s"), guide_take_along_get_date_title (words, i),
                                               guide_take_along_get_date_when (words, i));

      add_line (chunk, line);
    }
  add (chunks, chunk);
}

static void
add_clinic (GPtrArray   *chunks,
            GuideClinic *clinic,
            const char  *language)
{
  g_auto (GStrv) lines = clinic != NULL ? guide_clinic_lines_dup_calls (clinic, language) : NULL;
  GString *chunk;

  if (lines == NULL || lines[0] == NULL)
    return;

  add_gap (chunks);
  chunk = g_string_new (NULL);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *plain = guide_language_is_rtl () ? g_strdup (lines[i]) : dup_without_isolates (lines[i]);

      add_line (chunk, plain);
    }
  add (chunks, chunk);
}

static gsize
count_bytes (GPtrArray *chunks)
{
  gsize bytes = 0;

  for (guint i = 0; i < chunks->len; i++)
    bytes += strlen (chunks->pdata[i]) + 1;

  return bytes;
}

static void
end_part (GPtrArray *parts,
          GString   *part)
{
  if (part->len > 0)
    g_ptr_array_add (parts, g_strstrip (g_strdup (part->str)));
  g_string_truncate (part, 0);
}

/* Parts of about the same length, each with what belongs together. */
static GPtrArray *
new_split (GPtrArray *chunks)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) part = g_string_new (NULL);
  gsize bytes = count_bytes (chunks);
  gsize wanted = bytes / (bytes / PART_MAX + 1);

  for (guint i = 0; i < chunks->len; i++)
    {
      gsize length = strlen (chunks->pdata[i]) + 1;

      if (part->len >= wanted || part->len + length > PART_MAX)
        end_part (parts, part);
      g_string_append_printf (part, "%s\n", (char *) chunks->pdata[i]);
    }
  end_part (parts, part);

  return parts;
}

/* Each says which of them it is: two that are read one after the other are told apart. */
static void
number_parts (GPtrArray *parts)
{
  for (guint i = 0; parts->len > 1 && i < parts->len; i++)
    {
      g_autofree char *part = g_steal_pointer (&parts->pdata[i]);
      g_autofree char *head = guide_take_text_dup_number (i + 1, parts->len);

      parts->pdata[i] = g_strjoin ("\n", head, part, NULL);
    }
}

/**
 * guide_take_text_dup_number:
 * @number: number of a part, from 1
 * @n_parts: how many there are
 *
 * Returns: (transfer full): which of the parts it is, in words
 */
char *
guide_take_text_dup_number (guint number,
                            guint n_parts)
{
  /* Translators: over one of several codes for a phone, as “Code 1 of 2”. */
  return guide_digits_printf (_("Code %1$u of %2$u"), number, n_parts);
}

/**
 * guide_take_text_new_parts:
 * @words: what is taken along
 * @clinic: (nullable): the clinic whose numbers are told
 * @language: id of the language of the words
 *
 * Returns: (transfer full) (element-type utf8): the words in plain text, without
 *   markup, in as few parts as codes can hold; none where there is nothing to take
 */
GPtrArray *
guide_take_text_new_parts (GuideTakeAlong *words,
                           GuideClinic    *clinic,
                           const char     *language)
{
  g_autoptr (GPtrArray) chunks = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *parts;

  g_return_val_if_fail (GUIDE_IS_TAKE_ALONG (words), NULL);

  add_questions (chunks, words);
  add_dates (chunks, words);
  add_clinic (chunks, clinic, language);
  parts = new_split (chunks);
  number_parts (parts);

  return parts;
}
