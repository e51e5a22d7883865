/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-visit-plan-private.h"

#include "guide-strings.h"

#include <stdlib.h>
#include <string.h>

/* The list of questions: those chosen, those that the sliders write, and the
 * reader's own. */

/* From this mark on, a slider writes its sentence into the list. */
#define VALUE_MATTERS 4
#define OWN_LENGTH_MAX 200
#define LEAN "lean-"

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
  guide_visit_plan_notify (self, PLAN_LINES);
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
  guide_visit_plan_notify (self, PLAN_LINES);

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
  guide_visit_plan_notify (self, PLAN_VALUES);

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
  guide_visit_plan_notify (self, PLAN_OWN_1 + number);
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
 * @book: the book, in the language of the moment
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

/* Values are kept as a list of "id=mark". */
char **
guide_visit_plan_dup_values (GuideVisitPlan *self)
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

void
guide_visit_plan_set_values (GuideVisitPlan    *self,
                             const char *const *pairs)
{
  for (guint i = 0; pairs != NULL && pairs[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (pairs[i], "=", 2);

      if (g_strv_length (parts) == 2)
        guide_visit_plan_set_value (self, parts[0], atoi (parts[1]));
    }
}
