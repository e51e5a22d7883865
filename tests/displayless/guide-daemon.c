/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-daemon.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/prctl.h>

static char *
dup_path (GuideDaemon *self,
          const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
write_settings (GuideDaemon *self,
                const char *name)
{
  g_autofree char *module = g_test_build_filename (G_TEST_DIST, "displayless", "voice-module.py", NULL);
  g_autofree char *socket = dup_path (self, "socket");
  /* A daemon that is started by who wants to speak ends where its settings know of another socket. */
  g_autofree char *settings = g_strdup_printf ("LogLevel 1\nCommunicationMethod \"unix_socket\"\nSocketPath \"%s\"\n"
                                               "SymbolsPreproc \"none\"\nDefaultModule %s\nAddModule \"%s\" \"%s\" \"\"\n",
                                               socket, name, name, module);
  g_autofree char *path = dup_path (self, "speechd.conf");

  g_assert_true (g_file_set_contents (path, settings, -1, NULL));
}

/**
 * guide_daemon_set_up:
 * @self: a daemon that is not there yet
 *
 * From now on the guide looks for this one and no other.
 */
void
guide_daemon_set_up (GuideDaemon *self)
{
  g_autofree char *socket = NULL;
  g_autofree char *address = NULL;

  self->folder = g_dir_make_tmp ("guide-voice-XXXXXX", NULL);
  self->heard = dup_path (self, "heard");
  self->times = dup_path (self, "times");
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

/**
 * guide_daemon_start:
 * @self: a daemon
 * @synthesizer: the name under which its synthesizer is known
 * @behaviour: how that behaves, see voice-module.py
 */
void
guide_daemon_start (GuideDaemon *self,
                    const char  *synthesizer,
                    const char  *behaviour)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                                                                        G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *socket = dup_path (self, "socket");
  g_autofree char *pid = dup_path (self, "pid");
  g_autoptr (GError) error = NULL;

  write_settings (self, synthesizer);
  g_subprocess_launcher_set_child_setup (launcher, end_with_test, NULL, NULL);
  g_subprocess_launcher_setenv (launcher, "GUIDE_HEARD", self->heard, TRUE);
  g_subprocess_launcher_setenv (launcher, "GUIDE_TIMES", self->times, TRUE);
  g_subprocess_launcher_setenv (launcher, "GUIDE_VOICE", behaviour, TRUE);
  self->process = g_subprocess_launcher_spawn (launcher, &error, "speech-dispatcher", "--run-single", "--timeout", "0",
                                              "--communication-method", "unix_socket", "--socket-path", socket,
                                              "--config-dir", self->folder, "--log-dir", self->folder, "--pid-file", pid,
                                              NULL);
  g_assert_no_error (error);
  for (guint i = 0; i < 600 && !g_file_test (socket, G_FILE_TEST_EXISTS); i++)
    g_usleep (20000);
  g_assert_true (g_file_test (socket, G_FILE_TEST_EXISTS));
}

/* The guide hands the socket over, and asks for the one of the test's own. */
static void
write_command (GuideDaemon *self,
               const char  *path)
{
  g_autofree char *command = g_strdup_printf ("#!/bin/sh\nexec speech-dispatcher \"$@\" --config-dir '%s' --log-dir '%s' "
                                              "--pid-file '%s/pid'\n", self->folder, self->folder, self->folder);

  g_assert_true (g_file_set_contents_full (path, command, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
}

/**
 * guide_daemon_offer:
 * @self: a daemon
 * @synthesizer: the name under which its synthesizer is known
 * @behaviour: how that behaves, see voice-module.py
 *
 * It does not run, and is started by who first wants to speak.
 */
void
guide_daemon_offer (GuideDaemon *self,
                    const char  *synthesizer,
                    const char  *behaviour)
{
  g_autofree char *command = dup_path (self, "start");

  write_settings (self, synthesizer);
  write_command (self, command);
  g_setenv ("SPEECHD_CMD", command, TRUE);
  g_setenv ("GUIDE_HEARD", self->heard, TRUE);
  g_setenv ("GUIDE_TIMES", self->times, TRUE);
  g_setenv ("GUIDE_VOICE", behaviour, TRUE);
}

/* One that the guide has started is no child of ours. */
static void
kill_started (GuideDaemon *self)
{
  g_autofree char *path = dup_path (self, "pid");
  g_autofree char *pid = NULL;

  if (self->process == NULL && g_file_get_contents (path, &pid, NULL, NULL) && g_ascii_strtoll (pid, NULL, 10) > 1)
    kill ((pid_t) g_ascii_strtoll (pid, NULL, 10), SIGKILL);
}

/**
 * guide_daemon_kill:
 * @self: a daemon
 *
 * It is gone at once, as if it had crashed.
 */
void
guide_daemon_kill (GuideDaemon *self)
{
  if (self->process == NULL)
    return;

  g_subprocess_force_exit (self->process);
  g_subprocess_wait (self->process, NULL, NULL);
  g_clear_object (&self->process);
}

/**
 * guide_daemon_tear_down:
 * @self: a daemon
 */
void
guide_daemon_tear_down (GuideDaemon *self)
{
  const char *argv[] = { "rm", "-r", "-f", self->folder, NULL };

  kill_started (self);
  guide_daemon_kill (self);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->heard, g_free);
  g_clear_pointer (&self->times, g_free);
}

/**
 * guide_daemon_dup_heard:
 * @self: a daemon
 *
 * Returns: (transfer full): all that reached its synthesizer, a sentence a line
 */
char *
guide_daemon_dup_heard (GuideDaemon *self)
{
  char *heard = NULL;

  return g_file_get_contents (self->heard, &heard, NULL, NULL) ? heard : g_strdup ("");
}
