/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-sign.h"

G_DEFINE_ENUM_TYPE (GuideUrgency,
                    guide_urgency,
                    G_DEFINE_ENUM_VALUE (GUIDE_URGENCY_TALK, "talk"),
                    G_DEFINE_ENUM_VALUE (GUIDE_URGENCY_DOCTOR, "doctor"),
                    G_DEFINE_ENUM_VALUE (GUIDE_URGENCY_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (GUIDE_URGENCY_TODAY, "today"),
                    G_DEFINE_ENUM_VALUE (GUIDE_URGENCY_NOW, "now"))

/* A sign that needs help: its words and how soon, in one place. Whatever shows
 * it refers to it by its id, so that a sign with two wordings or two times
 * cannot come about. */
struct _GuideSign
{
  GuideBlock parent_instance;

  GuideUrgency urgency;
  char        *text;
  char        *advice;
  char        *who;   /* whom to see, where it is not the clinic */
  char        *after; /* ids of the lines of Get help that say what is done after the call */
};

G_DEFINE_FINAL_TYPE (GuideSign, guide_sign, GUIDE_TYPE_BLOCK)

static void
guide_sign_class_init (GuideSignClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideSign, urgency, "urgency", GUIDE_TYPE_URGENCY, GUIDE_URGENCY_TALK),
    GUIDE_FIELD_PROSE (GuideSign, text, "text"),
    GUIDE_FIELD_LINE (GuideSign, advice, "advice"),
    GUIDE_FIELD_LINE (GuideSign, who, "who"),
    GUIDE_FIELD_KEY (GuideSign, after, "after"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_sign_init (GuideSign *self)
{
}

/**
 * guide_sign_get_urgency:
 * @self: a #GuideSign
 *
 * Returns: how soon it needs help
 */
GuideUrgency
guide_sign_get_urgency (GuideSign *self)
{
  g_return_val_if_fail (GUIDE_IS_SIGN (self), GUIDE_URGENCY_NOW);

  return self->urgency;
}

/**
 * guide_sign_get_advice:
 * @self: a #GuideSign
 *
 * Returns: (nullable): what to do about it until help comes, perhaps with `{emergency}` in it
 */
const char *
guide_sign_get_advice (GuideSign *self)
{
  g_return_val_if_fail (GUIDE_IS_SIGN (self), NULL);

  return self->advice;
}

/**
 * guide_sign_get_who:
 * @self: a #GuideSign
 *
 * Returns: (nullable): whom to see, where that is not whom its urgency says
 */
const char *
guide_sign_get_who (GuideSign *self)
{
  g_return_val_if_fail (GUIDE_IS_SIGN (self), NULL);

  return self->who;
}

/**
 * guide_sign_get_after:
 * @self: a #GuideSign
 *
 * Returns: (nullable): ids, with spaces between, of the #GuideItem that say what
 *   is done after the call
 */
const char *
guide_sign_get_after (GuideSign *self)
{
  g_return_val_if_fail (GUIDE_IS_SIGN (self), NULL);

  return self->after;
}

/**
 * guide_sign_lend:
 * @self: (nullable): a #GuideSign
 * @text: the words of a node that shows the sign, %NULL where it has none
 * @block: (nullable): that node, where it carries evidence
 *
 * Gives a node that shows a sign the words and the evidence of the sign, when
 * the node is made.
 */
void
guide_sign_lend (GuideSign  *self,
                 char      **text,
                 GuideBlock *block)
{
  if (self == NULL || *text != NULL)
    return;

  *text = g_strdup (self->text);
  if (block != NULL)
    guide_block_borrow_evidence (block, GUIDE_BLOCK (self), *text);
}

/* All signs, the children of one node. */
struct _GuideSigns
{
  GuideNode parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideSigns, guide_signs, GUIDE_TYPE_NODE)

static void
guide_signs_class_init (GuideSignsClass *klass)
{
  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_SIGN;
}

static void
guide_signs_init (GuideSigns *self)
{
}
