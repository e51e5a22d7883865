/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-voice-tools.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideVoiceOutcome:
 * @GUIDE_VOICE_OPENED: there is a voice
 * @GUIDE_VOICE_OPENED_MARKING: there is one, which tells of the sound of its first words
 * @GUIDE_VOICE_SAID: a text was handed over; the number is that of its message
 * @GUIDE_VOICE_ANSWERED: another order was obeyed
 * @GUIDE_VOICE_TOLD: a message began, sounded, ended or was cancelled
 * @GUIDE_VOICE_NO_LIBRARY: the module or its library is not there
 * @GUIDE_VOICE_NO_DAEMON: the daemon is not there, or is no more
 * @GUIDE_VOICE_NO_VOICE: the daemon has no voice for the language
 * @GUIDE_VOICE_NOT_FIT: it has one, and that one does not speak it well enough
 *
 * What comes back along a line.
 */
typedef enum
{
  GUIDE_VOICE_OPENED,
  GUIDE_VOICE_OPENED_MARKING,
  GUIDE_VOICE_SAID,
  GUIDE_VOICE_ANSWERED,
  GUIDE_VOICE_TOLD,
  GUIDE_VOICE_NO_LIBRARY,
  GUIDE_VOICE_NO_DAEMON,
  GUIDE_VOICE_NO_VOICE,
  GUIDE_VOICE_NOT_FIT
} GuideVoiceOutcome;

/**
 * GuideVoiceLineFunc:
 * @outcome: what came back
 * @message: number of the message, where it is about one
 * @event: what became of it, for %GUIDE_VOICE_TOLD
 * @data: what was handed to the opening
 *
 * Called in the main thread.
 */
typedef void (*GuideVoiceLineFunc) (GuideVoiceOutcome outcome,
                                    int               message,
                                    GuideVoiceEvent   event,
                                    gpointer          data);

typedef struct _GuideVoiceLine GuideVoiceLine;

GuideVoiceLine *guide_voice_line_new      (const char        *language,
                                           int                rate,
                                           int                volume,
                                           GuideVoiceLineFunc func,
                                           gpointer           data);
void            guide_voice_line_drop     (GuideVoiceLine    *self);
void            guide_voice_line_say      (GuideVoiceLine    *self,
                                           const char        *text);
void            guide_voice_line_cancel   (GuideVoiceLine    *self);
void            guide_voice_line_set_rate (GuideVoiceLine    *self,
                                           int                rate);
void            guide_voice_line_ask      (GuideVoiceLine    *self);
gint64          guide_voice_line_get_wait (GuideVoiceLine    *self);

G_END_DECLS
