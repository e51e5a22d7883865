/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "guide-reviews.h"

#include "guide-date-text.h"
#include "guide-i18n.h"

#include <gio/gio.h>
#include <string.h>

/* What is known of each language: how much of it is translated, as what it is
 * offered, and which pages a clinician has reviewed. The build writes it, by
 * tests/tools/reviews.py: a page whose words have changed since its review is in it
 * as one that lost its review. */
#define REVIEWS "/io/github/microneedlingguide/Guide/reviews.ini"
#define REVIEWER "reviewer-"
#define LOST "lost-"
#define SHORT "short"

static GKeyFile *
load_reviews (void)
{
  g_autoptr (GKeyFile) reviews = g_key_file_new ();
  g_autoptr (GBytes) bytes = g_resources_lookup_data (REVIEWS, 0, NULL);

  if (bytes != NULL)
    g_key_file_load_from_bytes (reviews, bytes, G_KEY_FILE_NONE, NULL);

  return g_steal_pointer (&reviews);
}

/**
 * guide_reviews_dup_reviewer:
 * @language: id of a language
 * @page_id: id of a page
 *
 * Returns: (transfer full) (nullable): name, role and date of the clinician
 *   who has reviewed the page as it is now, or %NULL
 */
char *
guide_reviews_dup_reviewer (const char *language,
                            const char *page_id)
{
  g_autoptr (GKeyFile) reviews = load_reviews ();
  g_autofree char *key = g_strconcat (REVIEWER, page_id, NULL);

  g_return_val_if_fail (language != NULL && page_id != NULL, NULL);

  return g_key_file_get_string (reviews, language, key, NULL);
}

/**
 * guide_reviews_dup_line:
 * @language: id of a language
 * @page_id: id of a page, or of another part of the book that is reviewed as one,
 *   such as `choices`
 * @compared: (nullable): year and month when its words were last compared with
 *   their sources, as 2026-11
 *
 * What is true of a page at the moment, from what was recorded of it: when it
 * was compared with its sources, and who has checked it in this language.
 *
 * Returns: (transfer full): the quiet line under the page
 */
char *
guide_reviews_dup_line (const char *language,
                        const char *page_id,
                        const char *compared)
{
  g_autofree char *reviewer = guide_reviews_dup_reviewer (language, page_id);
  g_autofree char *month = guide_date_text_dup_month_said (compared);

  if (reviewer == NULL)
    /* Translators: the quiet line under a page; “%s” is a month, as
     * “November 2026”. */
    return g_strdup_printf (_("Last compared with its sources: %s. Not checked by a clinician."), month);

  /* Translators: the quiet line under a page; the first “%s” is a
   * month, as “November 2026”, the second a name, a role and a date. */
  return g_strdup_printf (_("Last compared with its sources: %s. Checked by %s."), month, reviewer);
}

/**
 * guide_reviews_is_complete:
 * @language: id of a language
 *
 * Returns: whether a clinician has reviewed every page in that language
 */
gboolean
guide_reviews_is_complete (const char *language)
{
  g_autoptr (GKeyFile) reviews = load_reviews ();
  g_auto (GStrv) keys = NULL;
  int reviewed = 0;

  g_return_val_if_fail (language != NULL, FALSE);

  keys = g_key_file_get_keys (reviews, language, NULL, NULL);
  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (g_str_has_prefix (keys[i], REVIEWER))
      reviewed++;

  return reviewed > 0 && reviewed == g_key_file_get_integer (reviews, language, "pages", NULL);
}

/**
 * guide_reviews_get_translated:
 * @language: id of a language
 *
 * Returns: how much of the book is in that language, in percent; 100 only
 *   where nothing is missing
 */
int
guide_reviews_get_translated (const char *language)
{
  g_autoptr (GKeyFile) reviews = load_reviews ();

  g_return_val_if_fail (language != NULL, 0);

  return g_key_file_get_integer (reviews, language, "translated", NULL);
}

/* Returns NULL where even the vital part is not whole. */
static char *
dup_level (const char *language)
{
  g_autoptr (GKeyFile) reviews = load_reviews ();

  return g_key_file_get_string (reviews, language, "level", NULL);
}

/**
 * guide_reviews_is_offered:
 * @language: id of a language
 *
 * Whether readers may meet the guide in a language: where what a patient needs first
 * is whole in it. Of a catalogue that the build did not know nobody can tell.
 *
 * Returns: whether it may be offered
 */
gboolean
guide_reviews_is_offered (const char *language)
{
  g_autofree char *level = NULL;

  g_return_val_if_fail (language != NULL, FALSE);

  level = dup_level (language);

  return level != NULL;
}

/**
 * guide_reviews_is_short:
 * @language: id of a language
 *
 * Returns: whether a language has the short guide alone: what a patient needs first,
 *   and not the book
 */
gboolean
guide_reviews_is_short (const char *language)
{
  g_autofree char *level = NULL;

  g_return_val_if_fail (language != NULL, FALSE);

  level = dup_level (language);

  return g_strcmp0 (level, SHORT) == 0;
}

/**
 * guide_reviews_dup_lost:
 * @language: id of a language
 *
 * Returns: (transfer full): ids of the pages that a clinician has checked, and of which
 *   a word has changed since; a list that ends with %NULL
 */
char **
guide_reviews_dup_lost (const char *language)
{
  g_autoptr (GKeyFile) reviews = load_reviews ();
  g_autoptr (GStrvBuilder) lost = g_strv_builder_new ();
  g_auto (GStrv) keys = NULL;

  g_return_val_if_fail (language != NULL, NULL);

  keys = g_key_file_get_keys (reviews, language, NULL, NULL);
  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (g_str_has_prefix (keys[i], LOST))
      g_strv_builder_add (lost, keys[i] + strlen (LOST));

  return g_strv_builder_end (lost);
}
