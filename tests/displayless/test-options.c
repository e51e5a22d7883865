/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "guide-options.h"

#include <glib/gstdio.h>

/* The real program from its command line: status and messages. No display is
 * ever opened here. */

typedef struct
{
  int   status;
  char *out;
  char *err;
} Outcome;

static void
outcome_clear (Outcome *outcome)
{
  g_free (outcome->out);
  g_free (outcome->err);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

static void
run (Outcome    *outcome,
     const char *arguments)
{
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "..", "src", "microneedling-guide", NULL);
  g_autofree char *quoted = g_shell_quote (program);
  g_autofree char *command = g_strconcat (quoted, " ", arguments, NULL);
  g_autoptr (GError) error = NULL;
  int wait_status;

  g_spawn_command_line_sync (command, &outcome->out, &outcome->err, &wait_status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (wait_status));
  outcome->status = WEXITSTATUS (wait_status);
}

static guint
count_lines (const char *text)
{
  guint n_lines = 0;

  for (const char *p = text; *p != '\0'; p++)
    n_lines += *p == '\n';

  return n_lines;
}

/* One line that says what was wrong and what there is, and status 2. */
static void
assert_refused (const char *arguments,
                const char *wrong,
                const char *there)
{
  g_auto (Outcome) outcome = { 0 };

  run (&outcome, arguments);
  g_assert_cmpint (outcome.status, ==, 2);
  g_assert_cmpstr (outcome.out, ==, "");
  g_assert_cmpuint (count_lines (outcome.err), ==, 1);
  g_assert_nonnull (strstr (outcome.err, wrong));
  g_assert_nonnull (strstr (outcome.err, there));
}

static void
test_refused (void)
{
  assert_refused ("--nonsense", "--nonsense", "--list-pages");
  assert_refused ("skin", "“skin”", "--page ID");
  assert_refused ("--page", "--page", "--language xx");
  assert_refused ("--page no-such-page", "no-such-page", "red-flags");
  assert_refused ("--language xx", "“xx”", "en_XA");
  assert_refused ("--language xx --page skin", "“xx”", "en");
  assert_refused ("--page ''", "“”", "red-flags");
  assert_refused ("--list-pages --language xx", "“xx”", "en");
}

/* A place that is no mistake: all that is missing here is a display, of which GTK warns. */
static void
assert_known_page (const char *page)
{
  g_autofree char *debug = g_strdup (g_getenv ("G_DEBUG"));
  g_autofree char *arguments = g_strconcat ("--page ", page, NULL);
  g_auto (Outcome) outcome = { 0 };

  g_unsetenv ("G_DEBUG");
  run (&outcome, arguments);
  if (debug != NULL)
    g_setenv ("G_DEBUG", debug, TRUE);
  g_assert_cmpint (outcome.status, ==, 1);
  g_assert_null (strstr (outcome.err, page));
}

/* The id of a page that is no more, and a screen beside the pages. */
static void
test_known_page (void)
{
  assert_known_page ("collagen");
  assert_known_page ("self-check");
}

/* What only programs ask for is not among what there is. */
static void
test_for_programs (void)
{
  g_auto (Outcome) outcome = { 0 };

  run (&outcome, "--nonsense");
  g_assert_nonnull (strstr (outcome.err, "--version"));
  g_assert_null (strstr (outcome.err, "--names-clinic"));
  g_assert_null (strstr (outcome.err, "--gapplication-service"));
}

static int
ask_names_clinic (const char *text)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-options-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "clinic.ini", NULL);
  g_autofree char *arguments = g_strconcat ("--names-clinic ", path, NULL);
  g_auto (Outcome) outcome = { 0 };

  if (text != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, NULL));
  run (&outcome, arguments);
  g_assert_cmpstr (outcome.out, ==, "");
  g_assert_cmpstr (outcome.err, ==, "");
  g_unlink (path);
  g_rmdir (folder);

  return outcome.status;
}

/* What the kiosk's command asks before it makes a kiosk. */
static void
test_names_clinic (void)
{
  g_assert_cmpint (ask_names_clinic ("[clinic]\nname=Skin House\n"), ==, 0);
  g_assert_cmpint (ask_names_clinic ("[clinic]\nphone=030 1234\n"), ==, 0);
  g_assert_cmpint (ask_names_clinic ("[clinic]\n#name=Skin House\n"), ==, 1);
  g_assert_cmpint (ask_names_clinic ("[clinic]\nphone=ask at the desk\n"), ==, 1);
  g_assert_cmpint (ask_names_clinic (NULL), ==, 1);
}

static void
test_list_pages (void)
{
  g_auto (Outcome) outcome = { 0 };
  g_auto (GStrv) lines = NULL;

  run (&outcome, "--list-pages");
  g_assert_cmpint (outcome.status, ==, 0);
  g_assert_cmpstr (outcome.err, ==, "");
  g_assert_cmpuint (count_lines (outcome.out), >=, 24);

  lines = g_strsplit (outcome.out, "\n", -1);
  for (guint i = 0; lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (columns), ==, 2);
      g_assert_cmpstr (columns[0], !=, "");
      g_assert_cmpstr (columns[1], !=, "");
    }
}

static void
test_list_pages_translated (void)
{
  g_auto (Outcome) outcome = { 0 };

  run (&outcome, "--list-pages --language en_XA");
  g_assert_cmpint (outcome.status, ==, 0);
  g_assert_nonnull (strstr (outcome.out, "red-flags\t[Ŵĥ"));
}

static void
test_version (void)
{
  g_auto (Outcome) outcome = { 0 };

  run (&outcome, "--version");
  g_assert_cmpint (outcome.status, ==, 0);
  g_assert_cmpstr (outcome.out, ==, "Microneedling Guide " VERSION "\n");
}

static void
test_help (void)
{
  g_auto (Outcome) outcome = { 0 };

  run (&outcome, "--help");
  g_assert_cmpint (outcome.status, ==, 0);
  g_assert_nonnull (strstr (outcome.out, "--page"));
  g_assert_nonnull (strstr (outcome.out, "--language"));
  g_assert_nonnull (strstr (outcome.out, "--list-pages"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  g_test_add_func ("/options/refused", test_refused);
  g_test_add_func ("/options/known-page", test_known_page);
  g_test_add_func ("/options/for-programs", test_for_programs);
  g_test_add_func ("/options/names-clinic", test_names_clinic);
  g_test_add_func ("/options/list-pages", test_list_pages);
  g_test_add_func ("/options/list-pages-translated", test_list_pages_translated);
  g_test_add_func ("/options/version", test_version);
  g_test_add_func ("/options/help", test_help);

  return g_test_run ();
}
