/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-idle-clock.h"
#include "guide-pin.h"
#include "guide-slowness.h"
#include "guide-staff-door.h"
#include "guide-visit-counter.h"

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
  g_assert_cmpuint (n_notified, ==, GUIDE_COUNTDOWN_SECONDS + 1); /* 30, 29 … 1, 0 */
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

static void
test_door (void)
{
  g_autofree char *hash = guide_pin_dup_hash ("2468");
  g_autoptr (GuideStaffDoor) door = guide_staff_door_new (hash);
  gint64 now = 1000 * G_USEC_PER_SEC;
  int waits[] = { 2, 4, 8, 16, 32, 64, 128, 256, 512, 512 };

  g_assert_true (guide_staff_door_try (door, "2468", now));
  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      g_assert_false (guide_staff_door_try (door, "1357", now));
      g_assert_cmpint (guide_staff_door_get_wait (door, now), ==, waits[i]);
      g_assert_false (guide_staff_door_try (door, "2468", now + G_USEC_PER_SEC)); /* right, but too soon */
      now += waits[i] * G_USEC_PER_SEC;
      g_assert_cmpint (guide_staff_door_get_wait (door, now), ==, 0);
    }
  g_assert_true (guide_staff_door_try (door, "2468", now));
  g_assert_false (guide_staff_door_try (door, "1", now));
  g_assert_cmpint (guide_staff_door_get_wait (door, now), ==, 2); /* the right PIN began anew */
}

static void
add_visits (GuideVisitCounter *counter,
            const char        *day,
            const char        *language,
            guint              n_visits)
{
  for (guint i = 0; i < n_visits; i++)
    guide_visit_counter_add (counter, day, language, 120, 4);
}

static void
test_counting (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("guide-count-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "visits.csv", NULL);
  g_autoptr (GuideVisitCounter) counter = guide_visit_counter_new (folder);
  g_autofree char *text = NULL;

  add_visits (counter, "2026-11-20", "en", 7);
  add_visits (counter, "2026-11-20", "es", 3);
  add_visits (counter, "2026-11-20", "ar", 2);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS)); /* in memory while the day lasts */
  guide_visit_counter_turn (counter, "2026-11-21");
  guide_visit_counter_turn (counter, "2026-11-22"); /* a day without visits has no line */
  add_visits (counter, "2026-11-22", "ar", 4);
  guide_visit_counter_write (counter);

  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  g_assert_cmpstr (text, ==,
                   "day,language,visits,minutes,pages\n"
                   "2026-11-20,en,7,14,28\n"
                   "2026-11-20,other,5,10,20\n"
                   "2026-11-22,other,under 5,,\n");
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_counting_rotates (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-count-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "visits.csv", NULL);
  g_autofree char *old = g_strconcat (path, ".old", NULL);
  g_autofree char *large = g_strnfill (1000 * 1000, 'x');
  g_autoptr (GuideVisitCounter) counter = guide_visit_counter_new (folder);
  GStatBuf status;

  g_assert_true (g_file_set_contents (path, large, -1, NULL));
  add_visits (counter, "2026-11-20", "en", 5);
  guide_visit_counter_write (counter);
  g_assert_cmpint (g_stat (old, &status), ==, 0);
  g_assert_cmpint (status.st_size, ==, 1000 * 1000);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_size, <, 100);

  g_unlink (path);
  g_unlink (old);
  g_rmdir (folder);
}

static void
test_counting_stops (void)
{
  g_autoptr (GuideVisitCounter) counter = guide_visit_counter_new ("/nowhere");
  g_autoptr (GuideVisitCounter) full = NULL;
  g_autofree char *folder = g_dir_make_tmp ("guide-count-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "visits.csv", NULL);

  add_visits (counter, "2026-11-20", "en", 5);
  g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*Counting stops, the kiosk goes on*");
  guide_visit_counter_write (counter);
  g_test_assert_expected_messages ();
  add_visits (counter, "2026-11-21", "en", 5); /* no second message */
  guide_visit_counter_write (counter);

  /* A link that points elsewhere is not followed. */
  full = guide_visit_counter_new (folder);
  g_assert_cmpint (symlink ("/dev/full", path), ==, 0);
  add_visits (full, "2026-11-20", "en", 5);
  g_test_expect_message ("guide-kiosk", G_LOG_LEVEL_MESSAGE, "*Counting stops*");
  guide_visit_counter_write (full);
  g_test_assert_expected_messages ();

  g_unlink (path);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kiosk/clock/over", test_clock_over);
  g_test_add_func ("/kiosk/clock/touch", test_clock_touch);
  g_test_add_func ("/kiosk/clock/go-on", test_clock_go_on);
  g_test_add_func ("/kiosk/door", test_door);
  g_test_add_func ("/kiosk/counting", test_counting);
  g_test_add_func ("/kiosk/counting/rotates", test_counting_rotates);
  g_test_add_func ("/kiosk/counting/stops", test_counting_stops);

  return g_test_run ();
}
