/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-session"

#include "guide-check-run.h"

#include "guide-strings.h"

/* One visitor's way through the self-check. The answers live here, in memory,
 * by the ids of screens and lines, and nowhere else: no keeper ever sees them. */
struct _GuideCheckRun
{
  GObject parent_instance;

  GuideCheckStage stage;
  guint           position; /* the screen shown, or shown last, from 0 */
  GHashTable     *replies;  /* id of a screen -> GuideReply */
  GHashTable     *marks;    /* id of a line -> GuideMark */
  GPtrArray      *findings; /* ids for My visit, while there is a result */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideCheckRun, guide_check_run, G_TYPE_OBJECT)

static void
guide_check_run_finalize (GObject *object)
{
  GuideCheckRun *self = GUIDE_CHECK_RUN (object);

  g_hash_table_unref (self->replies);
  g_hash_table_unref (self->marks);
  g_ptr_array_unref (self->findings);

  G_OBJECT_CLASS (guide_check_run_parent_class)->finalize (object);
}

static void
guide_check_run_class_init (GuideCheckRunClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_check_run_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                          0);
}

static void
guide_check_run_init (GuideCheckRun *self)
{
  self->replies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->findings = guide_strings_new ();
}

/* What was found goes with the result that it belongs to. */
static void
say_changed (GuideCheckRun *self)
{
  if (self->stage != GUIDE_CHECK_STAGE_RESULT)
    g_ptr_array_set_size (self->findings, 0);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* --- the answers as the rules read them ------------------------------------ */

/* What the rules are asked for. */
typedef struct
{
  const GuideTriage *triage;
  GuideAnswers       answers;
} Sheet;

static const char *
get_screen_id (Sheet *sheet,
               guint  screen)
{
  return guide_node_get_id (GUIDE_NODE (guide_triage_get_question (sheet->triage, screen)));
}

static const char *
get_line_id (Sheet *sheet,
             guint  line)
{
  return guide_node_get_id (GUIDE_NODE (guide_triage_get_line (sheet->triage, line)));
}

static void
sheet_read (Sheet          *sheet,
            GuideCheckRun  *self,
            GuideSelfCheck *check)
{
  sheet->triage = guide_triage_get (check);
  for (guint i = 0; i < guide_triage_get_n_screens (sheet->triage); i++)
    sheet->answers.replies[i] = guide_check_run_get_reply (self, get_screen_id (sheet, i));
  for (guint i = 0; i < guide_triage_get_n_lines (sheet->triage); i++)
    sheet->answers.marks[i] = guide_check_run_get_mark (self, get_line_id (sheet, i));
}

/* The nearest screen in that direction that somebody with these answers is
 * shown; the number of all where there is none after it, -1 where none before. */
static int
find_screen (Sheet *sheet,
             int    from,
             int    distance)
{
  int n_screens = guide_triage_get_n_screens (sheet->triage);
  int i = from + distance;

  while (i >= 0 && i < n_screens && !guide_triage_is_asked (sheet->triage, &sheet->answers, i))
    i += distance;

  return i;
}

/* --- what is answered ------------------------------------------------------ */

/**
 * guide_check_run_new:
 *
 * Returns: (transfer full): a self-check that nobody has begun
 */
GuideCheckRun *
guide_check_run_new (void)
{
  return g_object_new (GUIDE_TYPE_CHECK_RUN, NULL);
}

/**
 * guide_check_run_get_stage:
 * @self: a #GuideCheckRun
 *
 * Returns: how far the visitor is
 */
GuideCheckStage
guide_check_run_get_stage (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), GUIDE_CHECK_STAGE_START);

  return self->stage;
}

/**
 * guide_check_run_get_position:
 * @self: a #GuideCheckRun
 *
 * Returns: number of the screen shown now, or shown last, from 0
 */
guint
guide_check_run_get_position (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), 0);

  return self->position;
}

/**
 * guide_check_run_begin:
 * @self: a #GuideCheckRun
 *
 * Asks the first question.
 */
void
guide_check_run_begin (GuideCheckRun *self)
{
  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  self->stage = GUIDE_CHECK_STAGE_ASKING;
  self->position = 0;
  say_changed (self);
}

/**
 * guide_check_run_set_mark:
 * @self: a #GuideCheckRun
 * @line_id: id of a line
 * @mark: whether it is true of the visitor
 *
 * Marks a line. It is answered with the screen, by guide_check_run_reply().
 */
void
guide_check_run_set_mark (GuideCheckRun *self,
                          const char    *line_id,
                          GuideMark      mark)
{
  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));
  g_return_if_fail (line_id != NULL);

  g_hash_table_insert (self->marks, g_strdup (line_id), GUINT_TO_POINTER (mark));
}

/**
 * guide_check_run_get_mark:
 * @self: a #GuideCheckRun
 * @line_id: (nullable): id of a line
 *
 * Returns: what the visitor says of it
 */
GuideMark
guide_check_run_get_mark (GuideCheckRun *self,
                          const char    *line_id)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), GUIDE_MARK_NONE);

  return line_id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, line_id)) : GUIDE_MARK_NONE;
}

/* A question with a yes and a no has one line at most, which the answer marks. */
static void
put_yes_or_no (GuideCheckRun *self,
               Sheet         *sheet,
               const char    *id,
               GuideReply     reply)
{
  guint first = guide_triage_get_first_line (sheet->triage, self->position);

  if (first < guide_triage_get_first_line (sheet->triage, self->position + 1))
    guide_check_run_set_mark (self, get_line_id (sheet, first),
                              reply == GUIDE_REPLY_YES        ? GUIDE_MARK_TICKED
                              : reply == GUIDE_REPLY_NOT_SURE ? GUIDE_MARK_NOT_SURE
                                                              : GUIDE_MARK_NONE);
  g_hash_table_insert (self->replies, g_strdup (id), GUINT_TO_POINTER (reply));
}

/* The surest mark on the screen shown now. */
static GuideMark
find_mark (GuideCheckRun *self,
           Sheet         *sheet)
{
  GuideMark mark = GUIDE_MARK_NONE;

  for (guint i = 0; i < guide_triage_get_n_lines (sheet->triage); i++)
    if (guide_triage_shows (sheet->triage, &sheet->answers, self->position, i))
      mark = MAX (mark, sheet->answers.marks[i]);

  return mark;
}

/* Whoever passes a screen over has marked nothing on it. */
static void
put_lines (GuideCheckRun *self,
           Sheet         *sheet,
           const char    *id,
           gboolean       skipped)
{
  static const GuideReply replies[] = { GUIDE_REPLY_NO, GUIDE_REPLY_NOT_SURE, GUIDE_REPLY_YES };
  GuideReply reply = skipped ? GUIDE_REPLY_SKIP : replies[find_mark (self, sheet)];

  for (guint i = 0; i < guide_triage_get_n_lines (sheet->triage) && skipped; i++)
    if (guide_triage_shows (sheet->triage, &sheet->answers, self->position, i))
      guide_check_run_set_mark (self, get_line_id (sheet, i), GUIDE_MARK_NONE);
  g_hash_table_insert (self->replies, g_strdup (id), GUINT_TO_POINTER (reply));
}

static void
put_reply (GuideCheckRun *self,
           Sheet         *sheet,
           GuideReply     reply)
{
  GuideCheckScreen kind = guide_triage_get_screen_kind (sheet->triage, self->position);
  const char *id = get_screen_id (sheet, self->position);

  if (kind == GUIDE_CHECK_SCREEN_DOOR || kind == GUIDE_CHECK_SCREEN_HARM)
    put_yes_or_no (self, sheet, id, reply);
  else
    put_lines (self, sheet, id, reply == GUIDE_REPLY_SKIP);
}

/* --- what it leads to ------------------------------------------------------ */

/* What My visit asks about a line: the line itself, ticked or not sure, or where
 * that is nobody's business in a waiting room, a question of its kind, once. */
static void
find_line (GuideCheckRun  *self,
           GuideSelfCheck *check,
           GuideNode      *line,
           GuideMark       mark)
{
  GuideCheckRule *rule = guide_self_check_lookup_rule (check, guide_check_line_get_kind (GUIDE_CHECK_LINE (line)));
  const char *id = guide_node_get_id (line);
  g_autofree char *finding = NULL;

  if (rule == NULL || guide_check_rule_get_ask (rule) == NULL)
    return;

  if (guide_check_rule_asks_alone (rule))
    finding = g_strdup (guide_node_get_id (GUIDE_NODE (rule)));
  else
    finding = g_strconcat (mark == GUIDE_MARK_NOT_SURE ? GUIDE_CHECK_UNSURE_PREFIX : "", id, NULL);
  guide_strings_set (self->findings, finding, TRUE);
}

static void
gather_findings (GuideCheckRun  *self,
                 GuideSelfCheck *check)
{
  g_ptr_array_set_size (self->findings, 0);
  for (GuideMark mark = GUIDE_MARK_TICKED; mark > GUIDE_MARK_NONE; mark--)
    {
      g_autoptr (GListModel) lines = guide_check_run_new_marked (self, check, mark);

      for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
        {
          g_autoptr (GuideNode) line = g_list_model_get_item (lines, i);

          find_line (self, check, line, mark);
        }
    }
}

/**
 * guide_check_run_dup_findings:
 * @self: a #GuideCheckRun
 *
 * What is worth asking at a visit: lines that are ticked, then lines of which
 * the visitor is not sure, without the signs that need help now or today. Their
 * words are guide_self_check_lookup_ask().
 *
 * Returns: (transfer full): ids; none while there is no result
 */
char **
guide_check_run_dup_findings (GuideCheckRun *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), NULL);

  return guide_strings_dup (self->findings);
}

static void
show_result (GuideCheckRun  *self,
             GuideSelfCheck *check)
{
  self->stage = GUIDE_CHECK_STAGE_RESULT;
  gather_findings (self, check);
}

static void
move_on (GuideCheckRun  *self,
         GuideSelfCheck *check,
         gboolean        may_stop)
{
  Sheet sheet = { 0 };
  guint next;

  sheet_read (&sheet, self, check);
  next = find_screen (&sheet, self->position, 1);
  if (next >= guide_triage_get_n_screens (sheet.triage) ||
      (may_stop && guide_triage_is_at_once (sheet.triage, &sheet.answers, self->position)))
    {
      show_result (self, check);
    }
  else
    {
      self->stage = GUIDE_CHECK_STAGE_ASKING;
      self->position = next;
    }
  say_changed (self);
}

/**
 * guide_check_run_reply:
 * @self: a #GuideCheckRun
 * @check: the self-check
 * @reply: yes, no, not sure or skip to a question; on a screen with lines to
 *   tick skip, or anything else for what is ticked
 *
 * Answers the screen shown now and goes on: to the next one that is asked, or
 * to the result after the last and after a sign that needs help.
 */
void
guide_check_run_reply (GuideCheckRun  *self,
                       GuideSelfCheck *check,
                       GuideReply      reply)
{
  Sheet sheet = { 0 };

  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));
  g_return_if_fail (GUIDE_IS_SELF_CHECK (check));

  sheet_read (&sheet, self, check);
  if (self->stage != GUIDE_CHECK_STAGE_ASKING || self->position >= guide_triage_get_n_screens (sheet.triage))
    return;

  put_reply (self, &sheet, reply);
  move_on (self, check, TRUE);
}

/**
 * guide_check_run_get_reply:
 * @self: a #GuideCheckRun
 * @screen_id: (nullable): id of a screen
 *
 * Returns: the answer to it
 */
GuideReply
guide_check_run_get_reply (GuideCheckRun *self,
                           const char    *screen_id)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), GUIDE_REPLY_NONE);

  return screen_id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->replies, screen_id)) : GUIDE_REPLY_NONE;
}

/**
 * guide_check_run_has_more:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Returns: whether there are screens after the one that was answered last
 */
gboolean
guide_check_run_has_more (GuideCheckRun  *self,
                          GuideSelfCheck *check)
{
  Sheet sheet = { 0 };

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), FALSE);

  sheet_read (&sheet, self, check);

  return find_screen (&sheet, self->position, 1) < (int) guide_triage_get_n_screens (sheet.triage);
}

/**
 * guide_check_run_go_on:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Goes on with the other screens from a result that came before them.
 */
void
guide_check_run_go_on (GuideCheckRun  *self,
                       GuideSelfCheck *check)
{
  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  if (self->stage == GUIDE_CHECK_STAGE_RESULT)
    move_on (self, check, FALSE);
}

/**
 * guide_check_run_go_back:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Goes from the result to the screen answered last, and from a screen to the
 * one before it.
 *
 * Returns: whether there was anywhere to go
 */
gboolean
guide_check_run_go_back (GuideCheckRun  *self,
                         GuideSelfCheck *check)
{
  Sheet sheet = { 0 };
  int before;

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), FALSE);

  if (self->stage == GUIDE_CHECK_STAGE_START)
    return FALSE;

  sheet_read (&sheet, self, check);
  before = find_screen (&sheet, self->position, -1);
  if (self->stage == GUIDE_CHECK_STAGE_RESULT)
    self->stage = GUIDE_CHECK_STAGE_ASKING;
  else if (before >= 0)
    self->position = before;
  else
    self->stage = GUIDE_CHECK_STAGE_START;
  say_changed (self);

  return TRUE;
}

/**
 * guide_check_run_clear:
 * @self: a #GuideCheckRun
 *
 * Wipes every answer and goes to the start.
 */
void
guide_check_run_clear (GuideCheckRun *self)
{
  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  g_hash_table_remove_all (self->replies);
  g_hash_table_remove_all (self->marks);
  self->stage = GUIDE_CHECK_STAGE_START;
  self->position = 0;
  say_changed (self);
}

static gboolean
is_door_open (Sheet *sheet)
{
  for (guint i = 0; i < guide_triage_get_n_screens (sheet->triage); i++)
    if (guide_triage_get_screen_kind (sheet->triage, i) == GUIDE_CHECK_SCREEN_DOOR && sheet->answers.replies[i] == GUIDE_REPLY_NONE)
      return TRUE;

  return FALSE;
}

/**
 * guide_check_run_count:
 * @self: a #GuideCheckRun
 * @check: the self-check
 * @number: (out): number of the screen shown now, from 1
 * @n_screens: (out): how many there are for somebody with these answers, or 0
 *   as long as the door is open, since how many there are hangs on it
 */
void
guide_check_run_count (GuideCheckRun  *self,
                       GuideSelfCheck *check,
                       guint          *number,
                       guint          *n_screens)
{
  Sheet sheet = { 0 };

  g_return_if_fail (GUIDE_IS_CHECK_RUN (self));

  *number = 0;
  sheet_read (&sheet, self, check);
  for (guint i = 0; i <= self->position; i++)
    *number += guide_triage_is_asked (sheet.triage, &sheet.answers, i);
  *n_screens = is_door_open (&sheet) ? 0 : guide_triage_count_screens (sheet.triage, &sheet.answers);
}

/**
 * guide_check_run_find_outcome:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Returns: the result that the answers lead to without those on harming
 *   oneself, which have a result of their own
 */
GuideUrgency
guide_check_run_find_outcome (GuideCheckRun  *self,
                              GuideSelfCheck *check)
{
  Sheet sheet = { 0 };

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), GUIDE_URGENCY_DOCTOR);

  sheet_read (&sheet, self, check);
  for (guint i = 0; i < guide_triage_get_n_lines (sheet.triage); i++)
    if (guide_triage_get_line_kind (sheet.triage, i) == GUIDE_CHECK_HARM)
      sheet.answers.marks[i] = GUIDE_MARK_NONE;

  return guide_triage_find_outcome (sheet.triage, &sheet.answers);
}

/**
 * guide_check_run_is_passed_over:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Returns: whether signs were skipped, and were not answered since
 */
gboolean
guide_check_run_is_passed_over (GuideCheckRun  *self,
                                GuideSelfCheck *check)
{
  Sheet sheet = { 0 };

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), TRUE);

  sheet_read (&sheet, self, check);

  return guide_triage_is_passed_over (sheet.triage, &sheet.answers);
}

/* What lines are to be listed for. */
typedef gboolean (*IsWanted) (GuideCheckRun *self, Sheet *sheet, guint line, GuideMark mark);

static GListModel *
new_lines (GuideCheckRun  *self,
           GuideSelfCheck *check,
           IsWanted        is_wanted,
           GuideMark       mark)
{
  GListStore *list = g_list_store_new (GUIDE_TYPE_CHECK_LINE);
  Sheet sheet = { 0 };

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), G_LIST_MODEL (list));

  sheet_read (&sheet, self, check);
  for (guint i = 0; i < guide_triage_get_n_lines (sheet.triage); i++)
    if (is_wanted (self, &sheet, i, mark))
      g_list_store_append (list, guide_triage_get_line (sheet.triage, i));

  return G_LIST_MODEL (list);
}

static gboolean
is_shown (GuideCheckRun *self,
          Sheet         *sheet,
          guint          line,
          GuideMark      mark)
{
  return guide_triage_shows (sheet->triage, &sheet->answers, self->position, line);
}

static gboolean
is_marked (GuideCheckRun *self,
           Sheet         *sheet,
           guint          line,
           GuideMark      mark)
{
  return sheet->answers.marks[line] == mark &&
         guide_triage_is_asked (sheet->triage, &sheet->answers, guide_triage_get_screen (sheet->triage, line));
}

/**
 * guide_check_run_new_shown:
 * @self: a #GuideCheckRun
 * @check: the self-check
 *
 * Returns: (transfer full): a list of the #GuideCheckLine to tick on the screen
 *   shown now
 */
GListModel *
guide_check_run_new_shown (GuideCheckRun  *self,
                           GuideSelfCheck *check)
{
  return new_lines (self, check, is_shown, GUIDE_MARK_NONE);
}

/**
 * guide_check_run_new_marked:
 * @self: a #GuideCheckRun
 * @check: the self-check
 * @mark: ticked, or not sure
 *
 * Returns: (transfer full): a list of the #GuideCheckLine with this mark, on
 *   screens that somebody with these answers is shown
 */
GListModel *
guide_check_run_new_marked (GuideCheckRun  *self,
                            GuideSelfCheck *check,
                            GuideMark       mark)
{
  return new_lines (self, check, is_marked, mark);
}

/**
 * guide_check_run_new_screens:
 * @self: a #GuideCheckRun
 * @check: the self-check
 * @reply: skip, or not sure
 *
 * Returns: (transfer full): a list of the #GuideCheckQuestion that have this
 *   answer
 */
GListModel *
guide_check_run_new_screens (GuideCheckRun  *self,
                             GuideSelfCheck *check,
                             GuideReply      reply)
{
  GListStore *list = g_list_store_new (GUIDE_TYPE_CHECK_QUESTION);
  Sheet sheet = { 0 };

  g_return_val_if_fail (GUIDE_IS_CHECK_RUN (self), G_LIST_MODEL (list));

  sheet_read (&sheet, self, check);
  for (guint i = 0; i < guide_triage_get_n_screens (sheet.triage); i++)
    if (sheet.answers.replies[i] == reply && guide_triage_is_asked (sheet.triage, &sheet.answers, i))
      g_list_store_append (list, guide_triage_get_question (sheet.triage, i));

  return G_LIST_MODEL (list);
}
