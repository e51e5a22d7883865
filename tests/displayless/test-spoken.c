/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-date-text.h"
#include "guide-digits.h"
#include "guide-language.h"
#include "guide-letter-order.h"
#include "guide-book.h"
#include "guide-search.h"
#include "guide-word-index.h"

#include <string.h>

/* Every language that people speak, from the catalogues of the build: what is
 * not words has to fit, too. */

static GuideBook *
load_book (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return book;
}

static void
add_new (GHashTable *seen,
         char       *text)
{
  g_assert_cmpstr (text, !=, "");
  g_assert_null (strchr (text, '{')); /* a gap that nothing fills */
  g_assert_true (g_hash_table_add (seen, text));
}

static void
check_dates (void)
{
  g_autoptr (GHashTable) months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) days = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *day_number = guide_digits_printf ("%d", 28);
  g_autofree char *year = guide_digits_printf ("%d", 2026);

  for (int i = 1; i <= 12; i++)
    {
      g_autoptr (GDateTime) moment = g_date_time_new_utc (2026, i, 28, 14, 0, 0);
      g_autofree char *day = guide_date_text_dup_long_day (moment);
      g_autofree char *hour = guide_date_text_dup_moment (moment);

      g_assert_nonnull (strstr (day, day_number));
      g_assert_nonnull (strstr (day, year));
      g_assert_null (strchr (hour, '{'));
      add_new (months, guide_date_text_dup_month (i, 2026));
    }
  for (int i = 1; i <= 7; i++)
    add_new (days, guide_date_text_dup_weekday (i));
  g_assert_cmpint (guide_date_text_get_first_weekday (), >=, G_DATE_MONDAY);
}

static void
check_order (GuideBook *book)
{
  g_autoptr (GListModel) terms = guide_word_index_new_terms (book);
  g_autoptr (GuideLetterOrder) order =
    guide_letter_order_new (guide_glossary_get_order (guide_book_get_glossary (book)));
  g_autofree char *before = g_strdup ("");

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);
      char *key = guide_letter_order_dup_key (order, guide_term_get_title (term));

      g_assert_cmpstr (before, <=, key);
      g_free (before);
      before = key;
    }
}

/* The index, under every name. */
static void
check_order_of_entries (GuideBook *book)
{
  g_autoptr (GListModel) entries = guide_word_index_new_entries (book);
  g_autoptr (GuideLetterOrder) order =
    guide_letter_order_new (guide_glossary_get_order (guide_book_get_glossary (book)));
  g_autofree char *before = g_strdup ("");

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (GuideIndexEntry) entry = g_list_model_get_item (entries, i);
      char *key = guide_letter_order_dup_key (order, guide_index_entry_get_name (entry));

      g_assert_cmpstr (before, <=, key);
      g_free (before);
      before = key;
    }
}

static gboolean
is_rtl_script (const char *text)
{
  GUnicodeScript script = G_UNICODE_SCRIPT_COMMON;

  while (*text != '\0' && (script == G_UNICODE_SCRIPT_COMMON || script == G_UNICODE_SCRIPT_INHERITED))
    {
      script = g_unichar_get_script (g_utf8_get_char (text));
      text = g_utf8_next_char (text);
    }

  return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW;
}

/* The title of every page finds it, and is written in the language's direction. */
static void
check_pages (GuideBook *book)
{
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *title = guide_page_get_title (guide_book_lookup_page (book, ids[i]));
      g_autoptr (GListModel) hits = guide_search_book (book, title);

      g_assert_cmpuint (g_list_model_get_n_items (hits), >, 0);
      if (is_rtl_script (title))
        g_assert_true (guide_language_is_rtl ());
    }
}

static void
check_language (const char *id)
{
  g_autofree char *name = guide_language_dup_name (id);
  g_autoptr (GuideBook) book = NULL;

  guide_language_switch (id);
  book = load_book ();
  g_assert_cmpstr (name, !=, id);
  g_assert_cmpstr (guide_language_get_separator (), !=, "");
  check_dates ();
  check_order (book);
  check_order_of_entries (book);
  check_pages (book);
}

static void
test_all (void)
{
  g_auto (GStrv) ids = guide_language_dup_ids (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"));

  g_assert_cmpuint (g_strv_length (ids), >, 2);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_test_message ("%s", ids[i]);
      check_language (ids[i]);
    }
}

/* Accents and articles in Find and in the order of the words. */
static void
test_letters (void)
{
  const char *const finds[][3] = { { "es", "COLAGENO", "colágeno" }, { "ar", "الابر", "الإبر" } };

  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autoptr (GuideBook) book = NULL;
      g_autoptr (GListModel) plain = NULL;
      g_autoptr (GListModel) marked = NULL;

      guide_language_switch (finds[i][0]);
      book = load_book ();
      plain = guide_search_book (book, finds[i][1]);
      marked = guide_search_book (book, finds[i][2]);
      g_assert_cmpuint (g_list_model_get_n_items (plain), >, 3);
      g_assert_cmpuint (g_list_model_get_n_items (plain), ==, g_list_model_get_n_items (marked));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));

  g_test_add_func ("/spoken/all", test_all);
  g_test_add_func ("/spoken/letters", test_letters);

  return g_test_run ();
}
