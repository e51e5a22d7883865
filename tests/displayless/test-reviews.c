/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-reviews.h"

#include <gio/gio.h>

/* Reviews of three made-up languages stand in the place of those of the build:
 * aa all reviewed, bb in part, cc not at all and half translated. */

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

static void
test_translated (void)
{
  g_assert_cmpint (guide_reviews_get_translated ("aa"), ==, 100);
  g_assert_cmpint (guide_reviews_get_translated ("cc"), ==, 50);
  g_assert_cmpint (guide_reviews_get_translated ("zz"), ==, 0);
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

  return g_test_run ();
}
