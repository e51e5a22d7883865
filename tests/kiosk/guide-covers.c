/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-covers.h"

#include "guide-countdown.h"
#include "guide-keypad.h"

#include <glib/gstdio.h>

#define IDLE_MS 5

/* The countdown, stopped at its first second, which has the most letters. */
GtkWidget *
guide_covers_new_countdown (void)
{
  g_autoptr (GuideIdleClock) clock = guide_idle_clock_new (1, IDLE_MS);
  GtkWidget *countdown;

  guide_idle_clock_start (clock);
  while (guide_idle_clock_get_seconds_left (clock) == 0)
    g_main_context_iteration (NULL, TRUE);
  countdown = guide_countdown_new (clock);
  g_signal_handlers_disconnect_by_data (clock, countdown);
  guide_idle_clock_stop (clock);

  return countdown;
}

/* The keypad while it waits, which has the most words: after many wrong PINs, as it is kept. */
GtkWidget *
guide_covers_new_keypad (void)
{
  g_autofree char *folder = g_dir_make_tmp ("guide-state-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "staff-door.ini", NULL);
  g_autoptr (GuideStaffDoor) door = NULL;

  g_assert_true (g_file_set_contents (path, "[staff-door]\nwrong-tries=9\nopen-again=9000000000\n", -1, NULL));
  door = guide_staff_door_new ("a hash of nothing", folder);
  g_assert_cmpint (guide_staff_door_get_wait (door), >, 500);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return guide_keypad_new (door);
}
