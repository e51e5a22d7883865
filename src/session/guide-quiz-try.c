/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-quiz-try.h"

#include "guide-shuffle.h"

/* One question of a visitor's quiz: in which order its answers stand, what was
 * chosen, what it came to. The book is only asked and never kept. */

#define MAX_ANSWERS 32 /* the bits of a choice */

static gboolean
is_in_file_order (const GuideQuizTry *self)
{
  for (guint i = 0; i < self->n_answers; i++)
    if (self->order[i] != i)
      return FALSE;

  return TRUE;
}

/* “True” stands before “False”, and numbers on a drawing stand where they
 * stand. Steps never begin in the order that is wanted. */
static void
choose_order (GuideQuizTry     *self,
              GuideQuestionKind kind,
              GRand            *random)
{
  if (kind == GUIDE_QUESTION_TRUE_FALSE || kind == GUIDE_QUESTION_PART)
    return;

  do
    guide_shuffle (self->order, self->n_answers, sizeof *self->order, random);
  while (kind == GUIDE_QUESTION_ORDER && self->n_answers > 1 && is_in_file_order (self));
}

/**
 * guide_quiz_try_new:
 * @question: a question of the quiz
 * @random: what to shuffle by
 *
 * Returns: (transfer full): the question, open, its answers in an order of their
 *   own
 */
GuideQuizTry *
guide_quiz_try_new (GuideQuestion *question,
                    GRand         *random)
{
  GuideQuizTry *self = g_new0 (GuideQuizTry, 1);

  self->question_id = g_strdup (guide_node_get_id (GUIDE_NODE (question)));
  self->n_answers = MIN (guide_question_get_n_answers (question), MAX_ANSWERS);
  self->order = g_new (guint, self->n_answers);
  for (guint i = 0; i < self->n_answers; i++)
    self->order[i] = i;
  choose_order (self, guide_question_get_kind (question), random);

  return self;
}

/**
 * guide_quiz_try_free:
 * @self: (transfer full): a question of a quiz
 */
void
guide_quiz_try_free (GuideQuizTry *self)
{
  g_free (self->question_id);
  g_free (self->order);
  g_free (self);
}

/**
 * guide_quiz_try_choose:
 * @self: a question of a quiz
 * @answer: number of an answer, from 0; one that is not there changes nothing
 * @chosen: whether it is chosen
 */
void
guide_quiz_try_choose (GuideQuizTry *self,
                       guint         answer,
                       gboolean      chosen)
{
  if (answer >= self->n_answers)
    return;

  if (chosen)
    self->chosen |= 1u << answer;
  else
    self->chosen &= ~(1u << answer);
}

/**
 * guide_quiz_try_move:
 * @self: a question of a quiz
 * @place: place of a step, from 0
 * @distance: -1 for one up, 1 for one down
 *
 * Returns: whether there was room to move
 */
gboolean
guide_quiz_try_move (GuideQuizTry *self,
                     guint         place,
                     int           distance)
{
  int other = (int) place + distance;
  guint kept;

  if (place >= self->n_answers || other < 0 || other >= (int) self->n_answers)
    return FALSE;

  kept = self->order[place];
  self->order[place] = self->order[other];
  self->order[other] = kept;

  return TRUE;
}

static gboolean
is_right (const GuideQuizTry *self,
          GuideQuestion      *question)
{
  guint32 right = 0;

  if (guide_question_get_kind (question) == GUIDE_QUESTION_ORDER)
    return is_in_file_order (self);

  for (guint i = 0; i < self->n_answers; i++)
    if (guide_answer_is_right (guide_question_get_answer (question, i)))
      right |= 1u << i;

  return self->chosen == right;
}

/**
 * guide_quiz_try_judge:
 * @self: a question of a quiz
 * @question: the question in the book
 *
 * Marks it right or missed, by what was chosen.
 */
void
guide_quiz_try_judge (GuideQuizTry  *self,
                      GuideQuestion *question)
{
  self->mark = is_right (self, question) ? GUIDE_QUIZ_RIGHT : GUIDE_QUIZ_MISSED;
}
