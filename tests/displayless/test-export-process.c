/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-export-process.h"
#include "guide-language.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a reader is told where the process that makes a file breaks off. The guide starts itself
 * for it; here that is this test, which then does what GUIDE_CHILD says. */

#define CHILD "GUIDE_CHILD"
#define SECONDS G_TIME_SPAN_SECOND

static const char plain[] = "Something went wrong while it was made. Try again.";

/* --- the process ------------------------------------------------------------ */

static int
be_child (void)
{
  const char *what = g_getenv (CHILD);

  fputs ("half of a PDF", stdout);
  fflush (stdout);
  if (strcmp (what, "killed") == 0)
    raise (SIGKILL);
  if (strcmp (what, "stands") == 0)
    raise (SIGSTOP);
  if (strcmp (what, "refuses") == 0)
    fputs ("(a library): a warning\nThe disk is full\n", stderr);

  return strcmp (what, "ends") == 0 ? 0 : 2;
}

/* --- who waits for it ------------------------------------------------------- */

static void
ended_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for_end (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

/* Nothing that was started is left, running or dead. */
static void
assert_no_child (void)
{
  g_assert_cmpint (waitpid (-1, NULL, WNOHANG), ==, -1);
}

static void
assert_said (GError     *error,
             const char *words)
{
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_cmpstr (error->message, ==, words);
  assert_no_child ();
}

static GError *
make_sheet (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  GuideSheetWish wish = { .plan = plan, .scale = 1 };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) pdf = NULL;
  GError *error = NULL;

  guide_export_process_make_sheet_async (&wish, "en", ended_cb, &result);
  pdf = guide_export_process_make_finish (wait_for_end (&result), &error);
  g_assert_true ((pdf == NULL) == (error != NULL));

  return error;
}

static void
test_sheet (gconstpointer data)
{
  const char *words = data;
  g_autoptr (GError) error = NULL;

  error = make_sheet ();
  assert_said (error, words);
}

static void
test_killed (void)
{
  g_setenv (CHILD, "killed", TRUE);
  test_sheet (plain);
}

static void
test_silent (void)
{
  g_setenv (CHILD, "silent", TRUE);
  test_sheet (plain);
}

static void
test_refuses (void)
{
  g_setenv (CHILD, "refuses", TRUE);
  test_sheet ("The disk is full");
}

static void
test_whole (void)
{
  g_setenv (CHILD, "ends", TRUE);
  g_assert_no_error (make_sheet ());
}

/* As where the system has no room for one more. */
static void
test_not_started (void)
{
  struct rlimit before, none;

  getrlimit (RLIMIT_NOFILE, &before);
  none = (struct rlimit) { (rlim_t) dup (0), before.rlim_max };
  close ((int) none.rlim_cur);
  setrlimit (RLIMIT_NOFILE, &none);
  test_sheet (plain);
  setrlimit (RLIMIT_NOFILE, &before);
}

static void
test_stands (void)
{
  gint64 began = g_get_monotonic_time ();

  g_setenv (CHILD, "stands", TRUE);
  test_sheet (plain);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 90 * SECONDS);
}

static gboolean
cancel_cb (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);

  return G_SOURCE_REMOVE;
}

static void
assert_empty (const char *folder)
{
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);

  g_assert_cmpstr (g_dir_read_name (files), ==, NULL);
}

/* For a printer: it goes through a folder of its own. Who stops it need not wait for a process that
 * does not hear. */
static void
test_stopped (void)
{
  const char *folder = g_get_tmp_dir ();
  g_autoptr (GuideBook) book = guide_book_new_or_empty (NULL, NULL);
  g_autoptr (GuideSelection) selection = guide_selection_new (book, GUIDE_SELECTION_PAGE, "first-days");
  GuidePaperOrder order = { .selection = selection, .language = "en", .scale = 1 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();

  g_setenv (CHILD, "stands", TRUE);
  guide_export_process_make_async (&order, cancellable, ended_cb, &result);
  g_timeout_add (300, cancel_cb, cancellable);
  g_assert_null (guide_export_process_make_finish (wait_for_end (&result), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - began, <, 60 * SECONDS);
  assert_no_child ();
  g_clear_object (&result); /* it holds the folder */
  assert_empty (folder);
}

int
main (int   argc,
      char *argv[])
{
  char folder[] = "/tmp/guide-test-XXXXXX";
  int status;

  if (g_getenv (CHILD) != NULL)
    return be_child ();

  gtk_disable_setlocale ();
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  guide_language_switch ("en");
  g_test_init (&argc, &argv, NULL);
  g_setenv ("TMPDIR", g_mkdtemp (folder), TRUE);

  g_test_add_func ("/export-process/whole", test_whole);
  g_test_add_func ("/export-process/refuses", test_refuses);
  g_test_add_func ("/export-process/silent", test_silent);
  g_test_add_func ("/export-process/killed", test_killed);
  g_test_add_func ("/export-process/not-started", test_not_started);
  g_test_add_func ("/export-process/stands", test_stands);
  g_test_add_func ("/export-process/stopped", test_stopped);

  status = g_test_run ();
  g_rmdir (folder);

  return status;
}
