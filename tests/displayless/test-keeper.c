/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-keeper.h"
#include "guide-kept.h"
#include "guide-other-value.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp (NULL, NULL);
  fixture->path = g_build_filename (fixture->folder, "a", "folder", "reader.ini", NULL);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  remove_tree (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
put_file (Fixture    *fixture,
          const char *text)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
}

static GuideSession *
new_kept_session (Fixture      *fixture,
                  GuideKeeper **keeper)
{
  GuideSession *session = guide_session_new ();

  *keeper = guide_keeper_new (fixture->path);
  guide_keeper_attach (*keeper, session);

  return session;
}

static void
write_choices (Fixture *fixture)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = new_kept_session (fixture, &keeper);

  guide_session_set_language (session, "es");
  guide_session_set_text_size (session, 175);
  guide_session_set_appearance (session, GUIDE_APPEARANCE_CONTRAST);
  guide_session_set_tone (session, 5);
  guide_session_set_reading_speed (session, GUIDE_READING_SPEED_MIN);
  guide_session_mark_read (session, "skin");
  guide_session_mark_read (session, "wait");
  guide_keeper_flush (keeper);
}

static void
test_round_trip (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;

  write_choices (fixture);
  session = new_kept_session (fixture, &keeper);

  g_assert_cmpstr (guide_session_get_language (session), ==, "es");
  g_assert_cmpint (guide_session_get_text_size (session), ==, 175);
  g_assert_cmpint (guide_session_get_appearance (session), ==, GUIDE_APPEARANCE_CONTRAST);
  g_assert_cmpint (guide_session_get_tone (session), ==, 5);
  g_assert_cmpint (guide_session_get_reading_speed (session), ==, GUIDE_READING_SPEED_MIN);
  g_assert_cmpstr (guide_session_get_last_page (session), ==, "wait");
  g_assert_true (guide_session_is_read (session, "skin"));
  g_assert_true (guide_session_is_read (session, "wait"));
  g_assert_false (guide_session_is_read (session, "healing"));
  g_assert_cmpstr (guide_session_get_place (session), ==, GUIDE_PLACE_HOME);
}

/* Whatever is kept, from its property alone, comes back in the next start. */
static void
test_all_kept (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL, next_keeper = NULL;
  g_autoptr (GuideSession) session = new_kept_session (fixture, &keeper), next = NULL;
  guint n_properties;
  g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (session), &n_properties);

  for (guint i = 0; i < n_properties; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if ((properties[i]->flags & GUIDE_PARAM_KEPT) != 0 && guide_other_value_take (properties[i], &value))
        g_object_set_property (G_OBJECT (session), properties[i]->name, &value);
    }
  guide_keeper_flush (keeper);

  next = new_kept_session (fixture, &next_keeper);
  for (guint i = 0; i < n_properties; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_auto (GValue) found = G_VALUE_INIT;

      if ((properties[i]->flags & GUIDE_PARAM_KEPT) == 0 || !guide_other_value_take (properties[i], &value))
        continue;

      g_test_message ("%s", properties[i]->name);
      g_value_init (&found, properties[i]->value_type);
      g_object_get_property (G_OBJECT (next), properties[i]->name, &found);
      g_assert_cmpint (g_param_values_cmp (properties[i], &value, &found), ==, 0);
    }
}

static char *
dup_text (Fixture *fixture)
{
  char *text = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));

  return text;
}

/* A language that the reader did not choose, as --language asks for, does not
 * take the place of the one that the reader did, whatever else is kept. */
static void
test_offered_language (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  g_autofree char *offered = NULL;
  g_autofree char *chosen = NULL;

  write_choices (fixture);
  session = new_kept_session (fixture, &keeper);
  guide_session_offer_language (session, "ar");
  guide_session_set_tone (session, 2);
  guide_keeper_flush (keeper);
  offered = dup_text (fixture);
  guide_session_set_language (session, "ar");
  guide_keeper_flush (keeper);
  chosen = dup_text (fixture);

  g_assert_nonnull (strstr (offered, "language=es\n"));
  g_assert_nonnull (strstr (offered, "tone=2\n"));
  g_assert_nonnull (strstr (chosen, "language=ar\n"));
}

/* Nor does it alone leave a file behind. */
static void
test_offered_alone (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = new_kept_session (fixture, &keeper);
  g_autofree char *chosen = NULL;

  guide_session_offer_language (session, "ar");
  guide_keeper_flush (keeper);
  g_assert_cmpstr (guide_session_get_language (session), ==, "ar");
  g_object_get (session, "chosen-language", &chosen, NULL);
  g_assert_null (chosen);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static int
get_mode (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);

  return status.st_mode & 0777;
}

static void
change_something (Fixture *fixture)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = new_kept_session (fixture, &keeper);

  guide_session_set_tone (session, guide_session_get_tone (session) == 2 ? 3 : 2);
  guide_keeper_flush (keeper);
}

static void
test_mode (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  umask (0);
  write_choices (fixture);
  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpint (get_mode (folder), ==, 0700);
}

/* What others could once read or change is closed to them at the next save. */
static void
test_mode_again (Fixture      *fixture,
                 gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  write_choices (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0644), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0777), ==, 0);
  change_something (fixture);

  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpint (get_mode (folder), ==, 0700);
}

/* And at the start, for whoever only reads; a file that was set aside too. */
static void
test_mode_at_start (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  g_autofree char *aside = g_strconcat (fixture->path, ".broken", NULL);

  write_choices (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0644), ==, 0);
  g_assert_true (g_file_set_contents (aside, "[reader", -1, NULL));
  g_assert_cmpint (g_chmod (aside, 0664), ==, 0);
  session = new_kept_session (fixture, &keeper);

  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpint (get_mode (aside), ==, 0600);
}

/* A link gives way to a file, and what it led to stays as it was. */
static void
test_link (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);
  g_autofree char *text = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (target, "[reader]\ntone=5\n", -1, NULL));
  g_assert_cmpint (g_chmod (target, 0644), ==, 0);
  g_assert_cmpint (symlink (target, fixture->path), ==, 0);
  change_something (fixture);

  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (get_mode (fixture->path), ==, 0600);
  g_assert_true (g_file_get_contents (target, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "[reader]\ntone=5\n");
  g_assert_cmpint (get_mode (target), ==, 0644);
}

/* Who looks in and chooses nothing leaves nothing behind. */
static void
test_nothing_chosen (Fixture      *fixture,
                     gconstpointer data)
{
  {
    g_autoptr (GuideKeeper) keeper = NULL;
    g_autoptr (GuideSession) session = new_kept_session (fixture, &keeper);

    guide_session_go (session, GUIDE_PLACE_GLOSSARY);
    guide_keeper_flush (keeper);
  }
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_saved_at_end (Fixture      *fixture,
                   gconstpointer data)
{
  GuideKeeper *keeper = NULL;
  g_autoptr (GuideSession) session = new_kept_session (fixture, &keeper);

  guide_session_set_tone (session, 4);
  g_assert_finalize_object (keeper);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR));
}

static void
test_odd_values (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;

  put_file (fixture, "[reader]\ntext-size=9000\ntone=-3\nappearance=plaid\nread=;;a;\nlanguage=\nfuture=1\n");
  session = new_kept_session (fixture, &keeper);

  g_assert_cmpint (guide_session_get_text_size (session), ==, GUIDE_TEXT_SIZE_MAX);
  g_assert_cmpint (guide_session_get_tone (session), ==, 0);
  g_assert_cmpint (guide_session_get_appearance (session), ==, GUIDE_APPEARANCE_SYSTEM);
  g_assert_null (guide_session_get_language (session));
}

static void
assert_set_aside (Fixture    *fixture,
                  const char *text,
                  const char *suffix)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  g_autofree char *aside = g_strconcat (fixture->path, suffix, NULL);
  g_autofree char *kept = NULL;

  put_file (fixture, text);
  g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*reader.ini could not be read*.broken*");
  session = new_kept_session (fixture, &keeper);
  g_test_assert_expected_messages ();

  g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, text);
  g_assert_cmpint (guide_session_get_text_size (session), ==, 100);

  guide_session_set_tone (session, 3);
  guide_keeper_flush (keeper);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR));
}

static void
test_broken (Fixture      *fixture,
             gconstpointer data)
{
  const char *const first = "[reader\ntext-size=150\n";
  g_autofree char *aside = g_strconcat (fixture->path, ".broken", NULL);
  g_autofree char *kept = NULL;

  assert_set_aside (fixture, first, ".broken");
  assert_set_aside (fixture, "no group\n", ".broken-2");
  assert_set_aside (fixture, "neither\n", ".broken-3");

  g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL)); /* the older one is still there */
  g_assert_cmpstr (kept, ==, first);
}

/* A folder stands where the file should be: for root too it cannot be read. */
static void
test_unreadable (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;

  g_assert_cmpint (g_mkdir_with_parents (fixture->path, 0700), ==, 0);
  g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*reader.ini could not be read*");
  session = new_kept_session (fixture, &keeper);
  g_test_assert_expected_messages ();
}

/* Root reads every file, so this shows something only to others. */
static void
test_forbidden (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;

  put_file (fixture, "[reader]\ntone=2\n");
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);
  if (geteuid () != 0)
    g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*reader.ini could not be read*");
  session = new_kept_session (fixture, &keeper);
  g_test_assert_expected_messages ();
  g_assert_cmpint (guide_session_get_tone (session), ==, geteuid () != 0 ? 0 : 2);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_unwritable (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = guide_keeper_new ("/proc/no-folder/reader.ini");
  g_autoptr (GuideSession) session = guide_session_new ();

  guide_keeper_attach (keeper, session);
  guide_session_set_tone (session, 3);
  g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*could not be kept*");
  guide_keeper_flush (keeper);
  g_test_assert_expected_messages ();
}

/* What cannot be read, for another reason than what is in it, is not touched:
 * who could not read it may be able to at the next start. */
static void
test_not_readable (Fixture      *fixture,
                   gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = guide_session_new ();

  put_file (fixture, "[reader]\ntone=2\n");
  path = g_build_filename (fixture->path, "reader.ini", NULL); /* a file stands where the folder should be */
  keeper = guide_keeper_new (path);
  g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*could not be read*will not be kept*");
  guide_keeper_attach (keeper, session);
  g_test_assert_expected_messages ();
  g_assert_false (guide_visit_plan_get_can_keep (guide_session_get_visit_plan (session)));

  guide_session_set_tone (session, 3);
  guide_keeper_flush (keeper);
  g_assert_true (g_file_get_contents (fixture->path, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "[reader]\ntone=2\n");
}

/* An older guide did not write all of it: what is missing was not chosen. */
static void
test_missing_keys (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  GuideVisitPlan *plan;
  int hour;

  put_file (fixture, "[reader]\n\n[visit]\nday=2026-12-24\nlines=ask-scars;\n");
  session = new_kept_session (fixture, &keeper);
  plan = guide_session_get_visit_plan (session);

  g_assert_true (guide_visit_plan_get_kept (plan));
  g_assert_cmpstr (guide_visit_plan_get_day (plan), ==, "2026-12-24");
  g_object_get (plan, "hour", &hour, NULL);
  g_assert_cmpint (hour, ==, 10);
  g_assert_true (guide_visit_plan_has_choice (plan, "needling"));
  g_assert_true (guide_visit_plan_has_choice (plan, "nothing"));
  g_assert_true (guide_visit_plan_has_line (plan, "ask-scars"));
}

static ino_t
get_inode (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);

  return status.st_ino;
}

/* Neither a look around nor a self-check writes the file anew: not even its
 * date tells of them. */
static void
test_not_written_anew (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  ino_t before;

  write_choices (fixture);
  before = get_inode (fixture->path);
  session = new_kept_session (fixture, &keeper);
  guide_session_go (session, GUIDE_PLACE_SELF_CHECK);
  guide_session_add_concern (session, "tell-blood");
  guide_session_set_tone_asked (session, TRUE);
  guide_keeper_flush (keeper);
  g_assert_cmpint (get_inode (fixture->path), ==, before);

  guide_session_set_tone (session, 1);
  guide_keeper_flush (keeper);
  g_assert_cmpint (get_inode (fixture->path), !=, before);
}

static gboolean
has_beside (Fixture    *fixture,
            const char *suffix)
{
  g_autofree char *path = g_strconcat (fixture->path, suffix, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
put_beside (Fixture    *fixture,
            const char *suffix)
{
  g_autofree char *path = g_strconcat (fixture->path, suffix, NULL);

  g_assert_true (g_file_set_contents (path, "[visit]\nown-1=Does it hurt?\n", -1, NULL));
}

/* What a kill between writing and renaming leaves goes at the next start. */
static void
test_left_over (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  g_autoptr (GError) error = NULL;
  const char *const others[] = { ".broken", ".broken-2", ".bak", ".XYZ1234", "2.Ab3dE9" };

  write_choices (fixture);
  put_beside (fixture, ".Ab3dE9");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    put_beside (fixture, others[i]);
  session = new_kept_session (fixture, &keeper);

  g_assert_false (has_beside (fixture, ".Ab3dE9"));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_true (has_beside (fixture, others[i]));

  put_beside (fixture, ".Zz0000"); /* of another start */
  g_assert_true (guide_keeper_forget (keeper, &error));
  g_assert_no_error (error);
  g_assert_false (has_beside (fixture, ".Zz0000"));
  g_assert_false (has_beside (fixture, ".broken"));
  g_assert_false (has_beside (fixture, ".broken-2"));
  g_assert_false (has_beside (fixture, ""));
  g_assert_true (has_beside (fixture, ".bak")); /* nothing of the guide's */
}

static void
test_forget (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  g_autoptr (GError) error = NULL;

  write_choices (fixture);
  session = new_kept_session (fixture, &keeper);
  guide_session_set_tone (session, 1);

  g_assert_true (guide_keeper_forget (keeper, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));

  guide_session_set_tone (session, 2);
  guide_keeper_flush (keeper);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (guide_keeper_forget (keeper, &error));
  g_assert_no_error (error);
}

/* What was set aside is what somebody read, too. */
static void
test_forget_aside (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GuideKeeper) keeper = NULL;
  g_autoptr (GuideSession) session = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = g_strconcat (fixture->path, ".broken", NULL);

  put_file (fixture, "[reader\nread=skin;\n");
  g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*could not be read*");
  session = new_kept_session (fixture, &keeper);
  g_test_assert_expected_messages ();

  g_assert_true (guide_keeper_forget (keeper, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (aside, G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/keeper/round-trip", Fixture, NULL, set_up, test_round_trip, tear_down);
  g_test_add ("/keeper/all-kept", Fixture, NULL, set_up, test_all_kept, tear_down);
  g_test_add ("/keeper/offered-language", Fixture, NULL, set_up, test_offered_language, tear_down);
  g_test_add ("/keeper/offered-alone", Fixture, NULL, set_up, test_offered_alone, tear_down);
  g_test_add ("/keeper/mode", Fixture, NULL, set_up, test_mode, tear_down);
  g_test_add ("/keeper/mode-again", Fixture, NULL, set_up, test_mode_again, tear_down);
  g_test_add ("/keeper/mode-at-start", Fixture, NULL, set_up, test_mode_at_start, tear_down);
  g_test_add ("/keeper/link", Fixture, NULL, set_up, test_link, tear_down);
  g_test_add ("/keeper/nothing-chosen", Fixture, NULL, set_up, test_nothing_chosen, tear_down);
  g_test_add ("/keeper/saved-at-end", Fixture, NULL, set_up, test_saved_at_end, tear_down);
  g_test_add ("/keeper/odd-values", Fixture, NULL, set_up, test_odd_values, tear_down);
  g_test_add ("/keeper/broken", Fixture, NULL, set_up, test_broken, tear_down);
  g_test_add ("/keeper/unreadable", Fixture, NULL, set_up, test_unreadable, tear_down);
  g_test_add ("/keeper/forbidden", Fixture, NULL, set_up, test_forbidden, tear_down);
  g_test_add ("/keeper/unwritable", Fixture, NULL, set_up, test_unwritable, tear_down);
  g_test_add ("/keeper/not-readable", Fixture, NULL, set_up, test_not_readable, tear_down);
  g_test_add ("/keeper/missing-keys", Fixture, NULL, set_up, test_missing_keys, tear_down);
  g_test_add ("/keeper/not-written-anew", Fixture, NULL, set_up, test_not_written_anew, tear_down);
  g_test_add ("/keeper/left-over", Fixture, NULL, set_up, test_left_over, tear_down);
  g_test_add ("/keeper/forget", Fixture, NULL, set_up, test_forget, tear_down);
  g_test_add ("/keeper/forget-aside", Fixture, NULL, set_up, test_forget_aside, tear_down);

  return g_test_run ();
}
