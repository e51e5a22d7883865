/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-rule.h"

G_DEFINE_ENUM_TYPE (GuideCheckKind,
                    guide_check_kind,
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_NOW, "now"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_TODAY, "today"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_HARM, "harm"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_STOP, "stop"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_WAIT, "wait"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_ASK, "ask"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_PRIVATE, "private"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_TELL, "tell"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SUPPORT, "support"))

/* A row of the table of rules: what a line of this kind leads to when it is
 * ticked, and when somebody is not sure on a screen that has one. No and skip
 * lead to nothing. */
struct _GuideCheckRule
{
  GuideNode parent_instance;

  GuideCheckKind kind;
  GuideUrgency   yes;
  GuideUrgency   unsure;
  gboolean       at_once;
  char          *heading;
  char          *ask;
  gboolean       alone;
};

G_DEFINE_FINAL_TYPE (GuideCheckRule, guide_check_rule, GUIDE_TYPE_NODE)

static void
guide_check_rule_class_init (GuideCheckRuleClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckRule, kind, "kind", GUIDE_TYPE_CHECK_KIND, GUIDE_CHECK_STOP),
    GUIDE_FIELD (GuideCheckRule, yes, "yes", GUIDE_TYPE_URGENCY, GUIDE_URGENCY_DOCTOR),
    GUIDE_FIELD (GuideCheckRule, unsure, "unsure", GUIDE_TYPE_URGENCY, GUIDE_URGENCY_DOCTOR),
    GUIDE_FIELD (GuideCheckRule, at_once, "at-once", G_TYPE_BOOLEAN, FALSE),
    GUIDE_FIELD_TITLE (GuideCheckRule, heading, "heading"),
    GUIDE_FIELD_LINE (GuideCheckRule, ask, "ask"),
    GUIDE_FIELD (GuideCheckRule, alone, "alone", G_TYPE_BOOLEAN, FALSE),
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
 * Returns: for which lines it is
 */
GuideCheckKind
guide_check_rule_get_kind (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), GUIDE_CHECK_STOP);

  return self->kind;
}

/**
 * guide_check_rule_get_yes:
 * @self: a #GuideCheckRule
 *
 * Returns: what a ticked line leads to at the least
 */
GuideUrgency
guide_check_rule_get_yes (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), GUIDE_URGENCY_DOCTOR);

  return self->yes;
}

/**
 * guide_check_rule_get_unsure:
 * @self: a #GuideCheckRule
 *
 * Returns: what “not sure” on a screen with such a line leads to at the least
 */
GuideUrgency
guide_check_rule_get_unsure (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), GUIDE_URGENCY_DOCTOR);

  return self->unsure;
}

/**
 * guide_check_rule_is_at_once:
 * @self: a #GuideCheckRule
 *
 * Returns: whether the result is shown before the other questions are asked
 */
gboolean
guide_check_rule_is_at_once (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), FALSE);

  return self->at_once;
}

/**
 * guide_check_rule_get_heading:
 * @self: a #GuideCheckRule
 *
 * Returns: (nullable): what stands in the result over the ticked lines; %NULL
 *   for lines that it does not list
 */
const char *
guide_check_rule_get_heading (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), NULL);

  return self->heading;
}

/**
 * guide_check_rule_get_ask:
 * @self: a #GuideCheckRule
 *
 * Returns: (nullable): what My visit asks after a ticked line; %NULL for lines
 *   that are no question for a visit
 */
const char *
guide_check_rule_get_ask (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), NULL);

  return self->ask;
}

/**
 * guide_check_rule_asks_alone:
 * @self: a #GuideCheckRule
 *
 * Returns: whether My visit asks without the line, and once however many lines
 *   are ticked
 */
gboolean
guide_check_rule_asks_alone (GuideCheckRule *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RULE (self), FALSE);

  return self->alone;
}

/* Two things that are graver together than each for itself. */
struct _GuideCheckException
{
  GuideNode parent_instance;

  char        *first;
  char        *second;
  GuideUrgency outcome;
};

G_DEFINE_FINAL_TYPE (GuideCheckException, guide_check_exception, GUIDE_TYPE_NODE)

static void
guide_check_exception_class_init (GuideCheckExceptionClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideCheckException, first, "first"),
    GUIDE_FIELD_KEY (GuideCheckException, second, "second"),
    GUIDE_FIELD (GuideCheckException, outcome, "outcome", GUIDE_TYPE_URGENCY, GUIDE_URGENCY_NOW),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_exception_init (GuideCheckException *self)
{
}

/**
 * guide_check_exception_get_first:
 * @self: a #GuideCheckException
 *
 * Returns: ids with spaces between them: a line that is ticked, or a screen
 *   where somebody is not sure. One of them must hold.
 */
const char *
guide_check_exception_get_first (GuideCheckException *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_EXCEPTION (self), NULL);

  return self->first;
}

/**
 * guide_check_exception_get_second:
 * @self: a #GuideCheckException
 *
 * Returns: ids as of the first; one of these must hold too
 */
const char *
guide_check_exception_get_second (GuideCheckException *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_EXCEPTION (self), NULL);

  return self->second;
}

/**
 * guide_check_exception_get_outcome:
 * @self: a #GuideCheckException
 *
 * Returns: what they lead to together at the least
 */
GuideUrgency
guide_check_exception_get_outcome (GuideCheckException *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_EXCEPTION (self), GUIDE_URGENCY_NOW);

  return self->outcome;
}
