/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-self-check.h"

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
    GUIDE_FIELD_TITLE (GuideSelfCheck, title, "title"),
    GUIDE_FIELD_LINE (GuideSelfCheck, lead, "lead"),
    GUIDE_FIELD_PROSE (GuideSelfCheck, text, "text"),
    GUIDE_FIELD_PROSE (GuideSelfCheck, support, "support"),
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

      if (GUIDE_IS_CHECK_RESULT (child) && guide_check_result_get_outcome (GUIDE_CHECK_RESULT (child)) == outcome)
        return GUIDE_CHECK_RESULT (child); /* the self-check keeps it alive */
    }

  return NULL;
}
