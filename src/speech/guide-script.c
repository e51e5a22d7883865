/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "guide-script-private.h"

#include "guide-sentences.h"
#include "guide-text.h"

/* What is read aloud: sentences in words for the ear, each with its place on the screen. */

static void
free_utterance (gpointer data)
{
  GuideUtterance *utterance = data;

  g_free (utterance->words);
  g_free (utterance->place);
  g_free (utterance);
}

/* Begins what is said; the order may be %NULL, for a question. */
GuideScript *
guide_script_new (const GuideScriptOrder *order)
{
  GuideScript *self = g_new0 (GuideScript, 1);

  self->order = order;
  self->ear = guide_ear_new ();
  self->utterances = g_ptr_array_new_with_free_func (free_utterance);

  return self;
}

/* What only its making needs goes. */
GuideScript *
guide_script_finish (GuideScript *self)
{
  self->order = NULL;
  g_clear_pointer (&self->ear, guide_ear_free);

  return self;
}

/* Appends each sentence of a text, perhaps with markup; of NULL nothing. */
void
guide_script_add (GuideScript *self,
                  const char  *place,
                  const char  *text)
{
  g_autofree char *plain = guide_text_dup_spoken (text);
  g_autofree char *words = guide_ear_dup_words (self->ear, plain);
  g_auto (GStrv) sentences = guide_sentences_dup (words);

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      GuideUtterance *utterance = g_new (GuideUtterance, 1);

      utterance->words = g_strdup (sentences[i]);
      utterance->place = g_strdup (place);
      g_ptr_array_add (self->utterances, utterance);
    }
}

/* The place of a child. */
char *
guide_script_dup_place (const char *place,
                        guint       child)
{
  return g_strdup_printf ("%s.%u", place, child);
}

/**
 * guide_script_free:
 * @self: (transfer full) (nullable): what is read aloud
 *
 * Frees it.
 */
void
guide_script_free (GuideScript *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->ear, guide_ear_free);
  g_ptr_array_unref (self->utterances);
  g_free (self);
}

/**
 * guide_script_get_n:
 * @self: what is read aloud
 *
 * Returns: how many sentences it has
 */
guint
guide_script_get_n (GuideScript *self)
{
  return self->utterances->len;
}

/**
 * guide_script_get:
 * @self: what is read aloud
 * @i: number of a sentence, from 0
 *
 * Returns: (transfer none): the sentence
 */
const GuideUtterance *
guide_script_get (GuideScript *self,
                  guint        i)
{
  g_return_val_if_fail (i < self->utterances->len, NULL);

  return g_ptr_array_index (self->utterances, i);
}
