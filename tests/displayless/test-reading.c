/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-language.h"
#include "guide-reading.h"
#include "guide-slowness.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

/* Reading aloud, by a real speech-dispatcher of the test's own, whose synthesizer
 * writes down what it would say. */

/* The longest until a reader is told that nothing can be read, and that nothing moves. */
#define TOLD_US (3 * G_USEC_PER_SEC)
#define STUCK_US (G_USEC_PER_SEC / 4)

typedef struct
{
  char        *folder;
  char        *heard;
  GSubprocess *daemon;
} Daemon;

static char *
dup_path (Daemon     *self,
          const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
write_settings (Daemon     *self,
                const char *name)
{
  g_autofree char *module = g_test_build_filename (G_TEST_DIST, "displayless", "voice-module.py", NULL);
  g_autofree char *settings = g_strdup_printf ("LogLevel 1\nSymbolsPreproc \"none\"\nDefaultModule %s\n"
                                               "AddModule \"%s\" \"%s\" \"\"\n", name, name, module);
  g_autofree char *path = dup_path (self, "speechd.conf");

  g_assert_true (g_file_set_contents (path, settings, -1, NULL));
}

static void
set_up (Daemon *self)
{
  g_autofree char *socket = NULL;
  g_autofree char *address = NULL;

  self->folder = g_dir_make_tmp ("guide-voice-XXXXXX", NULL);
  self->heard = dup_path (self, "heard");
  socket = dup_path (self, "socket");
  address = g_strconcat ("unix_socket:", socket, NULL);
  g_setenv ("SPEECHD_ADDRESS", address, TRUE);
  g_setenv ("SPEECHD_CMD", "/bin/false", TRUE); /* nobody starts another */
}

/* It does not outlive a test that fails. */
static void
end_with_test (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL); /* to ask is not enough where it waits for its synthesizer */
}

/* A daemon, its synthesizer under that name and of that behaviour. */
static void
start (Daemon     *self,
       const char *name,
       const char *behaviour)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                                                                        G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *socket = dup_path (self, "socket");
  g_autofree char *pid = dup_path (self, "pid");
  g_autoptr (GError) error = NULL;

  write_settings (self, name);
  g_subprocess_launcher_set_child_setup (launcher, end_with_test, NULL, NULL);
  g_subprocess_launcher_setenv (launcher, "GUIDE_HEARD", self->heard, TRUE);
  g_subprocess_launcher_setenv (launcher, "GUIDE_VOICE", behaviour, TRUE);
  self->daemon = g_subprocess_launcher_spawn (launcher, &error, "speech-dispatcher", "--run-single", "--timeout", "0",
                                              "--communication-method", "unix_socket", "--socket-path", socket,
                                              "--config-dir", self->folder, "--log-dir", self->folder, "--pid-file", pid,
                                              NULL);
  g_assert_no_error (error);
  for (guint i = 0; i < 600 && !g_file_test (socket, G_FILE_TEST_EXISTS); i++)
    g_usleep (20000);
  g_assert_true (g_file_test (socket, G_FILE_TEST_EXISTS));
}

static void
kill_daemon (Daemon *self)
{
  if (self->daemon == NULL)
    return;

  g_subprocess_force_exit (self->daemon);
  g_subprocess_wait (self->daemon, NULL, NULL);
  g_clear_object (&self->daemon);
}

static void
tear_down (Daemon *self)
{
  const char *argv[] = { "rm", "-r", "-f", self->folder, NULL };

  kill_daemon (self);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->heard, g_free);
}

static char *
dup_heard (Daemon *self)
{
  char *heard = NULL;

  return g_file_get_contents (self->heard, &heard, NULL, NULL) ? heard : g_strdup ("");
}

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
  Daemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("es");
  GuideScript *script = new_script ("es", "red-flags");
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *heard = NULL;

  for (guint i = 0; i < guide_script_get_n (script); i++)
    g_string_append_printf (words, "%s\n", guide_script_get (script, i)->words);
  set_up (&daemon);
  start (&daemon, "written", "quick");
  g_assert_false (is_mapped ("speechd"));
  guide_reading_begin (reading, script);
  wait_for (reading, GUIDE_READING_SPEAKING, 20 * G_USEC_PER_SEC);
  g_assert_true (is_mapped ("libspeechd"));
  wait_for (reading, GUIDE_READING_SILENT, 60 * G_USEC_PER_SEC);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, GUIDE_READING_NO_FAULT);
  heard = dup_heard (&daemon);
  for (const char *h = heard, *w = words->str; *h != '\0' || *w != '\0'; h++, w++)
    if (*h != *w)
      g_error ("heard “%.80s” in place of “%.80s”", h, w);
  tear_down (&daemon);
}

/* A pause cuts the sentence short, and going on says it again. */
static void
test_pause (void)
{
  Daemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en");
  GuideScript *script = new_script ("en", "red-flags");
  const char *first = guide_script_get (script, 0)->words;
  const char *third = guide_script_get (script, 2)->words;
  g_autofree char *wanted = g_strdup_printf ("%s\n%s\n%s\n", first, first, third);
  g_autofree char *heard = NULL;

  set_up (&daemon);
  start (&daemon, "written", "mute");
  guide_reading_begin (reading, script);
  wait_for (reading, GUIDE_READING_SPEAKING, 20 * G_USEC_PER_SEC);
  guide_reading_pause (reading);
  wait_for (reading, GUIDE_READING_PAUSED, 0);
  guide_reading_go_on (reading);
  wait_for (reading, GUIDE_READING_SPEAKING, 5 * G_USEC_PER_SEC);
  guide_reading_set_speed (reading, GUIDE_READING_FAST);
  guide_reading_move (reading, 2);
  wait_for (reading, GUIDE_READING_SPEAKING, 5 * G_USEC_PER_SEC);
  g_assert_cmpuint (guide_reading_get_position (reading), ==, 2);
  g_assert_cmpstr (guide_reading_get_place (reading), ==, "0");
  guide_reading_move (reading, -9);
  g_assert_cmpuint (guide_reading_get_position (reading), ==, 0);
  guide_reading_stop (reading);
  g_assert_null (guide_reading_get_place (reading));
  heard = dup_heard (&daemon);
  g_assert_true (g_str_has_prefix (heard, wanted));
  tear_down (&daemon);
}

/* Somebody else speaks, as a screen reader: no fight, it waits. */
static void
test_interrupted (void)
{
  Daemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en");
  g_autoptr (GSubprocess) other = NULL;
  g_autoptr (GError) error = NULL;

  set_up (&daemon);
  start (&daemon, "written", "mute");
  guide_reading_begin (reading, new_script ("en", "red-flags"));
  wait_for (reading, GUIDE_READING_SPEAKING, 20 * G_USEC_PER_SEC);
  other = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "spd-say", "-P", "text", "button", NULL);
  g_assert_no_error (error);
  wait_for (reading, GUIDE_READING_INTERRUPTED, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, GUIDE_READING_NO_FAULT);
  guide_reading_go_on (reading);
  wait_for (reading, GUIDE_READING_SPEAKING, 5 * G_USEC_PER_SEC);
  tear_down (&daemon);
}

static guint
get_times (void)
{
  return g_test_thorough () ? 20 : 1;
}

/* In time, and the window has not stood still meanwhile. */
static void
check_told (GuideReading     *reading,
            GuideReadingFault fault)
{
  gint64 start = g_get_monotonic_time ();
  gint64 last = start, longest = 0;
  guint tick = g_timeout_add (20, tick_cb, NULL);

  while (guide_reading_get_state (reading) != GUIDE_READING_SILENT && last - start < 2 * TOLD_US * guide_slowness ())
    {
      g_main_context_iteration (NULL, TRUE);
      longest = MAX (longest, g_get_monotonic_time () - last);
      last = g_get_monotonic_time ();
    }
  g_source_remove (tick);
  g_test_message ("told after %.2f s, longest stand %.0f ms", (last - start) / 1e6, longest / 1e3);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, fault);
  g_assert_cmpint (last - start, <, TOLD_US * guide_slowness ());
  g_assert_cmpint (longest, <, STUCK_US * guide_slowness ());
}

/* Nobody is there. */
static void
test_no_daemon (void)
{
  Daemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en");

  set_up (&daemon);
  for (guint i = 0; i < get_times (); i++)
    {
      guide_reading_begin (reading, new_script ("en", "red-flags"));
      check_told (reading, GUIDE_READING_NO_DAEMON);
    }
  tear_down (&daemon);
}

/* Nobody is there any more. */
static void
test_killed (void)
{
  g_autoptr (GuideReading) reading = guide_reading_new ("en");

  for (guint i = 0; i < get_times (); i++)
    {
      Daemon daemon = { NULL };

      set_up (&daemon);
      start (&daemon, "written", "slow");
      guide_reading_begin (reading, new_script ("en", "red-flags"));
      wait_for (reading, GUIDE_READING_SPEAKING, 20 * G_USEC_PER_SEC);
      kill_daemon (&daemon);
      check_told (reading, GUIDE_READING_NO_DAEMON);
      tear_down (&daemon);
    }
}

/* The daemon is there and answers nothing. */
static void
test_stopped (void)
{
  Daemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en");

  set_up (&daemon);
  start (&daemon, "written", "slow");
  g_subprocess_send_signal (daemon.daemon, SIGSTOP);
  guide_reading_begin (reading, new_script ("en", "red-flags"));
  check_told (reading, GUIDE_READING_NO_DAEMON);
  kill_daemon (&daemon); /* while it is still being asked */
  g_usleep (G_USEC_PER_SEC / 5);
  tear_down (&daemon);
}

/* It begins and is not heard. */
static void
test_no_sound (void)
{
  for (guint i = 0; i < get_times (); i++)
    {
      Daemon daemon = { NULL };
      g_autoptr (GuideReading) reading = guide_reading_new ("en");

      set_up (&daemon);
      start (&daemon, "espeak-ng", "mute");
      guide_reading_begin (reading, new_script ("en", "red-flags"));
      check_told (reading, GUIDE_READING_NO_SOUND);
      tear_down (&daemon);
    }
}

static void
check_still_spoken (const char *synthesizer,
                    const char *behaviour)
{
  Daemon daemon = { NULL };
  g_autoptr (GuideReading) reading = guide_reading_new ("en");
  gint64 end;

  set_up (&daemon);
  start (&daemon, synthesizer, behaviour);
  guide_reading_begin (reading, new_script ("en", "red-flags"));
  wait_for (reading, GUIDE_READING_SPEAKING, 20 * G_USEC_PER_SEC);
  end = g_get_monotonic_time () + 5 * G_USEC_PER_SEC / 2;
  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (guide_reading_get_state (reading), ==, GUIDE_READING_SPEAKING);
  /* The title, said slowly, and a second. */
  wait_for (reading, GUIDE_READING_SILENT, 2 * TOLD_US);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, GUIDE_READING_NO_SOUND);
  tear_down (&daemon);
}

/* One that is heard has as long as its sentence, and so has one that never tells whether. */
static void
test_never_ends (void)
{
  check_still_spoken ("espeak-ng", "slow");
  check_still_spoken ("written", "mute");
}

static void
check_language (Daemon           *daemon,
                const char       *language,
                GuideReadingFault fault)
{
  g_autoptr (GuideReading) reading = guide_reading_new (language);
  g_autofree char *heard = NULL;

  guide_reading_begin (reading, new_script ("en", "red-flags"));
  wait_for (reading, GUIDE_READING_SILENT, 20 * G_USEC_PER_SEC);
  g_assert_cmpint (guide_reading_get_fault (reading), ==, fault);
  heard = dup_heard (daemon);
  g_assert_cmpstr (heard, ==, "");
}

/* A language without a voice, and one that the voice there is reads wrongly. */
static void
test_voices (void)
{
  Daemon daemon = { NULL };

  set_up (&daemon);
  start (&daemon, "espeak-ng", "quick");
  check_language (&daemon, "xx", GUIDE_READING_NO_VOICE);
  check_language (&daemon, "ja", GUIDE_READING_NOT_FIT);
  tear_down (&daemon);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  guide_language_init (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"), g_getenv ("MICRONEEDLING_GUIDE_LOCPATH"));

  g_test_add_func ("/reading/page", test_page);
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
