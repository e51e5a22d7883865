/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-visit.h"

struct _GuideAsk
{
  GuideBlock parent_instance;

  char *text;
  char *why;
};

G_DEFINE_FINAL_TYPE (GuideAsk, guide_ask, GUIDE_TYPE_BLOCK)

static void
guide_ask_class_init (GuideAskClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_LINE (GuideAsk, text, "text"),
    GUIDE_FIELD_LINE (GuideAsk, why, "why"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_ask_init (GuideAsk *self)
{
}

/**
 * guide_ask_get_text:
 * @self: a #GuideAsk
 *
 * Returns: a question in the reader’s own voice
 */
const char *
guide_ask_get_text (GuideAsk *self)
{
  g_return_val_if_fail (GUIDE_IS_ASK (self), NULL);

  return self->text;
}

/**
 * guide_ask_get_why:
 * @self: a #GuideAsk
 *
 * Returns: (nullable): why it is worth asking
 */
const char *
guide_ask_get_why (GuideAsk *self)
{
  g_return_val_if_fail (GUIDE_IS_ASK (self), NULL);

  return self->why;
}

struct _GuideAsks
{
  GuideBlock parent_instance;

  char *title;
};

G_DEFINE_FINAL_TYPE (GuideAsks, guide_asks, GUIDE_TYPE_BLOCK)

static void
guide_asks_class_init (GuideAsksClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideAsks, title, "title"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_ASK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_asks_init (GuideAsks *self)
{
}

/**
 * guide_asks_get_title:
 * @self: a #GuideAsks
 *
 * Returns: the heading over the questions
 */
const char *
guide_asks_get_title (GuideAsks *self)
{
  g_return_val_if_fail (GUIDE_IS_ASKS (self), NULL);

  return self->title;
}

struct _GuideValue
{
  GuideBlock parent_instance;

  char *title;
  char *low;
  char *high;
  char *text;
};

G_DEFINE_FINAL_TYPE (GuideValue, guide_value, GUIDE_TYPE_BLOCK)

static void
guide_value_class_init (GuideValueClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideValue, title, "title"),
    GUIDE_FIELD_LINE (GuideValue, low, "low"),
    GUIDE_FIELD_LINE (GuideValue, high, "high"),
    GUIDE_FIELD_LINE (GuideValue, text, "text"),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_value_init (GuideValue *self)
{
}

/**
 * guide_value_get_title:
 * @self: a #GuideValue
 *
 * Returns: what may matter to the reader
 */
const char *
guide_value_get_title (GuideValue *self)
{
  g_return_val_if_fail (GUIDE_IS_VALUE (self), NULL);

  return self->title;
}

/**
 * guide_value_get_low:
 * @self: a #GuideValue
 *
 * Returns: the words at the low end of its slider
 */
const char *
guide_value_get_low (GuideValue *self)
{
  g_return_val_if_fail (GUIDE_IS_VALUE (self), NULL);

  return self->low;
}

/**
 * guide_value_get_high:
 * @self: a #GuideValue
 *
 * Returns: the words at its high end
 */
const char *
guide_value_get_high (GuideValue *self)
{
  g_return_val_if_fail (GUIDE_IS_VALUE (self), NULL);

  return self->high;
}

/**
 * guide_value_get_text:
 * @self: a #GuideValue
 *
 * Returns: what it writes into the list when it matters a lot
 */
const char *
guide_value_get_text (GuideValue *self)
{
  g_return_val_if_fail (GUIDE_IS_VALUE (self), NULL);

  return self->text;
}

struct _GuideMilestone
{
  GuideBlock parent_instance;

  char *title;
  char *text;
  int   hours;
};

G_DEFINE_FINAL_TYPE (GuideMilestone, guide_milestone, GUIDE_TYPE_BLOCK)

static void
guide_milestone_class_init (GuideMilestoneClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideMilestone, title, "title"),
    GUIDE_FIELD_LINE (GuideMilestone, text, "text"),
    GUIDE_FIELD (GuideMilestone, hours, "hours", G_TYPE_INT, 0),
  };

  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_milestone_init (GuideMilestone *self)
{
}

/**
 * guide_milestone_get_title:
 * @self: a #GuideMilestone
 *
 * Returns: what has to wait after the treatment
 */
const char *
guide_milestone_get_title (GuideMilestone *self)
{
  g_return_val_if_fail (GUIDE_IS_MILESTONE (self), NULL);

  return self->title;
}

/**
 * guide_milestone_get_text:
 * @self: a #GuideMilestone
 *
 * Returns: a short note on it
 */
const char *
guide_milestone_get_text (GuideMilestone *self)
{
  g_return_val_if_fail (GUIDE_IS_MILESTONE (self), NULL);

  return self->text;
}

/**
 * guide_milestone_get_hours:
 * @self: a #GuideMilestone
 *
 * Returns: how many hours it has to wait at least; from clinics’ sheets, see its sources
 */
int
guide_milestone_get_hours (GuideMilestone *self)
{
  g_return_val_if_fail (GUIDE_IS_MILESTONE (self), 0);

  return self->hours;
}

/* A time after the treatment: what to do, what to leave and when to call. */
struct _GuidePhase
{
  GuideBlock parent_instance;

  char *title;
  char *text;
  int   from;
  int   until;
};

G_DEFINE_FINAL_TYPE (GuidePhase, guide_phase, GUIDE_TYPE_BLOCK)

static void
guide_phase_class_init (GuidePhaseClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuidePhase, title, "title"),
    GUIDE_FIELD_LINE (GuidePhase, text, "text"),
    GUIDE_FIELD (GuidePhase, from, "from", G_TYPE_INT, 0),
    GUIDE_FIELD (GuidePhase, until, "until", G_TYPE_INT, 0),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_phase_init (GuidePhase *self)
{
}

/**
 * guide_phase_get_title:
 * @self: a #GuidePhase
 *
 * Returns: the name of a time after the treatment
 */
const char *
guide_phase_get_title (GuidePhase *self)
{
  g_return_val_if_fail (GUIDE_IS_PHASE (self), NULL);

  return self->title;
}

/**
 * guide_phase_get_text:
 * @self: a #GuidePhase
 *
 * Returns: what most people notice then
 */
const char *
guide_phase_get_text (GuidePhase *self)
{
  g_return_val_if_fail (GUIDE_IS_PHASE (self), NULL);

  return self->text;
}

/**
 * guide_phase_get_from:
 * @self: a #GuidePhase
 *
 * Returns: when it begins, in hours after the treatment
 */
int
guide_phase_get_from (GuidePhase *self)
{
  g_return_val_if_fail (GUIDE_IS_PHASE (self), 0);

  return self->from;
}

/**
 * guide_phase_get_until:
 * @self: a #GuidePhase
 *
 * Returns: when it ends, in hours after the treatment
 */
int
guide_phase_get_until (GuidePhase *self)
{
  g_return_val_if_fail (GUIDE_IS_PHASE (self), 0);

  return self->until;
}

/* All that My visit offers: questions, what may matter, getting ready, aftercare. */
struct _GuideVisit
{
  GuideNode parent_instance;

  char *compared;
};

G_DEFINE_FINAL_TYPE (GuideVisit, guide_visit, GUIDE_TYPE_NODE)

static void
guide_visit_class_init (GuideVisitClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideVisit, compared, "compared"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_visit_init (GuideVisit *self)
{
}

/**
 * guide_visit_lookup:
 * @self: a #GuideVisit
 * @id: id of a question, a slider, a list or a time
 *
 * Returns: (transfer none) (nullable): what has that id
 */
GuideNode *
guide_visit_lookup (GuideVisit *self,
                    const char *id)
{
  g_return_val_if_fail (GUIDE_IS_VISIT (self), NULL);

  return guide_node_find (GUIDE_NODE (self), id);
}

/**
 * guide_visit_get_compared:
 * @self: a #GuideVisit
 *
 * Returns: (nullable): year and month when its words were last compared with its
 *   sources, as `2026-11`
 */
const char *
guide_visit_get_compared (GuideVisit *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT (self), NULL);

  return self->compared;
}
