/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-self-check.h"

#include "guide-list.h"

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
    { "kind", G_STRUCT_OFFSET (GuideCheckRule, kind), GUIDE_TYPE_CHECK_KIND, GUIDE_CHECK_EMERGENCY },
    { "answer", G_STRUCT_OFFSET (GuideCheckRule, answer), GUIDE_TYPE_REPLY, GUIDE_REPLY_NO },
    { "outcome", G_STRUCT_OFFSET (GuideCheckRule, outcome), GUIDE_TYPE_OUTCOME, GUIDE_OUTCOME_TALK },
    { "ends", G_STRUCT_OFFSET (GuideCheckRule, ends), G_TYPE_BOOLEAN, FALSE },
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

struct _GuideCheckQuestion
{
  GuideBlock parent_instance;

  GuideCheckKind kind;
  char *title;
  char *short_title;
  char *why;
  char *note;
  char *tell;
  char *advice;
  char *page;
};

G_DEFINE_FINAL_TYPE (GuideCheckQuestion, guide_check_question, GUIDE_TYPE_BLOCK)

static void
guide_check_question_class_init (GuideCheckQuestionClass *klass)
{
  const GuideField fields[] = {
    { "kind", G_STRUCT_OFFSET (GuideCheckQuestion, kind), GUIDE_TYPE_CHECK_KIND, GUIDE_CHECK_EMERGENCY },
    GUIDE_TEXT (GuideCheckQuestion, short_title, "short"),
    GUIDE_TEXT (GuideCheckQuestion, title, "title"),
    GUIDE_TEXT (GuideCheckQuestion, why, "why"),
    GUIDE_TEXT (GuideCheckQuestion, note, "note"),
    GUIDE_TEXT (GuideCheckQuestion, tell, "tell"),
    GUIDE_TEXT (GuideCheckQuestion, advice, "advice"),
    GUIDE_TEXT (GuideCheckQuestion, page, "page"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_ITEM;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_question_init (GuideCheckQuestion *self)
{
}

/**
 * guide_check_question_get_kind:
 * @self: a #GuideCheckQuestion
 *
 * Returns: which rules it has
 */
GuideCheckKind
guide_check_question_get_kind (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), GUIDE_CHECK_EMERGENCY);

  return self->kind;
}

/**
 * guide_check_question_get_title:
 * @self: a #GuideCheckQuestion
 *
 * Returns: the question; its children are the lines under it
 */
const char *
guide_check_question_get_title (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->title;
}

/**
 * guide_check_question_get_short_title:
 * @self: a #GuideCheckQuestion
 *
 * Returns: its name in a list
 */
const char *
guide_check_question_get_short_title (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->short_title;
}

/**
 * guide_check_question_get_why:
 * @self: a #GuideCheckQuestion
 *
 * Returns: why we ask
 */
const char *
guide_check_question_get_why (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->why;
}

/**
 * guide_check_question_get_note:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): what stands under its lines
 */
const char *
guide_check_question_get_note (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->note;
}

/**
 * guide_check_question_get_tell:
 * @self: a #GuideCheckQuestion
 *
 * Returns: what to tell a professional after a yes
 */
const char *
guide_check_question_get_tell (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->tell;
}

/**
 * guide_check_question_get_advice:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): what to do after a yes
 */
const char *
guide_check_question_get_advice (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->advice;
}

/**
 * guide_check_question_get_page:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): id of the page that says more
 */
const char *
guide_check_question_get_page (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->page;
}

struct _GuideCheckResult
{
  GuideBlock parent_instance;

  GuideOutcome outcome;
  char *title;
  char *who;
  char *pages;
};

G_DEFINE_FINAL_TYPE (GuideCheckResult, guide_check_result, GUIDE_TYPE_BLOCK)

static void
guide_check_result_class_init (GuideCheckResultClass *klass)
{
  const GuideField fields[] = {
    { "outcome", G_STRUCT_OFFSET (GuideCheckResult, outcome), GUIDE_TYPE_OUTCOME, GUIDE_OUTCOME_TALK },
    GUIDE_TEXT (GuideCheckResult, title, "title"),
    GUIDE_TEXT (GuideCheckResult, who, "who"),
    GUIDE_TEXT (GuideCheckResult, pages, "pages"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_result_init (GuideCheckResult *self)
{
}

/**
 * guide_check_result_get_outcome:
 * @self: a #GuideCheckResult
 *
 * Returns: which of the four results it is
 */
GuideOutcome
guide_check_result_get_outcome (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), GUIDE_OUTCOME_TALK);

  return self->outcome;
}

/**
 * guide_check_result_get_title:
 * @self: a #GuideCheckResult
 *
 * Returns: its title; its children are its blocks
 */
const char *
guide_check_result_get_title (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->title;
}

/**
 * guide_check_result_get_who:
 * @self: a #GuideCheckResult
 *
 * Returns: whom to see or call
 */
const char *
guide_check_result_get_who (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->who;
}

/**
 * guide_check_result_get_pages:
 * @self: a #GuideCheckResult
 *
 * Returns: ids of pages that say more, with spaces between them
 */
const char *
guide_check_result_get_pages (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->pages;
}

struct _GuideSelfCheck
{
  GuideBlock parent_instance;

  char *title;
  char *lead;
  char *text;
  char *support;
};

G_DEFINE_FINAL_TYPE (GuideSelfCheck, guide_self_check, GUIDE_TYPE_BLOCK)

static void
guide_self_check_class_init (GuideSelfCheckClass *klass)
{
  const GuideField fields[] = {
    GUIDE_TEXT (GuideSelfCheck, title, "title"),
    GUIDE_TEXT (GuideSelfCheck, lead, "lead"),
    GUIDE_TEXT (GuideSelfCheck, text, "text"),
    GUIDE_TEXT (GuideSelfCheck, support, "support"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_NODE;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_self_check_init (GuideSelfCheck *self)
{
}

/**
 * guide_self_check_get_title:
 * @self: a #GuideSelfCheck
 *
 * Returns: the title
 */
const char *
guide_self_check_get_title (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->title;
}

/**
 * guide_self_check_get_lead:
 * @self: a #GuideSelfCheck
 *
 * Returns: what it is, in a line
 */
const char *
guide_self_check_get_lead (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->lead;
}

/**
 * guide_self_check_get_text:
 * @self: a #GuideSelfCheck
 *
 * Returns: what becomes of the answers
 */
const char *
guide_self_check_get_text (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->text;
}

/**
 * guide_self_check_get_support:
 * @self: a #GuideSelfCheck
 *
 * Returns: the kind words under every result
 */
const char *
guide_self_check_get_support (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->support;
}

/**
 * guide_self_check_new_list:
 * @self: a #GuideSelfCheck
 * @type: the type of the children wanted
 *
 * Returns: (transfer full): a list of its children of that type: questions,
 *   rules or results
 */
GListModel *
guide_self_check_new_list (GuideSelfCheck *self,
                           GType           type)
{
  GListStore *list = g_list_store_new (type);
  GListModel *children = guide_node_get_children (GUIDE_NODE (self));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GObject) child = g_list_model_get_item (children, i);

      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        g_list_store_append (list, child);
    }

  return G_LIST_MODEL (list);
}

/**
 * guide_self_check_lookup_result:
 * @self: a #GuideSelfCheck
 * @outcome: one of the four results
 *
 * Returns: (transfer none) (nullable): its words
 */
GuideCheckResult *
guide_self_check_lookup_result (GuideSelfCheck *self,
                                GuideOutcome    outcome)
{
  GListModel *children;

  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  children = guide_node_get_children (GUIDE_NODE (self));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_CHECK_RESULT (child) && GUIDE_CHECK_RESULT (child)->outcome == outcome)
        return GUIDE_CHECK_RESULT (child); /* the self-check keeps it alive */
    }

  return NULL;
}
