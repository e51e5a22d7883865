/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-reading.h"

#include "guide-session.h"
#include "guide-voice-line.h"

#include <string.h>

/* Reads a script aloud, one message a sentence: the next one goes out when the one
 * before it has ended, since a second one would cancel it. Who waits is the clock
 * here, never the main thread: a daemon may be gone, may have died, or may speak into
 * a machine without sound, of which it says nothing. */

#define LOOK_MS 250 /* how often is looked whether all is well */
/* Who waits in vain is told within three seconds of the wish. */
#define ANSWER_US (5 * G_USEC_PER_SEC / 2) /* the longest that an answer may take: of a daemon that is started, too */
#define BEGIN_US (5 * G_USEC_PER_SEC / 2)  /* from an answer to the beginning of the sentence */
#define SOUND_US (7 * G_USEC_PER_SEC / 4)  /* from there until its first word was played */
/* The longest that a sentence may take: a slow voice says ten letters a second. */
#define END_US (G_USEC_PER_SEC)
#define LETTER_US (G_USEC_PER_SEC / 8)

/* Of slow, usual and fast, as the session has them. */
static const int rates[] = { -35, 0, 30 };

struct _GuideReading
{
  GObject parent_instance;

  char             *language;
  int               volume;
  GuideScript      *script;
  GuideVoiceLine   *line; /* from the first sentence on */
  GuideReadingState state;
  GuideReadingFault fault;
  int               speed;
  guint             position;
  int               message;  /* that of the sentence, below 0 until it is known */
  guint             n_unsaid; /* sentences handed over whose messages are not known yet */
  GArray           *early;    /* events that came before that, of GuideEarly */
  int               ending;   /* a message that was cancelled and has not said so, or below 0 */
  gboolean          wanted;   /* a sentence waits for that */
  gboolean          marking;  /* the voice tells of the sound of its first words */
  gboolean          silent;   /* and has not done so */
  gint64            since;    /* when the sentence was wished for, was taken, or began */
  guint             look_id;
};

typedef struct
{
  int             message;
  GuideVoiceEvent event;
} GuideEarly;

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideReading, guide_reading, G_TYPE_OBJECT)

static int
get_rate (GuideReading *self)
{
  return rates[self->speed - GUIDE_READING_SPEED_MIN];
}

static void
set_state (GuideReading     *self,
           GuideReadingState state)
{
  self->state = state;
  if (state != GUIDE_READING_STARTING && state != GUIDE_READING_SPEAKING)
    g_clear_handle_id (&self->look_id, g_source_remove);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
drop_line (GuideReading *self)
{
  g_clear_pointer (&self->line, guide_voice_line_drop);
  g_array_set_size (self->early, 0);
  self->n_unsaid = 0;
  self->message = -1;
  self->ending = -1;
  self->wanted = FALSE;
  self->marking = FALSE;
}

static void
fail (GuideReading     *self,
      GuideReadingFault fault)
{
  drop_line (self);
  self->fault = fault;
  set_state (self, GUIDE_READING_SILENT);
}

static const char *
get_words (GuideReading *self)
{
  return guide_script_get (self->script, self->position)->words;
}

static gint64
get_longest (GuideReading *self)
{
  if (self->state == GUIDE_READING_STARTING)
    return BEGIN_US;
  if (self->marking && self->silent && strchr (get_words (self), ' ') != NULL)
    return SOUND_US;

  return END_US + g_utf8_strlen (get_words (self), -1) * LETTER_US;
}

static gboolean
look_cb (gpointer data)
{
  GuideReading *self = GUIDE_READING (data);

  if (guide_voice_line_get_wait (self->line) > ANSWER_US)
    {
      self->look_id = 0;
      fail (self, GUIDE_READING_NO_DAEMON);
      return G_SOURCE_REMOVE;
    }
  if (g_get_monotonic_time () - self->since > get_longest (self))
    {
      self->look_id = 0;
      fail (self, GUIDE_READING_NO_SOUND);
      return G_SOURCE_REMOVE;
    }
  guide_voice_line_ask (self->line);

  return G_SOURCE_CONTINUE;
}

static void
hand_over (GuideReading *self)
{
  self->wanted = FALSE;
  self->message = -1;
  self->n_unsaid++;
  guide_voice_line_say (self->line, get_words (self));
}

/* Not before the one before it has ended: the daemon may take a message that follows a
 * cancelling at once for a part of what is cancelled. */
static void
say (GuideReading *self)
{
  self->since = g_get_monotonic_time ();
  if (self->ending >= 0)
    self->wanted = TRUE;
  else
    hand_over (self);
  if (self->look_id == 0)
    self->look_id = g_timeout_add (LOOK_MS, look_cb, self);
  set_state (self, GUIDE_READING_STARTING);
}

/* What is being said, or was handed over. */
static void
cancel (GuideReading *self)
{
  if (self->wanted)
    {
      self->wanted = FALSE;
      return;
    }

  self->ending = self->message;
  self->message = -1;
  guide_voice_line_cancel (self->line);
}

static void
say_next (GuideReading *self)
{
  if (self->position + 1 >= guide_script_get_n (self->script))
    {
      self->message = -1;
      set_state (self, GUIDE_READING_SILENT);
      return;
    }

  self->position++;
  say (self);
}

static void
take_event (GuideReading   *self,
            int             message,
            GuideVoiceEvent event)
{
  if (message == self->ending && (event == GUIDE_VOICE_EVENT_END || event == GUIDE_VOICE_EVENT_CANCEL))
    {
      self->ending = -1;
      if (self->wanted)
        hand_over (self);
      return;
    }
  if (message != self->message || (self->state != GUIDE_READING_STARTING && self->state != GUIDE_READING_SPEAKING))
    return;

  switch (event)
    {
    case GUIDE_VOICE_EVENT_SOUND:
      self->silent = FALSE;
      break;
    case GUIDE_VOICE_EVENT_BEGIN:
      self->since = g_get_monotonic_time ();
      self->silent = TRUE;
      set_state (self, GUIDE_READING_SPEAKING);
      break;
    case GUIDE_VOICE_EVENT_END:
      say_next (self);
      break;
    case GUIDE_VOICE_EVENT_CANCEL: /* not by us, who would have gone from this state */
    default:
      set_state (self, GUIDE_READING_INTERRUPTED);
    }
}

/* What was told before the number of the message was known is told again. */
static void
take_message (GuideReading *self,
              int           message)
{
  if (--self->n_unsaid > 0)
    return;

  self->message = message;
  self->since = g_get_monotonic_time ();
  for (guint i = 0; i < self->early->len; i++)
    {
      GuideEarly early = g_array_index (self->early, GuideEarly, i);

      if (early.message == message)
        take_event (self, early.message, early.event);
    }
  if (self->n_unsaid == 0)
    g_array_set_size (self->early, 0);
}

static void
line_cb (GuideVoiceOutcome outcome,
         int               message,
         GuideVoiceEvent   event,
         gpointer          data)
{
  GuideReading *self = GUIDE_READING (data);
  GuideEarly early = { message, event };

  switch (outcome)
    {
    case GUIDE_VOICE_SAID:
      take_message (self, message);
      break;
    case GUIDE_VOICE_TOLD:
      if (self->n_unsaid > 0)
        g_array_append_val (self->early, early);
      else
        take_event (self, message, event);
      break;
    case GUIDE_VOICE_NO_LIBRARY:
    case GUIDE_VOICE_NO_DAEMON:
      fail (self, GUIDE_READING_NO_DAEMON);
      break;
    case GUIDE_VOICE_NO_VOICE:
      fail (self, GUIDE_READING_NO_VOICE);
      break;
    case GUIDE_VOICE_NOT_FIT:
      fail (self, GUIDE_READING_NOT_FIT);
      break;
    case GUIDE_VOICE_OPENED_MARKING:
      self->marking = TRUE;
      break;
    case GUIDE_VOICE_OPENED:
    case GUIDE_VOICE_ANSWERED:
    default:
      break;
    }
}

static gboolean
is_under_way (GuideReading *self)
{
  return self->state == GUIDE_READING_STARTING || self->state == GUIDE_READING_SPEAKING;
}

static void
guide_reading_finalize (GObject *object)
{
  GuideReading *self = GUIDE_READING (object);

  g_clear_handle_id (&self->look_id, g_source_remove);
  drop_line (self);
  g_array_unref (self->early);
  g_clear_pointer (&self->script, guide_script_free);
  g_free (self->language);

  G_OBJECT_CLASS (guide_reading_parent_class)->finalize (object);
}

static void
guide_reading_class_init (GuideReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_reading_finalize;

  /**
   * GuideReading::changed:
   *
   * Its state or its sentence is another.
   */
  signals[CHANGED] = g_signal_new ("changed", GUIDE_TYPE_READING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_reading_init (GuideReading *self)
{
  self->message = -1;
  self->ending = -1;
  self->early = g_array_new (FALSE, FALSE, sizeof (GuideEarly));
}

/**
 * guide_reading_new:
 * @language: id of the language of the words
 * @volume: how loud, from 0, which is silent, to 100
 *
 * Returns: (transfer full): what reads aloud; it asks nothing of the machine before the
 *   first script
 */
GuideReading *
guide_reading_new (const char *language,
                   int         volume)
{
  GuideReading *self = g_object_new (GUIDE_TYPE_READING, NULL);

  self->language = g_strdup (language);
  self->volume = volume;

  return self;
}

/**
 * guide_reading_begin:
 * @self: what reads aloud
 * @script: (transfer full): what is to be read, of at least one sentence
 *
 * Reads it from its first sentence on, in place of what was read before.
 */
void
guide_reading_begin (GuideReading *self,
                     GuideScript  *script)
{
  g_return_if_fail (GUIDE_IS_READING (self));
  g_return_if_fail (guide_script_get_n (script) > 0);

  g_clear_pointer (&self->script, guide_script_free);
  self->script = script;
  self->position = 0;
  self->fault = GUIDE_READING_NO_FAULT;
  if (self->line == NULL)
    self->line = guide_voice_line_new (self->language, get_rate (self), self->volume, line_cb, self);
  if (is_under_way (self))
    cancel (self);
  say (self);
}

/**
 * guide_reading_pause:
 * @self: what reads aloud
 *
 * Is silent at once. Going on says the sentence again.
 */
void
guide_reading_pause (GuideReading *self)
{
  g_return_if_fail (GUIDE_IS_READING (self));

  if (!is_under_way (self))
    return;

  cancel (self);
  set_state (self, GUIDE_READING_PAUSED);
}

/**
 * guide_reading_go_on:
 * @self: what reads aloud
 *
 * Says the sentence again that was cut short, and goes on.
 */
void
guide_reading_go_on (GuideReading *self)
{
  g_return_if_fail (GUIDE_IS_READING (self));

  if (self->state == GUIDE_READING_PAUSED || self->state == GUIDE_READING_INTERRUPTED)
    say (self);
}

/**
 * guide_reading_move:
 * @self: what reads aloud
 * @distance: how many sentences, below 0 back
 *
 * Reads on from another sentence of the script, the first or the last at most. Where it
 * was paused it stays so, at that sentence.
 */
void
guide_reading_move (GuideReading *self,
                    int           distance)
{
  int last;

  g_return_if_fail (GUIDE_IS_READING (self));

  if (self->state == GUIDE_READING_SILENT)
    return;

  last = (int) guide_script_get_n (self->script) - 1;
  self->position = CLAMP ((int) self->position + distance, 0, last);
  if (!is_under_way (self))
    {
      set_state (self, self->state);
      return;
    }

  cancel (self);
  say (self);
}

/**
 * guide_reading_stop:
 * @self: what reads aloud
 *
 * Is silent at once, and gives up its line to what speaks.
 */
void
guide_reading_stop (GuideReading *self)
{
  g_return_if_fail (GUIDE_IS_READING (self));

  drop_line (self);
  if (self->state != GUIDE_READING_SILENT)
    set_state (self, GUIDE_READING_SILENT);
}

/**
 * guide_reading_set_speed:
 * @self: what reads aloud
 * @speed: how fast, as the session has it
 *
 * From the next sentence on.
 */
void
guide_reading_set_speed (GuideReading *self,
                         int           speed)
{
  g_return_if_fail (GUIDE_IS_READING (self));
  g_return_if_fail (speed >= GUIDE_READING_SPEED_MIN && speed <= GUIDE_READING_SPEED_MAX);

  self->speed = speed;
  if (self->line != NULL)
    guide_voice_line_set_rate (self->line, get_rate (self));
}

/**
 * guide_reading_get_state:
 * @self: what reads aloud
 *
 * Returns: how it is with it
 */
GuideReadingState
guide_reading_get_state (GuideReading *self)
{
  g_return_val_if_fail (GUIDE_IS_READING (self), GUIDE_READING_SILENT);

  return self->state;
}

/**
 * guide_reading_get_fault:
 * @self: what reads aloud
 *
 * Returns: why it could not read, of the last script
 */
GuideReadingFault
guide_reading_get_fault (GuideReading *self)
{
  g_return_val_if_fail (GUIDE_IS_READING (self), GUIDE_READING_NO_FAULT);

  return self->fault;
}

/**
 * guide_reading_get_script:
 * @self: what reads aloud
 *
 * Returns: (transfer none) (nullable): what it reads, or read last
 */
GuideScript *
guide_reading_get_script (GuideReading *self)
{
  g_return_val_if_fail (GUIDE_IS_READING (self), NULL);

  return self->script;
}

/**
 * guide_reading_get_position:
 * @self: what reads aloud
 *
 * Returns: number of the sentence in its script, from 0
 */
guint
guide_reading_get_position (GuideReading *self)
{
  g_return_val_if_fail (GUIDE_IS_READING (self), 0);

  return self->position;
}
