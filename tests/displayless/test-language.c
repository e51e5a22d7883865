/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-digits.h"
#include "guide-language.h"
#include "guide-loader.h"

#include <locale.h>

/* The catalogues are real ones, made by the build from the strings of the guide. */

#define LOCALE_DIR g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR")
#define LOCPATH g_getenv ("MICRONEEDLING_GUIDE_LOCPATH")

static char *
dup_title (const char *page_id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideBook) book = guide_loader_load_book (&error);

  g_assert_no_error (error);

  return g_strdup (guide_page_get_title (guide_book_lookup_page (book, page_id)));
}

static void
assert_language (const char *id,
                 gboolean    rtl,
                 const char *title_start)
{
  g_autofree char *title = NULL;

  guide_language_switch (id);
  title = dup_title ("red-flags");
  g_assert_true (guide_language_is_rtl () == rtl);
  if (!g_str_has_prefix (title, title_start))
    g_error ("in %s the title is “%s”", id, title);
}

static void
switch_to_and_fro (void)
{
  guide_language_init (LOCALE_DIR, LOCPATH);

  for (guint i = 0; i < 100; i++)
    {
      assert_language ("en_XA", FALSE, "[Ŵĥ");
      assert_language ("en", FALSE, "When");
      assert_language ("ar_XB", TRUE, "\u200f");
    }
}

static void
test_switch (void)
{
  if (g_test_subprocess ())
    {
      switch_to_and_fro ();
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

/* As on a fresh Debian: the locale is C, and the machine has no other but
 * C.utf8 and POSIX, for LOCPATH leads to an empty folder. */
static void
test_bare_machine (void)
{
  g_autofree char *empty = NULL;

  if (g_test_subprocess ())
    {
      g_assert_null (setlocale (LC_ALL, "en_US.UTF-8"));
      switch_to_and_fro ();
      g_assert_cmpstr (g_getenv ("LOCPATH"), !=, LOCPATH);
      g_assert_true (g_get_charset (NULL));
      return;
    }

  empty = g_dir_make_tmp (NULL, NULL);
  g_setenv ("LOCPATH", empty, TRUE);
  g_setenv ("LC_ALL", "C", TRUE);
  g_unsetenv ("LANG");
  g_unsetenv ("LANGUAGE");
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_unsetenv ("LOCPATH");
  g_unsetenv ("LC_ALL");
}

/* A language that no catalogue speaks must not switch translation off for good. */
static void
test_unknown_at_start (void)
{
  if (g_test_subprocess ())
    {
      g_autofree char *title = NULL;

      guide_language_init (LOCALE_DIR, LOCPATH);
      title = guide_language_dup_default (LOCALE_DIR);
      g_assert_cmpstr (title, ==, "en");
      assert_language (title, FALSE, "When");
      assert_language ("en_XA", FALSE, "[Ŵĥ");
      return;
    }

  g_setenv ("LANGUAGE", "xx", TRUE);
  g_setenv ("LANG", "C.UTF-8", TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_setenv ("LANGUAGE", "en", TRUE);
}

static void
test_ids (void)
{
  g_auto (GStrv) ids = guide_language_dup_ids (LOCALE_DIR);
  g_auto (GStrv) none = guide_language_dup_ids ("/no/such/folder");
  const char *const expected[] = { "en", "ar_XB", "en_XA", NULL };
  const char *const english[] = { "en", NULL };

  g_assert_cmpstrv (ids, expected);
  g_assert_cmpstrv (none, english);
}

static void
test_names (void)
{
  g_autofree char *spanish = guide_language_dup_name ("es");
  g_autofree char *nobody = guide_language_dup_name ("xx");

  g_assert_cmpstr (spanish, ==, "Español");
  g_assert_cmpstr (nobody, ==, "xx");
}

/* Asked for in the ways an environment asks. */
static void
test_default (void)
{
  const char *const cases[][2] = { { "en_XA", "en_XA" }, { "xx:ar_XB:en", "ar_XB" }, { "de", "en" },
                                   { "en_GB:en_XA", "en" } };

  if (g_test_subprocess ())
    {
      g_autofree char *found = guide_language_dup_default (LOCALE_DIR);

      g_assert_cmpstr (found, ==, g_getenv ("EXPECTED"));
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_setenv ("LANGUAGE", cases[i][0], TRUE);
      g_setenv ("LANG", "C.UTF-8", TRUE);
      g_setenv ("EXPECTED", cases[i][1], TRUE);
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
    }
  g_setenv ("LANGUAGE", "en", TRUE);
}

/* What the program counts is written in the language's digits; the number that
 * a clinic wrote is not. */
static void
test_digits (void)
{
  if (g_test_subprocess ())
    {
      g_autofree char *english = NULL;
      g_autofree char *other = NULL;

      guide_language_init (LOCALE_DIR, LOCPATH);
      guide_language_switch ("en");
      english = guide_digits_printf ("%d of %d", 4, 29);
      guide_language_switch ("ar_XB");
      other = guide_digits_printf ("%d of %d", 4, 29);
      g_assert_cmpstr (english, ==, "4 of 29");
      g_assert_cmpstr (other, ==, "٤ of ٢٩");
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/switch", test_switch);
  g_test_add_func ("/language/bare-machine", test_bare_machine);
  g_test_add_func ("/language/unknown-at-start", test_unknown_at_start);
  g_test_add_func ("/language/ids", test_ids);
  g_test_add_func ("/language/names", test_names);
  g_test_add_func ("/language/default", test_default);
  g_test_add_func ("/language/digits", test_digits);

  return g_test_run ();
}
