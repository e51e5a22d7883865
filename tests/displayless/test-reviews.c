/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-review-line.h"
#include "guide-reviews.h"

#include <gio/gio.h>
#include <string.h>

/* Reviews of three made-up languages stand in the place of those of the build:
 * aa all reviewed, bb in part, of which one page has changed since, cc not at all and half translated, with the
 * short guide alone; dd lacks a vital part. */

static void
test_reviewer (void)
{
  g_autofree char *one = guide_reviews_dup_reviewer ("bb", "one");
  g_autofree char *two = guide_reviews_dup_reviewer ("bb", "two");
  g_autofree char *unknown = guide_reviews_dup_reviewer ("zz", "one");

  g_assert_cmpstr (one, ==, "Ana, dermatologist, 2026-12-01");
  g_assert_null (two);
  g_assert_null (unknown);
}

static void
test_complete (void)
{
  g_assert_true (guide_reviews_is_complete ("aa"));
  g_assert_false (guide_reviews_is_complete ("bb"));
  g_assert_false (guide_reviews_is_complete ("cc"));
  g_assert_false (guide_reviews_is_complete ("zz"));
}

/* What stands under a page is what was recorded of it, in each language. */
static void
test_line (void)
{
  g_autoptr (GuideContext) here = g_object_new (GUIDE_TYPE_CONTEXT, "language", "bb", NULL);
  g_autoptr (GuideContext) there = g_object_new (GUIDE_TYPE_CONTEXT, "language", "cc", NULL);
  g_autofree char *checked = guide_review_line_dup (here, "one", "2026-12");
  g_autofree char *unchecked = guide_review_line_dup (here, "two", "2026-11");
  g_autofree char *elsewhere = guide_review_line_dup (there, "one", "2026-11");

  g_assert_cmpstr (checked, ==, "Last compared with its sources: December 2026. Checked by Ana, dermatologist, 2026-12-01.");
  g_assert_cmpstr (unchecked, ==, "Last compared with its sources: November 2026. Not checked by a clinician.");
  g_assert_cmpstr (elsewhere, ==, unchecked);
}

static void
assert_month (const char *month)
{
  g_assert_nonnull (month);
  g_assert_true (g_regex_match_simple ("^20\\d\\d-\\d\\d$", month, 0, 0));
}

/* The month of the book is that of the page compared longest ago. */
static void
test_compared (void)
{
  g_autoptr (GuideBook) book = guide_book_new (NULL, NULL);
  const char **ids = guide_book_get_page_ids (book);

  assert_month (guide_book_get_compared (book));
  assert_month (guide_choices_get_compared (guide_book_get_choices (book)));
  assert_month (guide_visit_get_compared (guide_book_get_visit (book)));
  for (guint i = 0; ids[i] != NULL; i++)
    g_assert_cmpstr (guide_page_get_compared (guide_book_lookup_page (book, ids[i])), >=, guide_book_get_compared (book));
}

static void
test_translated (void)
{
  g_assert_cmpint (guide_reviews_get_translated ("aa"), ==, 100);
  g_assert_cmpint (guide_reviews_get_translated ("cc"), ==, 50);
  g_assert_cmpint (guide_reviews_get_translated ("zz"), ==, 0);
}

static void
test_level (void)
{
  g_assert_true (guide_reviews_is_offered ("aa"));
  g_assert_true (guide_reviews_is_offered ("cc"));
  g_assert_false (guide_reviews_is_offered ("dd"));
  g_assert_false (guide_reviews_is_offered ("zz")); /* the build does not know it */
  g_assert_true (guide_reviews_is_short ("cc"));
  g_assert_false (guide_reviews_is_short ("aa"));
  g_assert_false (guide_reviews_is_short ("dd"));
}

static void
test_lost (void)
{
  g_auto (GStrv) lost = guide_reviews_dup_lost ("bb");
  g_auto (GStrv) none = guide_reviews_dup_lost ("aa");
  const char *const expected[] = { "two", NULL };

  g_assert_cmpstrv (lost, expected);
  g_assert_null (none[0]);
}

/* Who has the short guide alone finds the book in another language; a translator, who sees one, is shown all. */
static void
test_short_guide (void)
{
  const char *const languages[] = { "aa", "bb", "cc", NULL };
  const char *const with_book[] = { "aa", "bb", NULL };
  g_autoptr (GuideContext) here = g_object_new (GUIDE_TYPE_CONTEXT, "language", "cc", "languages", languages, NULL);
  g_autoptr (GuideContext) there = g_object_new (GUIDE_TYPE_CONTEXT, "language", "aa", "languages", languages, NULL);
  g_autoptr (GuideContext) preview = g_object_new (GUIDE_TYPE_CONTEXT, "language", "cc", "languages", languages + 2, NULL);
  g_auto (GStrv) found = guide_context_dup_book_languages (here);

  g_assert_cmpstrv (found, with_book);
  g_assert_true (guide_context_has_short_guide (here));
  g_assert_false (guide_context_has_short_guide (there));
  g_assert_false (guide_context_has_short_guide (preview));
  g_assert_false (guide_context_shows (here, GUIDE_CLINIC_PART_QUIZ));
  g_assert_false (guide_context_shows (here, GUIDE_CLINIC_PART_OPTIONS));
  g_assert_true (guide_context_shows (here, GUIDE_CLINIC_PART_SELF_CHECK));
  g_assert_true (guide_context_shows (preview, GUIDE_CLINIC_PART_QUIZ));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *overlay = NULL;

  g_test_init (&argc, &argv, NULL);
  overlay = g_strdup_printf ("/io/github/microneedlingguide/Guide=%s/data/reviews", g_test_get_dir (G_TEST_DIST));
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);

  g_test_add_func ("/reviews/reviewer", test_reviewer);
  g_test_add_func ("/reviews/complete", test_complete);
  g_test_add_func ("/reviews/translated", test_translated);
  g_test_add_func ("/reviews/level", test_level);
  g_test_add_func ("/reviews/lost", test_lost);
  g_test_add_func ("/reviews/short-guide", test_short_guide);
  g_test_add_func ("/reviews/line", test_line);
  g_test_add_func ("/reviews/compared", test_compared);

  return g_test_run ();
}
