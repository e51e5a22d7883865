/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-private.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-reviews.h"
#include "guide-sentences.h"
#include "guide-session.h"
#include "guide-text.h"

/* What is read aloud, in the order of the screen: the drawings of a page stand before
 * its text, on Get help behind it. */

static void
free_utterance (gpointer data)
{
  GuideUtterance *utterance = data;

  g_free (utterance->words);
  g_free (utterance->place);
  g_free (utterance);
}

static GuideScript *
new_script (const GuideScriptOrder *order)
{
  GuideScript *self = g_new0 (GuideScript, 1);

  self->order = order;
  self->ear = guide_ear_new ();
  self->utterances = g_ptr_array_new_with_free_func (free_utterance);

  return self;
}

/* What only its making needs goes. */
static GuideScript *
finish (GuideScript *self)
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

static void
add_clinic (GuideScript *self)
{
  const char *const *lines = self->order->clinic;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    guide_script_add (self, GUIDE_SCRIPT_CLINIC, lines[i]);
}

/* Get help, as on the screen: what no clinic can wait for, the clinic, and its lead
 * under the box of what is called for now. */
static void
add_behind (GuideScript *self,
            GuidePage   *page,
            GuideBlock  *block,
            guint        i)
{
  if (i == 0)
    add_clinic (self);
  if (GUIDE_IS_CALLOUT (block) && guide_callout_get_kind (GUIDE_CALLOUT (block)) == GUIDE_CALLOUT_EMERGENCY)
    guide_script_add (self, GUIDE_SCRIPT_LEAD, guide_page_get_lead (page));
}

static void
add_blocks (GuideScript *self,
            GuidePage   *page,
            gboolean     figures,
            gboolean     help)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);
      g_autofree char *place = g_strdup_printf ("%u", i);

      if (GUIDE_IS_FIGURE (block) == figures)
        guide_script_add_block (self, place, block);
      if (help && !figures)
        add_behind (self, page, block, i);
    }
}

static void
add_foot (GuideScript *self,
          GuidePage   *page)
{
  g_autofree char *review = guide_reviews_dup_line (self->order->language, guide_node_get_id (GUIDE_NODE (page)),
                                                    guide_page_get_compared (page));

  guide_script_add (self, GUIDE_SCRIPT_FOOT, review);
}

/**
 * guide_script_new_page:
 * @order: what is wanted
 * @page: a page of the book, of the short guide, Get help or About
 *
 * Returns: (transfer full): what is said of the page, sentence by sentence
 */
GuideScript *
guide_script_new_page (const GuideScriptOrder *order,
                       GuidePage              *page)
{
  GuideScript *self = new_script (order);
  gboolean help = g_strcmp0 (guide_node_get_id (GUIDE_NODE (page)), GUIDE_PAGE_HELP) == 0;

  guide_script_add (self, GUIDE_SCRIPT_HEAD, guide_page_get_title (page));
  if (!help)
    guide_script_add (self, GUIDE_SCRIPT_LEAD, guide_page_get_lead (page));
  add_blocks (self, page, !help, help);
  add_blocks (self, page, help, help);
  add_foot (self, page);

  return finish (self);
}

/* A place in a drawing is chosen by the number that stands on it. */
static void
add_answer (GuideScript   *self,
            GuideQuestion *question,
            guint          number)
{
  GuideAnswer *answer = guide_question_get_answer (question, number);
  g_autofree char *place = g_strdup_printf (GUIDE_SCRIPT_ANSWER "%u", number);
  g_autofree char *digits = guide_digits_printf ("%u", number + 1);
  g_autofree char *numbered = NULL;

  if (guide_question_get_kind (question) == GUIDE_QUESTION_PART)
    numbered = g_strdup_printf (_("%s: %s"), digits, guide_answer_get_text (answer));
  guide_script_add (self, place, numbered != NULL ? numbered : guide_answer_get_text (answer));
}

/**
 * guide_script_new_question:
 * @question: a question of the quiz
 * @answers: (array length=n_answers): the numbers of its answers, in the order in which
 *   they stand on the screen
 * @n_answers: how many there are
 * @keys: whether there is a keyboard
 *
 * Returns: (transfer full): the question, what to do, and each answer; never which is right
 */
GuideScript *
guide_script_new_question (GuideQuestion *question,
                           const guint   *answers,
                           guint          n_answers,
                           gboolean       keys)
{
  GuideScript *self = new_script (NULL);

  guide_script_add (self, GUIDE_SCRIPT_HEAD, guide_question_get_text (question));
  guide_script_add (self, GUIDE_SCRIPT_DRAWING, guide_question_get_alt (question));
  guide_script_add (self, GUIDE_SCRIPT_LEAD, guide_block_words_get_hint (guide_question_get_kind (question), keys));
  for (guint i = 0; i < n_answers; i++)
    add_answer (self, question, answers[i]);

  return finish (self);
}

/**
 * guide_script_new_reason:
 * @question: a question of the quiz that was answered
 *
 * Returns: (transfer full): why its right answer is right
 */
GuideScript *
guide_script_new_reason (GuideQuestion *question)
{
  GuideScript *self = new_script (NULL);

  guide_script_add (self, GUIDE_SCRIPT_FOOT, guide_question_get_why (question));

  return finish (self);
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
