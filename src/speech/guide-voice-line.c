/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-voice-line.h"

#include "guide-voice-module.h"

#include <string.h>

/* The line to the daemon. Its library waits for each answer, and for ever where the
 * daemon has died; so it has a thread of its own, which is left behind where it does
 * not come back, and the main thread only counts how long it has waited. */

typedef enum
{
  ORDER_SAY,
  ORDER_CANCEL,
  ORDER_RATE,
  ORDER_ASK,
  ORDER_CLOSE
} OrderKind;

typedef struct
{
  OrderKind kind;
  char     *text;
  int       rate;
} Order;

struct _GuideVoiceLine
{
  gatomicrefcount    refs;
  char              *language;
  int                rate;
  int                volume;
  GAsyncQueue       *orders;
  GMainContext      *context;
  GuideVoiceLineFunc func; /* of the main thread alone; NULL once it was dropped */
  gpointer           data;
  guint              n_waiting; /* orders without an answer; of the main thread alone */
  gint64             asked;     /* when the oldest of them was given, or when the last was answered */
};

typedef struct
{
  GuideVoiceLine   *line;
  GuideVoiceOutcome outcome;
  int               message;
  GuideVoiceEvent   event;
} Answer;

static void
free_order (gpointer data)
{
  Order *order = data;

  g_free (order->text);
  g_free (order);
}

static void
unref_line (GuideVoiceLine *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_async_queue_unref (self->orders);
  g_main_context_unref (self->context);
  g_free (self->language);
  g_free (self);
}

static GuideVoiceLine *
ref_line (GuideVoiceLine *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

static void
free_answer (gpointer data)
{
  Answer *answer = data;

  unref_line (answer->line);
  g_free (answer);
}

/* In the main thread. */
static gboolean
take_answer_cb (gpointer data)
{
  Answer *answer = data;
  GuideVoiceLine *line = answer->line;

  if (answer->outcome != GUIDE_VOICE_TOLD && line->n_waiting > 0)
    {
      line->n_waiting--;
      line->asked = g_get_monotonic_time ();
    }
  if (line->func != NULL)
    line->func (answer->outcome, answer->message, answer->event, line->data);

  return G_SOURCE_REMOVE;
}

static void
send_answer (GuideVoiceLine   *self,
             GuideVoiceOutcome outcome,
             int               message,
             GuideVoiceEvent   event)
{
  Answer *answer = g_new (Answer, 1);
  g_autoptr (GSource) source = g_idle_source_new ();

  answer->line = ref_line (self);
  answer->outcome = outcome;
  answer->message = message;
  answer->event = event;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, take_answer_cb, answer, free_answer);
  g_source_attach (source, self->context);
}

static void
event_cb (int             message,
          GuideVoiceEvent event,
          gpointer        data)
{
  send_answer (data, GUIDE_VOICE_TOLD, message, event);
}

/* --- the thread ---------------------------------------------------------------- */

/* “es” is spoken by a voice for “es-MX” too. */
static gboolean
speaks (const char *voice,
        const char *language)
{
  gsize length = strcspn (language, "_-");

  return g_ascii_strncasecmp (voice, language, length) == 0 && !g_ascii_isalpha (voice[length]);
}

/* What espeak-ng 1.51 speaks, by “espeak-ng --voices”, invented languages left out. It is
 * not asked: speech-dispatcher 0.11 lists each language in a hundred guises, 13,000 lines,
 * which its library takes many seconds to read. Not there on purpose is Chinese, whose signs
 * it tells one by one before its 1.52, which cannot be seen from here, and Japanese, whose
 * signs it cannot read. */
static const char *const espeak_languages[] = {
  "af", "am", "an",  "ar",  "as",  "az", "ba",  "be", "bg", "bn", "bpy", "bs", "ca", "chr", "cs",  "cv",  "cy",  "da",
  "de", "el", "en",  "eo",  "es",  "et", "eu",  "fa", "fi", "fr", "ga",  "gd", "gn", "grc", "gu",  "haw", "he",  "hi",
  "hr", "ht", "hu",  "hy",  "hyw", "ia", "id",  "io", "is", "it", "ka",  "kk", "kl", "kn",  "ko",  "kok", "ku",  "ky",
  "la", "lb", "lt",  "ltg", "lv",  "mi", "mk",  "ml", "mr", "ms", "mt",  "my", "nb", "nci", "ne",  "nl",  "nog", "om",
  "or", "pa", "pap", "pl",  "pt",  "qu", "quc", "ro", "ru", "sd", "shn", "si", "sk", "sl",  "smj", "sq",  "sr",  "sv",
  "sw", "ta", "te",  "th",  "tk",  "tn", "tr",  "tt", "ug", "uk", "ur",  "uz", "vi", NULL,
};

static gboolean
is_espeak (const char *synthesizer)
{
  return g_str_has_prefix (synthesizer, "espeak");
}

static gboolean
is_open (GuideVoiceOutcome outcome)
{
  return outcome == GUIDE_VOICE_OPENED || outcome == GUIDE_VOICE_OPENED_MARKING;
}

static GuideVoiceOutcome
choose_espeak (const GuideVoiceTools *tools,
               gpointer               voice,
               const char            *synthesizer,
               const char            *language)
{
  g_autofree char *tag = g_strdelimit (g_strdup (language), "_", '-');

  for (guint i = 0; espeak_languages[i] != NULL; i++)
    if (speaks (espeak_languages[i], language))
      return tools->choose (voice, synthesizer, tag) ? GUIDE_VOICE_OPENED_MARKING : GUIDE_VOICE_NO_VOICE;

  return speaks ("zh", language) || speaks ("ja", language) ? GUIDE_VOICE_NOT_FIT : GUIDE_VOICE_NO_VOICE;
}

static GuideVoiceOutcome
choose_other (const GuideVoiceTools *tools,
              gpointer               voice,
              const char            *synthesizer,
              const char            *language)
{
  g_auto (GStrv) languages = tools->dup_languages (voice, synthesizer);

  for (guint i = 0; languages[i] != NULL; i++)
    if (speaks (languages[i], language) && tools->choose (voice, synthesizer, languages[i]))
      return GUIDE_VOICE_OPENED;

  return GUIDE_VOICE_NO_VOICE;
}

/* The first that speaks the language, in the order of the machine's settings. */
static GuideVoiceOutcome
choose_voice (const GuideVoiceTools *tools,
              gpointer               voice,
              const char            *language)
{
  g_auto (GStrv) synthesizers = tools->dup_synthesizers (voice);
  GuideVoiceOutcome worst = GUIDE_VOICE_NO_VOICE;

  for (guint i = 0; synthesizers[i] != NULL; i++)
    {
      GuideVoiceOutcome outcome = is_espeak (synthesizers[i]) ? choose_espeak (tools, voice, synthesizers[i], language)
                                                              : choose_other (tools, voice, synthesizers[i], language);

      if (is_open (outcome))
        return outcome;
      if (outcome == GUIDE_VOICE_NOT_FIT)
        worst = outcome;
    }

  return worst;
}

static gboolean
obey (const GuideVoiceTools *tools,
      gpointer               voice,
      const Order           *order)
{
  switch (order->kind)
    {
    case ORDER_CANCEL:
      return tools->cancel (voice);
    case ORDER_RATE:
      return tools->set_rate (voice, order->rate);
    case ORDER_ASK:
    default:
      return tools->ask (voice);
    }
}

static void
work (GuideVoiceLine        *self,
      const GuideVoiceTools *tools,
      gpointer               voice)
{
  while (TRUE)
    {
      Order *order = g_async_queue_pop (self->orders);
      gboolean say = order->kind == ORDER_SAY;
      gboolean last = order->kind == ORDER_CLOSE;
      int message = say ? tools->say (voice, order->text) : 0;
      gboolean good = last || (say ? message >= 0 : obey (tools, voice, order));

      free_order (order);
      if (last)
        return;
      send_answer (self, !good ? GUIDE_VOICE_NO_DAEMON : say ? GUIDE_VOICE_SAID : GUIDE_VOICE_ANSWERED, message, 0);
    }
}

static gpointer
run (gpointer data)
{
  GuideVoiceLine *self = data;
  const GuideVoiceTools *tools = guide_voice_module_get ();
  gpointer voice = tools != NULL ? tools->open (event_cb, self) : NULL;
  GuideVoiceOutcome outcome = tools == NULL ? GUIDE_VOICE_NO_LIBRARY : GUIDE_VOICE_NO_DAEMON;

  if (voice != NULL)
    outcome = choose_voice (tools, voice, self->language);
  if (is_open (outcome))
    {
      tools->set_rate (voice, self->rate);
      tools->set_volume (voice, self->volume);
    }
  send_answer (self, outcome, 0, 0);
  if (is_open (outcome))
    work (self, tools, voice);
  if (voice != NULL)
    tools->close (voice);
  unref_line (self);

  return NULL;
}

/* --- the main thread ------------------------------------------------------------ */

static void
count_order (GuideVoiceLine *self)
{
  if (self->n_waiting++ == 0)
    self->asked = g_get_monotonic_time ();
}

static void
give_order (GuideVoiceLine *self,
            OrderKind       kind,
            const char     *text,
            int             rate)
{
  Order *order = g_new (Order, 1);

  order->kind = kind;
  order->text = g_strdup (text);
  order->rate = rate;
  count_order (self);
  g_async_queue_push (self->orders, order);
}

/**
 * guide_voice_line_new:
 * @language: id of a language
 * @rate: how fast, from -100 to 100
 * @volume: how loud, from 0 to 100
 * @func: called in the main thread for all that comes back
 * @data: what to hand to it
 *
 * Opens a line to the daemon, which is started where it does not run. It can be given
 * orders from now on. The first that comes back is whether there is a voice.
 *
 * Returns: (transfer full): the line, to be given back by guide_voice_line_drop()
 */
GuideVoiceLine *
guide_voice_line_new (const char        *language,
                      int                rate,
                      int                volume,
                      GuideVoiceLineFunc func,
                      gpointer           data)
{
  GuideVoiceLine *self = g_new0 (GuideVoiceLine, 1);

  g_atomic_ref_count_init (&self->refs);
  self->language = g_strdup (language);
  self->rate = rate;
  self->volume = volume;
  self->orders = g_async_queue_new_full (free_order);
  self->context = g_main_context_ref_thread_default ();
  self->func = func;
  self->data = data;
  count_order (self);
  g_thread_unref (g_thread_new ("voice", run, ref_line (self)));

  return self;
}

/**
 * guide_voice_line_drop:
 * @self: (transfer full): a line
 *
 * Cancels what is being said and gives the line up. Nothing comes back any more.
 */
void
guide_voice_line_drop (GuideVoiceLine *self)
{
  self->func = NULL;
  give_order (self, ORDER_CANCEL, NULL, 0);
  give_order (self, ORDER_CLOSE, NULL, 0);
  unref_line (self);
}

/**
 * guide_voice_line_say:
 * @self: a line
 * @text: a sentence
 *
 * Has it said. What is being said is cancelled by that.
 */
void
guide_voice_line_say (GuideVoiceLine *self,
                      const char     *text)
{
  give_order (self, ORDER_SAY, text, 0);
}

/**
 * guide_voice_line_cancel:
 * @self: a line
 *
 * Has it be silent.
 */
void
guide_voice_line_cancel (GuideVoiceLine *self)
{
  give_order (self, ORDER_CANCEL, NULL, 0);
}

/**
 * guide_voice_line_set_rate:
 * @self: a line
 * @rate: how fast, from -100 to 100
 *
 * Sets how fast the next sentence is said.
 */
void
guide_voice_line_set_rate (GuideVoiceLine *self,
                           int             rate)
{
  give_order (self, ORDER_RATE, NULL, rate);
}

/**
 * guide_voice_line_ask:
 * @self: a line
 *
 * Asks whether the daemon is there, where nothing else has been asked.
 */
void
guide_voice_line_ask (GuideVoiceLine *self)
{
  if (self->n_waiting == 0)
    give_order (self, ORDER_ASK, NULL, 0);
}

/**
 * guide_voice_line_get_wait:
 * @self: a line
 *
 * Returns: for how many microseconds nothing has come back for an order; 0 where none
 *   is waiting
 */
gint64
guide_voice_line_get_wait (GuideVoiceLine *self)
{
  return self->n_waiting > 0 ? g_get_monotonic_time () - self->asked : 0;
}
