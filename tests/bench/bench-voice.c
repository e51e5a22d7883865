/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-language.h"
#include "guide-reading.h"
#include "guide-session.h"

#include <stdlib.h>

/* Reads the first sentences of a page aloud, by the speech-dispatcher of this machine, and
 * prints how many milliseconds it took from each wish until it began: bench-voice LANGUAGE PAGE [PAUSES].
 * With a number of pauses it is cut short so often in the middle of a sentence, and when that was
 * asked for is printed, in microseconds of the clock that GLib has: whoever records meanwhile sees
 * how long sound goes on after it. */

#define LONGEST_US (10 * G_USEC_PER_SEC)

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Until it speaks, or it is over. */
static void
report (GuideReading *reading,
        const char   *wish)
{
  gint64 start = g_get_monotonic_time ();

  while (guide_reading_get_state (reading) == GUIDE_READING_STARTING && g_get_monotonic_time () - start < LONGEST_US)
    g_main_context_iteration (NULL, TRUE);
  g_print ("%-8s %6.1f ms  state %d, fault %d, sentence %u\n", wish,
           (g_get_monotonic_time () - start) / 1000.0, guide_reading_get_state (reading), guide_reading_get_fault (reading),
           guide_reading_get_position (reading));
}

static void
wait_ms (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
}

/* Each in the middle of a sentence, after it has sounded for a while. */
static void
pause_often (GuideReading *reading,
             guint         n)
{
  for (guint i = 0; i < n; i++)
    {
      wait_ms (900);
      if (guide_reading_get_state (reading) == GUIDE_READING_SPEAKING)
        g_print ("pause %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
      guide_reading_pause (reading);
      wait_ms (900);
      guide_reading_move (reading, 1);
      guide_reading_go_on (reading);
      report (reading, "go on");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GuideBook) book = NULL;
  g_autoptr (GuideReading) reading = NULL;
  GuideScriptOrder order = { NULL };

  if (argc != 3 && argc != 4)
    return 2;

  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));
  guide_language_switch (argv[1]);
  book = guide_book_new_or_empty (NULL, NULL);
  order.book = book;
  order.language = argv[1];
  reading = guide_reading_new (argv[1], 100);
  g_timeout_add (1, tick_cb, NULL);

  guide_reading_begin (reading, guide_script_new_page (&order, guide_book_lookup_page (book, argv[2])));
  report (reading, "begin");
  if (argc == 4)
    pause_often (reading, atoi (argv[3]));
  guide_reading_pause (reading);
  guide_reading_go_on (reading);
  report (reading, "go on");
  guide_reading_set_speed (reading, GUIDE_READING_SPEED_MAX);
  guide_reading_move (reading, 1);
  report (reading, "move");
  guide_reading_stop (reading);

  return 0;
}
