/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-rule.h"

/* A line of the table of rules: what an answer to a kind of question leads to. */

G_DEFINE_ENUM_TYPE (GuideCheckKind, guide_check_kind,
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_EMERGENCY, "emergency"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_TODAY, "today"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SOON, "soon"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_STOP, "stop"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_WAIT, "wait"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_ASK, "ask"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_TELL, "tell"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SUPPORT, "support"))

G_DEFINE_ENUM_TYPE (GuideReply, guide_reply,
                    G_DEFINE_ENUM_VALUE (GUIDE_REPLY_NO, "no"),
                    G_DEFINE_ENUM_VALUE (GUIDE_REPLY_SKIP, "skip"),
                    G_DEFINE_ENUM_VALUE (GUIDE_REPLY_NOT_SURE, "not-sure"),
                    G_DEFINE_ENUM_VALUE (GUIDE_REPLY_YES, "yes"))

G_DEFINE_ENUM_TYPE (GuideOutcome, guide_outcome,
                    G_DEFINE_ENUM_VALUE (GUIDE_OUTCOME_TALK, "talk"),
                    G_DEFINE_ENUM_VALUE (GUIDE_OUTCOME_WAIT, "wait"),
                    G_DEFINE_ENUM_VALUE (GUIDE_OUTCOME_TODAY, "today"),
                    G_DEFINE_ENUM_VALUE (GUIDE_OUTCOME_EMERGENCY, "emergency"))

struct _GuideCheckRule
{
  GuideNode parent_instance;

  GuideCheckKind kind;
  GuideReply answer;
  GuideOutcome outcome;
  gboolean ends;
};

G_DEFINE_FINAL_TYPE (GuideCheckRule, guide_check_rule, GUIDE_TYPE_NODE)

static void
guide_check_rule_class_init (GuideCheckRuleClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckRule, kind, "kind", GUIDE_TYPE_CHECK_KIND, GUIDE_CHECK_EMERGENCY),
    GUIDE_FIELD (GuideCheckRule, answer, "answer", GUIDE_TYPE_REPLY, GUIDE_REPLY_NO),
    GUIDE_FIELD (GuideCheckRule, outcome, "outcome", GUIDE_TYPE_OUTCOME, GUIDE_OUTCOME_TALK),
    GUIDE_FIELD (GuideCheckRule, ends, "ends", G_TYPE_BOOLEAN, FALSE),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_rule_init (GuideCheckRule *self)
{
}

/**
 * guide_check_rule_get_kind:
 * @self: a #GuideCheckRule
 *
 * Returns: the kind of question it is for
 */
GuideCheckKind
guide_check_rule_get_kind (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), GUIDE_CHECK_EMERGENCY);

  return self->kind;
}

/**
 * guide_check_rule_get_answer:
 * @self: a #GuideCheckRule
 *
 * Returns: the answer it is for
 */
GuideReply
guide_check_rule_get_answer (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), GUIDE_REPLY_NO);

  return self->answer;
}

/**
 * guide_check_rule_get_outcome:
 * @self: a #GuideCheckRule
 *
 * Returns: the result that such an answer leads to, at least
 */
GuideOutcome
guide_check_rule_get_outcome (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), GUIDE_OUTCOME_TALK);

  return self->outcome;
}

/**
 * guide_check_rule_ends:
 * @self: a #GuideCheckRule
 *
 * Returns: whether the check ends at once
 */
gboolean
guide_check_rule_ends (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), FALSE);

  return self->ends;
}
