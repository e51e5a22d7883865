/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-idle-clock.h"
#include "guide-one-screen.h"
#include "guide-pin.h"
#include "guide-slowness.h"
#include "guide-spent-letters.h"
#include "guide-staff-door.h"
#include "guide-kiosk-visit-counter.h"
#include "guide-wrong-tries.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* The parts of the kiosk that need no screen. */

#define SECOND_MS (guint) (4 * guide_slowness ())

static void
run_for (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (200);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
wait_for_countdown (GuideIdleClock *clock)
{
  while (guide_idle_clock_get_seconds_left (clock) == 0)
    g_main_context_iteration (NULL, TRUE);
}

/* --- One of several screens --- */

static void
check_part (const GdkRectangle *screens,
            guint               n_screens,
            guint               number,
            int                 width,
            int                 height,
            GdkRectangle        right)
{
  GdkRectangle part;

  guide_one_screen_find_part (screens, n_screens, number, width, height, &part);
  g_test_message ("screen %u of %u in %dx%d: %dx%d at %d,%d", number, n_screens, width, height, part.width, part.height,
                  part.x, part.y);
  g_assert_true (gdk_rectangle_equal (&part, &right));
}

/* The window lies over all of them, as cage has it. */
static void
test_screens_over_all (void)
{
  static const GdkRectangle beside[] = { { 0, 0, 1280, 800 }, { 1280, 0, 1920, 1080 } };
  static const GdkRectangle above[] = { { 100, 800, 800, 480 }, { 0, -280, 1920, 1080 } };

  check_part (beside, 2, 1, 3200, 1080, (GdkRectangle) { 0, 0, 1280, 800 });
  check_part (beside, 2, 2, 3200, 1080, (GdkRectangle) { 1280, 0, 1920, 1080 });
  check_part (beside, 2, 8, 3200, 1080, (GdkRectangle) { 1280, 0, 1920, 1080 }); /* the last there is */
  check_part (above, 2, 1, 1920, 1560, (GdkRectangle) { 100, 1080, 800, 480 });
  check_part (above, 2, 2, 1920, 1560, (GdkRectangle) { 0, 0, 1920, 1080 });
}

/* A window manager put it on one of them, or there is one alone, or none, as where a cable is out. */
static void
test_screens_on_one (void)
{
  static const GdkRectangle beside[] = { { 0, 0, 1280, 800 }, { 1280, 0, 1920, 1080 } };
  static const GdkRectangle twins[] = { { 0, 0, 1280, 800 }, { 0, 0, 1280, 800 } };

  check_part (beside, 2, 1, 1280, 800, (GdkRectangle) { 0, 0, 1280, 800 });
  check_part (beside, 2, 2, 1920, 1080, (GdkRectangle) { 0, 0, 1920, 1080 });
  check_part (beside, 1, 2, 1280, 800, (GdkRectangle) { 0, 0, 1280, 800 });
  check_part (beside, 1, 1, 3200, 1080, (GdkRectangle) { 0, 0, 3200, 1080 });
  check_part (NULL, 0, 1, 1280, 800, (GdkRectangle) { 0, 0, 1280, 800 });
  check_part (twins, 2, 2, 1280, 800, (GdkRectangle) { 0, 0, 1280, 800 });
}

/* A third one has been plugged in, and the window knows sooner than its list of screens. */
static void
test_screens_untold (void)
{
  static const GdkRectangle beside[] = { { 0, 0, 1280, 800 }, { 1280, 0, 1920, 1080 } };

  check_part (beside, 2, 1, 5120, 1080, (GdkRectangle) { 0, 0, 1280, 800 });
}

static void
test_clock_over (void)
{
  g_autoptr (GuideIdleClock) clock = guide_idle_clock_new (3, SECOND_MS);
  guint n_over = 0, n_notified = 0;

  g_signal_connect_swapped (clock, "over", G_CALLBACK (count_cb), &n_over);
  g_signal_connect_swapped (clock, "notify::seconds-left", G_CALLBACK (count_cb), &n_notified);
  guide_idle_clock_start (clock);
  wait_for_countdown (clock);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, GUIDE_COUNTDOWN_SECONDS);
  g_assert_cmpuint (n_over, ==, 0);

  while (n_over == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_notified, ==, GUIDE_COUNTDOWN_SECONDS + 1); /* 0 too */
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);

  run_for (20 * SECOND_MS); /* it does not begin again by itself */
  g_assert_cmpuint (n_over, ==, 1);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);
}

static void
test_clock_touch (void)
{
  g_autoptr (GuideIdleClock) clock = guide_idle_clock_new (20, SECOND_MS);

  guide_idle_clock_start (clock);
  for (int i = 0; i < 8; i++)
    {
      run_for (5 * SECOND_MS);
      guide_idle_clock_touch (clock);
    }
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);

  /* A touch is not enough to end the countdown: it may be a stranger's. */
  wait_for_countdown (clock);
  guide_idle_clock_touch (clock);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), >, 0);
}

static void
test_clock_go_on (void)
{
  g_autoptr (GuideIdleClock) clock = guide_idle_clock_new (2, SECOND_MS);
  guint n_over = 0;

  g_signal_connect_swapped (clock, "over", G_CALLBACK (count_cb), &n_over);
  guide_idle_clock_start (clock);
  for (int i = 0; i < 20; i++)
    {
      wait_for_countdown (clock);
      guide_idle_clock_go_on (clock);
      g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);
    }
  g_assert_cmpuint (n_over, ==, 0);

  guide_idle_clock_stop (clock);
  guide_idle_clock_touch (clock); /* nobody is there: nothing runs */
  run_for (10 * SECOND_MS);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);
}

/* Somebody is read to: nothing is waited for before that is over. */
static void
test_clock_held (void)
{
  g_autoptr (GuideIdleClock) clock = guide_idle_clock_new (3, SECOND_MS);

  guide_idle_clock_start (clock);
  guide_idle_clock_set_held (clock, TRUE);
  run_for (10 * SECOND_MS);
  guide_idle_clock_touch (clock);
  run_for (10 * SECOND_MS);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);

  guide_idle_clock_set_held (clock, FALSE);
  run_for (SECOND_MS); /* the idle seconds are those after it */
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);
  wait_for_countdown (clock);
  guide_idle_clock_set_held (clock, TRUE);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), >, 0);

  guide_idle_clock_stop (clock);
  guide_idle_clock_set_held (clock, FALSE); /* nobody is there: nothing runs */
  run_for (10 * SECOND_MS);
  g_assert_cmpint (guide_idle_clock_get_seconds_left (clock), ==, 0);
}

#define NOW ((gint64) 1000 * G_USEC_PER_SEC)
#define HOUR ((gint64) 3600 * G_USEC_PER_SEC)

typedef struct
{
  char *folder;
  char *path;
} State;

static void
set_up_state (State        *state,
              gconstpointer data)
{
  state->folder = g_dir_make_tmp ("guide-state-XXXXXX", NULL);
  state->path = g_build_filename (state->folder, "staff-door.ini", NULL);
}

static void
tear_down_state (State        *state,
                 gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (state->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (state->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (state->folder), ==, 0);
  g_free (state->folder);
  g_free (state->path);
}

static guint
count_files (State *state)
{
  g_autoptr (GDir) dir = g_dir_open (state->folder, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

static void
test_tries_wait (void)
{
  g_autoptr (GuideWrongTries) tries = guide_wrong_tries_new (NULL, NOW);
  int waits[] = { 2, 4, 8, 16, 32, 64, 128, 256, 512, 512 };
  gint64 now = NOW;

  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      g_assert_cmpint (guide_wrong_tries_get_wait (tries, now), ==, 0);
      guide_wrong_tries_add (tries, now);
      g_assert_cmpint (guide_wrong_tries_get_wait (tries, now), ==, waits[i]);
      g_assert_cmpint (guide_wrong_tries_get_wait (tries, now + G_USEC_PER_SEC), ==, waits[i] - 1);
      now += waits[i] * G_USEC_PER_SEC;
    }
  guide_wrong_tries_clear (tries);
  guide_wrong_tries_add (tries, now);
  g_assert_cmpint (guide_wrong_tries_get_wait (tries, now), ==, 2); /* the right PIN began anew */
}

/* What a child did in the morning does not keep the staff out in the evening. */
static void
test_tries_decay (void)
{
  g_autoptr (GuideWrongTries) tries = guide_wrong_tries_new (NULL, NOW);
  gint64 now = NOW;

  for (int i = 0; i < 6; i++)
    {
      guide_wrong_tries_add (tries, now);
      now += guide_wrong_tries_get_wait (tries, now) * G_USEC_PER_SEC;
    }
  guide_wrong_tries_add (tries, now + HOUR / 3); /* two are forgotten, so this is the fifth */
  g_assert_cmpint (guide_wrong_tries_get_wait (tries, now + HOUR / 3), ==, 32);
  guide_wrong_tries_add (tries, now + 10 * HOUR);
  g_assert_cmpint (guide_wrong_tries_get_wait (tries, now + 10 * HOUR), ==, 2);
}

/* Nobody guesses more in a day by leaving pauses: after each wait, none or as many
 * minutes as make some of the tries forgotten. */
static void
test_tries_rate (void)
{
  for (int pause = 0; pause <= 100; pause += 5)
    {
      g_autoptr (GuideWrongTries) tries = guide_wrong_tries_new (NULL, NOW);
      guint n_tries = 0;

      for (gint64 now = NOW; now < NOW + 24 * HOUR; n_tries++)
        {
          guide_wrong_tries_add (tries, now);
          now += (guide_wrong_tries_get_wait (tries, now) + (gint64) pause * 60) * G_USEC_PER_SEC;
        }
      g_assert_cmpuint (n_tries, <=, 8 + 24 * 3600 / 512 + 1);
    }
}

static void
test_tries_outlive (State        *state,
                    gconstpointer data)
{
  g_autoptr (GuideWrongTries) before = guide_wrong_tries_new (state->folder, NOW);
  g_autoptr (GuideWrongTries) after = NULL;
  g_autoptr (GuideWrongTries) later = NULL;
  GStatBuf status;

  for (int i = 0; i < 5; i++)
    guide_wrong_tries_add (before, NOW);
  g_assert_cmpint (g_stat (state->path, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 0777, ==, 0600);

  after = guide_wrong_tries_new (state->folder, 3 * G_USEC_PER_SEC); /* the machine began anew */
  g_assert_cmpint (guide_wrong_tries_get_wait (after, 3 * G_USEC_PER_SEC), >=, 31);
  g_assert_cmpint (guide_wrong_tries_get_wait (after, 3 * G_USEC_PER_SEC), <=, 33);
  guide_wrong_tries_clear (after);

  later = guide_wrong_tries_new (state->folder, NOW);
  g_assert_cmpint (guide_wrong_tries_get_wait (later, NOW), ==, 0);
  guide_wrong_tries_add (later, NOW);
  g_assert_cmpint (guide_wrong_tries_get_wait (later, NOW), ==, 2);
}

/* What stands in the file, and the wait at the start and after one wrong PIN more. */
static void
check_kept (State      *state,
            const char *text,
            int         wait,
            int         next_wait)
{
  g_autoptr (GuideWrongTries) tries = NULL;

  g_assert_true (g_file_set_contents (state->path, text, -1, NULL));
  tries = guide_wrong_tries_new (state->folder, NOW);
  g_assert_cmpint (guide_wrong_tries_get_wait (tries, NOW), ==, wait);
  guide_wrong_tries_add (tries, NOW + wait * G_USEC_PER_SEC);
  g_assert_cmpint (guide_wrong_tries_get_wait (tries, NOW + wait * G_USEC_PER_SEC), ==, next_wait);
}

static void
test_tries_calendar (State        *state,
                     gconstpointer data)
{
  g_autofree char *long_ago =
    g_strdup_printf ("[staff-door]\nwrong-tries=3\nopen-again=%" G_GINT64_FORMAT "\n",
                     g_get_real_time () / G_USEC_PER_SEC - 2 * 600 - 60);

  /* The calendar of the machine was set back by years: the wait is not longer than it was. */
  check_kept (state, "[staff-door]\nwrong-tries=4\nopen-again=9000000000\n", 16, 32);
  check_kept (state, long_ago, 0, 4); /* two of three are forgotten */
  check_kept (state, "[staff-door]\nwrong-tries=7\nopen-again=0\n", 0, 2);
}

static void
test_tries_broken (State        *state,
                   gconstpointer data)
{
  const char *const texts[] = { "", "[staff-door]\nwrong-tries=3\n", "[staff-door]\nwrong-tries=-1\nopen-again=5\n",
                                "[staff-door]\nwrong-tries=3\nopen-again=99999999999999999\n", "\xff\xfe",
                                "wrong-tries=3" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*staff-door.ini could not be read (*) and was kept as *");
      check_kept (state, texts[i], 0, 2);
      g_test_assert_expected_messages ();
      g_assert_cmpuint (count_files (state), ==, i + 2); /* each under a name of its own */
    }
}

static void
test_tries_left_over (State        *state,
                      gconstpointer data)
{
  g_autofree char *left_over = g_strconcat (state->path, ".Ab12Cd", NULL);
  g_autoptr (GuideWrongTries) tries = NULL;

  g_assert_true (g_file_set_contents (left_over, "half", -1, NULL));
  tries = guide_wrong_tries_new (state->folder, NOW);
  g_assert_cmpuint (count_files (state), ==, 0);
}

/* Where nothing can be written the door works all the same, and one line says it. */
static void
test_tries_unwritable (void)
{
  g_autoptr (GuideWrongTries) tries = guide_wrong_tries_new ("/nowhere", NOW);

  g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*in memory alone*");
  guide_wrong_tries_add (tries, NOW);
  g_test_assert_expected_messages ();
  guide_wrong_tries_add (tries, NOW);
  g_assert_cmpint (guide_wrong_tries_get_wait (tries, NOW), ==, 4);
}

static void
tried_cb (GObject      *door,
          GAsyncResult *result,
          gpointer      opened)
{
  *(int *) opened = guide_staff_door_try_finish (GUIDE_STAFF_DOOR (door), result);
}

static gboolean
try_door (GuideStaffDoor *door,
          const char     *pin)
{
  int opened = -1;

  guide_staff_door_try (door, pin, tried_cb, &opened);
  g_assert_true (guide_staff_door_is_looking (door));
  g_assert_cmpint (opened, ==, -1); /* the worker looks, nobody waits */
  while (opened == -1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (guide_staff_door_is_looking (door));

  return opened;
}

static void
test_door (State        *state,
           gconstpointer data)
{
  g_autofree char *hash = guide_pin_dup_hash ("2468");
  g_autoptr (GuideStaffDoor) door = guide_staff_door_new (hash, state->folder);
  g_autoptr (GuideStaffDoor) unplugged = NULL;
  int opened = -1;

  g_assert_true (try_door (door, "2468"));
  g_assert_cmpint (guide_staff_door_get_wait (door), ==, 0);
  g_assert_false (try_door (door, "1357"));
  g_assert_cmpint (guide_staff_door_get_wait (door), >, 0);
  while (guide_staff_door_get_wait (door) > 0)
    g_usleep (1000);

  /* The plug is pulled while a PIN is looked at: it counted as wrong by then. */
  guide_staff_door_try (door, "1357", tried_cb, &opened);
  unplugged = guide_staff_door_new (hash, state->folder);
  g_assert_cmpint (guide_staff_door_get_wait (unplugged), >=, 3);
  while (opened == -1)
    g_main_context_iteration (NULL, TRUE);
}

static void
add_visits (GuideKioskVisitCounter *counter,
            const char        *day,
            const char        *language,
            guint              n_visits)
{
  for (guint i = 0; i < n_visits; i++)
    guide_kiosk_visit_counter_add (counter, day, language, 120, 4);
}

/* What stands in the file of counts after its first line. */
static void
check_counts (State      *state,
              const char *lines)
{
  g_autofree char *expected = g_strconcat ("day,language,visits,minutes,pages\n", lines, NULL);
  g_autofree char *text = NULL;
  GStatBuf status;

  g_assert_true (g_file_get_contents (state->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpint (g_stat (state->path, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 0777, ==, 0600);
}

static void
set_up_counts (State        *state,
               gconstpointer data)
{
  state->folder = g_dir_make_tmp ("guide-count-XXXXXX", NULL);
  state->path = g_build_filename (state->folder, "visits.csv", NULL);
}

static void
test_counting (State        *state,
               gconstpointer data)
{
  g_autoptr (GuideKioskVisitCounter) counter = guide_kiosk_visit_counter_new (state->folder);

  add_visits (counter, "2026-11-20", "en", 7);
  add_visits (counter, "2026-11-20", "es", 3);
  add_visits (counter, "2026-11-20", "ar", 2);
  guide_kiosk_visit_counter_turn (counter, "2026-11-21");
  g_assert_cmpuint (count_files (state), ==, 0); /* the end of a visit writes nothing, nor does a new day */
  guide_kiosk_visit_counter_turn (counter, "2026-11-22"); /* a day without visits has no line */
  add_visits (counter, "2026-11-22", "ar", 4);
  guide_kiosk_visit_counter_write (counter);
  check_counts (state, "2026-11-20,en,7,14,28\n2026-11-20,other,5,10,20\n2026-11-22,other,under 5,,\n");
}

/* Each hour the lines of the day are written again, with the sums of by then. */
static void
test_counting_hourly (State        *state,
                      gconstpointer data)
{
  g_autoptr (GuideKioskVisitCounter) counter = guide_kiosk_visit_counter_new (state->folder);
  g_autoptr (GuideKioskVisitCounter) next = NULL;

  guide_kiosk_visit_counter_write (counter); /* nobody came, and the file is there all the same */
  check_counts (state, "");
  add_visits (counter, "2026-11-20", "en", 4);
  guide_kiosk_visit_counter_write (counter);
  check_counts (state, "2026-11-20,other,under 5,,\n");
  add_visits (counter, "2026-11-20", "en", 1);
  guide_kiosk_visit_counter_write (counter);
  guide_kiosk_visit_counter_write (counter);
  check_counts (state, "2026-11-20,en,5,10,20\n");
  guide_kiosk_visit_counter_turn (counter, "2026-11-21");
  guide_kiosk_visit_counter_write (counter);
  guide_kiosk_visit_counter_write (counter);
  check_counts (state, "2026-11-20,en,5,10,20\n");

  /* The plug was pulled: what stands there stays, and the day goes on with other lines. */
  next = guide_kiosk_visit_counter_new (state->folder);
  add_visits (next, "2026-11-20", "en", 6);
  guide_kiosk_visit_counter_write (next);
  guide_kiosk_visit_counter_write (next);
  check_counts (state, "2026-11-20,en,5,10,20\n2026-11-20,en,6,12,24\n");
}

static void
test_counting_rotates (State        *state,
                       gconstpointer data)
{
  g_autofree char *old = g_strconcat (state->path, ".old", NULL);
  g_autofree char *filler = g_strnfill (1000 * 1000, 'x');
  g_autofree char *large = g_strconcat ("day,language,visits,minutes,pages\n", filler, NULL); /* not even a last line */
  g_autofree char *kept = NULL;
  g_autoptr (GuideKioskVisitCounter) counter = guide_kiosk_visit_counter_new (state->folder);

  g_assert_true (g_file_set_contents (state->path, large, -1, NULL));
  add_visits (counter, "2026-11-20", "en", 5);
  guide_kiosk_visit_counter_write (counter);
  g_assert_true (g_file_get_contents (old, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, large);
  check_counts (state, "2026-11-20,en,5,10,20\n");
}

/* Where it cannot be written, nothing that was counted is lost, and one line says it. */
static void
test_counting_fails (State        *state,
                     gconstpointer data)
{
  g_autofree char *folder = g_build_filename (state->folder, "later", NULL);
  g_autoptr (GuideKioskVisitCounter) counter = guide_kiosk_visit_counter_new (folder);

  add_visits (counter, "2026-11-20", "en", 5);
  g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*in memory alone, and the kiosk goes on*");
  guide_kiosk_visit_counter_write (counter);
  g_test_assert_expected_messages ();
  add_visits (counter, "2026-11-21", "en", 5); /* no second message */
  guide_kiosk_visit_counter_write (counter);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_free (state->path);
  state->path = g_build_filename (folder, "visits.csv", NULL);
  guide_kiosk_visit_counter_write (counter);
  check_counts (state, "2026-11-20,en,5,10,20\n2026-11-21,en,5,10,20\n");
  g_unlink (state->path);
}

/* What is not the guide's is set aside, and a link that points elsewhere is not followed. */
static void
test_counting_broken (State        *state,
                      gconstpointer data)
{
  g_autofree char *aside = g_strconcat (state->path, ".broken", NULL);
  g_autofree char *kept = NULL;
  g_autofree char *target = NULL;
  g_autoptr (GuideKioskVisitCounter) counter = guide_kiosk_visit_counter_new (state->folder);

  g_assert_true (g_file_set_contents (state->path, "my own list\n", -1, NULL));
  add_visits (counter, "2026-11-20", "en", 5);
  g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*could not be read (its first line *) and was kept as *visits.csv.broken. *");
  guide_kiosk_visit_counter_write (counter);
  g_test_assert_expected_messages ();
  check_counts (state, "2026-11-20,en,5,10,20\n");
  g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, "my own list\n");

  g_unlink (state->path);
  g_assert_cmpint (symlink ("/dev/full", state->path), ==, 0);
  g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*no plain file*was kept as*visits.csv.broken-2.*");
  guide_kiosk_visit_counter_write (counter);
  g_test_assert_expected_messages ();
  check_counts (state, "2026-11-20,en,5,10,20\n");
}

static void
gone_cb (gpointer is_gone)
{
  *(gboolean *) is_gone = TRUE;
}

/* (transfer full): a font whose face says when it goes. */
static cairo_scaled_font_t *
use_font (gboolean *is_gone)
{
  static const cairo_user_data_key_t key;
  cairo_font_face_t *face = cairo_user_font_face_create ();
  cairo_font_options_t *options = cairo_font_options_create ();
  cairo_matrix_t size;
  cairo_scaled_font_t *font;

  *is_gone = FALSE;
  g_assert_cmpint (cairo_font_face_set_user_data (face, &key, is_gone, gone_cb), ==, CAIRO_STATUS_SUCCESS);
  cairo_matrix_init_scale (&size, 12, 12);
  font = cairo_scaled_font_create (face, &size, &size, options);
  g_assert_cmpint (cairo_scaled_font_status (font), ==, CAIRO_STATUS_SUCCESS);
  cairo_font_options_destroy (options);
  cairo_font_face_destroy (face);

  return font;
}

/* What a visitor's words were drawn with goes; what is on the screen stays. */
static void
test_letters (void)
{
  gboolean used_is_gone, spent_is_gone;
  cairo_scaled_font_t *used = use_font (&used_is_gone);

  for (int round = 0; round < 3; round++)
    {
      cairo_scaled_font_destroy (use_font (&spent_is_gone));
      g_assert_false (spent_is_gone); /* cairo keeps it */
      guide_spent_letters_let_go ();
      g_assert_true (spent_is_gone);
      g_assert_false (used_is_gone);
    }

  cairo_scaled_font_destroy (used);
  guide_spent_letters_let_go ();
  g_assert_true (used_is_gone);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kiosk/screens/over-all", test_screens_over_all);
  g_test_add_func ("/kiosk/screens/on-one", test_screens_on_one);
  g_test_add_func ("/kiosk/screens/untold", test_screens_untold);
  g_test_add_func ("/kiosk/clock/over", test_clock_over);
  g_test_add_func ("/kiosk/clock/touch", test_clock_touch);
  g_test_add_func ("/kiosk/clock/go-on", test_clock_go_on);
  g_test_add_func ("/kiosk/clock/held", test_clock_held);
  g_test_add_func ("/kiosk/tries/wait", test_tries_wait);
  g_test_add_func ("/kiosk/tries/decay", test_tries_decay);
  g_test_add_func ("/kiosk/tries/rate", test_tries_rate);
  g_test_add ("/kiosk/tries/outlive", State, NULL, set_up_state, test_tries_outlive, tear_down_state);
  g_test_add ("/kiosk/tries/calendar", State, NULL, set_up_state, test_tries_calendar, tear_down_state);
  g_test_add ("/kiosk/tries/broken", State, NULL, set_up_state, test_tries_broken, tear_down_state);
  g_test_add ("/kiosk/tries/left-over", State, NULL, set_up_state, test_tries_left_over, tear_down_state);
  g_test_add_func ("/kiosk/tries/unwritable", test_tries_unwritable);
  g_test_add ("/kiosk/door", State, NULL, set_up_state, test_door, tear_down_state);
  g_test_add ("/kiosk/counting/days", State, NULL, set_up_counts, test_counting, tear_down_state);
  g_test_add ("/kiosk/counting/hourly", State, NULL, set_up_counts, test_counting_hourly, tear_down_state);
  g_test_add ("/kiosk/counting/rotates", State, NULL, set_up_counts, test_counting_rotates, tear_down_state);
  g_test_add ("/kiosk/counting/fails", State, NULL, set_up_counts, test_counting_fails, tear_down_state);
  g_test_add ("/kiosk/counting/broken", State, NULL, set_up_counts, test_counting_broken, tear_down_state);

  g_test_add_func ("/kiosk/letters", test_letters);

  return g_test_run ();
}
