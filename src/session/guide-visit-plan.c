/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-plan-private.h"

#include "guide-kept.h"
#include "guide-strings.h"

/* What a visitor prepares for a visit. The list of questions is a list of
 * lines, each an id: of a question of visit-plan.ui, of a slider that is set
 * near its high end, or own-1 and own-2. The reader's order is the order of
 * the lines; nothing else sorts them. */

static GParamSpec *props[N_PLAN_PROPS];

G_DEFINE_FINAL_TYPE (GuideVisitPlan, guide_visit_plan, G_TYPE_OBJECT)

static gboolean *
find_truth (GuideVisitPlan *self,
            guint           prop_id)
{
  switch (prop_id)
    {
    case PLAN_KEPT:
      return &self->kept;
    case PLAN_CAN_KEEP:
      return &self->can_keep;
    case PLAN_TAKE_TICKED:
      return &self->take_ticked;
    default:
      return &self->take_own;
    }
}

static void
guide_visit_plan_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GuideVisitPlan *self = GUIDE_VISIT_PLAN (object);

  switch (prop_id)
    {
    case PLAN_LINES:
      if (guide_strings_replace (self->lines, g_value_get_boxed (value), G_MAXUINT))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PLAN_VALUES:
      guide_visit_plan_set_values (self, g_value_get_boxed (value));
      break;
    case PLAN_OWN_1:
    case PLAN_OWN_2:
      guide_visit_plan_set_own (self, prop_id - PLAN_OWN_1, g_value_get_string (value));
      break;
    case PLAN_DAY:
      guide_visit_plan_set_day (self, g_value_get_string (value));
      break;
    case PLAN_HOUR:
      guide_visit_plan_set_hour (self, g_value_get_int (value));
      break;
    case PLAN_OPTIONS:
      if (guide_strings_replace (self->options, g_value_get_boxed (value), GUIDE_N_OPTIONS_MAX))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PLAN_CALENDAR_ID:
      g_free (self->calendar_id);
      self->calendar_id = g_value_dup_string (value);
      break;
    case PLAN_CALENDAR_CHANGES:
      self->calendar_changes = g_value_get_int (value);
      break;
    case PLAN_STEP:
      guide_visit_plan_set_step (self, g_value_get_int (value));
      break;
    case PLAN_KEPT:
    case PLAN_CAN_KEEP:
    case PLAN_TAKE_TICKED:
    case PLAN_TAKE_OWN:
      {
        gboolean *field = find_truth (self, prop_id);

        if (*field == g_value_get_boolean (value))
          return;
        *field = g_value_get_boolean (value);
        g_object_notify_by_pspec (object, pspec);
      }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_visit_plan_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GuideVisitPlan *self = GUIDE_VISIT_PLAN (object);

  switch (prop_id)
    {
    case PLAN_LINES:
      g_value_take_boxed (value, guide_strings_dup (self->lines));
      break;
    case PLAN_VALUES:
      g_value_take_boxed (value, guide_visit_plan_dup_values (self));
      break;
    case PLAN_OWN_1:
    case PLAN_OWN_2:
      g_value_set_string (value, self->own[prop_id - PLAN_OWN_1]);
      break;
    case PLAN_DAY:
      g_value_set_string (value, self->day);
      break;
    case PLAN_HOUR:
      g_value_set_int (value, self->hour);
      break;
    case PLAN_OPTIONS:
      g_value_take_boxed (value, guide_strings_dup (self->options));
      break;
    case PLAN_CALENDAR_ID:
      g_value_set_string (value, self->calendar_id);
      break;
    case PLAN_CALENDAR_CHANGES:
      g_value_set_int (value, self->calendar_changes);
      break;
    case PLAN_STEP:
      g_value_set_int (value, self->step);
      break;
    case PLAN_KEPT:
    case PLAN_CAN_KEEP:
    case PLAN_TAKE_TICKED:
    case PLAN_TAKE_OWN:
      g_value_set_boolean (value, *find_truth (self, prop_id));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_visit_plan_finalize (GObject *object)
{
  GuideVisitPlan *self = GUIDE_VISIT_PLAN (object);

  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->options);
  g_hash_table_unref (self->values);
  for (guint i = 0; i < GUIDE_N_OWN_QUESTIONS; i++)
    g_free (self->own[i]);
  g_free (self->day);
  g_free (self->calendar_id);

  G_OBJECT_CLASS (guide_visit_plan_parent_class)->finalize (object);
}

static void
guide_visit_plan_class_init (GuideVisitPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags kept = flags | GUIDE_PARAM_KEPT;

  object_class->set_property = guide_visit_plan_set_property;
  object_class->get_property = guide_visit_plan_get_property;
  object_class->finalize = guide_visit_plan_finalize;

  props[PLAN_LINES] = g_param_spec_boxed ("lines", NULL, NULL, G_TYPE_STRV, kept);
  props[PLAN_VALUES] = g_param_spec_boxed ("values", NULL, NULL, G_TYPE_STRV, kept);
  props[PLAN_OWN_1] = g_param_spec_string ("own-1", NULL, NULL, NULL, kept);
  props[PLAN_OWN_2] = g_param_spec_string ("own-2", NULL, NULL, NULL, kept);
  props[PLAN_DAY] = g_param_spec_string ("day", NULL, NULL, NULL, kept);
  props[PLAN_HOUR] = g_param_spec_int ("hour", NULL, NULL, 0, 23, GUIDE_HOUR_USUAL, kept);
  props[PLAN_OPTIONS] = g_param_spec_boxed ("options", NULL, NULL, G_TYPE_STRV, kept);
  props[PLAN_CALENDAR_ID] = g_param_spec_string ("calendar-id", NULL, NULL, NULL, kept);
  props[PLAN_CALENDAR_CHANGES] = g_param_spec_int ("calendar-changes", NULL, NULL, 0, G_MAXINT, 0, kept);
  props[PLAN_STEP] = g_param_spec_int ("step", NULL, NULL, 0, GUIDE_N_VISIT_STEPS - 1, 0, flags);
  props[PLAN_KEPT] = g_param_spec_boolean ("kept", NULL, NULL, FALSE, flags);
  props[PLAN_CAN_KEEP] = g_param_spec_boolean ("can-keep", NULL, NULL, FALSE, flags);
  props[PLAN_TAKE_TICKED] = g_param_spec_boolean ("take-ticked", NULL, NULL, FALSE, flags);
  props[PLAN_TAKE_OWN] = g_param_spec_boolean ("take-own", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PLAN_PROPS, props);
}

static void
guide_visit_plan_init (GuideVisitPlan *self)
{
  self->lines = guide_strings_new ();
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->options = guide_strings_new ();
  self->hour = GUIDE_HOUR_USUAL;
}

/* For the other files of the plan. */
void
guide_visit_plan_notify (GuideVisitPlan *self,
                         guint           prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/**
 * guide_visit_plan_new:
 *
 * Returns: (transfer full): a plan with nothing in it yet
 */
GuideVisitPlan *
guide_visit_plan_new (void)
{
  return g_object_new (GUIDE_TYPE_VISIT_PLAN, NULL);
}

/**
 * guide_visit_plan_has_option:
 * @self: a #GuideVisitPlan
 * @choice_id: id of a #GuideChoice
 *
 * Returns: whether it is one of those to set side by side
 */
gboolean
guide_visit_plan_has_option (GuideVisitPlan *self,
                             const char     *choice_id)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  return guide_strings_find (self->options, choice_id, NULL);
}

/**
 * guide_visit_plan_set_option:
 * @self: a #GuideVisitPlan
 * @choice_id: id of a #GuideChoice
 * @wanted: whether to set it beside the others
 *
 * Returns: whether it is as wanted now; three stand side by side at most
 */
gboolean
guide_visit_plan_set_option (GuideVisitPlan *self,
                             const char     *choice_id,
                             gboolean        wanted)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);
  g_return_val_if_fail (choice_id != NULL, FALSE);

  if (wanted && !guide_visit_plan_has_option (self, choice_id) && self->options->len >= GUIDE_N_OPTIONS_MAX)
    return FALSE;

  if (guide_strings_set (self->options, choice_id, wanted))
    guide_visit_plan_notify (self, PLAN_OPTIONS);

  return TRUE;
}

/**
 * guide_visit_plan_dup_options:
 * @self: a #GuideVisitPlan
 *
 * Returns: (transfer full): ids of the options to set side by side, in the
 *   order in which they were chosen
 */
char **
guide_visit_plan_dup_options (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  return guide_strings_dup (self->options);
}

/**
 * guide_visit_plan_get_step:
 * @self: a #GuideVisitPlan
 *
 * Returns: the step of My visit where the reader is
 */
GuideVisitStep
guide_visit_plan_get_step (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), GUIDE_VISIT_STEP_MATTERS);

  return self->step;
}

/**
 * guide_visit_plan_set_step:
 * @self: a #GuideVisitPlan
 * @step: the step to go to
 */
void
guide_visit_plan_set_step (GuideVisitPlan *self,
                           GuideVisitStep  step)
{
  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (step < GUIDE_N_VISIT_STEPS);

  if (self->step == step)
    return;

  self->step = step;
  guide_visit_plan_notify (self, PLAN_STEP);
}

/**
 * guide_visit_plan_get_kept:
 * @self: a #GuideVisitPlan
 *
 * Returns: whether the reader asked to have the plan kept on this device
 */
gboolean
guide_visit_plan_get_kept (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  return self->kept;
}

/**
 * guide_visit_plan_get_can_keep:
 * @self: a #GuideVisitPlan
 *
 * Returns: whether anything can be kept here: at home, but not in a kiosk
 */
gboolean
guide_visit_plan_get_can_keep (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  return self->can_keep;
}

/**
 * guide_visit_plan_get_taken:
 * @self: a #GuideVisitPlan
 *
 * Returns: what the visitor said that is to be taken along, too; nothing of it is by
 *   itself
 */
GuideTakeParts
guide_visit_plan_get_taken (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), 0);

  return (self->take_ticked ? GUIDE_TAKE_TICKED : 0) | (self->take_own ? GUIDE_TAKE_OWN : 0);
}
