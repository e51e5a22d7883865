/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GUIDE_VOICE_TOOLS_SYMBOL "guide_voice_tools_get"

/**
 * GuideVoiceEvent:
 * @GUIDE_VOICE_EVENT_BEGIN: it was begun
 * @GUIDE_VOICE_EVENT_SOUND: its first word was played. Not all synthesizers tell of that,
 *   and none of a text of one word
 * @GUIDE_VOICE_EVENT_END: it is over
 * @GUIDE_VOICE_EVENT_CANCEL: it was cut short
 *
 * What became of a message.
 */
typedef enum
{
  GUIDE_VOICE_EVENT_BEGIN,
  GUIDE_VOICE_EVENT_SOUND,
  GUIDE_VOICE_EVENT_END,
  GUIDE_VOICE_EVENT_CANCEL
} GuideVoiceEvent;

/**
 * GuideVoiceEventFunc:
 * @message: number of the message
 * @event: what became of it
 * @data: what was handed to the opening
 *
 * Called in a thread of the library's own.
 */
typedef void (*GuideVoiceEventFunc) (int             message,
                                     GuideVoiceEvent event,
                                     gpointer        data);

/**
 * GuideVoiceTools:
 * @open: connects to the daemon, which is started where it does not run; %NULL where
 *   that cannot be
 * @dup_synthesizers: the names of the synthesizers of the daemon
 * @dup_languages: the languages that one of them has voices for
 * @choose: takes a synthesizer and a language; whether both are there
 * @say: says a text, and gives the number of the message, or below 0
 * @set_rate: how fast, from -100 to 100
 * @set_volume: how loud, from 0 to 100
 * @cancel: stops what is being said
 * @ask: whether the daemon answers
 * @close: ends the connection
 *
 * What the module can do. Each call may take as long as the daemon likes, and none
 * returns once the daemon has died while it was asked: not for the main thread.
 */
typedef struct
{
  gpointer (*open) (GuideVoiceEventFunc func, gpointer data);
  char **(*dup_synthesizers) (gpointer voice);
  char **(*dup_languages) (gpointer voice, const char *synthesizer);
  gboolean (*choose) (gpointer voice, const char *synthesizer, const char *language);
  int (*say) (gpointer voice, const char *text);
  gboolean (*set_rate) (gpointer voice, int rate);
  gboolean (*set_volume) (gpointer voice, int volume);
  gboolean (*cancel) (gpointer voice);
  gboolean (*ask) (gpointer voice);
  void (*close) (gpointer voice);
} GuideVoiceTools;

typedef const GuideVoiceTools *(*GuideVoiceToolsFunc) (void);

const GuideVoiceTools *guide_voice_tools_get (void);

G_END_DECLS
