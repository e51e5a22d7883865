/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-check-run.h"

#include "guide-strings.h"

/* One visitor's way through the self-check. The answers live here, in memory,
 * by the ids of the questions, and nowhere else: no keeper ever sees them. */
struct _GuideCheckRun
{
  GObject parent_instance;

  GuideCheckStage stage;
  guint           position; /* the question shown, or shown last, from 0 */
  GHashTable     *replies;  /* id of a question -> GuideReply */
  GPtrArray      *findings; /* ids of questions, while there is a result */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideCheckRun, guide_check_run, G_TYPE_OBJECT)

static void
guide_check_run_finalize (GObject *object)
{
  GuideCheckRun *self = GUIDE_CHECK_RUN (object);

  g_hash_table_unref (self->replies);
  g_ptr_array_unref (self->findings);

  G_OBJECT_CLASS (guide_check_run_parent_class)->finalize (object);
}

static void
guide_check_run_class_init (GuideCheckRunClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_check_run_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
guide_check_run_init (GuideCheckRun *self)
{
  self->replies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->findings = guide_strings_new ();
}

/* What was found goes with the result that it belongs to. */
static void
say_changed (GuideCheckRun *self)
{
  if (self->stage != GUIDE_CHECK_STAGE_RESULT)
    g_ptr_array_set_size (self->findings, 0);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * guide_check_run_new:
 *
 * Returns: (transfer full): a self-check that nobody has begun
 */
GuideCheckRun *
guide_check_run_new (void)
{
  return g_object_new (GUIDE_TYPE_CHECK_RUN, NULL);
}

/**
 * guide_check_run_get_stage:
 * @self: a #GuideCheckRun
 *
 * Returns: how far the visitor is
 */
GuideCheckStage
guide_check_run_get_stage (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), GUIDE_CHECK_STAGE_START);

  return self->stage;
}

/**
 * guide_check_run_get_position:
 * @self: a #GuideCheckRun
 *
 * Returns: number of the question asked now, or asked last, from 0
 */
guint
guide_check_run_get_position (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), 0);

  return self->position;
}

/**
 * guide_check_run_begin:
 * @self: a #GuideCheckRun
 *
 * Asks the first question.
 */
void
guide_check_run_begin (GuideCheckRun *self)
{
  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  self->stage = GUIDE_CHECK_STAGE_ASKING;
  self->position = 0;
  say_changed (self);
}

static void
put_reply (GuideCheckRun  *self,
           GuideSelfCheck *check,
           GuideReply      reply)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  g_autoptr (GuideNode) question = g_list_model_get_item (questions, self->position);

  g_hash_table_insert (self->replies, g_strdup (guide_node_get_id (question)), GUINT_TO_POINTER (reply));
}

/* A sign that cannot wait is nothing to bring up at a visit: the result says
 * to call now. */
static void
gather_findings (GuideCheckRun  *self,
                 GuideSelfCheck *check,
                 GuideReply      reply)
{
  g_autoptr (GListModel) questions = guide_check_run_new_list (self, check, reply);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);

      if (guide_check_question_get_kind (question) > GUIDE_CHECK_TODAY)
        guide_strings_set (self->findings, guide_node_get_id (GUIDE_NODE (question)), TRUE);
    }
}

static void
reach_result (GuideCheckRun  *self,
              GuideSelfCheck *check)
{
  self->stage = GUIDE_CHECK_STAGE_RESULT;
  g_ptr_array_set_size (self->findings, 0);
  gather_findings (self, check, GUIDE_REPLY_YES);
  gather_findings (self, check, GUIDE_REPLY_NOT_SURE);
}

/**
 * guide_check_run_dup_findings:
 * @self: a #GuideCheckRun
 *
 * What the result lists as worth telling at a visit: what was answered with
 * yes, then what with not sure, without the signs that need help at once.
 *
 * Returns: (transfer full): ids of questions; none while there is no result
 */
char **
guide_check_run_dup_findings (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), NULL);

  return guide_strings_dup (self->findings);
}

/**
 * guide_check_run_reply:
 * @self: a #GuideCheckRun
 * @check: the self-check
 * @reply: the answer to the question asked now
 *
 * Goes on to the next question, or to the result after the last one or after
 * an answer that ends the check.
 */
void
guide_check_run_reply (GuideCheckRun  *self,
                       GuideSelfCheck *check,
                       GuideReply      reply)
{
  g_autoptr (GuideTriage) triage = guide_triage_new (check);

  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  if (self->stage != GUIDE_CHECK_STAGE_ASKING || self->position >= guide_triage_get_n_questions (triage))
    return;

  put_reply (self, check, reply);
  if (guide_triage_ends (triage, self->position, reply) ||
      self->position + 1 == guide_triage_get_n_questions (triage))
    reach_result (self, check);
  else
    self->position++;
  say_changed (self);
}

/**
 * guide_check_run_get_reply:
 * @self: a #GuideCheckRun
 * @question_id: id of a question
 * @reply: (out): its answer
 *
 * Returns: whether the visitor has answered it
 */
gboolean
guide_check_run_get_reply (GuideCheckRun *self,
                           const char    *question_id,
                           GuideReply    *reply)
{
  gpointer value;

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), FALSE);

  if (!g_hash_table_lookup_extended (self->replies, question_id, NULL, &value))
    return FALSE;

  *reply = GPOINTER_TO_UINT (value);

  return TRUE;
}

/**
 * guide_check_run_go_back:
 * @self: a #GuideCheckRun
 *
 * Goes from the result to the question asked last, and from a question to the
 * one before it.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
guide_check_run_go_back (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), FALSE);

  if (self->stage == GUIDE_CHECK_STAGE_START)
    return FALSE;

  if (self->stage == GUIDE_CHECK_STAGE_RESULT)
    self->stage = GUIDE_CHECK_STAGE_ASKING;
  else if (self->position > 0)
    self->position--;
  else
    self->stage = GUIDE_CHECK_STAGE_START;
  say_changed (self);

  return TRUE;
}

/**
 * guide_check_run_clear:
 * @self: a #GuideCheckRun
 *
 * Wipes every answer and goes to the start.
 */
void
guide_check_run_clear (GuideCheckRun *self)
{
  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  g_hash_table_remove_all (self->replies);
  self->stage = GUIDE_CHECK_STAGE_START;
  self->position = 0;
  say_changed (self);
}

/* A question that nobody has answered yet counts as one that was skipped. */
static void
lay_out_replies (GuideCheckRun *self,
                 GListModel    *questions,
                 GuideReply    *replies)
{
  for (guint i = 0; i < MIN (g_list_model_get_n_items (questions), GUIDE_TRIAGE_MAX_QUESTIONS); i++)
    {
      g_autoptr (GuideNode) question = g_list_model_get_item (questions, i);

      replies[i] = GUIDE_REPLY_SKIP;
      guide_check_run_get_reply (self, guide_node_get_id (question), &replies[i]);
    }
}

/**
 * guide_check_run_settle:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Returns: the result that the answers lead to
 */
GuideOutcome
guide_check_run_settle (GuideCheckRun  *self,
                        GuideSelfCheck *check)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  g_autoptr (GuideTriage) triage = guide_triage_new (check);
  GuideReply replies[GUIDE_TRIAGE_MAX_QUESTIONS];

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), GUIDE_OUTCOME_WAIT);

  lay_out_replies (self, questions, replies);

  return guide_triage_settle (triage, replies, NULL);
}

/**
 * guide_check_run_new_list:
 * @self: a #GuideCheckRun
 * @check: the self-check
 * @reply: one of the answers
 *
 * Returns: (transfer full): a list of the #GuideCheckQuestion that were asked
 *   and have this answer
 */
GListModel *
guide_check_run_new_list (GuideCheckRun  *self,
                          GuideSelfCheck *check,
                          GuideReply      reply)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  g_autoptr (GuideTriage) triage = guide_triage_new (check);
  GListStore *list = g_list_store_new (GUIDE_TYPE_CHECK_QUESTION);
  GuideReply replies[GUIDE_TRIAGE_MAX_QUESTIONS];
  guint found[GUIDE_TRIAGE_MAX_QUESTIONS];
  guint n_found;

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), G_LIST_MODEL (list));

  lay_out_replies (self, questions, replies);
  n_found = guide_triage_gather (triage, replies, reply, found);
  for (guint i = 0; i < n_found; i++)
    {
      g_autoptr (GObject) question = g_list_model_get_item (questions, found[i]);

      g_list_store_append (list, question);
    }

  return G_LIST_MODEL (list);
}
