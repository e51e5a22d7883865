/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-states.h"

#include "guide-quiz-run-private.h"

/* Every state of the screens that ask: the quiz with each question open and
 * answered, the self-check with each question and each result, options with two
 * and three chosen, and each step of My visit, empty and full. One walk for all
 * tests that look at each. */

typedef struct
{
  GuideTest     *test;
  const char    *language;
  GuideStateFunc visit;
  gpointer       data;
} Walk;

#define SEED 7
#define DAY "2027-09-29" /* a long name of a day and of a month */
#define HOUR 10

static void
look (Walk       *self,
      const char *state)
{
  guide_test_settle (self->test);
  self->visit (self->test, state, self->data);
}

/* Words of the tests' own count as translated. */
static char *
dup_own_words (const char *language,
               const char *words)
{
  if (g_str_equal (language, "ar_XB"))
    return g_strconcat ("\u200f", words, NULL);

  return g_strdup_printf ("[%s]", words);
}

/* --- quiz ------------------------------------------------------------------ */

/* Every third answer is right, so that both kinds of feedback are seen and the
 * result has some of each. */
static void
answer (GuideQuizRun *run,
        GuideQuiz    *quiz)
{
  guint position = guide_quiz_run_get_position (run);
  GuideQuestion *question = guide_quiz_lookup (quiz, guide_quiz_run_get_question_id (run, position));
  gboolean wanted = position % 3 == 0;
  guint n_answers = guide_question_get_n_answers (question);

  for (guint i = 0; i < n_answers; i++)
    if (guide_answer_is_right (guide_question_get_answer (question, i)) == wanted)
      {
        guide_quiz_run_choose (run, i, TRUE);
        if (guide_question_get_kind (question) != GUIDE_QUESTION_SEVERAL)
          break;
      }
  guide_quiz_run_answer (run, quiz);
}

/* What was answered from here is shown as soon as its screen is made anew. */
static void
show_anew (GuideQuizRun *run)
{
  guide_quiz_run_next (run);
  guide_quiz_run_go_back (run);
}

/* The next visitor has a run of their own; this walk has the same one again. */
static void
clear (GuideQuizRun *run)
{
  g_ptr_array_set_size (run->tries, 0);
  run->stage = GUIDE_QUIZ_STAGE_START;
  g_signal_emit_by_name (run, "changed");
}

static void
visit_quiz (Walk *self)
{
  GuideQuizRun *run = guide_session_get_quiz (guide_test_get_session (self->test));
  GuideQuiz *quiz = guide_book_get_quiz (guide_test_get_book (self->test));

  clear (run);
  guide_test_go (self->test, GUIDE_PLACE_QUIZ);
  look (self, "quiz");
  for (guide_quiz_run_begin (run, quiz, SEED); guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING;)
    {
      guint position = guide_quiz_run_get_position (run);
      const char *id = guide_quiz_run_get_question_id (run, position);
      g_autofree char *feedback = g_strconcat (id, ", answered", NULL);

      look (self, id);
      if (position == 1)
        {
          guide_quiz_run_skip (run);
          continue;
        }
      answer (run, quiz);
      show_anew (run);
      look (self, feedback);
      guide_quiz_run_next (run);
    }
  look (self, "quiz, result");

  for (guide_quiz_run_begin_short (run, quiz, SEED); guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING;)
    guide_quiz_run_skip (run);
  look (self, "quiz, result of the short guide");
}

/* --- self-check ------------------------------------------------------------ */

/* Every screen that somebody with this answer at the door is asked. */
static void
visit_questions (Walk          *self,
                 GuideCheckRun *run,
                 GuideReply     door,
                 const char    *end)
{
  GuideSelfCheck *check = guide_book_get_self_check (guide_test_get_book (self->test));

  guide_check_run_clear (run);
  guide_check_run_begin (run);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    {
      guint position = guide_check_run_get_position (run);
      g_autofree char *state = g_strdup_printf ("self-check, %s, question %u", end, position + 1);

      look (self, state);
      guide_check_run_reply (run, check, position == 0 ? door : door == GUIDE_REPLY_YES ? GUIDE_REPLY_SKIP : GUIDE_REPLY_NO);
    }
  look (self, end);
}

/* A result with this line ticked, and something in every list of it. */
static void
visit_result (Walk          *self,
              GuideCheckRun *run,
              const char    *line,
              GuideUrgency   expected,
              const char    *state)
{
  static const char *const told[] = { "line-one-pimple", "line-supplements", "line-hiv", "line-mole", "line-sad" };
  GuideSelfCheck *check = guide_book_get_self_check (guide_test_get_book (self->test));

  guide_check_run_clear (run);
  guide_check_run_begin (run);
  guide_check_run_reply (run, check, GUIDE_REPLY_YES);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    guide_check_run_set_mark (run, told[i], GUIDE_MARK_TICKED);
  guide_check_run_set_mark (run, line, GUIDE_MARK_TICKED);
  guide_check_run_set_mark (run, "line-melasma", GUIDE_MARK_NOT_SURE);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    guide_check_run_reply (run, check, guide_check_run_get_mark (run, "line-harm") == GUIDE_MARK_TICKED ? GUIDE_REPLY_YES : GUIDE_REPLY_NO);
  g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, expected);
  look (self, state);
}

static void
visit_self_check (Walk *self)
{
  GuideCheckRun *run = guide_session_get_self_check (guide_test_get_session (self->test));

  guide_check_run_clear (run);
  guide_test_go (self->test, GUIDE_PLACE_SELF_CHECK);
  look (self, "self-check");
  visit_questions (self, run, GUIDE_REPLY_NO, "self-check, all no");
  visit_questions (self, run, GUIDE_REPLY_YES, "self-check, all skipped");
  visit_result (self, run, "line-latex", GUIDE_URGENCY_TALK, "self-check, talk");
  visit_result (self, run, "line-tan", GUIDE_URGENCY_DOCTOR, "self-check, doctor first");
  visit_result (self, run, "line-patches", GUIDE_URGENCY_WEEK, "self-check, this week");
  visit_result (self, run, "line-used-needle", GUIDE_URGENCY_TODAY, "self-check, today");
  visit_result (self, run, "line-breathing", GUIDE_URGENCY_NOW, "self-check, call now");
  /* It has words of its own, beside the level of all else. */
  visit_result (self, run, "line-harm", GUIDE_URGENCY_TALK, "self-check, harm");
}

/* --- options --------------------------------------------------------------- */

static void
visit_options (Walk *self)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (guide_test_get_session (self->test));

  guide_test_go (self->test, GUIDE_PLACE_COMPARE);
  look (self, "options, two");
  guide_visit_plan_set_choice (plan, "cross", TRUE);
  look (self, "options, three");
  guide_visit_plan_set_value (plan, "value-dark-marks", GUIDE_VALUE_MAX);
  guide_visit_plan_set_value (plan, "value-cost", GUIDE_VALUE_MAX);
  look (self, "options, what matters");
  guide_visit_plan_set_value (plan, "value-dark-marks", GUIDE_VALUE_MIDDLE);
  guide_visit_plan_set_value (plan, "value-cost", GUIDE_VALUE_MIDDLE);
  guide_visit_plan_set_choice (plan, "cross", FALSE);
  guide_visit_plan_set_choice (plan, "nothing", FALSE);
  look (self, "options, one");
  guide_visit_plan_set_choice (plan, "nothing", TRUE);
}

/* --- My visit -------------------------------------------------------------- */

static void
visit_take_home (Walk       *self,
                 const char *state)
{
  g_autofree char *name = g_strdup_printf ("take it with me, %s", state);

  guide_test_go (self->test, GUIDE_PLACE_TAKE_HOME);
  look (self, name);
  guide_test_go (self->test, GUIDE_PLACE_MY_VISIT);
}

static void
visit_steps (Walk       *self,
             const char *state)
{
  static const char *const names[] = { "what matters", "where you lean", "questions", "dates", "one page" };
  GuideVisitPlan *plan = guide_session_get_visit_plan (guide_test_get_session (self->test));

  for (guint step = 0; step < GUIDE_N_VISIT_STEPS; step++)
    {
      g_autofree char *name = g_strdup_printf ("my visit, %s, %s", names[step], state);

      guide_visit_plan_set_step (plan, step);
      guide_test_settle (self->test); /* the step is made when nothing else is to do */
      look (self, name);
    }

  visit_take_home (self, state);
}

static void
fill_in (GuideVisitPlan *plan,
         GuideVisit     *visit,
         const char     *language,
         guint           n_lines)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (visit));
  g_autofree char *own = dup_own_words (language, "Will it be loud, and may my sister come along with me?");
  guint n_chosen = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GListModel *asks = guide_node_get_children (child);

      if (GUIDE_IS_VALUE (child))
        guide_visit_plan_set_value (plan, guide_node_get_id (child), i % 2 == 0 ? GUIDE_VALUE_MAX : GUIDE_VALUE_MIDDLE);
      for (guint j = 0; GUIDE_IS_ASKS (child) && j < g_list_model_get_n_items (asks); j++)
        {
          g_autoptr (GuideNode) ask = g_list_model_get_item (asks, j);

          guide_visit_plan_set_line (plan, guide_node_get_id (ask), n_chosen++ < n_lines);
        }
    }
  for (guint i = 0; i < GUIDE_N_OWN_QUESTIONS; i++)
    guide_visit_plan_set_own (plan, i, n_lines > 0 ? own : NULL);
}

static void
visit_my_visit (Walk *self)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (guide_test_get_session (self->test));
  GuideVisit *visit = guide_book_get_visit (guide_test_get_book (self->test));

  guide_visit_plan_set_step (plan, GUIDE_VISIT_STEP_MATTERS);
  fill_in (plan, visit, self->language, 0);
  guide_visit_plan_set_day (plan, NULL);
  guide_test_go (self->test, GUIDE_PLACE_MY_VISIT);
  visit_steps (self, "no day");

  fill_in (plan, visit, self->language, 3);
  guide_visit_plan_set_day (plan, DAY);
  guide_visit_plan_set_hour (plan, HOUR);
  visit_steps (self, "a day");

  fill_in (plan, visit, self->language, G_MAXUINT);
  visit_steps (self, "everything");
}

/**
 * guide_states_put_clinic:
 * @language: id of a language
 *
 * Puts a clinic there, so that its name and phone stand where they do; before
 * the guide is opened.
 */
void
guide_states_put_clinic (const char *language)
{
  g_autofree char *name = dup_own_words (language, "Sample Clinic for Skin and Scars");
  g_autofree char *text = g_strdup_printf ("[clinic]\nname=%s\nphone=555 0100\nemergency=000\n", name);

  guide_test_put_file ("clinic.ini", text);
}

/**
 * guide_states_visit:
 * @test: a guide that is open
 * @language: id of its language
 * @visit: (scope call): called with each state on the screen
 * @data: its last argument
 *
 * Goes through all states of quiz, self-check, options and My visit.
 */
void
guide_states_visit (GuideTest     *test,
                    const char    *language,
                    GuideStateFunc visit,
                    gpointer       data)
{
  Walk self = { test, language, visit, data };

  visit_quiz (&self);
  visit_self_check (&self);
  visit_options (&self);
  visit_my_visit (&self);
}
