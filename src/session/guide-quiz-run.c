/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-quiz-run.h"

/* One visitor's way through the quiz: which questions in which order, what was
 * chosen, what it came to. Questions are known by id and answers by their
 * number in the file, so that the book can be loaded in another language in
 * the middle of it. */
struct _GuideQuizRun
{
  GObject parent_instance;

  GuideQuizStage stage;
  guint          position;
  GPtrArray     *tries; /* of GuideQuizTry, in the order in which they are asked */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideQuizRun, guide_quiz_run, G_TYPE_OBJECT)

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

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
guide_quiz_run_init (GuideQuizRun *self)
{
  self->tries = g_ptr_array_new_with_free_func ((GDestroyNotify) guide_quiz_try_free);
}

static void
say_changed (GuideQuizRun *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GuideQuizTry *
get_try (GuideQuizRun *self,
         guint         position)
{
  return position < self->tries->len ? self->tries->pdata[position] : NULL;
}

static GuideQuizTry *
get_open_try (GuideQuizRun *self)
{
  GuideQuizTry *try = self->stage == GUIDE_QUIZ_STAGE_ASKING ? get_try (self, self->position) : NULL;

  return try != NULL && try->mark <= GUIDE_QUIZ_SKIPPED ? try : NULL;
}

static void
shuffle_tries (GPtrArray *tries,
               GRand     *random)
{
  for (guint i = tries->len; i > 1; i--)
    {
      guint other = g_rand_int_range (random, 0, i);
      gpointer kept = tries->pdata[i - 1];

      tries->pdata[i - 1] = tries->pdata[other];
      tries->pdata[other] = kept;
    }
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
  shuffle_tries (self->tries, random);

  self->position = 0;
  self->stage = self->tries->len > 0 ? GUIDE_QUIZ_STAGE_ASKING : GUIDE_QUIZ_STAGE_START;
  say_changed (self);
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
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = guide_node_get_children (GUIDE_NODE (quiz));

  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (questions, g_list_model_get_item (all, i));

  begin (self, questions, seed);
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
      GuideQuizTry *try = get_try (self, i);
      GuideQuestion *question = guide_quiz_lookup (quiz, try->question_id);

      if (try->mark != GUIDE_QUIZ_RIGHT && question != NULL)
        g_ptr_array_add (questions, question);
    }

  if (questions->len > 0)
    begin (self, questions, seed);
}

/**
 * guide_quiz_run_clear:
 * @self: a #GuideQuizRun
 *
 * Forgets every answer and goes to the start.
 */
void
guide_quiz_run_clear (GuideQuizRun *self)
{
  g_return_if_fail (GUIDE_IS_QUIZ_RUN (self));

  g_ptr_array_set_size (self->tries, 0);
  self->position = 0;
  self->stage = GUIDE_QUIZ_STAGE_START;
  say_changed (self);
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
 * guide_quiz_run_get_question_id:
 * @self: a #GuideQuizRun
 * @position: number of a question in this run, from 0
 *
 * Returns: (nullable): the id of the question
 */
const char *
guide_quiz_run_get_question_id (GuideQuizRun *self,
                                guint         position)
{
  GuideQuizTry *try = get_try (self, position);

  return try != NULL ? try->question_id : NULL;
}

/**
 * guide_quiz_run_get_mark:
 * @self: a #GuideQuizRun
 * @position: number of a question in this run, from 0
 *
 * Returns: what has become of it
 */
GuideQuizMark
guide_quiz_run_get_mark (GuideQuizRun *self,
                         guint         position)
{
  GuideQuizTry *try = get_try (self, position);

  return try != NULL ? try->mark : GUIDE_QUIZ_OPEN;
}

/**
 * guide_quiz_run_count:
 * @self: a #GuideQuizRun
 * @mark: what may have become of a question
 *
 * Returns: how many questions that has become of
 */
guint
guide_quiz_run_count (GuideQuizRun *self,
                      GuideQuizMark mark)
{
  guint count = 0;

  for (guint i = 0; i < self->tries->len; i++)
    if (get_try (self, i)->mark == mark)
      count++;

  return count;
}

/**
 * guide_quiz_run_get_order:
 * @self: a #GuideQuizRun
 * @position: number of a question in this run, from 0
 * @n_answers: (out): how many answers it has
 *
 * Returns: (array length=n_answers): the numbers of its answers, as they are
 *   shown
 */
const guint *
guide_quiz_run_get_order (GuideQuizRun *self,
                          guint         position,
                          guint        *n_answers)
{
  GuideQuizTry *try = get_try (self, position);

  *n_answers = try != NULL ? try->n_answers : 0;

  return try != NULL ? try->order : NULL;
}

/**
 * guide_quiz_run_is_chosen:
 * @self: a #GuideQuizRun
 * @answer: number of an answer to the question asked now
 *
 * Returns: whether it is chosen
 */
gboolean
guide_quiz_run_is_chosen (GuideQuizRun *self,
                          guint         answer)
{
  GuideQuizTry *try = get_try (self, self->position);

  return try != NULL && answer < try->n_answers && (try->chosen >> answer & 1) != 0;
}

/**
 * guide_quiz_run_has_choice:
 * @self: a #GuideQuizRun
 *
 * Returns: whether any answer to the question asked now is chosen
 */
gboolean
guide_quiz_run_has_choice (GuideQuizRun *self)
{
  GuideQuizTry *try = get_try (self, self->position);

  return try != NULL && try->chosen != 0;
}

/**
 * guide_quiz_run_choose:
 * @self: a #GuideQuizRun
 * @answer: number of an answer to the question asked now
 * @chosen: whether to choose it or to take the choice back
 *
 * Nothing happens once the question is answered.
 */
void
guide_quiz_run_choose (GuideQuizRun *self,
                       guint         answer,
                       gboolean      chosen)
{
  GuideQuizTry *try = get_open_try (self);

  if (try != NULL)
    guide_quiz_try_choose (try, answer, chosen);
}

/**
 * guide_quiz_run_move:
 * @self: a #GuideQuizRun
 * @place: place of a step in the order shown, from 0
 * @distance: -1 for one up, 1 for one down
 *
 * Returns: whether the step could be moved
 */
gboolean
guide_quiz_run_move (GuideQuizRun *self,
                     guint         place,
                     int           distance)
{
  GuideQuizTry *try = get_open_try (self);

  return try != NULL && guide_quiz_try_move (try, place, distance);
}

/**
 * guide_quiz_run_answer:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 *
 * Settles the question asked now by what is chosen. A question is answered
 * once in a run.
 *
 * Returns: what has become of it
 */
GuideQuizMark
guide_quiz_run_answer (GuideQuizRun *self,
                       GuideQuiz    *quiz)
{
  GuideQuizTry *try = get_open_try (self);
  GuideQuestion *question = try != NULL ? guide_quiz_lookup (quiz, try->question_id) : NULL;

  if (question != NULL)
    guide_quiz_try_settle (try, question);

  return guide_quiz_run_get_mark (self, self->position);
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
 * guide_quiz_run_skip:
 * @self: a #GuideQuizRun
 *
 * Leaves the question asked now unanswered and goes on.
 */
void
guide_quiz_run_skip (GuideQuizRun *self)
{
  GuideQuizTry *try = get_open_try (self);

  if (try != NULL)
    {
      try->mark = GUIDE_QUIZ_SKIPPED;
      try->chosen = 0;
    }
  guide_quiz_run_next (self);
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

/**
 * guide_quiz_run_dup_pages:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 *
 * The pages to read again: those of the questions not answered right, each
 * once, in the order of the quiz's file, which is that of the book.
 *
 * Returns: (transfer full): ids of pages, a list that ends with %NULL
 */
char **
guide_quiz_run_dup_pages (GuideQuizRun *self,
                          GuideQuiz    *quiz)
{
  GListModel *questions = guide_node_get_children (GUIDE_NODE (quiz));
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (questions, i);
      const char *id = guide_node_get_id (GUIDE_NODE (question));
      const char *page = guide_question_get_page (question);

      for (guint j = 0; j < self->tries->len; j++)
        if (g_str_equal (get_try (self, j)->question_id, id) && get_try (self, j)->mark != GUIDE_QUIZ_RIGHT &&
            !g_ptr_array_find_with_equal_func (pages, page, g_str_equal, NULL))
          g_ptr_array_add (pages, g_strdup (page));
    }
  g_ptr_array_add (pages, NULL);

  return (char **) g_ptr_array_steal (pages, NULL);
}
