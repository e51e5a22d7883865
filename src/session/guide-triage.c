/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-triage.h"

/* The rules of the self-check, with nothing in them but the table of
 * ui/content/self-check.ui: what an answer to a kind of question leads to at
 * least, and whether the check ends there. The result is the gravest that the
 * answers ask for. tests/displayless/test-triage.c walks every combination of
 * answers through them. */
struct _GuideTriage
{
  guint          n_questions;
  GuideCheckKind kinds[GUIDE_TRIAGE_MAX_QUESTIONS];
  GuideOutcome   outcomes[GUIDE_N_CHECK_KINDS][GUIDE_N_REPLIES];
  gboolean       ends[GUIDE_N_CHECK_KINDS][GUIDE_N_REPLIES];
};

/* What the table forgets to say is never mild. */
static void
forget_nothing (GuideTriage *self)
{
  for (guint kind = 0; kind < GUIDE_N_CHECK_KINDS; kind++)
    for (guint reply = 0; reply < GUIDE_N_REPLIES; reply++)
      self->outcomes[kind][reply] = GUIDE_OUTCOME_WAIT;
}

static void
read_rules (GuideTriage    *self,
            GuideSelfCheck *check)
{
  g_autoptr (GListModel) rules = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_RULE);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (GuideCheckRule) rule = g_list_model_get_item (rules, i);
      GuideCheckKind kind = guide_check_rule_get_kind (rule);
      GuideReply reply = guide_check_rule_get_answer (rule);

      self->outcomes[kind][reply] = guide_check_rule_get_outcome (rule);
      self->ends[kind][reply] = guide_check_rule_ends (rule);
    }
}

static void
read_questions (GuideTriage    *self,
                GuideSelfCheck *check)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);

  self->n_questions = MIN (g_list_model_get_n_items (questions), GUIDE_TRIAGE_MAX_QUESTIONS);
  for (guint i = 0; i < self->n_questions; i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);

      self->kinds[i] = guide_check_question_get_kind (question);
    }
}

/**
 * guide_triage_new:
 * @check: the self-check
 *
 * Reads the table of rules and the kinds of the questions.
 *
 * Returns: (transfer full): the rules
 */
GuideTriage *
guide_triage_new (GuideSelfCheck *check)
{
  GuideTriage *self = g_new0 (GuideTriage, 1);

  forget_nothing (self);
  read_rules (self, check);
  read_questions (self, check);

  return self;
}

/**
 * guide_triage_free:
 * @self: (transfer full): the rules
 */
void
guide_triage_free (GuideTriage *self)
{
  g_free (self);
}

/**
 * guide_triage_get_n_questions:
 * @self: the rules
 *
 * Returns: how many questions there are
 */
guint
guide_triage_get_n_questions (const GuideTriage *self)
{
  return self->n_questions;
}

/**
 * guide_triage_get_kind:
 * @self: the rules
 * @question: number of a question, from 0
 *
 * Returns: what the question is about
 */
GuideCheckKind
guide_triage_get_kind (const GuideTriage *self,
                       guint              question)
{
  return self->kinds[question];
}

/**
 * guide_triage_ends:
 * @self: the rules
 * @question: number of a question, from 0
 * @reply: an answer
 *
 * Returns: whether that answer ends the check at once
 */
gboolean
guide_triage_ends (const GuideTriage *self,
                   guint              question,
                   GuideReply         reply)
{
  return self->ends[self->kinds[question]][reply];
}

/**
 * guide_triage_settle:
 * @self: the rules
 * @replies: an answer to each question
 * @n_asked: (out) (optional): how many questions were asked before the check
 *   ended; later answers count for nothing
 *
 * Returns: the result, the gravest that an answer asks for
 */
GuideOutcome
guide_triage_settle (const GuideTriage *self,
                     const GuideReply  *replies,
                     guint             *n_asked)
{
  GuideOutcome outcome = GUIDE_OUTCOME_TALK;
  guint i = 0;
  gboolean ended = FALSE;

  for (; i < self->n_questions && !ended; i++)
    {
      outcome = MAX (outcome, self->outcomes[self->kinds[i]][replies[i]]);
      ended = self->ends[self->kinds[i]][replies[i]];
    }
  if (n_asked != NULL)
    *n_asked = i;

  return outcome;
}

/**
 * guide_triage_gather:
 * @self: the rules
 * @replies: an answer to each question
 * @wanted: one of the answers
 * @questions: (out caller-allocates): room for the numbers of the questions
 *
 * Finds the questions that were asked and have this answer, for the lists of
 * the result: what to tell, what somebody is not sure of, what they skipped.
 *
 * Returns: how many there are
 */
guint
guide_triage_gather (const GuideTriage *self,
                     const GuideReply  *replies,
                     GuideReply         wanted,
                     guint             *questions)
{
  guint n_found = 0;
  guint n_asked;

  guide_triage_settle (self, replies, &n_asked);
  for (guint i = 0; i < n_asked; i++)
    if (replies[i] == wanted)
      questions[n_found++] = i;

  return n_found;
}
