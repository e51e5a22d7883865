/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-voice-tools.h"

#include <libspeechd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
  SPDConnection      *connection;
  int                 client;
  GuideVoiceEventFunc func;
  gpointer            data;
} Voice;

/* The library hands no data to what it calls, only the number of the client: so what
 * is open has to be found by that number. */
static GMutex open_lock;
static GHashTable *open_voices;

static void
tell (size_t          message,
      size_t          client,
      GuideVoiceEvent event)
{
  Voice *voice;

  g_mutex_lock (&open_lock);
  voice = open_voices != NULL ? g_hash_table_lookup (open_voices, GINT_TO_POINTER ((int) client)) : NULL;
  if (voice != NULL)
    voice->func ((int) message, event, voice->data);
  g_mutex_unlock (&open_lock);
}

static void
begin_cb (size_t              message,
          size_t              client,
          SPDNotificationType type)
{
  tell (message, client, GUIDE_VOICE_EVENT_BEGIN);
}

static void
end_cb (size_t              message,
        size_t              client,
        SPDNotificationType type)
{
  tell (message, client, GUIDE_VOICE_EVENT_END);
}

static void
cancel_cb (size_t              message,
           size_t              client,
           SPDNotificationType type)
{
  tell (message, client, GUIDE_VOICE_EVENT_CANCEL);
}

static void
mark_cb (size_t              message,
         size_t              client,
         SPDNotificationType type,
         char               *mark)
{
  tell (message, client, GUIDE_VOICE_EVENT_SOUND);
}

static void
add_open (Voice *voice)
{
  g_mutex_lock (&open_lock);
  if (open_voices == NULL)
    open_voices = g_hash_table_new (NULL, NULL);
  g_hash_table_insert (open_voices, GINT_TO_POINTER (voice->client), voice);
  g_mutex_unlock (&open_lock);
}

/* Number of the client, or below 0. The library’s own function dies where the daemon has gone. */
static int
get_client (SPDConnection *connection)
{
  char *reply = NULL;
  int client = -1;

  if (spd_execute_command_with_reply (connection, "HISTORY GET CLIENT_ID", &reply) != 0 || sscanf (reply, "%*d-%d", &client) != 1)
    client = -1;
  free (reply);

  return client;
}

static Voice *
new_voice (SPDConnection      *connection,
           int                 client,
           GuideVoiceEventFunc func,
           gpointer            data)
{
  Voice *voice = g_new0 (Voice, 1);

  voice->connection = connection;
  voice->client = client;
  voice->func = func;
  voice->data = data;
  add_open (voice);

  return voice;
}

static gpointer
open_voice (GuideVoiceEventFunc func,
            gpointer            data)
{
  SPDConnection *connection;
  int client;

  signal (SIGPIPE, SIG_IGN); /* as GIO does: a daemon that is gone is an answer, not an end */
  connection = spd_open ("microneedling-guide", "reading", NULL, SPD_MODE_THREADED);
  if (connection == NULL)
    return NULL;

  client = get_client (connection);
  if (client < 0)
    {
      spd_close (connection);
      return NULL;
    }
  connection->callback_begin = begin_cb;
  connection->callback_end = end_cb;
  connection->callback_cancel = cancel_cb;
  connection->callback_im = mark_cb;
  spd_set_notification_on (connection, SPD_BEGIN);
  spd_set_notification_on (connection, SPD_END);
  spd_set_notification_on (connection, SPD_CANCEL);
  spd_set_notification_on (connection, SPD_INDEX_MARKS);
  spd_set_data_mode (connection, SPD_DATA_SSML);
  spd_set_punctuation (connection, SPD_PUNCT_NONE);

  return new_voice (connection, client, func, data);
}

static char **
dup_synthesizers (gpointer data)
{
  Voice *voice = data;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  char **synthesizers = spd_list_modules (voice->connection);

  if (synthesizers != NULL)
    {
      g_strv_builder_addv (names, (const char **) synthesizers);
      free_spd_modules (synthesizers);
    }

  return g_strv_builder_end (names);
}

static char **
dup_languages (gpointer    data,
               const char *synthesizer)
{
  Voice *voice = data;
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();
  SPDVoice **voices = NULL;

  if (spd_set_output_module (voice->connection, synthesizer) == 0)
    voices = spd_list_synthesis_voices (voice->connection);
  for (guint i = 0; voices != NULL && voices[i] != NULL; i++)
    g_strv_builder_add (languages, voices[i]->language);
  if (voices != NULL)
    free_spd_voices (voices);

  return g_strv_builder_end (languages);
}

static gboolean
choose (gpointer    data,
        const char *synthesizer,
        const char *language)
{
  Voice *voice = data;

  return spd_set_output_module (voice->connection, synthesizer) == 0 && spd_set_language (voice->connection, language) == 0;
}

/* A mark behind the first word: it is told of when the word was played, while the beginning is
 * told of without any sound, too, and so is a mark before the first word. */
static char *
dup_marked (const char *text)
{
  gsize first = strcspn (text, " ");
  g_autofree char *word = g_markup_escape_text (text, first);
  g_autofree char *rest = g_markup_escape_text (text + first, -1);

  return g_strconcat ("<speak>", word, *rest != '\0' ? "<mark name=\"sound\"/>" : "", rest, "</speak>", NULL);
}

/* TEXT gives way to a screen reader, and the next TEXT cancels it. */
static int
say (gpointer    data,
     const char *text)
{
  Voice *voice = data;
  g_autofree char *marked = dup_marked (text);

  return spd_say (voice->connection, SPD_TEXT, marked);
}

static gboolean
set_rate (gpointer data,
          int      rate)
{
  Voice *voice = data;

  return spd_set_voice_rate (voice->connection, rate) == 0;
}

/* Its own numbers go from -100 on. */
static gboolean
set_volume (gpointer data,
            int      volume)
{
  Voice *voice = data;

  return spd_set_volume (voice->connection, volume * 2 - 100) == 0;
}

static gboolean
cancel (gpointer data)
{
  Voice *voice = data;

  return spd_cancel (voice->connection) == 0;
}

static gboolean
ask (gpointer data)
{
  Voice *voice = data;
  char *reply = NULL;
  gboolean answers = spd_execute_command_with_reply (voice->connection, "GET RATE", &reply) == 0;

  free (reply);

  return answers;
}

static void
close_voice (gpointer data)
{
  Voice *voice = data;

  g_mutex_lock (&open_lock);
  if (g_hash_table_lookup (open_voices, GINT_TO_POINTER (voice->client)) == voice) /* a new daemon counts from 1 again */
    g_hash_table_remove (open_voices, GINT_TO_POINTER (voice->client));
  g_mutex_unlock (&open_lock);
  spd_close (voice->connection);
  g_free (voice);
}

/**
 * guide_voice_tools_get:
 *
 * Returns: (transfer none): what the module can do
 */
const GuideVoiceTools *
guide_voice_tools_get (void)
{
  static const GuideVoiceTools tools = {
    open_voice, dup_synthesizers, dup_languages, choose, say, set_rate, set_volume, cancel, ask, close_voice,
  };

  return &tools;
}
