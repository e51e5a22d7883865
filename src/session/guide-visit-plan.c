/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-plan.h"

#include "guide-kept.h"
#include "guide-strings.h"
#include "guide-visit-day.h"

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
  GPtrArray     *choices; /* "options" in kept files and in the clinic file */
  GuideVisitStep step;
  gboolean       kept;
  gboolean       can_keep;
  gboolean       take_ticked;
  gboolean       take_own;
  char          *calendar_id; /* or NULL while no calendar was made of it */
  int            calendar_changes;
};

enum
{
  PLAN_VALUES = 1,
  PLAN_OWN_1,
  PLAN_OWN_2,
  PLAN_LINES, /* after what makes lines: it is their order */
  PLAN_DAY,
  PLAN_HOUR,
  PLAN_CHOICES,
  PLAN_CALENDAR_ID, /* after day and hour: to read these from the disk changes nothing */
  PLAN_CALENDAR_CHANGES,
  PLAN_STEP,
  PLAN_KEPT,
  PLAN_CAN_KEEP,
  PLAN_TAKE_TICKED,
  PLAN_TAKE_OWN,
  N_PLAN_PROPS
};

G_STATIC_ASSERT (PLAN_LINES - PLAN_OWN_1 == GUIDE_N_OWN_QUESTIONS);

#define GUIDE_HOUR_USUAL 10

/* From this mark on, a slider writes its sentence into the list. */
#define VALUE_MATTERS 4
#define OWN_LENGTH_MAX 200
#define LEAN "lean-"

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
set_truth (GuideVisitPlan *self,
           GParamSpec     *pspec,
           gboolean        truth)
{
  gboolean *field = find_truth (self, pspec->param_id);

  if (*field == truth)
    return;

  *field = truth;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
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
      set_values (self, g_value_get_boxed (value));
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
    case PLAN_CHOICES:
      if (guide_strings_replace (self->choices, g_value_get_boxed (value), GUIDE_N_CHOICES_MAX))
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
      set_truth (self, pspec, g_value_get_boolean (value));
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
      g_value_take_boxed (value, dup_values (self));
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
    case PLAN_CHOICES:
      g_value_take_boxed (value, guide_strings_dup (self->choices));
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
  g_ptr_array_unref (self->choices);
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
  props[PLAN_CHOICES] = g_param_spec_boxed ("options", NULL, NULL, G_TYPE_STRV, kept);
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
  self->choices = guide_strings_new ();
  self->hour = GUIDE_HOUR_USUAL;
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
 * guide_visit_plan_has_choice:
 * @self: a #GuideVisitPlan
 * @choice_id: id of a #GuideChoice
 *
 * Returns: whether it is one of those to set side by side
 */
gboolean
guide_visit_plan_has_choice (GuideVisitPlan *self,
                             const char     *choice_id)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  return guide_strings_find (self->choices, choice_id, NULL);
}

/**
 * guide_visit_plan_set_choice:
 * @self: a #GuideVisitPlan
 * @choice_id: id of a #GuideChoice
 * @wanted: whether to set it beside the others
 *
 * Returns: whether it is as wanted now; three stand side by side at most
 */
gboolean
guide_visit_plan_set_choice (GuideVisitPlan *self,
                             const char     *choice_id,
                             gboolean        wanted)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);
  g_return_val_if_fail (choice_id != NULL, FALSE);

  if (wanted && !guide_visit_plan_has_choice (self, choice_id) && self->choices->len >= GUIDE_N_CHOICES_MAX)
    return FALSE;

  if (guide_strings_set (self->choices, choice_id, wanted))
    g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_CHOICES]);

  return TRUE;
}

/**
 * guide_visit_plan_dup_choices:
 * @self: a #GuideVisitPlan
 *
 * Returns: (transfer full): ids of the treatments to set side by side, in the
 *   order in which they were chosen
 */
char **
guide_visit_plan_dup_choices (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  return guide_strings_dup (self->choices);
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_STEP]);
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

  return guide_strings_find (self->lines, line, NULL);
}

/* Nobody leans two ways: the other one goes. */
static void
remove_other_lean (GuideVisitPlan *self,
                   const char     *line)
{
  for (guint i = self->lines->len; i > 0; i--)
    if (g_str_has_prefix (self->lines->pdata[i - 1], LEAN) && !g_str_equal (self->lines->pdata[i - 1], line))
      g_ptr_array_remove_index (self->lines, i - 1);
}

/**
 * guide_visit_plan_set_line:
 * @self: a #GuideVisitPlan
 * @line: id of a question
 * @wanted: whether it is to stand in the list
 *
 * Puts a line at the end of the list, or takes it out. Of those that say where the
 * reader leans, whose ids begin with “lean-”, one stands there at most.
 */
void
guide_visit_plan_set_line (GuideVisitPlan *self,
                           const char     *line,
                           gboolean        wanted)
{
  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (line != NULL);

  if (!guide_strings_set (self->lines, line, wanted))
    return;

  if (wanted && g_str_has_prefix (line, LEAN))
    remove_other_lean (self, line);
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_LINES]);
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

  return guide_strings_dup (self->lines);
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

  if (!guide_strings_find (self->lines, line, &from))
    return FALSE;

  to = (int) from + distance;
  if (distance == 0 || to < 0 || to >= (int) self->lines->len)
    return FALSE;

  moved = g_ptr_array_steal_index (self->lines, from);
  g_ptr_array_insert (self->lines, to, moved);
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_LINES]);

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
 * guide_visit_plan_does_matter:
 * @self: a #GuideVisitPlan
 * @value_id: id of a slider
 *
 * Returns: whether the reader has said that it matters a lot
 */
gboolean
guide_visit_plan_does_matter (GuideVisitPlan *self,
                              const char     *value_id)
{
  return guide_visit_plan_get_value (self, value_id) >= VALUE_MATTERS;
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_VALUES]);

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
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_OWN_1 + number]);
}

/**
 * guide_visit_plan_take_out:
 * @self: a #GuideVisitPlan
 * @line: a line of the list
 *
 * Takes a line out of the list together with what wrote it there: a slider goes
 * back to its middle, a question of the reader's own loses its words.
 */
void
guide_visit_plan_take_out (GuideVisitPlan *self,
                           const char     *line)
{
  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));
  g_return_if_fail (line != NULL);

  if (g_strcmp0 (line, "own-1") == 0)
    guide_visit_plan_set_own (self, 0, NULL);
  else if (g_strcmp0 (line, "own-2") == 0)
    guide_visit_plan_set_own (self, 1, NULL);
  else if (guide_visit_plan_get_value (self, line) != GUIDE_VALUE_MIDDLE)
    guide_visit_plan_set_value (self, line, GUIDE_VALUE_MIDDLE);
  else
    guide_visit_plan_set_line (self, line, FALSE);
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
 * guide_visit_plan_is_own:
 * @self: a #GuideVisitPlan
 * @line: a line of the list
 *
 * Returns: whether its words are the visitor's own
 */
gboolean
guide_visit_plan_is_own (GuideVisitPlan *self,
                         const char     *line)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), FALSE);

  return lookup_own (self, line) != NULL;
}

/**
 * guide_visit_plan_lookup_text:
 * @self: a #GuideVisitPlan
 * @book: the book, in the current language
 * @line: a line of the list
 *
 * Returns: (nullable): the words of the line, or %NULL where there is no such
 *   line any more, as in a plan kept by an older guide
 */
const char *
guide_visit_plan_lookup_text (GuideVisitPlan *self,
                              GuideBook      *book,
                              const char     *line)
{
  GuideNode *node;
  const char *asked;

  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);
  g_return_val_if_fail (GUIDE_IS_BOOK (book), NULL);

  node = guide_visit_lookup (guide_book_get_visit (book), line);
  if (GUIDE_IS_ASK (node))
    return guide_ask_get_text (GUIDE_ASK (node));
  if (GUIDE_IS_VALUE (node))
    return guide_value_get_text (GUIDE_VALUE (node));

  asked = guide_self_check_lookup_ask (guide_book_get_self_check (book), line);

  return asked != NULL ? asked : lookup_own (self, line);
}

/* What other calendars have of the plan is no longer right. */
static void
note_change (GuideVisitPlan *self)
{
  if (self->calendar_id == NULL)
    return;

  self->calendar_changes++;
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_CALENDAR_CHANGES]);
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
  g_autofree char *plain = guide_visit_day_dup (day);

  g_return_if_fail (GUIDE_IS_VISIT_PLAN (self));

  if (g_strcmp0 (self->day, plain) == 0)
    return;

  g_free (self->day);
  self->day = g_steal_pointer (&plain);
  note_change (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_DAY]);
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
  note_change (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_HOUR]);
}

/**
 * guide_visit_plan_dup_moment:
 * @self: a #GuideVisitPlan
 * @hours: hours after the treatment
 *
 * Returns: (transfer full) (nullable): that moment of the aftercare, or %NULL while no day is
 *   chosen
 */
GDateTime *
guide_visit_plan_dup_moment (GuideVisitPlan *self,
                             int             hours)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  return guide_visit_day_dup_moment (self->day, self->hour, hours);
}

/**
 * guide_visit_plan_dup_calendar_id:
 * @self: a #GuideVisitPlan
 *
 * It comes by chance when it is first asked for, and says nothing of the visitor.
 *
 * Returns: (transfer full): by what other calendars know the plan again
 */
char *
guide_visit_plan_dup_calendar_id (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), NULL);

  if (self->calendar_id == NULL)
    {
      self->calendar_id = g_uuid_string_random ();
      g_object_notify_by_pspec (G_OBJECT (self), props[PLAN_CALENDAR_ID]);
    }

  return g_strdup (self->calendar_id);
}

/**
 * guide_visit_plan_get_calendar_changes:
 * @self: a #GuideVisitPlan
 *
 * Returns: how often day or hour changed after a calendar was made of the plan
 */
guint
guide_visit_plan_get_calendar_changes (GuideVisitPlan *self)
{
  g_return_val_if_fail (GUIDE_IS_VISIT_PLAN (self), 0);

  return (guint) self->calendar_changes;
}
