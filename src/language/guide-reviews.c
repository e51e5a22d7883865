/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-language"

#include "guide-reviews.h"

#include <gio/gio.h>

/* What is known of each language: how much of it is translated, and which
 * pages a clinician has reviewed. The build writes it: a page whose words have
 * changed since its review is not in it. */
#define REVIEWS "/io/github/microneedlingguide/Guide/reviews.ini"
#define REVIEWER "reviewer-"

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
