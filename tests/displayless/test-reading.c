/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-daemon.h"
#include "guide-language.h"
#include "guide-reading.h"
#include "guide-session.h"
#include "guide-slowness.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

/* Reading aloud, one sentence after the other, and what is told where that cannot be. */

/* The longest until a reader is told that nothing can be read, and that nothing moves:
 * held by the proof on a quiet machine, elsewhere told only, and waited for longer. */
#define PATIENCE_US (60 * G_USEC_PER_SEC)
#define TOLD_US (3 * G_USEC_PER_SEC)
#define STUCK_US (G_USEC_PER_SEC / 4)

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Until it is so, or the time is over. */
static void
wait_for (GuideReading     *reading,
          GuideReadingState state,
          gint64            longest)
{
  gint64 end = g_get_monotonic_time () + longest * guide_slowness ();
  guint tick = g_timeout_add (20, tick_cb, NULL);

  while (guide_reading_get_state (reading) != state && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
  if (guide_reading_get_state (reading) != state)
    g_error ("state %d in place of %d, fault %d, sentence %u", guide_reading_get_state (reading), state,
             guide_reading_get_fault (reading), guide_reading_get_position (reading));
}

static GuideScript *
new_script (const char *language,
            const char *id)
{
  g_autoptr (GuideBook) book = NULL;
  GuideScriptOrder order = { .language = language };

  guide_language_switch (language);
  book = guide_book_new_or_empty (NULL, NULL);
  order.book = book;

  return guide_script_new_page (&order, guide_book_lookup_page (book, id));
}

static gboolean
is_mapped (const char *library)
{
  g_autofree char *maps = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));

  return strstr (maps, library) != NULL;
}

/* Every sentence of a page, in order, in the very words; nothing of the library before. */
static void
test_page (void)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("es", 100);
  GuideScript *script = new_script ("es", "red-flags");
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *heard = NULL;

  for (guint i = 0; i < guide_script_get_n (script); i++)
    g_string_append_printf (words, "%s\n", guide_script_get (script, i)->words);
  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "written", "quick");
  g_assert_false (is_mapped ("speechd"));
  guide_reading_begin (reading, script);
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  g_assert_true (is_mapped ("libspeechd"));
  wait_for (reading, GUIDE_READING_SILENT, PATIENCE_US);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, GUIDE_READING_NO_FAULT);
  heard = guide_daemon_dup_heard (&daemon);
  for (const char *h = heard, *w = words->str; *h != '\0' || *w != '\0'; h++, w++)
    if (*h != *w)
      g_error ("heard “%.80s” in place of “%.80s”", h, w);
  guide_daemon_tear_down (&daemon);
}

static guint
get_times (void)
{
  return g_test_thorough () ? 20 : 1;
}

/* On a machine with much to do the daemon may not be there within the two seconds that a reader waits: then it is
 * wished for again, as a reader would. The proof, which measures, takes the first time alone. */
static void
begin_until_spoken (GuideReading *reading,
                    GuideScript  *script)
{
  guint n_left = g_test_thorough () ? 0 : 5;

  guide_reading_begin (reading, script);
  while (guide_reading_get_state (reading) != GUIDE_READING_SPEAKING)
    {
      g_usleep (1000);
      g_main_context_iteration (NULL, FALSE);
      if (guide_reading_get_state (reading) != GUIDE_READING_SILENT)
        continue;
      if (n_left-- == 0)
        g_error ("nothing is said: fault %d", guide_reading_get_fault (reading));
      guide_reading_begin (reading, new_script ("en", "red-flags"));
    }
}

/* It does not run: the first wish starts it. */
static void
test_started (void)
{
  for (guint i = 0; i < get_times (); i++)
    {
      GuideDaemon daemon = { NULL };
      g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);
      GuideScript *script = new_script ("en", "red-flags");
      gint64 start;

      guide_daemon_set_up (&daemon);
      guide_daemon_offer (&daemon, "written", "slow");
      start = g_get_monotonic_time ();
      begin_until_spoken (reading, script);
      g_test_message ("begun after %.0f ms", (g_get_monotonic_time () - start) / 1e3);
      guide_daemon_tear_down (&daemon);
    }
}

/* --- the whole book ----------------------------------------------------------------- */

typedef struct
{
  GuideDaemon  *daemon;
  GuideReading *reading;
  guint         n; /* sentences that were heard */
} Listening;

/* Takes the script. */
static void
listen_to (Listening   *listening,
           GuideScript *script)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *heard = NULL;

  listening->n += guide_script_get_n (script);
  for (guint i = 0; i < guide_script_get_n (script); i++)
    g_string_append_printf (words, "%s\n", guide_script_get (script, i)->words);
  guide_reading_begin (listening->reading, script);
  wait_for (listening->reading, GUIDE_READING_SILENT, 120 * G_USEC_PER_SEC);
  g_assert_cmpint (guide_reading_get_fault (listening->reading), ==, GUIDE_READING_NO_FAULT);
  heard = guide_daemon_dup_heard (listening->daemon);
  g_assert_cmpstr (heard, ==, words->str);
  g_assert_cmpint (g_unlink (listening->daemon->heard), ==, 0);
}

static void
listen_to_pages (Listening  *listening,
                 GuideBook  *book,
                 const char *language)
{
  const char *const clinic[] = { "A clinic", "Phone: \u2066+1 (555) 0100-200\u2069", NULL };
  const GuideScriptOrder order = { .book = book, .language = language, .clinic = clinic };
  const char **ids = guide_book_get_page_ids (book); /* those of the short guide first */

  for (guint i = 0; ids[i] != NULL && (i == 0 || g_test_thorough ()); i++)
    listen_to (listening, guide_script_new_page (&order, guide_book_lookup_page (book, ids[i])));
  listen_to (listening, guide_script_new_page (&order, guide_book_lookup_page (book, GUIDE_PAGE_HELP)));
}

static void
listen_to_quiz (Listening *listening,
                GuideBook *book)
{
  GListModel *questions = guide_node_get_children (GUIDE_NODE (guide_book_get_quiz (book)));

  for (guint i = 0; i < g_list_model_get_n_items (questions) && (i == 0 || g_test_thorough ()); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (questions, i);
      guint n = guide_question_get_n_answers (question);
      g_autofree guint *answers = g_new (guint, n);

      for (guint j = 0; j < n; j++)
        answers[j] = n - 1 - j;
      listen_to (listening, guide_script_new_question (question, answers, n, FALSE));
      listen_to (listening, guide_script_new_reason (question));
    }
}

static void
listen_in (const char *language)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new (language, 100);
  g_autoptr (GuideBook) book = NULL;
  Listening listening = { &daemon, reading, 0 };

  guide_language_switch (language);
  book = guide_book_new_or_empty ("\u2066555-0100\u2069", NULL);
  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "written", "quick");
  listen_to_pages (&listening, book, language);
  listen_to_quiz (&listening, book);
  g_test_message ("heard in %s: %u of %u sentences", language, listening.n, listening.n);
  guide_daemon_tear_down (&daemon);
}

/* Each sentence of the short guide, the book, Get help and the quiz reaches a voice as it is
 * meant for the ear, in every language that is there. */
static void
test_book (void)
{
  g_auto (GStrv) ids = guide_language_dup_ids (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"));

  g_assert_cmpuint (g_strv_length (ids), >, 1);
  for (guint i = 0; ids[i] != NULL; i++)
    listen_in (ids[i]);
}

/* A pause cuts the sentence short, and going on says it again. */
static void
test_pause (void)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);
  GuideScript *script = new_script ("en", "red-flags");
  const char *first = guide_script_get (script, 0)->words;
  const char *third = guide_script_get (script, 2)->words;
  g_autofree char *wanted = g_strdup_printf ("%s\n%s\n%s\n", first, first, third);
  g_autofree char *heard = NULL;

  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "written", "mute");
  guide_reading_begin (reading, script);
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  guide_reading_pause (reading);
  wait_for (reading, GUIDE_READING_PAUSED, 0);
  guide_reading_go_on (reading);
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  guide_reading_set_speed (reading, GUIDE_READING_SPEED_MAX);
  guide_reading_move (reading, 2);
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  g_assert_cmpuint (guide_reading_get_position (reading), ==, 2);
  guide_reading_move (reading, -9);
  g_assert_cmpuint (guide_reading_get_position (reading), ==, 0);
  guide_reading_stop (reading);
  g_assert_cmpint (guide_reading_get_state (reading), ==, GUIDE_READING_SILENT);
  heard = guide_daemon_dup_heard (&daemon);
  g_assert_true (g_str_has_prefix (heard, wanted));
  guide_daemon_tear_down (&daemon);
}

/* Somebody else speaks, as a screen reader: no fight, it waits. */
static void
test_interrupted (void)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);
  g_autoptr (GSubprocess) other = NULL;
  g_autoptr (GError) error = NULL;

  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "written", "mute");
  guide_reading_begin (reading, new_script ("en", "red-flags"));
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  other = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "spd-say", "-P", "text", "button", NULL);
  g_assert_no_error (error);
  wait_for (reading, GUIDE_READING_INTERRUPTED, PATIENCE_US);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, GUIDE_READING_NO_FAULT);
  guide_reading_go_on (reading);
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  guide_daemon_tear_down (&daemon);
}

/* In time, and the window has not stood still meanwhile. */
static void
check_told (GuideReading     *reading,
            GuideReadingFault fault)
{
  gint64 start = g_get_monotonic_time ();
  gint64 last = start, longest = 0;
  guint tick = g_timeout_add (20, tick_cb, NULL);

  while (guide_reading_get_state (reading) != GUIDE_READING_SILENT && last - start < PATIENCE_US)
    {
      g_main_context_iteration (NULL, TRUE);
      longest = MAX (longest, g_get_monotonic_time () - last);
      last = g_get_monotonic_time ();
    }
  g_source_remove (tick);
  g_test_message ("told after %.2f s, longest stand %.0f ms", (last - start) / 1e6, longest / 1e3);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, fault);
  g_assert_cmpint (guide_reading_get_state (reading), ==, GUIDE_READING_SILENT);
  if (g_test_thorough ())
    {
      g_assert_cmpint (last - start, <, TOLD_US * guide_slowness ());
      g_assert_cmpint (longest, <, STUCK_US * guide_slowness ());
    }
}

/* Nobody is there. */
static void
test_no_daemon (void)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);

  guide_daemon_set_up (&daemon);
  for (guint i = 0; i < get_times (); i++)
    {
      guide_reading_begin (reading, new_script ("en", "red-flags"));
      check_told (reading, GUIDE_READING_NO_DAEMON);
    }
  guide_daemon_tear_down (&daemon);
}

/* Nobody is there any more. */
static void
test_killed (void)
{
  g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);

  for (guint i = 0; i < get_times (); i++)
    {
      GuideDaemon daemon = { NULL };

      guide_daemon_set_up (&daemon);
      guide_daemon_start (&daemon, "written", "slow");
      guide_reading_begin (reading, new_script ("en", "red-flags"));
      wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
      guide_daemon_kill (&daemon);
      check_told (reading, GUIDE_READING_NO_DAEMON);
      guide_daemon_tear_down (&daemon);
    }
}

/* The daemon is there and answers nothing. */
static void
test_stopped (void)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);

  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "written", "slow");
  g_subprocess_send_signal (daemon.process, SIGSTOP);
  guide_reading_begin (reading, new_script ("en", "red-flags"));
  check_told (reading, GUIDE_READING_NO_DAEMON);
  guide_daemon_kill (&daemon); /* while it is still being asked */
  g_usleep (G_USEC_PER_SEC / 5);
  guide_daemon_tear_down (&daemon);
}

/* It begins and is not heard. */
static void
test_no_sound (void)
{
  for (guint i = 0; i < get_times (); i++)
    {
      GuideDaemon daemon = { NULL };
      g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);

      guide_daemon_set_up (&daemon);
      guide_daemon_start (&daemon, "espeak-ng", "mute");
      guide_reading_begin (reading, new_script ("en", "red-flags"));
      check_told (reading, GUIDE_READING_NO_SOUND);
      guide_daemon_tear_down (&daemon);
    }
}

static void
check_still_spoken (const char *synthesizer,
                    const char *behaviour)
{
  GuideDaemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en", 100);
  gint64 end;

  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, synthesizer, behaviour);
  guide_reading_begin (reading, new_script ("en", "red-flags"));
  wait_for (reading, GUIDE_READING_SPEAKING, PATIENCE_US);
  end = g_get_monotonic_time () + 5 * G_USEC_PER_SEC / 2;
  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (guide_reading_get_state (reading), ==, GUIDE_READING_SPEAKING);
  /* The title, said slowly, and a second. */
  wait_for (reading, GUIDE_READING_SILENT, PATIENCE_US);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, GUIDE_READING_NO_SOUND);
  guide_daemon_tear_down (&daemon);
}

/* One that is heard has as long as its sentence, and so has one that never tells whether. */
static void
test_never_ends (void)
{
  check_still_spoken ("espeak-ng", "slow");
  check_still_spoken ("written", "mute");
}

static void
check_language (GuideDaemon      *daemon,
                const char       *language,
                GuideReadingFault fault)
{
  g_autoptr (GuideReading) reading = guide_reading_new (language, 100);
  g_autofree char *heard = NULL;

  guide_reading_begin (reading, new_script ("en", "red-flags"));
  wait_for (reading, GUIDE_READING_SILENT, PATIENCE_US);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, fault);
  heard = guide_daemon_dup_heard (daemon);
  g_assert_cmpstr (heard, ==, "");
}

/* A language without a voice, and one that the voice there is reads wrongly. */
static void
test_voices (void)
{
  GuideDaemon daemon = { NULL };

  guide_daemon_set_up (&daemon);
  guide_daemon_start (&daemon, "espeak-ng", "quick");
  check_language (&daemon, "xx", GUIDE_READING_NO_VOICE);
  check_language (&daemon, "ja", GUIDE_READING_NOT_FIT);
  guide_daemon_tear_down (&daemon);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));

  g_test_add_func ("/reading/page", test_page);
  g_test_add_func ("/reading/book", test_book);
  g_test_add_func ("/reading/started", test_started);
  g_test_add_func ("/reading/pause", test_pause);
  g_test_add_func ("/reading/interrupted", test_interrupted);
  g_test_add_func ("/reading/no-daemon", test_no_daemon);
  g_test_add_func ("/reading/killed", test_killed);
  g_test_add_func ("/reading/stopped", test_stopped);
  g_test_add_func ("/reading/no-sound", test_no_sound);
  g_test_add_func ("/reading/never-ends", test_never_ends);
  g_test_add_func ("/reading/voices", test_voices);

  return g_test_run ();
}
