/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-daemon.h"
#include "guide-inside.h"
#include "guide-labels.h"

#include "guide-aloud.h"
#include "guide-countdown.h"
#include "guide-slowness.h"

#include <string.h>

/* A kiosk whose clinic lets it read aloud: where it does so, and where never; and it ends with
 * the visit. */

#define STEP_MS 50
#define PATIENCE_US (10 * G_USEC_PER_SEC)
#define LONGEST_MS 20000
#define IDLE_MS 20000 /* the shortest that a clinic may have */

static const struct
{
  const char *place;
  gboolean spoken;
} places[] = {
  { "red-flags", TRUE },
  { "what-to-hope", TRUE },
  { "skin", TRUE },
  { GUIDE_PLACE_QUIZ, TRUE },
  { GUIDE_PLACE_HOME, FALSE },
  { GUIDE_PLACE_SELF_CHECK, FALSE },
  { GUIDE_PLACE_MY_VISIT, FALSE },
  { GUIDE_PLACE_TAKE_HOME, FALSE },
  { GUIDE_PLACE_COMPARE, FALSE },
};

static char *
write_clinic (void)
{
  char *path = g_build_filename (g_get_tmp_dir (), "guide-voice-clinic.ini", NULL);

  g_assert_true (g_file_set_contents (path, "[clinic]\nname=Skin Clinic\nphone=123456\n[kiosk]\nvoice=true\nvolume=30\n"
                                       "idle-seconds=20\n", -1, NULL));

  return path;
}

static GtkWidget *
find_button (GuideInside *inside)
{
  return guide_labels_find_class (GTK_WIDGET (inside->window), "read-to-me");
}

static gboolean
is_read (GuideInside *inside)
{
  return guide_labels_find_type (GTK_WIDGET (inside->window), GUIDE_TYPE_ALOUD) != NULL;
}

/* When the voice was last told to stop, in microseconds, or 0 where it has begun since then. */
static gint64
get_silence (GuideDaemon *daemon)
{
  g_autofree char *times = NULL;
  const char *begin, *silent;

  if (!g_file_get_contents (daemon->times, &times, NULL, NULL))
    return 0;

  begin = g_strrstr (times, "begin");
  silent = g_strrstr (times, "silent ");

  return silent != NULL && silent > begin ? g_ascii_strtoll (silent + strlen ("silent "), NULL, 10) : 0;
}

static void
check_place (GuideInside *inside,
             const char  *place,
             gboolean     spoken)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US * guide_slowness ();

  guide_inside_act (inside, "guide.go", place);
  g_test_message ("%s", place);
  while (gtk_widget_get_mapped (find_button (inside)) != spoken && g_get_monotonic_time () < end)
    guide_inside_settle (STEP_MS); /* the bar comes with a frame, which other work may hold up */
  g_assert_cmpint (gtk_widget_get_mapped (find_button (inside)), ==, spoken);
  guide_inside_act (inside, "guide.read-aloud", NULL);
  g_assert_cmpint (is_read (inside), ==, spoken);
}

/* The questions are read, what came of them is not; and no sheet, nor what lies under one. */
static void
check_quiz (GuideInside *inside)
{
  GuideContext *context = guide_window_get_context (inside->window);
  GuideQuizRun *run = guide_session_get_quiz (guide_context_get_session (context));

  guide_inside_act (inside, "guide.go", GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin_short (run, guide_book_get_quiz (guide_context_get_book (context)), 1);
  guide_inside_settle (STEP_MS);
  check_place (inside, GUIDE_PLACE_QUIZ, TRUE);
  guide_inside_act (inside, "guide.panel", "menu");
  g_assert_false (gtk_widget_is_sensitive (find_button (inside)));
  guide_inside_act (inside, "guide.read-aloud", NULL);
  g_assert_false (is_read (inside));
  guide_inside_act (inside, "guide.close", NULL);
  g_assert_true (gtk_widget_is_sensitive (find_button (inside)));
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    guide_quiz_run_skip (run);
  guide_inside_settle (STEP_MS);
  check_place (inside, GUIDE_PLACE_QUIZ, FALSE);
}

static void
start (GuideInside *inside,
       GuideDaemon *daemon,
       const char  *behaviour)
{
  g_autofree char *clinic = write_clinic ();

  guide_daemon_set_up (daemon);
  guide_daemon_start (daemon, "espeak-ng", behaviour);
  guide_inside_start (inside, clinic, STEP_MS);
  guide_inside_act (inside, "kiosk.start", NULL);
  guide_inside_act (inside, "kiosk.language", "en");
  guide_inside_act (inside, "kiosk.enter", NULL);
}

/* A window that is less high at some width than it asks for at any makes GTK from 4.18 on complain of each frame. */
static void
check_height (GuideInside *inside)
{
  GtkWidget *window = GTK_WIDGET (inside->window);
  int any, here;

  gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL, -1, &any, NULL, NULL, NULL);
  gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (window), &here, NULL, NULL, NULL);
  g_assert_cmpint (any, <=, here);
}

static void
test_voice (void)
{
  GuideDaemon daemon = { NULL };
  GuideInside inside = { 0 };
  g_autofree char *heard = NULL;
  const char *title;
  gint64 finished;

  start (&inside, &daemon, "slow");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    check_place (&inside, places[i].place, places[i].spoken);

  check_quiz (&inside);

  check_place (&inside, GUIDE_PAGE_HELP, TRUE);
  check_height (&inside);
  title = guide_page_get_title (guide_book_lookup_page (guide_context_get_book (guide_window_get_context (inside.window)), GUIDE_PAGE_HELP));
  for (guint i = 0; i < LONGEST_MS / STEP_MS && (heard == NULL || strstr (heard, title) == NULL); i++)
    {
      guide_inside_settle (STEP_MS);
      g_free (heard);
      heard = guide_daemon_dup_heard (&daemon);
    }
  g_assert_nonnull (strstr (heard, title));
  guide_inside_settle (STEP_MS * guide_slowness ());
  finished = g_get_monotonic_time ();
  guide_inside_act (&inside, "kiosk.finish", NULL);
  for (guint i = 0; i < LONGEST_MS / STEP_MS && get_silence (&daemon) < finished; i++)
    guide_inside_settle (STEP_MS);
  g_assert_cmpint (get_silence (&daemon), >, finished);
  g_test_message ("finished: silent after %.0f ms", (get_silence (&daemon) - finished) / 1e3);
  g_assert_false (is_read (&inside));
  guide_daemon_tear_down (&daemon);
}

static gboolean
is_counting (GuideInside *inside)
{
  return guide_labels_find_type (GTK_WIDGET (inside->window), GUIDE_TYPE_COUNTDOWN) != NULL;
}

static void
wait_for_countdown (GuideInside *inside,
                    guint        milliseconds)
{
  for (guint i = 0; i < milliseconds / STEP_MS && !is_counting (inside); i++)
    guide_inside_settle (STEP_MS);
}

/* Who listens is there: no countdown as long as it is read, for longer than the clinic waits
 * for a touch, and one that long after a pause. */
static void
test_listening (void)
{
  GuideDaemon daemon = { NULL };
  GuideInside inside = { 0 };

  start (&inside, &daemon, "steady");
  guide_inside_act (&inside, "guide.go", "red-flags");
  guide_inside_act (&inside, "guide.read-aloud", NULL);
  wait_for_countdown (&inside, IDLE_MS * 5 / 4);
  g_assert_true (is_read (&inside));
  g_assert_false (is_counting (&inside));
  guide_inside_act (&inside, "guide.read-aloud", NULL);
  wait_for_countdown (&inside, IDLE_MS / 2);
  g_assert_false (is_counting (&inside));
  wait_for_countdown (&inside, IDLE_MS);
  g_assert_true (is_counting (&inside));
  guide_daemon_tear_down (&daemon);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kiosk/voice", test_voice);
  g_test_add_func ("/kiosk/voice/listening", test_listening);

  return g_test_run ();
}
