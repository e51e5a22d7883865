/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a visitor prepares for a visit. The list of questions is a list of
 * lines, each an id: of a question of visit-plan.ui, of a slider that is set
 * near its high end, or own-1 and own-2. The reader's order is the order of
 * the lines; nothing else sorts them. */
struct _GuideVisitPlan
{
  GObject parent_instance;

  GPtrArray     *lines;
  GHashTable    *values; /* id of a slider to its mark, where it is not the middle */
  char          *own[GUIDE_N_OWN_QUESTIONS];
  char          *day; /* as 2026-03-31, or NULL */
  int            hour;
  GPtrArray     *options;
  GuideVisitStep step;
  gboolean       kept;
  gboolean       can_keep;
};

enum
{
  PROP_LINES = 1,
  PROP_VALUES,
  PROP_OWN_1,
  PROP_OWN_2,
  PROP_DAY,
  PROP_HOUR,
  PROP_OPTIONS,
  PROP_STEP,
  PROP_KEPT,
  PROP_CAN_KEEP,
  N_PROPS
};

/* From this mark on, a slider writes its sentence into the list. */
#define VALUE_MATTERS 4
#define HOUR_USUAL 10
#define OWN_LENGTH_MAX 200

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideVisitPlan, guide_visit_plan, G_TYPE_OBJECT)

static char **
dup_strings (GPtrArray *strings)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < strings->len; i++)
    g_strv_builder_add (builder, strings->pdata[i]);

  return g_strv_builder_end (builder);
}

static gboolean
find_string (GPtrArray  *strings,
             const char *string,
             guint      *index)
{
  return g_ptr_array_find_with_equal_func (strings, string, g_str_equal, index);
}

static void
set_strings (GuideVisitPlan    *self,
             GPtrArray         *strings,
             const char *const *wanted,
             guint              n_max,
             int                prop)
{
  g_auto (GStrv) before = dup_strings (strings);
  g_auto (GStrv) after = NULL;

  g_ptr_array_set_size (strings, 0);
  for (guint i = 0; wanted != NULL && wanted[i] != NULL && strings->len < n_max; i++)
    if (!find_string (strings, wanted[i], NULL))
      g_ptr_array_add (strings, g_strdup (wanted[i]));

  after = dup_strings (strings);
  if (!g_strv_equal ((const char *const *) before, (const char *const *) after))
    g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/* Values are kept as a list of "id=mark". */
static char **
dup_values (GuideVisitPlan *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer id, value;

  g_hash_table_iter_init (&iter, self->values);
  while (g_hash_table_iter_next (&iter, &id, &value))
    {
      g_autofree char *pair = g_strdup_printf ("%s=%d", (char *) id, GPOINTER_TO_INT (value));

      g_strv_builder_add (builder, pair);
    }

  return g_strv_builder_end (builder);
}

static void
set_values (GuideVisitPlan    *self,
            const char *const *pairs)
{
  for (guint i = 0; pairs != NULL && pairs[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (pairs[i], "=", 2);

      if (g_strv_length (parts) == 2)
        guide_visit_plan_set_value (self, parts[0], atoi (parts[1]));
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
    case PROP_LINES:
      set_strings (self, self->lines, g_value_get_boxed (value), G_MAXUINT, PROP_LINES);
      break;
    case PROP_VALUES:
      set_values (self, g_value_get_boxed (value));
      break;
    case PROP_OWN_1:
    case PROP_OWN_2:
      guide_visit_plan_set_own (self, prop_id - PROP_OWN_1, g_value_get_string (value));
      break;
    case PROP_HOUR:
      guide_visit_plan_set_hour (self, g_value_get_int (value));
      break;
    case PROP_OPTIONS:
      set_strings (self, self->options, g_value_get_boxed (value), GUIDE_N_OPTIONS_MAX, PROP_OPTIONS);
      break;
    case PROP_STEP:
      guide_visit_plan_set_step (self, g_value_get_int (value));
      break;
    case PROP_KEPT:
    case PROP_CAN_KEEP:
      {
        gboolean *field = prop_id == PROP_KEPT ? &self->kept : &self->can_keep;

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
    case PROP_LINES:
      g_value_take_boxed (value, dup_strings (self->lines));
      break;
    case PROP_VALUES:
      g_value_take_boxed (value, dup_values (self));
      break;
    case PROP_OWN_1:
    case PROP_OWN_2:
      g_value_set_string (value, self->own[prop_id - PROP_OWN_1]);
      break;
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;
    case PROP_HOUR:
      g_value_set_int (value, self->hour);
      break;
    case PROP_OPTIONS:
      g_value_take_boxed (value, dup_strings (self->options));
      break;
    case PROP_STEP:
      g_value_set_int (value, self->step);
      break;
    case PROP_KEPT:
      g_value_set_boolean (value, self->kept);
      break;
    case PROP_CAN_KEEP:
      g_value_set_boolean (value, self->can_keep);
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

  G_OBJECT_CLASS (guide_visit_plan_parent_class)->finalize (object);
}

static void
guide_visit_plan_class_init (GuideVisitPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = guide_visit_plan_set_property;
  object_class->get_property = guide_visit_plan_get_property;
  object_class->finalize = guide_visit_plan_finalize;

  props[PROP_LINES] = g_param_spec_boxed ("lines", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_VALUES] = g_param_spec_boxed ("values", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_OWN_1] = g_param_spec_string ("own-1", NULL, NULL, NULL, flags);
  props[PROP_OWN_2] = g_param_spec_string ("own-2", NULL, NULL, NULL, flags);
  props[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_HOUR] = g_param_spec_int ("hour", NULL, NULL, 0, 23, HOUR_USUAL, flags);
  props[PROP_OPTIONS] = g_param_spec_boxed ("options", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_STEP] = g_param_spec_int ("step", NULL, NULL, 0, GUIDE_N_VISIT_STEPS - 1, 0, flags);
  props[PROP_KEPT] = g_param_spec_boolean ("kept", NULL, NULL, FALSE, flags);
  props[PROP_CAN_KEEP] = g_param_spec_boolean ("can-keep", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
guide_visit_plan_init (GuideVisitPlan *self)
{
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->options = g_ptr_array_new_with_free_func (g_free);
  self->hour = HOUR_USUAL;
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
 * guide_visit_plan_has_line:
 * @self: a #GuideVisitPlan
 * @line: id of a question or a slider
 *
 * Returns: whether it stands in the list
 */
gboolean
guide_visit_plan_has_line (GuideVisitPlan *self,
                           const char     *line)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  return find_string (self->lines, line, NULL);
}

/**
 * guide_visit_plan_set_line:
 * @self: a #GuideVisitPlan
 * @line: id of a question
 * @wanted: whether it is to stand in the list
 *
 * Puts a line at the end of the list, or takes it out.
 */
void
guide_visit_plan_set_line (GuideVisitPlan *self,
                           const char     *line,
                           gboolean        wanted)
{
  guint index;

  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (line != NULL);

  if (find_string (self->lines, line, &index) == (wanted != FALSE))
    return;

  if (wanted)
    g_ptr_array_add (self->lines, g_strdup (line));
  else
    g_ptr_array_remove_index (self->lines, index);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LINES]);
}

/**
 * guide_visit_plan_dup_lines:
 * @self: a #GuideVisitPlan
 *
 * Returns: (transfer full): the lines of the list, in the reader's order
 */
char **
guide_visit_plan_dup_lines (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  return dup_strings (self->lines);
}

/**
 * guide_visit_plan_move_line:
 * @self: a #GuideVisitPlan
 * @line: a line of the list
 * @distance: -1 for one up, 1 for one down
 *
 * Returns: whether there was room to move
 */
gboolean
guide_visit_plan_move_line (GuideVisitPlan *self,
                            const char     *line,
                            int             distance)
{
  guint from;
  int to;
  char *moved;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  if (!find_string (self->lines, line, &from))
    return FALSE;

  to = (int) from + distance;
  if (distance == 0 || to < 0 || to >= (int) self->lines->len)
    return FALSE;

  moved = g_ptr_array_steal_index (self->lines, from);
  g_ptr_array_insert (self->lines, to, moved);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LINES]);

  return TRUE;
}

/**
 * guide_visit_plan_get_value:
 * @self: a #GuideVisitPlan
 * @value_id: id of a slider
 *
 * Returns: its mark, 1 (matters little) to 5 (a lot); 3 until it is moved
 */
int
guide_visit_plan_get_value (GuideVisitPlan *self,
                            const char     *value_id)
{
  gpointer value;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), GUIDE_VALUE_MIDDLE);

  value = g_hash_table_lookup (self->values, value_id);

  return value != NULL ? GPOINTER_TO_INT (value) : GUIDE_VALUE_MIDDLE;
}

/**
 * guide_visit_plan_set_value:
 * @self: a #GuideVisitPlan
 * @value_id: id of a slider
 * @value: its mark; what lies outside 1 to 5 becomes the nearest
 *
 * Says how much something matters. From 4 on it stands in the list.
 */
void
guide_visit_plan_set_value (GuideVisitPlan *self,
                            const char     *value_id,
                            int             value)
{
  int mark = CLAMP (value, GUIDE_VALUE_MIN, GUIDE_VALUE_MAX);

  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (value_id != NULL);

  if (guide_visit_plan_get_value (self, value_id) == mark)
    return;

  if (mark == GUIDE_VALUE_MIDDLE)
    g_hash_table_remove (self->values, value_id);
  else
    g_hash_table_insert (self->values, g_strdup (value_id), GINT_TO_POINTER (mark));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VALUES]);

  guide_visit_plan_set_line (self, value_id, mark >= VALUE_MATTERS);
}

/**
 * guide_visit_plan_get_own:
 * @self: a #GuideVisitPlan
 * @number: which of the reader's own questions, from 0
 *
 * Returns: (nullable): its words
 */
const char *
guide_visit_plan_get_own (GuideVisitPlan *self,
                          guint           number)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);
  g_return_val_if_fail (number < GUIDE_N_OWN_QUESTIONS, NULL);

  return self->own[number];
}

/**
 * guide_visit_plan_set_own:
 * @self: a #GuideVisitPlan
 * @number: which of the reader's own questions, from 0
 * @text: (nullable): its words; without any it leaves the list
 */
void
guide_visit_plan_set_own (GuideVisitPlan *self,
                          guint           number,
                          const char     *text)
{
  g_autofree char *valid = text != NULL ? g_utf8_make_valid (text, -1) : NULL;
  g_autofree char *own = NULL;
  char line[] = "own-1";

  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (number < GUIDE_N_OWN_QUESTIONS);

  if (valid != NULL && *g_strstrip (valid) != '\0')
    own = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), OWN_LENGTH_MAX));
  if (g_strcmp0 (self->own[number], own) == 0)
    return;

  g_free (self->own[number]);
  self->own[number] = g_steal_pointer (&own);

  line[strlen ("own-")] += number;
  guide_visit_plan_set_line (self, line, self->own[number] != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OWN_1 + number]);
}

static const char *
lookup_own (GuideVisitPlan *self,
            const char     *line)
{
  if (g_strcmp0 (line, "own-1") == 0)
    return self->own[0];
  if (g_strcmp0 (line, "own-2") == 0)
    return self->own[1];

  return NULL;
}

/**
 * guide_visit_plan_lookup_text:
 * @self: a #GuideVisitPlan
 * @visit: the questions and sliders, in the language of the moment
 * @line: a line of the list
 *
 * Returns: (nullable): the words of the line, or %NULL where there is no such
 *   line any more, as in a plan kept by an older guide
 */
const char *
guide_visit_plan_lookup_text (GuideVisitPlan *self,
                              GuideVisit     *visit,
                              const char     *line)
{
  GuideNode *node;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);
  g_return_val_if_fail (GUIDE_IS_VISIT (visit), NULL);

  node = guide_visit_lookup (visit, line);
  if (GUIDE_IS_ASK (node))
    return guide_ask_get_text (GUIDE_ASK (node));
  if (GUIDE_IS_VALUE (node))
    return guide_value_get_text (GUIDE_VALUE (node));

  return lookup_own (self, line);
}

static gboolean
parse_day (const char *day,
           int        *year,
           int        *month,
           int        *month_day)
{
  return day != NULL && sscanf (day, "%4d-%2d-%2d", year, month, month_day) == 3 && *year >= 1970 &&
         *month_day > 0 && *month > 0 && g_date_valid_dmy (*month_day, *month, *year);
}

/**
 * guide_visit_plan_get_day:
 * @self: a #GuideVisitPlan
 *
 * Returns: (nullable): the day of the treatment, as 2026-03-31
 */
const char *
guide_visit_plan_get_day (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  return self->day;
}

/**
 * guide_visit_plan_set_day:
 * @self: a #GuideVisitPlan
 * @day: (nullable): the day of the treatment, as 2026-03-31; what is no day is
 *   taken as none
 */
void
guide_visit_plan_set_day (GuideVisitPlan *self,
                          const char     *day)
{
  int year, month, month_day;
  g_autofree char *settled = NULL;

  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));

  if (parse_day (day, &year, &month, &month_day))
    settled = g_strdup_printf ("%04d-%02d-%02d", year, month, month_day);
  if (g_strcmp0 (self->day, settled) == 0)
    return;

  g_free (self->day);
  self->day = g_steal_pointer (&settled);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY]);
}

/**
 * guide_visit_plan_get_hour:
 * @self: a #GuideVisitPlan
 *
 * Returns: the hour of the treatment, 0 to 23
 */
int
guide_visit_plan_get_hour (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), HOUR_USUAL);

  return self->hour;
}

/**
 * guide_visit_plan_set_hour:
 * @self: a #GuideVisitPlan
 * @hour: the hour of the treatment, 0 to 23
 */
void
guide_visit_plan_set_hour (GuideVisitPlan *self,
                           int             hour)
{
  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (hour >= 0 && hour <= 23);

  if (self->hour == hour)
    return;

  self->hour = hour;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HOUR]);
}

/**
 * guide_visit_plan_dup_moment:
 * @self: a #GuideVisitPlan
 * @hours: hours after the treatment
 *
 * A moment of the aftercare, counted as people count on a calendar: 48 hours
 * after Saturday, 10 o'clock is Monday, 10 o'clock, whether or not the clocks
 * change in that night. So it is reckoned in a time without such changes.
 *
 * Returns: (transfer full) (nullable): the moment, or %NULL while no day is
 *   chosen
 */
GDateTime *
guide_visit_plan_dup_moment (GuideVisitPlan *self,
                             int             hours)
{
  g_autoptr (GDateTime) treatment = NULL;
  int year, month, month_day;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  if (!parse_day (self->day, &year, &month, &month_day))
    return NULL;

  treatment = g_date_time_new_utc (year, month, month_day, self->hour, 0, 0);

  return g_date_time_add_hours (treatment, hours);
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

  return find_string (self->options, choice_id, NULL);
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
  guint index;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);
  g_return_val_if_fail (choice_id != NULL, FALSE);

  if (find_string (self->options, choice_id, &index) == (wanted != FALSE))
    return TRUE;
  if (wanted && self->options->len >= GUIDE_N_OPTIONS_MAX)
    return FALSE;

  if (wanted)
    g_ptr_array_add (self->options, g_strdup (choice_id));
  else
    g_ptr_array_remove_index (self->options, index);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OPTIONS]);

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

  return dup_strings (self->options);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
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
