/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GuideDaemon:
 *
 * A real speech-dispatcher of a test's own, whose synthesizer writes down what it would say.
 */
typedef struct
{
  char        *folder;
  char        *heard; /* what reached the synthesizer, a sentence a line */
  char        *times; /* when it began and fell silent */
  GSubprocess *process;
} GuideDaemon;

void  guide_daemon_set_up    (GuideDaemon *self);
void  guide_daemon_start     (GuideDaemon *self,
                              const char  *synthesizer,
                              const char  *behaviour);
void  guide_daemon_offer     (GuideDaemon *self,
                              const char  *synthesizer,
                              const char  *behaviour);
void  guide_daemon_kill      (GuideDaemon *self);
void  guide_daemon_tear_down (GuideDaemon *self);
char *guide_daemon_dup_heard (GuideDaemon *self);

G_END_DECLS
