/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-triage.h"

#include <string.h>

/* The rules of the self-check, with nothing in them but the tables of
 * ui/content/self-check.ui and the urgencies of signs.ui: what a ticked line of
 * each kind leads to at least, what “not sure” of one does, which lines are graver
 * together, and which screens are asked. The result is the gravest of all.
 * tests/displayless/test-triage.c walks the combinations of answers. */

typedef struct
{
  GuideUrgency yes;
  GuideUrgency unsure;
  gboolean     at_once;
} Rule;

/* Screens and lines belong to the self-check, which keeps these tables. */
typedef struct
{
  GuideCheckQuestion *question;
  GuideCheckScreen    kind;
  guint               first_line;
  guint               n_lines;
} Screen;

typedef struct
{
  GuideCheckLine *line;
  GuideCheckKind  kind;
  guint           screen;
} Line;

/* Of two sets of lines one of each must hold. */
typedef struct
{
  guint8       first[GUIDE_TRIAGE_MAX_LINES];
  guint8       second[GUIDE_TRIAGE_MAX_LINES];
  GuideUrgency outcome;
} Exception;

struct _GuideTriage
{
  guint   n_screens;
  guint   n_lines;
  Screen  screens[GUIDE_TRIAGE_MAX_SCREENS];
  Line    lines[GUIDE_TRIAGE_MAX_LINES];
  Rule    rules[GUIDE_N_CHECK_KINDS];
  GArray *exceptions;
};

/* What the table forgets to say is never mild. */
static void
assume_grave (GuideTriage *self)
{
  for (guint kind = 0; kind < GUIDE_N_CHECK_KINDS; kind++)
    self->rules[kind] = (Rule) { GUIDE_URGENCY_DOCTOR, GUIDE_URGENCY_DOCTOR, FALSE };
}

static void
read_rules (GuideTriage    *self,
            GuideSelfCheck *check)
{
  g_autoptr (GListModel) rules = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_RULE);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (GuideCheckRule) rule = g_list_model_get_item (rules, i);

      self->rules[guide_check_rule_get_kind (rule)] = (Rule) { guide_check_rule_get_yes (rule), guide_check_rule_get_unsure (rule),
                                                              guide_check_rule_is_at_once (rule) };
    }
}

static void
read_lines (GuideTriage        *self,
            GuideCheckQuestion *question,
            Screen             *screen)
{
  g_autoptr (GListModel) lines = guide_node_new_list (GUIDE_NODE (question), GUIDE_TYPE_CHECK_LINE);

  screen->question = question;
  screen->kind = guide_check_question_get_kind (question);
  screen->first_line = self->n_lines;
  for (guint i = 0; i < g_list_model_get_n_items (lines) && self->n_lines < GUIDE_TRIAGE_MAX_LINES; i++)
    {
      g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, i);

      self->lines[self->n_lines++] = (Line) { line, guide_check_line_get_kind (line), self->n_screens };
    }
  screen->n_lines = self->n_lines - screen->first_line;
}

static void
read_screens (GuideTriage    *self,
              GuideSelfCheck *check)
{
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (questions), GUIDE_TRIAGE_MAX_SCREENS); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);

      read_lines (self, question, &self->screens[i]);
      self->n_screens++;
    }
}

static gboolean
names (const char *const *ids,
       GuideNode         *node)
{
  return guide_node_get_id (node) != NULL && g_strv_contains (ids, guide_node_get_id (node));
}

static void
read_any_of (GuideSelfCheck *check,
             const char     *ids,
             guint8         *any)
{
  g_auto (GStrv) wanted = g_strsplit (ids != NULL ? ids : "", " ", -1);
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);
  guint n_lines = 0;

  for (guint i = 0; i < MIN (g_list_model_get_n_items (questions), GUIDE_TRIAGE_MAX_SCREENS); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr (GListModel) lines = guide_node_new_list (GUIDE_NODE (question), GUIDE_TYPE_CHECK_LINE);

      for (guint j = 0; j < g_list_model_get_n_items (lines) && n_lines < GUIDE_TRIAGE_MAX_LINES; j++)
        {
          g_autoptr (GuideNode) line = g_list_model_get_item (lines, j);

          any[n_lines++] = names ((const char *const *) wanted, line);
        }
    }
}

static void
read_exceptions (GuideTriage    *self,
                 GuideSelfCheck *check)
{
  g_autoptr (GListModel) rows = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_EXCEPTION);

  self->exceptions = g_array_new (FALSE, TRUE, sizeof (Exception));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideCheckException) row = g_list_model_get_item (rows, i);
      Exception exception = { 0 };

      read_any_of (check, guide_check_exception_get_first (row), exception.first);
      read_any_of (check, guide_check_exception_get_second (row), exception.second);
      exception.outcome = guide_check_exception_get_outcome (row);
      g_array_append_val (self->exceptions, exception);
    }
}

static void
triage_free (gpointer data)
{
  GuideTriage *self = data;

  g_array_unref (self->exceptions);
  g_free (self);
}

/**
 * guide_triage_get:
 * @check: the self-check
 *
 * Reads the tables of rules and exceptions, and the kinds of screens and lines,
 * when they are first asked for. The self-check never changes, so it keeps them.
 *
 * Returns: (transfer none): the rules
 */
const GuideTriage *
guide_triage_get (GuideSelfCheck *check)
{
  static const char key[] = "guide-triage";
  GuideTriage *self;

  g_return_val_if_fail (GUIDE_IS_SELF_CHECK (check), NULL);

  self = g_object_get_data (G_OBJECT (check), key);
  if (self == NULL)
    {
      self = g_new0 (GuideTriage, 1);
      assume_grave (self);
      read_rules (self, check);
      read_screens (self, check);
      read_exceptions (self, check);
      g_object_set_data_full (G_OBJECT (check), key, self, triage_free);
    }

  return self;
}

/**
 * guide_triage_get_n_screens:
 * @self: the rules
 *
 * Returns: how many screens there are
 */
guint
guide_triage_get_n_screens (const GuideTriage *self)
{
  return self->n_screens;
}

/**
 * guide_triage_get_question:
 * @self: the rules
 * @screen: number of a screen, from 0
 *
 * Returns: (transfer none) (nullable): that screen, or %NULL past the last
 */
GuideCheckQuestion *
guide_triage_get_question (const GuideTriage *self,
                           guint              screen)
{
  return screen < self->n_screens ? self->screens[screen].question : NULL;
}

/**
 * guide_triage_get_n_lines:
 * @self: the rules
 *
 * Returns: how many lines there are on all screens
 */
guint
guide_triage_get_n_lines (const GuideTriage *self)
{
  return self->n_lines;
}

/**
 * guide_triage_get_line:
 * @self: the rules
 * @line: number of a line, from 0
 *
 * Returns: (transfer none): that line
 */
GuideCheckLine *
guide_triage_get_line (const GuideTriage *self,
                       guint              line)
{
  return self->lines[line].line;
}

/**
 * guide_triage_get_first_line:
 * @self: the rules
 * @screen: number of a screen, from 0
 *
 * Returns: the number of its first line, counted through all screens; the
 *   number of all lines where @screen is past the last
 */
guint
guide_triage_get_first_line (const GuideTriage *self,
                             guint              screen)
{
  return screen < self->n_screens ? self->screens[screen].first_line : self->n_lines;
}

/**
 * guide_triage_get_screen:
 * @self: the rules
 * @line: number of a line, from 0
 *
 * Returns: the number of the screen that it stands on
 */
guint
guide_triage_get_screen (const GuideTriage *self,
                         guint              line)
{
  return self->lines[line].screen;
}

/**
 * guide_triage_get_screen_kind:
 * @self: the rules
 * @screen: number of a screen, from 0
 *
 * Returns: what is asked on it
 */
GuideCheckScreen
guide_triage_get_screen_kind (const GuideTriage *self,
                              guint              screen)
{
  return self->screens[screen].kind;
}

/**
 * guide_triage_get_line_kind:
 * @self: the rules
 * @line: number of a line, from 0
 *
 * Returns: what the line is about
 */
GuideCheckKind
guide_triage_get_line_kind (const GuideTriage *self,
                            guint              line)
{
  return self->lines[line].kind;
}

/* Only a clear no at the door spares somebody the signs. */
static gboolean
may_have_signs (const GuideTriage  *self,
                const GuideAnswers *answers)
{
  for (guint i = 0; i < self->n_screens; i++)
    if (self->screens[i].kind == GUIDE_CHECK_SCREEN_DOOR && answers->replies[i] == GUIDE_REPLY_NO)
      return FALSE;

  return TRUE;
}

static gboolean
skipped_signs (const GuideTriage  *self,
               const GuideAnswers *answers)
{
  for (guint i = 0; i < self->n_screens; i++)
    if (self->screens[i].kind == GUIDE_CHECK_SCREEN_SIGNS && answers->replies[i] == GUIDE_REPLY_SKIP)
      return TRUE;

  return FALSE;
}

/**
 * guide_triage_is_asked:
 * @self: the rules
 * @answers: the answers so far
 * @screen: number of a screen, from 0
 *
 * Returns: whether somebody with these answers is shown that screen; what was
 *   answered on another counts for nothing
 */
gboolean
guide_triage_is_asked (const GuideTriage  *self,
                       const GuideAnswers *answers,
                       guint               screen)
{
  switch (self->screens[screen].kind)
    {
    case GUIDE_CHECK_SCREEN_SIGNS:
      return may_have_signs (self, answers);
    case GUIDE_CHECK_SCREEN_AGAIN:
      return may_have_signs (self, answers) && skipped_signs (self, answers);
    case GUIDE_CHECK_SCREEN_DOOR:
    case GUIDE_CHECK_SCREEN_HARM:
    case GUIDE_CHECK_SCREEN_TOPIC:
    default:
      return TRUE;
    }
}

/**
 * guide_triage_count_screens:
 * @self: the rules
 * @answers: the answers so far
 *
 * Returns: how many screens somebody with these answers is shown
 */
guint
guide_triage_count_screens (const GuideTriage  *self,
                            const GuideAnswers *answers)
{
  guint n_screens = 0;

  for (guint i = 0; i < self->n_screens; i++)
    n_screens += guide_triage_is_asked (self, answers, i);

  return n_screens;
}

/**
 * guide_triage_count:
 * @self: the rules
 * @least: (out): how many screens the shortest way through all of them has
 * @most: (out): how many the longest has
 *
 * Which screens are asked hangs on a no at the door, and on signs that are
 * skipped, so the ends are found where each screen has the same answer.
 */
void
guide_triage_count (const GuideTriage *self,
                    guint             *least,
                    guint             *most)
{
  *least = G_MAXUINT;
  *most = 0;
  for (GuideReply reply = GUIDE_REPLY_NO; reply <= GUIDE_REPLY_YES; reply++)
    {
      GuideAnswers answers = { 0 };
      guint n_screens;

      memset (answers.replies, reply, sizeof answers.replies);
      n_screens = guide_triage_count_screens (self, &answers);
      *least = MIN (*least, n_screens);
      *most = MAX (*most, n_screens);
    }
}

/**
 * guide_triage_shows:
 * @self: the rules
 * @answers: the answers so far
 * @screen: number of a screen, from 0
 * @line: number of a line, from 0
 *
 * Returns: whether the line is to be ticked on that screen: on its own, and a
 *   sign that was skipped on the screen that shows those once more
 */
gboolean
guide_triage_shows (const GuideTriage  *self,
                    const GuideAnswers *answers,
                    guint               screen,
                    guint               line)
{
  guint own = self->lines[line].screen;

  if (self->screens[screen].kind != GUIDE_CHECK_SCREEN_AGAIN)
    return own == screen;

  return self->screens[own].kind == GUIDE_CHECK_SCREEN_SIGNS && answers->replies[own] == GUIDE_REPLY_SKIP;
}

static gboolean
counts (const GuideTriage  *self,
        const GuideAnswers *answers,
        guint               line)
{
  return answers->marks[line] != GUIDE_MARK_NONE && guide_triage_is_asked (self, answers, self->lines[line].screen);
}

static gboolean
holds (const GuideTriage  *self,
       const GuideAnswers *answers,
       const guint8       *any)
{
  for (guint i = 0; i < self->n_lines; i++)
    if (any[i] && counts (self, answers, i))
      return TRUE;

  return FALSE;
}

/**
 * guide_triage_is_at_once:
 * @self: the rules
 * @answers: the answers so far
 * @screen: number of a screen, from 0
 *
 * Returns: whether what was answered there is shown as a result at once, before
 *   the other screens
 */
gboolean
guide_triage_is_at_once (const GuideTriage  *self,
                         const GuideAnswers *answers,
                         guint               screen)
{
  for (guint i = 0; i < self->n_lines; i++)
    if (self->rules[self->lines[i].kind].at_once && guide_triage_shows (self, answers, screen, i) &&
        answers->marks[i] != GUIDE_MARK_NONE)
      return TRUE;

  return FALSE;
}

/**
 * guide_triage_is_passed_over:
 * @self: the rules
 * @answers: the answers so far
 *
 * Returns: whether signs were skipped, and were not answered since
 */
gboolean
guide_triage_is_passed_over (const GuideTriage  *self,
                             const GuideAnswers *answers)
{
  if (!may_have_signs (self, answers) || !skipped_signs (self, answers))
    return FALSE;

  for (guint i = 0; i < self->n_screens; i++)
    if (self->screens[i].kind == GUIDE_CHECK_SCREEN_AGAIN)
      return answers->replies[i] == GUIDE_REPLY_NONE || answers->replies[i] == GUIDE_REPLY_SKIP;

  return TRUE;
}

/**
 * guide_triage_find_outcome:
 * @self: the rules
 * @answers: the answers so far
 *
 * Returns: the result: the gravest that an answer asks for
 */
GuideUrgency
guide_triage_find_outcome (const GuideTriage  *self,
                           const GuideAnswers *answers)
{
  GuideUrgency outcome = GUIDE_URGENCY_TALK;

  for (guint i = 0; i < self->n_lines; i++)
    if (counts (self, answers, i))
      {
        const Rule *rule = &self->rules[self->lines[i].kind];

        outcome = MAX (outcome, answers->marks[i] == GUIDE_MARK_TICKED ? rule->yes : rule->unsure);
      }
  for (guint i = 0; i < self->exceptions->len; i++)
    {
      const Exception *exception = &g_array_index (self->exceptions, Exception, i);

      if (holds (self, answers, exception->first) && holds (self, answers, exception->second))
        outcome = MAX (outcome, exception->outcome);
    }

  return outcome;
}
