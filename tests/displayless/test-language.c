/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-book.h"

#include <glib/gstdio.h>
#include <locale.h>

/* The catalogues are real ones, made by the build from the strings of the guide. */

#define LOCALE_DIR g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR")
#define LOCPATH g_getenv ("MICRONEEDLING_GUIDE_LOCPATH")

static char *
dup_title (const char *page_id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideBook) book = guide_book_new (NULL, &error);

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
                                   { "en_GB:en_XA", "en" },
                                   { "ar_EG", "ar_XB" }, /* of another place, where there is none of its own */
                                   { "art", "en" } };

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

/* Words of another place are better than English; of its own place, or of none, they are better still. */
static void
test_find (void)
{
  const char *const offered[] = { "en", "es", "pt_BR", NULL };
  const char *const more[] = { "en", "es", "es_MX", "pt_BR", "pt", "pt_PT", NULL };
  const char *const cases[][3] = {
    { "es_MX", "es", "es_MX" },  { "es_AR", "es", "es" },     { "es", "es", "es" },
    { "pt", "pt_BR", "pt" },     { "pt_PT", "pt_BR", "pt_PT" }, { "pt_AO", "pt_BR", "pt" },
    { "pt_BR", "pt_BR", "pt_BR" }, { "ptx", NULL, NULL },       { "fr_CA", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (guide_language_find (offered, cases[i][0]), ==, cases[i][1]);
      g_assert_cmpstr (guide_language_find (more, cases[i][0]), ==, cases[i][2]);
    }
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

/* A catalogue that nobody checked, as it would be installed: msgfmt takes it
 * without a word, for it says nowhere that a string is a format. */
#define UNCHECKED                                                                                                      \
  "msgid \"\"\nmsgstr \"Language: xx\\nContent-Type: text/plain; charset=UTF-8\\n\"\n"                                 \
  "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"                                                             \
  "msgid \"%d of %d\"\nmsgstr \"%s von %s\"\n\n"                                                                       \
  "msgid \"Page %d of %d\"\nmsgstr \"Von %2$d die Seite %1$d\"\n\n"                                                    \
  "msgctxt \"quiz\"\nmsgid \"%s: %u\"\nmsgstr \"%u: %s\"\n\n"                                                         \
  "msgid \"%d minute\"\nmsgid_plural \"%d minutes\"\nmsgstr[0] \"Eine Minute\"\nmsgstr[1] \"%s Minuten\"\n\n"        \
  "msgid \"Home\"\nmsgstr \"100 %s\"\n"

static void
install_unchecked (const char *folder)
{
  g_autofree char *po = g_build_filename (folder, "xx.po", NULL);
  g_autofree char *place = g_build_filename (folder, "xx", "LC_MESSAGES", NULL);
  g_autofree char *mo = g_build_filename (place, "microneedling-guide.mo", NULL);
  const char *command[] = { "msgfmt", "-o", mo, po, NULL };
  int status = -1;

  g_assert_cmpint (g_mkdir_with_parents (place, 0700), ==, 0);
  g_assert_true (g_file_set_contents (po, UNCHECKED, -1, NULL));
  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
}

/* What printf reads is decided by the source, whatever is installed; words that
 * fit are taken, in another order too. */
static void
test_formats (void)
{
  if (g_test_subprocess ())
    {
      g_autofree char *count = NULL;
      g_autofree char *page = NULL;
      g_autofree char *minutes = NULL;

      guide_language_init (g_getenv ("UNCHECKED_DIR"), LOCPATH);
      guide_language_switch ("xx");
      count = g_strdup_printf (guide_i18n_get ("%d of %d"), 4, 29);
      page = g_strdup_printf (guide_i18n_get ("Page %d of %d"), 4, 29);
      minutes = g_strdup_printf (guide_i18n_get_plural ("%d minute", "%d minutes", 5), 5);
      g_assert_cmpstr (count, ==, "4 of 29");
      g_assert_cmpstr (page, ==, "Von 29 die Seite 4");
      g_assert_cmpstr (minutes, ==, "5 minutes");
      g_assert_cmpstr (guide_i18n_get_in ("quiz", "%s: %u"), ==, "%s: %u");
      g_assert_cmpstr (guide_i18n_get_plural ("%d minute", "%d minutes", 1), ==, "Eine Minute");
      g_assert_cmpstr (guide_i18n_get ("Home"), ==, "100 %s"); /* no format: its source takes nothing */
      return;
    }

  g_autofree char *folder = g_dir_make_tmp ("guide-language-XXXXXX", NULL);
  g_autofree char *removal = g_strdup_printf ("rm -r '%s'", folder);

  install_unchecked (folder);
  g_setenv ("UNCHECKED_DIR", folder, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_assert_true (g_spawn_command_line_sync (removal, NULL, NULL, NULL, NULL));
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
  g_test_add_func ("/language/find", test_find);
  g_test_add_func ("/language/digits", test_digits);
  g_test_add_func ("/language/formats", test_formats);

  return g_test_run ();
}
