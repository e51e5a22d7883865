/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-self-check.h"

#include "guide-text.h"

#include <string.h>

struct _GuideSelfCheck
{
  GuideBlock parent_instance;

  char       *title;
  char       *lead;
  char       *text;
  char       *support;
  char       *harm_line;
  char       *harm_danger;
  char       *staff_title;
  char       *staff_text;
  char       *passed_over;
  char       *ill_now;
  char       *unsure_ask;
  char       *unsure_note;
  char       *skipped_note;
  GHashTable *asks; /* id -> words for My visit, put together once */
};

G_DEFINE_FINAL_TYPE (GuideSelfCheck, guide_self_check, GUIDE_TYPE_BLOCK)

static void
guide_self_check_finalize (GObject *object)
{
  g_clear_pointer (&GUIDE_SELF_CHECK (object)->asks, g_hash_table_unref);

  G_OBJECT_CLASS (guide_self_check_parent_class)->finalize (object);
}

static void
guide_self_check_class_init (GuideSelfCheckClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideSelfCheck, title, "title"),
    GUIDE_FIELD_LINE (GuideSelfCheck, lead, "lead"),
    GUIDE_FIELD_LINE (GuideSelfCheck, text, "text"),
    GUIDE_FIELD_LINE (GuideSelfCheck, support, "support"),
    GUIDE_FIELD_LINE (GuideSelfCheck, harm_line, "harm-line"),
    GUIDE_FIELD_LINE (GuideSelfCheck, harm_danger, "harm-danger"),
    GUIDE_FIELD_TITLE (GuideSelfCheck, staff_title, "staff-title"),
    GUIDE_FIELD_LINE (GuideSelfCheck, staff_text, "staff-text"),
    GUIDE_FIELD_LINE (GuideSelfCheck, passed_over, "passed-over"),
    GUIDE_FIELD_PROSE (GuideSelfCheck, ill_now, "ill-now"),
    GUIDE_FIELD_LINE (GuideSelfCheck, unsure_ask, "unsure-ask"),
    GUIDE_FIELD_LINE (GuideSelfCheck, unsure_note, "unsure-note"),
    GUIDE_FIELD_LINE (GuideSelfCheck, skipped_note, "skipped-note"),
  };

  G_OBJECT_CLASS (klass)->finalize = guide_self_check_finalize;
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
 * guide_self_check_get_harm_line:
 * @self: a #GuideSelfCheck
 *
 * Returns: whom to talk to about harming oneself, with `{helplines}` in it
 */
const char *
guide_self_check_get_harm_line (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->harm_line;
}

/**
 * guide_self_check_get_harm_danger:
 * @self: a #GuideSelfCheck
 *
 * Returns: what to do where life is in danger, with `{emergency}` in it
 */
const char *
guide_self_check_get_harm_danger (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->harm_danger;
}

/**
 * guide_self_check_get_staff_title:
 * @self: a #GuideSelfCheck
 *
 * Returns: what comes first where the staff is near
 */
const char *
guide_self_check_get_staff_title (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->staff_title;
}

/**
 * guide_self_check_get_staff_text:
 * @self: a #GuideSelfCheck
 *
 * Returns: why
 */
const char *
guide_self_check_get_staff_text (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->staff_text;
}

/**
 * guide_self_check_get_passed_over:
 * @self: a #GuideSelfCheck
 *
 * Returns: what stands over a result when the signs were skipped twice
 */
const char *
guide_self_check_get_passed_over (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->passed_over;
}

/**
 * guide_self_check_get_ill_now:
 * @self: a #GuideSelfCheck
 *
 * Returns: a line for whoever is not asked for signs
 */
const char *
guide_self_check_get_ill_now (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->ill_now;
}

/**
 * guide_self_check_get_unsure_note:
 * @self: a #GuideSelfCheck
 *
 * Returns: what stands under what somebody was not sure of
 */
const char *
guide_self_check_get_unsure_note (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->unsure_note;
}

/**
 * guide_self_check_get_skipped_note:
 * @self: a #GuideSelfCheck
 *
 * Returns: what stands under what was skipped
 */
const char *
guide_self_check_get_skipped_note (GuideSelfCheck *self)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return self->skipped_note;
}

/**
 * guide_self_check_lookup_result:
 * @self: a #GuideSelfCheck
 * @outcome: how soon somebody is to be seen
 *
 * Returns: (transfer none) (nullable): its words
 */
GuideCheckResult *
guide_self_check_lookup_result (GuideSelfCheck *self,
                                GuideUrgency    outcome)
{
  g_autoptr (GListModel) results = NULL;

  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  results = guide_node_new_list (GUIDE_NODE (self), GUIDE_TYPE_CHECK_RESULT);
  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr (GuideCheckResult) result = g_list_model_get_item (results, i);

      if (guide_check_result_get_outcome (result) == outcome &&
          g_strcmp0 (guide_node_get_id (GUIDE_NODE (result)), GUIDE_CHECK_HARM_RESULT) != 0)
        return result; /* the self-check keeps it alive */
    }

  return NULL;
}

/**
 * guide_self_check_lookup_rule:
 * @self: a #GuideSelfCheck
 * @kind: what a line is about
 *
 * Returns: (transfer none) (nullable): the rule for such lines
 */
GuideCheckRule *
guide_self_check_lookup_rule (GuideSelfCheck *self,
                              GuideCheckKind  kind)
{
  g_autoptr (GListModel) rules = NULL;

  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  rules = guide_node_new_list (GUIDE_NODE (self), GUIDE_TYPE_CHECK_RULE);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (GuideCheckRule) rule = g_list_model_get_item (rules, i);

      if (guide_check_rule_get_kind (rule) == kind)
        return rule; /* the self-check keeps it alive */
    }

  return NULL;
}

/**
 * guide_self_check_lookup:
 * @self: a #GuideSelfCheck
 * @id: id of anything in it: a screen, a line, a rule, a result
 *
 * Returns: (transfer none) (nullable): it
 */
GuideNode *
guide_self_check_lookup (GuideSelfCheck *self,
                         const char     *id)
{
  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  return guide_node_find (GUIDE_NODE (self), id);
}

static const char *
skip_unsure (const char *id)
{
  return g_str_has_prefix (id, GUIDE_CHECK_UNSURE_PREFIX) ? id + strlen (GUIDE_CHECK_UNSURE_PREFIX) : id;
}

static char *
compose_ask (GuideSelfCheck *self,
             const char     *id)
{
  gboolean unsure = g_str_has_prefix (id, GUIDE_CHECK_UNSURE_PREFIX);
  GuideNode *node = guide_self_check_lookup (self, skip_unsure (id));
  GuideCheckRule *rule;
  g_autofree char *plain = NULL;

  if (GUIDE_IS_CHECK_RULE (node))
    return g_strdup (guide_check_rule_get_ask (GUIDE_CHECK_RULE (node)));
  if (!GUIDE_IS_CHECK_LINE (node))
    return NULL;

  rule = guide_self_check_lookup_rule (self, guide_check_line_get_kind (GUIDE_CHECK_LINE (node)));
  if (rule == NULL || guide_check_rule_get_ask (rule) == NULL)
    return NULL;
  plain = guide_text_dup_plain (guide_check_line_get_text (GUIDE_CHECK_LINE (node)));

  return g_strdup_printf ("%s %s", plain, unsure ? self->unsure_ask : guide_check_rule_get_ask (rule));
}

/**
 * guide_self_check_is_private:
 * @self: a #GuideSelfCheck
 * @id: what was found, as for guide_self_check_lookup_ask()
 *
 * A question that stands for a whole kind of lines stands there because the lines are
 * nobody's business.
 *
 * Returns: whether it goes into no code for a phone
 */
gboolean
guide_self_check_is_private (GuideSelfCheck *self,
                             const char     *id)
{
  GuideNode *node;

  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), TRUE);

  node = guide_self_check_lookup (self, skip_unsure (id));

  return !GUIDE_IS_CHECK_LINE (node) || guide_check_line_is_private (GUIDE_CHECK_LINE (node));
}

/**
 * guide_self_check_lookup_ask:
 * @self: a #GuideSelfCheck
 * @id: what was found: id of a line, after %GUIDE_CHECK_UNSURE_PREFIX where
 *   somebody is not sure of it, or of a rule
 *
 * Returns: (nullable): what My visit asks about it, in the reader's own voice
 */
const char *
guide_self_check_lookup_ask (GuideSelfCheck *self,
                             const char     *id)
{
  char *ask;

  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (self), NULL);

  if (id == NULL)
    return NULL;
  if (self->asks == NULL)
    self->asks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  ask = g_hash_table_lookup (self->asks, id);
  if (ask == NULL && (ask = compose_ask (self, id)) != NULL)
    g_hash_table_insert (self->asks, g_strdup (id), ask);

  return ask;
}
