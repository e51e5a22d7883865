/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/guide-book.h"
#include "session/guide-check-run.h"
#include "session/guide-triage.h"

#include <string.h>

/* The rules of the self-check, proved. What must hold is said here anew, from
 * the reference and not from the table, so that a wrong table is found. */

static GuideSelfCheck *
load_check (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideBook) book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return g_object_ref (guide_book_get_self_check (book));
}

/* What each kind of line leads to, from the reference. */
static GuideUrgency
level_of (GuideCheckKind kind)
{
  switch (kind)
    {
    case GUIDE_CHECK_NOW:
    case GUIDE_CHECK_HARM:
      return GUIDE_URGENCY_NOW;
    case GUIDE_CHECK_TODAY:
      return GUIDE_URGENCY_TODAY;
    case GUIDE_CHECK_WEEK:
      return GUIDE_URGENCY_WEEK;
    case GUIDE_CHECK_STOP:
    case GUIDE_CHECK_WAIT:
      return GUIDE_URGENCY_DOCTOR;
    case GUIDE_CHECK_ASK:
    case GUIDE_CHECK_PRIVATE:
    case GUIDE_CHECK_TELL:
    case GUIDE_CHECK_SUPPORT:
    default:
      return GUIDE_URGENCY_TALK;
    }
}

/* Which line is of which kind is not left to the data alone. */
static const struct
{
  const char *id;
  GuideCheckKind kind;
  const char *words; /* that must stand in it */
} expected[] = {
  { "line-lips-swell", GUIDE_CHECK_NOW, "lips" },
  { "line-breathing", GUIDE_CHECK_NOW, "hard to breathe" },
  { "line-numbing-mouth", GUIDE_CHECK_NOW, "metal" },
  { "line-eye-sight", GUIDE_CHECK_NOW, "sight" },
  { "line-faint", GUIDE_CHECK_NOW, "one minute" },
  { "line-growing", GUIDE_CHECK_TODAY, "does not fade" },
  { "line-pus", GUIDE_CHECK_TODAY, "Pus" },
  { "line-hives", GUIDE_CHECK_TODAY, "Hives" },
  { "line-used-needle", GUIDE_CHECK_TODAY, "somebody else" },
  { "line-bleeding", GUIDE_CHECK_TODAY, "10 minutes" },
  { "line-patches", GUIDE_CHECK_WEEK, "patches" },
  { "line-acne-worse", GUIDE_CHECK_WEEK, "acne" },
  { "line-redness-week", GUIDE_CHECK_WEEK, "a week" },
  { "line-mole-changes", GUIDE_CHECK_WEEK, "mole" },
  { "line-harm", GUIDE_CHECK_HARM, "harming yourself" },
  { "line-keloid", GUIDE_CHECK_STOP, "anywhere" },
  { "line-blood-thinner", GUIDE_CHECK_STOP, "apixaban" },
  { "line-clopidogrel", GUIDE_CHECK_STOP, "stent" },
  { "line-cancer", GUIDE_CHECK_STOP, "have cancer" },
  { "line-steroid-tablets", GUIDE_CHECK_STOP, "tablets" },
  { "line-steel", GUIDE_CHECK_STOP, "Steel" },
  { "line-cold-sore-now", GUIDE_CHECK_WAIT, "cold sore" },
  { "line-pregnant", GUIDE_CHECK_WAIT, "pregnant" },
  { "line-acne-active", GUIDE_CHECK_WAIT, "pimples" },
  { "line-one-pimple", GUIDE_CHECK_TELL, "pimple" },
  { "line-cancer-past", GUIDE_CHECK_TELL, "past" },
  { "line-nickel", GUIDE_CHECK_TELL, "Earrings" },
  { "line-heart-device", GUIDE_CHECK_TELL, "pacemaker" },
  { "line-melasma", GUIDE_CHECK_TELL, "melasma" },
  { "line-isotretinoin", GUIDE_CHECK_ASK, "isotretinoin" },
  { "line-mole", GUIDE_CHECK_ASK, "stays the same" },
  { "line-eczema", GUIDE_CHECK_ASK, "eczema" },
  { "line-outdoor-work", GUIDE_CHECK_ASK, "outdoors" },
  { "line-under-18", GUIDE_CHECK_ASK, "under 18" },
  { "line-hiv", GUIDE_CHECK_PRIVATE, "HIV" },
  { "line-thoughts", GUIDE_CHECK_SUPPORT, "looks" },
};

static void
test_lines (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GuideNode *line = guide_self_check_lookup (check, expected[i].id);

      g_assert_true (GUIDE_IS_CHECK_LINE (line));
      g_assert_cmpint (guide_check_line_get_kind (GUIDE_CHECK_LINE (line)), ==, expected[i].kind);
      g_assert_nonnull (strstr (guide_check_line_get_text (GUIDE_CHECK_LINE (line)), expected[i].words));
    }
}

/* The door first, then call now, today, this week, the skipped once more,
 * harming oneself, then what is worth telling. */
static void
test_order (void)
{
  static const char *const order[] = { "check-door", "check-now", "check-today", "check-week", "check-again", "check-harm" };
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);

  for (guint i = 0; i < guide_triage_get_n_screens (triage); i++)
    {
      g_autoptr (GuideNode) question = g_list_model_get_item (questions, i);

      if (i < G_N_ELEMENTS (order))
        g_assert_cmpstr (guide_node_get_id (question), ==, order[i]);
      else
        g_assert_cmpint (guide_triage_get_screen_kind (triage, i), ==, GUIDE_CHECK_SCREEN_TOPIC);
    }
}

static void
test_rules (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();

  for (GuideCheckKind kind = 0; kind < GUIDE_N_CHECK_KINDS; kind++)
    {
      GuideCheckRule *rule = guide_self_check_lookup_rule (check, kind);

      g_assert_nonnull (rule);
      g_assert_cmpint (guide_check_rule_get_yes (rule), ==, level_of (kind));
      /* Not sure at a sign is never milder than yes. */
      g_assert_cmpint (guide_check_rule_get_unsure (rule), ==, level_of (kind));
      g_assert_true (guide_check_rule_is_at_once (rule) == (level_of (kind) >= GUIDE_URGENCY_WEEK));
    }
}

/* --- every combination ------------------------------------------------------ */

static guint
count_lines (const GuideTriage *triage)
{
  return guide_triage_get_first_line (triage, guide_triage_get_n_screens (triage));
}

/* On one screen every line is nothing, not sure or ticked, in every combination.
 * Where that would take hours, every subset of its lines is marked in three
 * ways: all ticked, all not sure, and one and the other in turn. */
#define MOST_WITH_ALL_MARKS 12

static guint64
count_combinations (guint n_lines)
{
  guint64 n = n_lines <= MOST_WITH_ALL_MARKS ? 1 : G_GUINT64_CONSTANT (3) << n_lines;

  for (guint i = 0; i < n_lines && n_lines <= MOST_WITH_ALL_MARKS; i++)
    n *= 3;

  return n;
}

static GuideMark
mark_of (guint64 combination,
         guint   line,
         guint   n_lines)
{
  guint64 way = combination >> n_lines; /* 0 ticked, 1 not sure, 2 in turn */

  if (n_lines <= MOST_WITH_ALL_MARKS)
    {
      for (guint i = 0; i < line; i++)
        combination /= 3;
      return combination % 3;
    }
  if ((combination >> line & 1) == 0)
    return GUIDE_MARK_NONE;

  return way == 0 || (way == 2 && line % 2 == 0) ? GUIDE_MARK_TICKED : GUIDE_MARK_NOT_SURE;
}

static guint64
walk_screen (const GuideTriage *triage,
             guint              screen)
{
  guint first = guide_triage_get_first_line (triage, screen);
  guint n_lines = guide_triage_get_first_line (triage, screen + 1) - first;
  guint64 n_walked = 0;

  g_assert_cmpuint (n_lines, <=, 20);
  for (; n_walked < count_combinations (n_lines); n_walked++)
    {
      GuideAnswers answers = { 0 };
      GuideUrgency wanted = GUIDE_URGENCY_TALK;

      for (guint i = 0; i < n_lines; i++)
        {
          answers.marks[first + i] = mark_of (n_walked, i, n_lines);
          if (answers.marks[first + i] != GUIDE_MARK_NONE)
            wanted = MAX (wanted, level_of (guide_triage_get_line_kind (triage, first + i)));
        }
      if (guide_triage_find_outcome (triage, &answers) != wanted)
        g_error ("screen %u, combination %" G_GUINT64_FORMAT ": not the gravest", screen, n_walked);
    }

  return n_walked + 1; /* and passed over, below */
}

static guint64
sum_of_screens (GuideSelfCheck *check)
{
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);
  guint64 sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr (GListModel) lines = guide_node_new_list (GUIDE_NODE (question), GUIDE_TYPE_CHECK_LINE);

      sum += count_combinations (g_list_model_get_n_items (lines)) + 1;
    }

  return sum;
}

static void
test_every_screen (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  guint64 n_walked = 0;

  for (guint i = 0; i < guide_triage_get_n_screens (triage); i++)
    {
      GuideAnswers skipped = { 0 };

      n_walked += walk_screen (triage, i);
      skipped.replies[i] = GUIDE_REPLY_SKIP;
      g_assert_cmpint (guide_triage_find_outcome (triage, &skipped), ==, GUIDE_URGENCY_TALK);
    }
  g_assert_cmpuint (n_walked, ==, sum_of_screens (check));
  g_test_message ("combinations walked: %" G_GUINT64_FORMAT " on single screens", n_walked);
}

/* Beside any other mark: not sure of a line is never milder than no or skip, and
 * at a sign never milder than yes. */
static void
test_never_milder (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  guint n_lines = count_lines (triage);
  guint n_walked = 0;

  for (guint other = 0; other < n_lines; other++)
    for (guint line = 0; line < n_lines; line++)
      for (GuideMark beside = GUIDE_MARK_NONE; beside <= GUIDE_MARK_TICKED && line != other; beside++)
        {
          GuideAnswers no = { 0 }, skipped, unsure, ticked;
          gboolean is_sign = level_of (guide_triage_get_line_kind (triage, line)) >= GUIDE_URGENCY_WEEK;

          no.marks[other] = beside;
          skipped = unsure = ticked = no;
          skipped.replies[guide_triage_get_screen (triage, line)] = GUIDE_REPLY_SKIP;
          unsure.marks[line] = GUIDE_MARK_NOT_SURE;
          ticked.marks[line] = GUIDE_MARK_TICKED;
          g_assert_cmpint (guide_triage_find_outcome (triage, &skipped), >=, guide_triage_find_outcome (triage, &no));
          g_assert_cmpint (guide_triage_find_outcome (triage, &unsure), >=, guide_triage_find_outcome (triage, &skipped));
          if (is_sign)
            g_assert_cmpint (guide_triage_find_outcome (triage, &unsure), >=, guide_triage_find_outcome (triage, &ticked));
          n_walked++;
        }
  g_test_message ("not sure and skipped, beside every other mark: %u", n_walked);
}

/* Across screens: one line of each level on each screen (a second of the same
 * level changes nothing, as walked above), ticked or not sure; nothing; or passed
 * over. Where signs are passed over, the same is answered on the screen that shows
 * them once more. */
typedef struct
{
  int        line; /* -1 for none */
  GuideMark  mark;
  GuideReply reply;
} Choice;

static void
add_marks (GArray *choices,
           guint   line)
{
  g_array_append_val (choices, ((Choice) { line, GUIDE_MARK_NOT_SURE, GUIDE_REPLY_NOT_SURE }));
  g_array_append_val (choices, ((Choice) { line, GUIDE_MARK_TICKED, GUIDE_REPLY_YES }));
}

/* One line of each level that is to be ticked on that screen. */
static GArray *
choices_of (const GuideTriage  *triage,
            const GuideAnswers *answers,
            guint               screen)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  gboolean seen[GUIDE_TRIAGE_MAX_SCREENS][GUIDE_N_URGENCIES] = { 0 };

  g_array_append_val (choices, ((Choice) { -1, GUIDE_MARK_NONE, GUIDE_REPLY_NO }));
  g_array_append_val (choices, ((Choice) { -1, GUIDE_MARK_NONE, GUIDE_REPLY_SKIP }));
  if (guide_triage_get_screen_kind (triage, screen) == GUIDE_CHECK_SCREEN_DOOR)
    add_marks (choices, -1);
  for (guint i = 0; i < count_lines (triage); i++)
    {
      GuideUrgency level = level_of (guide_triage_get_line_kind (triage, i));
      guint own = guide_triage_get_screen (triage, i);

      if (guide_triage_shows (triage, answers, screen, i) && !seen[own][level])
        {
          add_marks (choices, i);
          seen[own][level] = TRUE;
        }
    }

  return choices;
}

typedef struct
{
  const GuideTriage *triage;
  guint              n_screens;
  guint64            n_walked;
  guint              counts[GUIDE_N_URGENCIES];
  GuideAnswers       answers;
} Walk;

/* What must come out, counted anew: the gravest of the lines that are marked,
 * but signs count for nothing after a clear no at the door. */
static GuideUrgency
expect (const Walk *walk)
{
  GuideUrgency wanted = GUIDE_URGENCY_TALK;

  for (guint i = 0; i < count_lines (walk->triage); i++)
    {
      GuideCheckScreen kind = guide_triage_get_screen_kind (walk->triage, guide_triage_get_screen (walk->triage, i));

      if (walk->answers.replies[0] == GUIDE_REPLY_NO && kind == GUIDE_CHECK_SCREEN_SIGNS)
        continue;
      if (walk->answers.marks[i] != GUIDE_MARK_NONE)
        wanted = MAX (wanted, level_of (guide_triage_get_line_kind (walk->triage, i)));
    }

  return wanted;
}

static void
check_one (Walk *walk)
{
  GuideUrgency outcome = guide_triage_find_outcome (walk->triage, &walk->answers);
  GuideUrgency wanted = expect (walk);

  if (outcome != wanted)
    g_error ("combination %" G_GUINT64_FORMAT ": %d and not %d", walk->n_walked, outcome, wanted);
  walk->counts[outcome]++;
  walk->n_walked++;
}

static void
walk_from (Walk  *walk,
           guint  screen)
{
  g_autoptr (GArray) choices = NULL;

  if (screen == walk->n_screens)
    {
      check_one (walk);
      return;
    }

  choices = choices_of (walk->triage, &walk->answers, screen);
  for (guint i = 0; i < choices->len; i++)
    {
      Choice choice = g_array_index (choices, Choice, i);

      walk->answers.replies[screen] = choice.reply;
      if (choice.line >= 0)
        walk->answers.marks[choice.line] = choice.mark;
      walk_from (walk, screen + 1);
      if (choice.line >= 0)
        walk->answers.marks[choice.line] = GUIDE_MARK_NONE;
    }
  walk->answers.replies[screen] = GUIDE_REPLY_NONE;
}

static guint
count_levels (GuideSelfCheck     *check,
              GuideCheckQuestion *question)
{
  g_autoptr (GListModel) lines = guide_node_new_list (GUIDE_NODE (question), GUIDE_TYPE_CHECK_LINE);
  guint levels = 0;

  for (guint j = 0; j < g_list_model_get_n_items (lines); j++)
    {
      g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, j);
      GuideCheckRule *rule = guide_self_check_lookup_rule (check, guide_check_line_get_kind (line));

      levels |= 1u << guide_check_rule_get_yes (rule);
    }

  return __builtin_popcount (levels);
}

/* How many screens of signs there are: one for each time in which to call. */
static guint
count_sign_screens (GuideSelfCheck *check)
{
  const GuideTriage *triage = guide_triage_get (check);
  guint n_screens = 0;

  for (guint i = 0; i < guide_triage_get_n_screens (triage); i++)
    n_screens += guide_triage_get_screen_kind (triage, i) == GUIDE_CHECK_SCREEN_SIGNS;

  return n_screens;
}

/* The same number from the rules' table: two marks for each level on a screen, no
 * and skip, and four answers at the door. For each set of sign screens that are
 * passed over, their levels are answered on the screen that comes after them. */
static guint64
count_from_table (GuideSelfCheck *check,
                  guint           n_screens)
{
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);
  guint n_signs_of_all = count_sign_screens (check);
  guint64 sum = 0;

  for (guint skipped = 0; skipped < 1u << n_signs_of_all; skipped++)
    {
      guint64 product = 1;
      guint n_signs = 0, again = 0;

      for (guint i = 0; i < n_screens; i++)
        {
          g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
          guint levels = count_levels (check, question);

          switch (guide_check_question_get_kind (question))
            {
            case GUIDE_CHECK_SCREEN_DOOR:
              product *= 4;
              break;
            case GUIDE_CHECK_SCREEN_SIGNS:
              again += skipped >> n_signs & 1 ? levels : 0;
              product *= skipped >> n_signs++ & 1 ? 1 : 1 + 2 * levels;
              break;
            case GUIDE_CHECK_SCREEN_AGAIN:
              product *= 2 + 2 * again;
              break;
            case GUIDE_CHECK_SCREEN_HARM:
            case GUIDE_CHECK_SCREEN_TOPIC:
            default:
              product *= 2 + 2 * levels;
            }
        }
      g_assert_cmpuint (n_signs, ==, n_signs_of_all);
      sum += product;
    }

  return sum;
}

/* The door, the signs, harm and three topics: the other topics are of the same
 * kinds and are walked alone above; exceptions are walked below. */
#define N_SCREENS_TOGETHER 9

static void
test_every_combination (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  Walk walk = { .triage = triage, .n_screens = MIN (guide_triage_get_n_screens (triage), N_SCREENS_TOGETHER) };
  guint64 counted = count_from_table (check, walk.n_screens);

  walk_from (&walk, 0);
  for (guint i = 0; i < GUIDE_N_URGENCIES; i++)
    g_assert_cmpuint (walk.counts[i], >, 0);
  g_test_message ("combinations walked: %" G_GUINT64_FORMAT ", counted from the table: %" G_GUINT64_FORMAT, walk.n_walked,
                  counted);
  g_assert_cmpuint (walk.n_walked, ==, counted);
}

/* --- exceptions ------------------------------------------------------------- */

static void
put_mark (GuideSelfCheck *check,
          GuideAnswers   *answers,
          const char     *id,
          GuideMark       mark)
{
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);
  guint n_lines = 0, n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr (GListModel) lines = guide_node_new_list (GUIDE_NODE (question), GUIDE_TYPE_CHECK_LINE);

      for (guint j = 0; j < g_list_model_get_n_items (lines); j++, n_lines++)
        {
          g_autoptr (GuideNode) line = g_list_model_get_item (lines, j);

          if (g_strcmp0 (guide_node_get_id (line), id) != 0)
            continue;
          answers->marks[n_lines] = mark;
          n_found++;
        }
    }
  g_assert_cmpuint (n_found, ==, 1);
}

/* Every pair of every row, each of the two ticked or not sure, and each alone. */
static void
test_exceptions (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  g_autoptr (GListModel) rows = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_EXCEPTION);
  static const char *const weak[] = { "line-immune", "line-diabetes" };
  guint n_walked = 0, counted = 0;

  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, G_N_ELEMENTS (weak));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideCheckException) row = g_list_model_get_item (rows, i);
      g_auto (GStrv) first = g_strsplit (guide_check_exception_get_first (row), " ", -1);
      g_auto (GStrv) second = g_strsplit (guide_check_exception_get_second (row), " ", -1);

      counted += g_strv_length (first) * g_strv_length (second) * 4;
      for (guint n = 0; n < g_strv_length (first) * g_strv_length (second) * 4; n++)
        {
          const char *one = first[n / 4 % g_strv_length (first)];
          const char *other = second[n / 4 / g_strv_length (first)];
          GuideAnswers alone = { 0 }, weak_alone = { 0 }, both, spared;

          put_mark (check, &alone, one, GUIDE_MARK_NOT_SURE + n % 2);
          put_mark (check, &weak_alone, other, GUIDE_MARK_NOT_SURE + n / 2 % 2);
          both = alone;
          put_mark (check, &both, other, GUIDE_MARK_NOT_SURE + n / 2 % 2);
          g_assert_cmpint (guide_triage_find_outcome (triage, &alone), ==, GUIDE_URGENCY_WEEK);
          g_assert_cmpint (guide_triage_find_outcome (triage, &weak_alone), ==, GUIDE_URGENCY_DOCTOR);
          g_assert_cmpint (guide_triage_find_outcome (triage, &both), ==, GUIDE_URGENCY_TODAY);
          spared = both; /* a no at the door: the sign was not asked */
          spared.replies[0] = GUIDE_REPLY_NO;
          g_assert_cmpint (guide_triage_find_outcome (triage, &spared), ==, GUIDE_URGENCY_DOCTOR);
          n_walked++;
        }
    }
  g_test_message ("exceptions walked: %u, counted from the rows: %u", n_walked, counted);
  g_assert_cmpuint (n_walked, ==, counted);

  /* That the rows are the right ones, too: every slow sign with either. */
  for (guint i = 0; i < count_lines (triage); i++)
    for (guint j = 0; j < G_N_ELEMENTS (weak); j++)
      {
        GuideAnswers answers = { 0 };

        if (guide_triage_get_line_kind (triage, i) != GUIDE_CHECK_WEEK ||
            guide_triage_get_screen_kind (triage, guide_triage_get_screen (triage, i)) != GUIDE_CHECK_SCREEN_SIGNS)
          continue;
        answers.marks[i] = GUIDE_MARK_TICKED;
        put_mark (check, &answers, weak[j], GUIDE_MARK_TICKED);
        g_assert_cmpint (guide_triage_find_outcome (triage, &answers), ==, GUIDE_URGENCY_TODAY);
      }
}

/* --- a visitor's way -------------------------------------------------------- */

static const char *
screen_id (GuideCheckRun  *run,
           GuideSelfCheck *check)
{
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);
  g_autoptr (GuideNode) question = g_list_model_get_item (questions, guide_check_run_get_position (run));

  return guide_node_get_id (question);
}

/* Answers screens until a result, with these lines ticked. */
static guint
run_to_result (GuideCheckRun     *run,
               GuideSelfCheck    *check,
               GuideReply         door,
               const char *const *lines)
{
  guint n_screens = 0;

  guide_check_run_begin (run);
  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    guide_check_run_set_mark (run, lines[i], GUIDE_MARK_TICKED);
  for (; guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING; n_screens++)
    guide_check_run_reply (run, check, g_str_equal (screen_id (run, check), "check-door") ? door : GUIDE_REPLY_NO);

  return n_screens;
}

static void
test_screens_to_result (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const guint signs = 1 + count_sign_screens (check); /* behind the door */
  const struct
  {
    GuideReply door;
    const char *line;
    guint most;
    GuideUrgency outcome;
  } ways[] = {
    { GUIDE_REPLY_NO, NULL, 10, GUIDE_URGENCY_TALK },
    { GUIDE_REPLY_YES, "line-breathing", 2, GUIDE_URGENCY_NOW },
    { GUIDE_REPLY_SKIP, "line-breathing", 2, GUIDE_URGENCY_NOW },
    { GUIDE_REPLY_NOT_SURE, "line-pus", signs, GUIDE_URGENCY_TODAY },
    { GUIDE_REPLY_YES, "line-pus", signs, GUIDE_URGENCY_TODAY },
    { GUIDE_REPLY_YES, "line-patches", signs, GUIDE_URGENCY_WEEK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (GuideCheckRun) run = guide_check_run_new ();
      const char *lines[] = { ways[i].line, NULL };
      guint n_screens = run_to_result (run, check, ways[i].door, lines);

      g_test_message ("to the result with %s: %u screens", ways[i].line != NULL ? ways[i].line : "every answer no", n_screens);
      g_assert_cmpuint (n_screens, <=, ways[i].most);
      g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, ways[i].outcome);
    }
}

/* Answers each screen with the next of the replies, the last of them again and
 * again, and holds what is told of the way against the way itself. */
static guint
walk_progress (GuideSelfCheck   *check,
               const GuideReply *replies,
               guint             n_replies)
{
  g_autoptr (GuideCheckRun) run = guide_check_run_new ();
  guint told = 0;
  guint walked = 0;

  guide_check_run_begin (run);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    {
      guint number, n_screens;

      guide_check_run_count (run, check, &number, &n_screens);
      g_assert_cmpuint (number, ==, walked + 1);
      if (walked == 0)
        g_assert_cmpuint (n_screens, ==, 0); /* nobody knows yet */
      else if (told != 0 && n_screens != told) /* for the signs that are shown once more */
        g_assert_cmpuint (n_screens, ==, told + 1);
      told = n_screens;
      guide_check_run_reply (run, check, replies[MIN (walked, n_replies - 1)]);
      walked++;
    }
  g_assert_cmpuint (told, ==, walked);

  return walked;
}

/* “3 of 10” is true on each way through, and the start tells the shortest and the longest. */
static void
test_progress (void)
{
  static const GuideReply yes_or_no[] = { GUIDE_REPLY_NO, GUIDE_REPLY_SKIP };
  g_autoptr (GuideSelfCheck) check = load_check ();
  const guint n_signs = count_sign_screens (check), n_varied = n_signs + 2;
  guint least, most;
  guint shortest = G_MAXUINT, longest = 0, n_ways = 0;

  for (GuideReply door = GUIDE_REPLY_NO; door <= GUIDE_REPLY_YES; door++)
    for (guint ways = 0; ways < 1u << n_varied; ways++) /* the screens of signs, and two after them */
      {
        GuideReply replies[16] = { door };
        guint n_screens;

        for (guint i = 0; i < n_varied; i++)
          replies[i + 1] = yes_or_no[ways >> i & 1];
        replies[n_varied + 1] = GUIDE_REPLY_NO;
        n_screens = walk_progress (check, replies, n_varied + 2);
        g_assert_cmpuint (n_screens, ==, door == GUIDE_REPLY_NO ? 10 : 10 + n_signs + ((ways & ((1u << n_signs) - 1)) != 0));
        shortest = MIN (shortest, n_screens);
        longest = MAX (longest, n_screens);
        n_ways++;
      }
  guide_triage_count (guide_triage_get (check), &least, &most);
  g_test_message ("%u ways through, of %u to %u screens; told: %u to %u", n_ways, shortest, longest, least, most);
  g_assert_cmpuint (least, ==, shortest);
  g_assert_cmpuint (most, ==, longest);
}

/* A sign ends nothing: the rest is asked, and every reason stays. */
static void
test_go_on (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  g_autoptr (GuideCheckRun) run = guide_check_run_new ();
  const char *lines[] = { "line-patches", "line-keloid", "line-hiv", NULL };
  g_autoptr (GListModel) ticked = NULL;
  g_auto (GStrv) findings = NULL;
  g_autofree char *found = NULL;

  run_to_result (run, check, GUIDE_REPLY_YES, lines);
  g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, GUIDE_URGENCY_WEEK);
  g_assert_true (guide_check_run_has_more (run, check));
  do
    guide_check_run_go_on (run, check);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_RESULT && guide_check_run_has_more (run, check));
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    guide_check_run_reply (run, check, GUIDE_REPLY_NO);

  g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, GUIDE_URGENCY_WEEK);
  ticked = guide_check_run_new_marked (run, check, GUIDE_MARK_TICKED);
  g_assert_cmpuint (g_list_model_get_n_items (ticked), ==, 3);
  findings = guide_check_run_dup_findings (run);
  found = g_strjoinv (" ", findings);
  g_assert_cmpstr (found, ==, "line-patches rule-private line-keloid");
  for (guint i = 0; findings[i] != NULL; i++)
    g_assert_nonnull (guide_self_check_lookup_ask (check, findings[i]));
  g_assert_null (strstr (guide_self_check_lookup_ask (check, "rule-private"), "HIV"));
}

/* Not sure of one line: it is that line that is found, and no other of its screen. */
static void
test_not_sure (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const struct
  {
    const char *line;
    GuideUrgency outcome;
    const char *found;
  } ways[] = {
    { "line-breathing", GUIDE_URGENCY_NOW, "" },
    { "line-used-needle", GUIDE_URGENCY_TODAY, "" },
    { "line-patches", GUIDE_URGENCY_WEEK, "unsure:line-patches" },
    { "line-mole-changes", GUIDE_URGENCY_WEEK, "unsure:line-mole-changes" },
    { "line-eczema", GUIDE_URGENCY_TALK, "unsure:line-eczema" },
    { "line-diabetes", GUIDE_URGENCY_DOCTOR, "unsure:line-diabetes" },
    { "line-hiv", GUIDE_URGENCY_TALK, "rule-private" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (GuideCheckRun) run = guide_check_run_new ();
      g_autoptr (GListModel) unsure = NULL, ticked = NULL;
      g_autoptr (GuideNode) line = NULL;
      g_auto (GStrv) findings = NULL;
      g_autofree char *found = NULL;

      guide_check_run_set_mark (run, ways[i].line, GUIDE_MARK_NOT_SURE);
      run_to_result (run, check, GUIDE_REPLY_YES, NULL);
      g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, ways[i].outcome);
      unsure = guide_check_run_new_marked (run, check, GUIDE_MARK_NOT_SURE);
      ticked = guide_check_run_new_marked (run, check, GUIDE_MARK_TICKED);
      g_assert_cmpuint (g_list_model_get_n_items (unsure), ==, 1);
      g_assert_cmpuint (g_list_model_get_n_items (ticked), ==, 0);
      line = g_list_model_get_item (unsure, 0);
      g_assert_cmpstr (guide_node_get_id (line), ==, ways[i].line);
      findings = guide_check_run_dup_findings (run);
      found = g_strjoinv (" ", findings);
      g_assert_cmpstr (found, ==, ways[i].found);
    }
  g_assert_nonnull (strstr (guide_self_check_lookup_ask (check, "unsure:line-eczema"), "eczema (dry, itchy skin). I am not sure"));
}

/* Signs that are skipped come once more; skipped again, the result says so. */
static void
test_passed_over (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();

  for (guint again = 0; again <= 2; again++)
    {
      g_autoptr (GuideCheckRun) run = guide_check_run_new ();

      guide_check_run_begin (run);
      while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
        {
          const char *id = screen_id (run, check);
          gboolean is_again = g_str_equal (id, "check-again");

          if (is_again)
            {
              g_autoptr (GListModel) shown = guide_check_run_new_shown (run, check);

              g_assert_cmpuint (g_list_model_get_n_items (shown), >, 10);
              if (again == 2)
                guide_check_run_set_mark (run, "line-breathing", GUIDE_MARK_TICKED);
            }
          guide_check_run_reply (run, check, g_str_equal (id, "check-now") || (is_again && again == 0) ? GUIDE_REPLY_SKIP
                                                                                                         : GUIDE_REPLY_NO);
          if (g_str_equal (id, "check-door"))
            {
              guide_check_run_go_back (run, check);
              guide_check_run_reply (run, check, GUIDE_REPLY_YES);
            }
        }
      g_assert_true (guide_check_run_is_passed_over (run, check) == (again == 0));
      g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, again == 2 ? GUIDE_URGENCY_NOW : GUIDE_URGENCY_TALK);
    }
}

/* Skipped thoughts of harm add no level; yes and not sure do. */
static void
test_harm (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideReply replies[] = { GUIDE_REPLY_NO, GUIDE_REPLY_SKIP, GUIDE_REPLY_NOT_SURE, GUIDE_REPLY_YES };

  for (guint i = 0; i < G_N_ELEMENTS (replies); i++)
    {
      g_autoptr (GuideCheckRun) run = guide_check_run_new ();

      guide_check_run_begin (run);
      guide_check_run_reply (run, check, GUIDE_REPLY_NO); /* the door: asked all the same */
      g_assert_cmpstr (screen_id (run, check), ==, "check-harm");
      guide_check_run_reply (run, check, replies[i]);
      g_assert_cmpint (guide_check_run_find_outcome (run, check), ==, GUIDE_URGENCY_TALK);
      g_assert_true ((guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_RESULT) == (i >= 2));
    }
}

static void
test_back_and_clear (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  g_autoptr (GuideCheckRun) run = guide_check_run_new ();
  guint number, n_screens;

  g_assert_false (guide_check_run_go_back (run, check));
  guide_check_run_begin (run);
  guide_check_run_reply (run, check, GUIDE_REPLY_NO);
  guide_check_run_count (run, check, &number, &n_screens);
  g_assert_cmpuint (number, ==, 2);
  g_assert_cmpuint (n_screens, ==, 10);
  g_assert_true (guide_check_run_go_back (run, check)); /* over the signs that were not asked */
  g_assert_cmpstr (screen_id (run, check), ==, "check-door");
  g_assert_true (guide_check_run_go_back (run, check));
  g_assert_cmpint (guide_check_run_get_stage (run), ==, GUIDE_CHECK_STAGE_START);
  guide_check_run_set_mark (run, "line-keloid", GUIDE_MARK_TICKED);
  guide_check_run_clear (run);
  g_assert_cmpint (guide_check_run_get_mark (run, "line-keloid"), ==, GUIDE_MARK_NONE);
  g_assert_cmpint (guide_check_run_get_reply (run, "check-door"), ==, GUIDE_REPLY_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/triage/lines", test_lines);
  g_test_add_func ("/triage/order", test_order);
  g_test_add_func ("/triage/rules", test_rules);
  g_test_add_func ("/triage/every-screen", test_every_screen);
  g_test_add_func ("/triage/never-milder", test_never_milder);
  g_test_add_func ("/triage/every-combination", test_every_combination);
  g_test_add_func ("/triage/exceptions", test_exceptions);
  g_test_add_func ("/triage/screens-to-result", test_screens_to_result);
  g_test_add_func ("/triage/progress", test_progress);
  g_test_add_func ("/triage/go-on", test_go_on);
  g_test_add_func ("/triage/not-sure", test_not_sure);
  g_test_add_func ("/triage/passed-over", test_passed_over);
  g_test_add_func ("/triage/harm", test_harm);
  g_test_add_func ("/triage/back-and-clear", test_back_and_clear);

  return g_test_run ();
}
