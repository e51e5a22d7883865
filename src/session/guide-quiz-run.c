/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-quiz-run-private.h"

#include "guide-shuffle.h"

/* One visitor's way through the quiz: which questions in which order, and which
 * is asked now. Questions are known by id and answers by their number in the
 * file, so that the book can be loaded in another language in the middle of
 * it. */

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideQuizRun, guide_quiz_run, G_TYPE_OBJECT)

static void
say_changed (GuideQuizRun *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
begin (GuideQuizRun *self,
       GPtrArray    *questions,
       guint32       seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  g_ptr_array_set_size (self->tries, 0);
  for (guint i = 0; i < questions->len; i++)
    g_ptr_array_add (self->tries, guide_quiz_try_new (questions->pdata[i], random));
  guide_shuffle (self->tries->pdata, self->tries->len, sizeof *self->tries->pdata, random);

  self->position = 0;
  self->stage = self->tries->len > 0 ? GUIDE_QUIZ_STAGE_ASKING : GUIDE_QUIZ_STAGE_START;
  say_changed (self);
}

static void
guide_quiz_run_finalize (GObject *object)
{
  g_ptr_array_unref (GUIDE_QUIZ_RUN (object)->tries);

  G_OBJECT_CLASS (guide_quiz_run_parent_class)->finalize (object);
}

static void
guide_quiz_run_class_init (GuideQuizRunClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_quiz_run_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                          0);
}

static void
guide_quiz_run_init (GuideQuizRun *self)
{
  self->tries = g_ptr_array_new_with_free_func ((GDestroyNotify) guide_quiz_try_free);
}

/* For the other files of the run. */
GuideQuizTry *
guide_quiz_run_get_try (GuideQuizRun *self,
                        guint         position)
{
  return position < self->tries->len ? self->tries->pdata[position] : NULL;
}

/**
 * guide_quiz_run_new:
 *
 * Returns: (transfer full): a quiz that nobody has begun
 */
GuideQuizRun *
guide_quiz_run_new (void)
{
  return g_object_new (GUIDE_TYPE_QUIZ_RUN, NULL);
}

/**
 * guide_quiz_run_get_stage:
 * @self: a #GuideQuizRun
 *
 * Returns: how far the visitor is
 */
GuideQuizStage
guide_quiz_run_get_stage (GuideQuizRun *self)
{
  g_return_val_if_fail (GUIDE_IS_QUIZ_RUN (self), GUIDE_QUIZ_STAGE_START);

  return self->stage;
}

static void
begin_some (GuideQuizRun *self,
            GuideQuiz    *quiz,
            gboolean      with_short,
            gboolean      with_rest,
            guint32       seed)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = guide_node_get_children (GUIDE_NODE (quiz));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (all, i);

      if (guide_question_is_short (question) ? with_short : with_rest)
        g_ptr_array_add (questions, g_steal_pointer (&question));
    }

  begin (self, questions, seed);
}

/**
 * guide_quiz_run_begin:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 * @seed: what to shuffle by; the same seed gives the same order
 *
 * Begins anew with every question.
 */
void
guide_quiz_run_begin (GuideQuizRun *self,
                      GuideQuiz    *quiz,
                      guint32       seed)
{
  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  begin_some (self, quiz, TRUE, TRUE, seed);
}

/**
 * guide_quiz_run_begin_short:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 * @seed: what to shuffle by
 *
 * Begins anew with the questions on the short guide.
 */
void
guide_quiz_run_begin_short (GuideQuizRun *self,
                            GuideQuiz    *quiz,
                            guint32       seed)
{
  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  begin_some (self, quiz, TRUE, FALSE, seed);
}

/**
 * guide_quiz_run_begin_rest:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 * @seed: what to shuffle by
 *
 * Begins anew with the questions that are on the book alone.
 */
void
guide_quiz_run_begin_rest (GuideQuizRun *self,
                           GuideQuiz    *quiz,
                           guint32       seed)
{
  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  begin_some (self, quiz, FALSE, TRUE, seed);
}

/**
 * guide_quiz_run_begin_missed:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 * @seed: what to shuffle by
 *
 * Begins anew with the questions that were not answered right, those skipped
 * among them.
 */
void
guide_quiz_run_begin_missed (GuideQuizRun *self,
                             GuideQuiz    *quiz,
                             guint32       seed)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();

  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  for (guint i = 0; i < self->tries->len; i++)
    {
      GuideQuizTry *try = guide_quiz_run_get_try (self, i);
      GuideQuestion *question = guide_quiz_lookup (quiz, try->question_id);

      if (try->mark != GUIDE_QUIZ_RIGHT && question != NULL)
        g_ptr_array_add (questions, question);
    }

  if (questions->len > 0)
    begin (self, questions, seed);
}

/**
 * guide_quiz_run_get_n_questions:
 * @self: a #GuideQuizRun
 *
 * Returns: how many questions this run has
 */
guint
guide_quiz_run_get_n_questions (GuideQuizRun *self)
{
  g_return_val_if_fail (GUIDE_IS_QUIZ_RUN (self), 0);

  return self->tries->len;
}

/**
 * guide_quiz_run_get_position:
 * @self: a #GuideQuizRun
 *
 * Returns: number of the question asked now, from 0
 */
guint
guide_quiz_run_get_position (GuideQuizRun *self)
{
  g_return_val_if_fail (GUIDE_IS_QUIZ_RUN (self), 0);

  return self->position;
}

/**
 * guide_quiz_run_next:
 * @self: a #GuideQuizRun
 *
 * Goes on to the next question, and from the last one to the result.
 */
void
guide_quiz_run_next (GuideQuizRun *self)
{
  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  if (self->stage != GUIDE_QUIZ_STAGE_ASKING)
    return;

  if (self->position + 1 < self->tries->len)
    self->position++;
  else
    self->stage = GUIDE_QUIZ_STAGE_RESULT;
  say_changed (self);
}

/**
 * guide_quiz_run_go_back:
 * @self: a #GuideQuizRun
 *
 * Goes from the result to the last question, and from a question to the one
 * before it.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
guide_quiz_run_go_back (GuideQuizRun *self)
{
  g_return_val_if_fail (GUIDE_IS_QUIZ_RUN (self), FALSE);

  if (self->stage == GUIDE_QUIZ_STAGE_RESULT)
    self->stage = GUIDE_QUIZ_STAGE_ASKING;
  else if (self->stage == GUIDE_QUIZ_STAGE_ASKING && self->position > 0)
    self->position--;
  else
    return FALSE;

  say_changed (self);

  return TRUE;
}
