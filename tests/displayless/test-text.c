/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-text.h"

static void
test_plain (void)
{
  const char *const cases[][2] = {
    { "New <a href=\"term:collagen\">collagen</a> grows.", "New collagen grows." },
    { "<b>3 &amp; 6</b> &lt;days&gt;", "3 & 6 <days>" },
    { "&amp;lt;", "&lt;" },
    { "5 < 6", "5 < 6" },
    { "", "" },
    { NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *plain = guide_text_dup_plain (cases[i][0]);

      g_assert_cmpstr (plain, ==, cases[i][1]);
    }
}

/* The small sign of what has no source yet is told by words, once for each. */
static void
test_spoken (void)
{
  g_autofree char *marked = guide_text_dup_spoken ("A <b>small</b> dent.° It stays. It fades.°");
  g_autofree char *other = guide_text_dup_spoken ("It fades.");
  g_autofree char *none = guide_text_dup_spoken (NULL);

  g_assert_cmpstr (marked, ==,
                   "A small dent. (General knowledge: no source found.) It stays. It fades. (General knowledge: no source found.)");
  g_assert_cmpstr (other, ==, "It fades.");
  g_assert_cmpstr (none, ==, "");
}

static void
test_folded (void)
{
  const char *const same[][2] = {
    { "Cafe", "CAFÉ" }, { "straße", "STRASSE" }, { "Skin", "sKIN" }, { "naïve", "naive" }, { "ﬁller", "filler" },
    { "٧٢ ساعة", "72 ساعة" }, { "أدمة", "ادمة" }, { "\u2068112\u2069", "112" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *one = guide_text_dup_folded (same[i][0]);
      g_autofree char *other = guide_text_dup_folded (same[i][1]);

      g_assert_cmpstr (one, ==, other);
    }
}

static void
test_terms (void)
{
  g_auto (GStrv) terms = guide_text_dup_terms ("<a href=\"term:b\">x</a> <a href=\"page:c\">y</a> "
                                               "<a href=\"term:a\">z</a> <a href=\"term:b\">x</a>");
  g_auto (GStrv) none = guide_text_dup_terms (NULL);
  g_auto (GStrv) torn = guide_text_dup_terms ("<a href=\"term:b");
  const char *const expected[] = { "b", "a", NULL };

  g_assert_cmpstrv (terms, expected);
  g_assert_null (none[0]);
  g_assert_null (torn[0]);
}

static void
test_pages (void)
{
  g_auto (GStrv) pages = guide_text_dup_pages ("<a href=\"page:b\">x</a> <a href=\"term:c\">y</a> "
                                               "<a href=\"page:a\">z</a> <a href=\"page:b\">x</a>");
  g_auto (GStrv) none = guide_text_dup_pages (NULL);
  const char *const expected[] = { "b", "a", NULL };

  g_assert_cmpstrv (pages, expected);
  g_assert_null (none[0]);
}

static void
test_filled (void)
{
  g_autofree char *filled = guide_text_dup_filled ("Call {n} or {n}.", "{n}", "112");
  g_autofree char *unchanged = guide_text_dup_filled ("Call.", "{n}", "112");
  g_autofree char *empty = guide_text_dup_filled (NULL, "{n}", "112");

  g_assert_cmpstr (filled, ==, "Call 112 or 112.");
  g_assert_cmpstr (unchanged, ==, "Call.");
  g_assert_cmpstr (empty, ==, "");
}

/* Bytes that are no UTF-8, up to the very end: none is read past it. */
static void
test_odd_bytes (void)
{
  g_autofree char *folded = guide_text_dup_folded ("Caf\xc3");
  g_autofree char *more = guide_text_dup_folded ("\xf0\x9f");

  g_assert_true (g_str_has_prefix (folded, "caf"));
  g_assert_true (g_utf8_validate (folded, -1, NULL));
  g_assert_true (g_utf8_validate (more, -1, NULL));
  g_assert_cmpstr (more, !=, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/plain", test_plain);
  g_test_add_func ("/text/spoken", test_spoken);
  g_test_add_func ("/text/folded", test_folded);
  g_test_add_func ("/text/terms", test_terms);
  g_test_add_func ("/text/pages", test_pages);
  g_test_add_func ("/text/filled", test_filled);

  g_test_add_func ("/text/odd-bytes", test_odd_bytes);

  return g_test_run ();
}
