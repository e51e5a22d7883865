/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-line.h"

/* One line that a reader ticks when it is true of them: one thing, and one
 * alone. A sign lends its words and its urgency. */
struct _GuideCheckLine
{
  GuideBlock parent_instance;

  GuideCheckKind kind;
  char          *text;
  char          *waits;
  char          *advice;
  GuideSign     *sign;
  gboolean       is_private;
};

G_DEFINE_FINAL_TYPE (GuideCheckLine, guide_check_line, GUIDE_TYPE_BLOCK)

static GuideCheckKind
kind_of_sign (GuideSign *sign)
{
  switch (guide_sign_get_urgency (sign))
    {
    case GUIDE_URGENCY_TODAY:
      return GUIDE_CHECK_TODAY;
    case GUIDE_URGENCY_WEEK:
      return GUIDE_CHECK_WEEK;
    case GUIDE_URGENCY_NOW:
    case GUIDE_URGENCY_DOCTOR:
    case GUIDE_URGENCY_TALK: /* no sign is milder than a week: signs.py */
      return GUIDE_CHECK_NOW;
    }
  /* No default above, so that the compiler names a new urgency that is forgotten here. */
  g_return_val_if_reached (GUIDE_CHECK_NOW);
}

static void
guide_check_line_constructed (GObject *object)
{
  GuideCheckLine *self = GUIDE_CHECK_LINE (object);

  guide_sign_lend (self->sign, &self->text, GUIDE_BLOCK (self));
  if (self->sign != NULL)
    {
      self->kind = kind_of_sign (self->sign);
      if (self->advice == NULL)
        self->advice = g_strdup (guide_sign_get_advice (self->sign));
      if (self->advice == NULL) /* beside other signs, too, a mole that changes is for a doctor */
        self->advice = g_strdup (guide_sign_get_who (self->sign));
    }

  G_OBJECT_CLASS (guide_check_line_parent_class)->constructed (object);
}

static void
guide_check_line_class_init (GuideCheckLineClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckLine, kind, "kind", GUIDE_TYPE_CHECK_KIND, GUIDE_CHECK_STOP),
    GUIDE_FIELD_PROSE (GuideCheckLine, text, "text"),
    GUIDE_FIELD_LINE (GuideCheckLine, waits, "waits"),
    GUIDE_FIELD_LINE (GuideCheckLine, advice, "advice"),
    GUIDE_FIELD (GuideCheckLine, is_private, "private", G_TYPE_BOOLEAN, FALSE),
    GUIDE_SIGN_FIELD (GuideCheckLine),
  };

  G_OBJECT_CLASS (klass)->constructed = guide_check_line_constructed;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_line_init (GuideCheckLine *self)
{
}

/**
 * guide_check_line_get_kind:
 * @self: a #GuideCheckLine
 *
 * Returns: which rule is for it
 */
GuideCheckKind
guide_check_line_get_kind (GuideCheckLine *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_LINE (self), GUIDE_CHECK_NOW);

  return self->kind;
}

/**
 * guide_check_line_get_text:
 * @self: a #GuideCheckLine
 *
 * Returns: its words, the same on the screen, in the result and in My visit
 */
const char *
guide_check_line_get_text (GuideCheckLine *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_LINE (self), NULL);

  return self->text;
}

/**
 * guide_check_line_get_waits:
 * @self: a #GuideCheckLine
 *
 * Returns: (nullable): what to wait for
 */
const char *
guide_check_line_get_waits (GuideCheckLine *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_LINE (self), NULL);

  return self->waits;
}

/**
 * guide_check_line_get_advice:
 * @self: a #GuideCheckLine
 *
 * Returns: (nullable): what to do about it, perhaps with `{emergency}` in it
 */
const char *
guide_check_line_get_advice (GuideCheckLine *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_LINE (self), NULL);

  return self->advice;
}

/**
 * guide_check_line_get_sign:
 * @self: a #GuideCheckLine
 *
 * Returns: (transfer none) (nullable): the sign that it shows
 */
GuideSign *
guide_check_line_get_sign (GuideCheckLine *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_LINE (self), NULL);

  return self->sign;
}

/**
 * guide_check_line_is_private:
 * @self: a #GuideCheckLine
 *
 * Returns: whether it is nobody else's business, and goes into no code for a phone,
 *   which may offer to search the web for the words of a code
 */
gboolean
guide_check_line_is_private (GuideCheckLine *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_LINE (self), TRUE);

  return self->is_private;
}
