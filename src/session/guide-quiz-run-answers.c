/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-quiz-run-private.h"

/* What is answered in a run: the answers to the question asked now, and what
 * the answers come to. */

static GuideQuizTry *
get_open_try (GuideQuizRun *self)
{
  GuideQuizTry *try = self->stage == GUIDE_QUIZ_STAGE_ASKING ? guide_quiz_run_get_try (self, self->position) : NULL;

  return try != NULL && try->mark <= GUIDE_QUIZ_SKIPPED ?
  try : NULL
    ;
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
  GuideQuizTry *try = guide_quiz_run_get_try (self, position);

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
  GuideQuizTry *try = guide_quiz_run_get_try (self, position);

  return try != NULL ? try->mark : GUIDE_QUIZ_OPEN;
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
  GuideQuizTry *try = guide_quiz_run_get_try (self, position);

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
  GuideQuizTry *try = guide_quiz_run_get_try (self, self->position);

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
  GuideQuizTry *try = guide_quiz_run_get_try (self, self->position);

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
 * Judges the question asked now by what is chosen. A question is answered
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
    guide_quiz_try_judge (try, question);

  return guide_quiz_run_get_mark (self, self->position);
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
    if (guide_quiz_run_get_try (self, i)->mark == mark)
      count++;

  return count;
}

/**
 * guide_quiz_run_is_short:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 *
 * Returns: whether every question of this run is on the short guide, so that
 *   more of them can be offered
 */
gboolean
guide_quiz_run_is_short (GuideQuizRun *self,
                         GuideQuiz    *quiz)
{
  for (guint i = 0; i < self->tries->len; i++)
    {
      GuideQuestion *question = guide_quiz_lookup (quiz, guide_quiz_run_get_try (self, i)->question_id);

      if (question != NULL && !guide_question_is_short (question))
        return FALSE;
    }

  return self->tries->len > 0;
}

static gboolean
was_not_right (GuideQuizRun *self,
               const char   *question_id)
{
  for (guint i = 0; i < self->tries->len; i++)
    {
      GuideQuizTry *try = guide_quiz_run_get_try (self, i);

      if (g_str_equal (try->question_id, question_id) && try->mark != GUIDE_QUIZ_RIGHT)
        return TRUE;
    }

  return FALSE;
}

/**
 * guide_quiz_run_dup_pages:
 * @self: a #GuideQuizRun
 * @quiz: the questions
 *
 * The pages to read again, of the short guide where a question is on it: those of
 * the questions not answered right, each once, in the order of the quiz's file,
 * which is that of the book.
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

      if (was_not_right (self, id) && !g_ptr_array_find_with_equal_func (pages, page, g_str_equal, NULL))
        g_ptr_array_add (pages, g_strdup (page));
    }
  g_ptr_array_add (pages, NULL);

  return (char **) g_ptr_array_steal (pages, NULL);
}
