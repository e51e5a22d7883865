/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-clinic.h"
#include "guide-keeper.h"

#include <glib/gstdio.h>
#include <string.h>

/* What people have on their machines since the first guide: a kept file that it
 * wrote, a clinic file made from its sample, and the ids of its pages, which
 * stand in kept files and on the command lines of others. They are not to be
 * changed. What still has a meaning is kept for ever after; what has none goes
 * without a word. */

static char *
dup_fixture (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "displayless", "fixtures", name, NULL);
}

static char *
dup_text (const char *name)
{
  g_autofree char *path = dup_fixture (name);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* A session that was kept with this text. */
static GuideSession *
new_session (const char   *folder,
             const char   *text,
             GuideKeeper **keeper)
{
  g_autofree char *path = g_build_filename (folder, "reader.ini", NULL);
  GuideSession *session = guide_session_new ();

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  *keeper = guide_keeper_new (path);
  guide_keeper_attach (*keeper, session);

  return session;
}

static void
assert_kept (GuideSession *session)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);
  g_autofree char *joined = g_strjoinv (" ", lines);
  int hour;

  g_assert_cmpstr (guide_session_get_language (session), ==, "en");
  g_assert_cmpint (guide_session_get_text_size (session), ==, 125);
  g_assert_cmpint (guide_session_get_appearance (session), ==, GUIDE_APPEARANCE_DARK);
  g_assert_cmpstr (guide_session_get_last_page (session), ==, "red-flags");
  g_assert_true (guide_session_is_read (session, "red-flags"));
  g_assert_true (guide_session_is_read (session, "skin"));
  g_assert_true (guide_visit_plan_get_kept (plan));
  g_assert_cmpstr (joined, ==, "ask-price value-cost ask-scars own-1");
  g_assert_cmpint (guide_visit_plan_get_value (plan, "value-cost"), ==, 4);
  g_assert_cmpstr (guide_visit_plan_get_own (plan, 0), ==, "is it loud");
  g_assert_cmpstr (guide_visit_plan_get_day (plan), ==, "2026-12-15");
  g_object_get (plan, "hour", &hour, NULL);
  g_assert_cmpint (hour, ==, 15);
  g_assert_true (guide_visit_plan_has_choice (plan, "needling"));
  g_assert_true (guide_visit_plan_has_choice (plan, "nothing"));
  g_assert_true (guide_visit_plan_has_choice (plan, "peel"));
}

/* It is read, written again and read again, and all of it is there. */
static void
test_kept (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (folder, "reader.ini", NULL);
  g_autofree char *text = dup_text ("reader.ini");
  g_autofree char *again = NULL;
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideKeeper) second_keeper = NULL;
  g_autoptr (GuideSession) session = new_session (folder, text, &keeper);
  g_autoptr (GuideSession) second = NULL;

  assert_kept (session);
  g_assert_cmpint (guide_session_get_tone (session), ==, 5);
  guide_session_set_tone (session, 4);
  g_clear_object (&keeper); /* writes */
  g_assert_true (g_file_get_contents (path, &again, NULL, NULL));
  second = new_session (folder, again, &second_keeper);
  assert_kept (second);
  g_assert_cmpint (guide_session_get_tone (second), ==, 4);
  g_assert_true (guide_keeper_forget (second_keeper, NULL));
  g_rmdir (folder);
}

/* Every line of that plan has words in the book of today. */
static void
test_lines (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *text = dup_text ("reader.ini");
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = new_session (folder, text, &keeper);
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autoptr (GuideBook) book = guide_book_new (NULL, NULL);
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);

  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_nonnull (guide_visit_plan_lookup_text (plan, book, lines[i]));
  g_assert_cmpint (guide_book_get_page_number (book, guide_session_get_last_page (session)), >, 0);
  g_assert_true (guide_keeper_forget (keeper, NULL));
  g_rmdir (folder);
}

/* Ids of a guide that is not this one: nothing warns, and what is known stays. */
static void
test_unknown_ids (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session =
    new_session (folder, "[reader]\nlast-page=a-page-of-tomorrow\nread=a-page-of-tomorrow;skin;\nsetting-of-tomorrow=7\n\n"
                         "[visit]\nlines=ask-of-long-ago;ask-scars;\nvalues=value-of-long-ago=5;\noptions=laser-of-tomorrow;\n\n"
                         "[group-of-tomorrow]\nkey=1\n", &keeper);
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autoptr (GuideBook) book = guide_book_new (NULL, NULL);

  g_assert_true (guide_session_is_read (session, "skin"));
  g_assert_true (guide_visit_plan_has_line (plan, "ask-scars"));
  g_assert_null (guide_visit_plan_lookup_text (plan, book, "ask-of-long-ago"));
  g_assert_cmpint (guide_book_get_page_number (book, guide_session_get_last_page (session)), ==, 0);
  g_assert_true (guide_keeper_forget (keeper, NULL));
  g_rmdir (folder);
}

static void
test_clinic (void)
{
  const char *const languages[] = { "ar", "en", "es", NULL };
  g_autofree char *path = dup_fixture ("clinic.ini");
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideClinic) clinic = guide_clinic_new_from_file (path, &error);
  g_auto (GStrv) offered = NULL;
  g_autofree char *joined = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (guide_clinic_get_faults (clinic)->len, ==, 0);
  offered = guide_clinic_dup_languages (clinic, languages, languages, guide_clinic_get_faults (clinic));
  joined = g_strjoinv (" ", offered);
  g_assert_cmpuint (guide_clinic_get_faults (clinic)->len, ==, 0);

  g_assert_cmpstr (joined, ==, "es en ar");
  g_assert_cmpstr (guide_clinic_get_name (clinic), ==, "Skin Clinic by the Park");
  g_assert_cmpstr (guide_clinic_get_text (clinic, "name", "es"), ==, "Clínica de la piel del Parque");
  g_assert_nonnull (strstr (guide_clinic_get_phone (clinic), "0123 456 789")); /* marks of direction may stand around it */
  g_assert_nonnull (strstr (guide_clinic_get_emergency (clinic), "112"));
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_IDLE_SECONDS), ==, 90);
  g_assert_cmpint (guide_clinic_get_number (clinic, GUIDE_CLINIC_TEXT_SIZE), ==, 125);
  g_assert_true (g_str_has_prefix (guide_clinic_get_pin_hash (clinic), "pbkdf2-sha256$100000$"));
  g_assert_true (guide_clinic_shows (clinic, GUIDE_CLINIC_PART_QUIZ));
}

static void
test_pages (void)
{
  g_autofree char *text = dup_text ("pages.txt");
  g_auto (GStrv) ids = g_strsplit (g_strstrip (text), "\n", -1);
  g_autoptr (GuideBook) book = guide_book_new (NULL, NULL);

  g_assert_cmpuint (g_strv_length (ids), ==, 29);
  for (guint i = 0; ids[i] != NULL; i++)
    if (guide_book_lookup_page (book, guide_book_find_page_id (book, ids[i])) == NULL)
      g_error ("There is no page “%s” any more, which stands in kept files and links", ids[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fixtures/kept", test_kept);
  g_test_add_func ("/fixtures/lines", test_lines);
  g_test_add_func ("/fixtures/unknown-ids", test_unknown_ids);
  g_test_add_func ("/fixtures/clinic", test_clinic);
  g_test_add_func ("/fixtures/pages", test_pages);

  return g_test_run ();
}
