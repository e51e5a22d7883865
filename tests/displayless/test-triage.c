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
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);

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

/* On one screen every subset of its lines is ticked, with and without “not
 * sure”, and it is passed over. */
static guint64
walk_screen (const GuideTriage *triage,
             guint              screen)
{
  guint first = guide_triage_get_first_line (triage, screen);
  guint n_lines = guide_triage_get_first_line (triage, screen + 1) - first;
  guint64 n_walked = 0;

  g_assert_cmpuint (n_lines, <=, 20);
  for (guint ticks = 0; ticks < 1u << n_lines; ticks++)
    for (guint unsure = 0; unsure <= 1; unsure++)
      {
        GuideAnswers answers = { 0 };
        GuideUrgency wanted = GUIDE_URGENCY_TALK;

        for (guint i = 0; i < n_lines; i++)
          {
            GuideUrgency level = level_of (guide_triage_get_line_kind (triage, first + i));

            answers.ticked[first + i] = ticks >> i & 1;
            if (answers.ticked[first + i] || unsure)
              wanted = MAX (wanted, level);
          }
        answers.unsure[screen] = unsure;
        answers.replies[screen] = ticks != 0 ? GUIDE_REPLY_YES : unsure ? GUIDE_REPLY_NOT_SURE : GUIDE_REPLY_NO;
        if (guide_triage_settle (triage, &answers) != wanted)
          g_error ("screen %u, ticks %x, not sure %u: not the gravest", screen, ticks, unsure);
        n_walked++;
      }

  return n_walked + 1; /* and passed over, below */
}

static guint64
sum_of_screens (const GuideTriage *triage)
{
  guint64 sum = 0;

  for (guint i = 0; i < guide_triage_get_n_screens (triage); i++)
    sum += (G_GUINT64_CONSTANT (2) << (guide_triage_get_first_line (triage, i + 1) - guide_triage_get_first_line (triage, i))) + 1;

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
      g_assert_cmpint (guide_triage_settle (triage, &skipped), ==, GUIDE_URGENCY_TALK);
    }
  g_assert_cmpuint (n_walked, ==, sum_of_screens (triage));
  g_test_message ("combinations walked: %" G_GUINT64_FORMAT " on single screens", n_walked);
}

/* Across screens: one line of each kind on each screen (a second of the same
 * kind changes nothing, as walked above), nothing, not sure, or passed over. */
typedef struct
{
  guint screen;
  int   line; /* -1 for none */
  GuideReply reply;
} Choice;

static GArray *
choices_of (const GuideTriage *triage,
            guint              screen)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  gboolean seen[GUIDE_N_CHECK_KINDS] = { FALSE };
  const GuideReply plain[] = { GUIDE_REPLY_NO, GUIDE_REPLY_SKIP, GUIDE_REPLY_NOT_SURE };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    g_array_append_val (choices, ((Choice) { screen, -1, plain[i] }));
  if (guide_triage_get_screen_kind (triage, screen) == GUIDE_CHECK_SCREEN_DOOR)
    g_array_append_val (choices, ((Choice) { screen, -1, GUIDE_REPLY_YES }));
  for (guint i = guide_triage_get_first_line (triage, screen); i < guide_triage_get_first_line (triage, screen + 1); i++)
    {
      Choice choice = { screen, i, GUIDE_REPLY_YES };
      GuideCheckKind kind = guide_triage_get_line_kind (triage, i);

      if (!seen[level_of (kind)])
        g_array_append_val (choices, choice);
      seen[level_of (kind)] = TRUE;
    }

  return choices;
}

typedef struct
{
  const GuideTriage *triage;
  GPtrArray         *choices; /* of GArray of Choice */
  guint64            n_walked;
  guint              counts[GUIDE_N_URGENCIES];
  GuideAnswers       answers;
} Walk;

/* What must come out, counted anew. */
static GuideUrgency
expect (const Walk *walk)
{
  GuideUrgency wanted = GUIDE_URGENCY_TALK;
  const GuideAnswers *answers = &walk->answers;

  for (guint i = 0; i < guide_triage_get_n_screens (walk->triage); i++)
    {
      GuideCheckScreen kind = guide_triage_get_screen_kind (walk->triage, i);
      gboolean spared = answers->replies[0] == GUIDE_REPLY_NO &&
                        (kind == GUIDE_CHECK_SCREEN_SIGNS || kind == GUIDE_CHECK_SCREEN_AGAIN);

      if (spared)
        continue;
      for (guint j = guide_triage_get_first_line (walk->triage, i); j < guide_triage_get_first_line (walk->triage, i + 1); j++)
        if (answers->ticked[j] || answers->unsure[i])
          wanted = MAX (wanted, level_of (guide_triage_get_line_kind (walk->triage, j)));
      if (kind == GUIDE_CHECK_SCREEN_AGAIN && answers->unsure[i])
        for (guint j = 0; j < guide_triage_get_first_line (walk->triage, guide_triage_get_n_screens (walk->triage)); j++)
          if (guide_triage_get_screen_kind (walk->triage, guide_triage_get_screen (walk->triage, j)) == GUIDE_CHECK_SCREEN_SIGNS &&
              answers->replies[guide_triage_get_screen (walk->triage, j)] == GUIDE_REPLY_SKIP)
            wanted = MAX (wanted, level_of (guide_triage_get_line_kind (walk->triage, j)));
    }

  return wanted;
}

static void
check_one (Walk *walk)
{
  GuideUrgency outcome = guide_triage_settle (walk->triage, &walk->answers);
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
  GArray *choices;

  if (screen == walk->choices->len)
    {
      check_one (walk);
      return;
    }

  choices = walk->choices->pdata[screen];
  for (guint i = 0; i < choices->len; i++)
    {
      Choice choice = g_array_index (choices, Choice, i);

      walk->answers.replies[screen] = choice.reply;
      walk->answers.unsure[screen] = choice.reply == GUIDE_REPLY_NOT_SURE;
      if (choice.line >= 0)
        walk->answers.ticked[choice.line] = TRUE;
      walk_from (walk, screen + 1);
      if (choice.line >= 0)
        walk->answers.ticked[choice.line] = FALSE;
    }
  walk->answers.replies[screen] = GUIDE_REPLY_NONE;
  walk->answers.unsure[screen] = FALSE;
}

/* The same number from the rules' table: levels on each screen, and three
 * answers that tick nothing (four at the door). */
static guint64
count_from_table (GuideSelfCheck *check,
                  guint           n_screens)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  guint64 product = 1;

  for (guint i = 0; i < n_screens; i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr (GListModel) lines = guide_check_question_new_lines (question);
      guint levels = 0;

      for (guint j = 0; j < g_list_model_get_n_items (lines); j++)
        {
          g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, j);
          GuideCheckRule *rule = guide_self_check_lookup_rule (check, guide_check_line_get_kind (line));

          levels |= 1u << guide_check_rule_get_yes (rule);
        }
      product *= 3 + __builtin_popcount (levels) +
                 (guide_check_question_get_kind (question) == GUIDE_CHECK_SCREEN_DOOR ? 1 : 0);
    }

  return product;
}

/* The door, the signs, harm and three topics: the other topics are of the same
 * kinds and are walked alone above; exceptions are walked below. */
#define N_SCREENS_TOGETHER 9

static void
test_every_combination (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  Walk walk = { .triage = triage, .choices = choices };
  guint n_screens = MIN (guide_triage_get_n_screens (triage), N_SCREENS_TOGETHER);
  guint64 counted = count_from_table (check, n_screens);

  for (guint i = 0; i < n_screens; i++)
    g_ptr_array_add (choices, choices_of (triage, i));
  walk_from (&walk, 0);

  for (guint i = 0; i < GUIDE_N_URGENCIES; i++)
    g_assert_cmpuint (walk.counts[i], >, 0);
  g_assert_cmpuint (walk.n_walked, ==, counted);
  g_test_message ("combinations walked: %" G_GUINT64_FORMAT ", counted from the table: %" G_GUINT64_FORMAT, walk.n_walked,
                  counted);
}

/* --- exceptions ------------------------------------------------------------- */

static void
tick (GuideSelfCheck    *check,
      const GuideTriage *triage,
      GuideAnswers      *answers,
      const char        *id)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  guint n_lines = 0;

  for (guint i = 0; i < guide_triage_get_n_screens (triage); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr (GListModel) lines = guide_check_question_new_lines (question);

      if (g_strcmp0 (guide_node_get_id (GUIDE_NODE (question)), id) == 0)
        answers->unsure[i] = TRUE;
      for (guint j = 0; j < g_list_model_get_n_items (lines); j++, n_lines++)
        {
          g_autoptr (GuideNode) line = g_list_model_get_item (lines, j);

          if (g_strcmp0 (guide_node_get_id (line), id) == 0)
            answers->ticked[n_lines] = TRUE;
        }
    }
}

/* Every pair of every row, and each of the two alone. */
static void
test_exceptions (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const GuideTriage *triage = guide_triage_get (check);
  g_autoptr (GListModel) rows = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_EXCEPTION);
  static const char *const weak[] = { "line-immune", "line-diabetes", "check-health" };
  guint n_walked = 0;

  g_assert_cmpuint (g_list_model_get_n_items (rows), >=, 2);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideCheckException) row = g_list_model_get_item (rows, i);
      g_auto (GStrv) first = g_strsplit (guide_check_exception_get_first (row), " ", -1);
      g_auto (GStrv) second = g_strsplit (guide_check_exception_get_second (row), " ", -1);

      for (guint a = 0; first[a] != NULL; a++)
        for (guint b = 0; second[b] != NULL; b++)
          {
            GuideAnswers both = { 0 }, alone = { 0 }, spared = { 0 };

            tick (check, triage, &both, first[a]);
            tick (check, triage, &alone, first[a]);
            tick (check, triage, &both, second[b]);
            g_assert_cmpint (guide_triage_settle (triage, &alone), ==, GUIDE_URGENCY_WEEK);
            g_assert_cmpint (guide_triage_settle (triage, &both), ==, GUIDE_URGENCY_TODAY);
            spared = both; /* a no at the door: the sign was not asked */
            spared.replies[0] = GUIDE_REPLY_NO;
            g_assert_cmpint (guide_triage_settle (triage, &spared), ==, GUIDE_URGENCY_DOCTOR);
            n_walked++;
          }
    }
  g_test_message ("exceptions walked: %u", n_walked);

  /* That the rows are the right ones, too. */
  for (guint i = 0; i < G_N_ELEMENTS (weak); i++)
    {
      GuideAnswers answers = { 0 };

      tick (check, triage, &answers, "line-late-lump");
      tick (check, triage, &answers, weak[i]);
      g_assert_cmpint (guide_triage_settle (triage, &answers), ==, GUIDE_URGENCY_TODAY);
    }
}

/* --- a visitor's way -------------------------------------------------------- */

static const char *
screen_id (GuideCheckRun  *run,
           GuideSelfCheck *check)
{
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
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
    guide_check_run_set_ticked (run, lines[i], TRUE);
  for (; guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING; n_screens++)
    guide_check_run_reply (run, check, g_str_equal (screen_id (run, check), "check-door") ? door : GUIDE_REPLY_NO);

  return n_screens;
}

static void
test_screens_to_result (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
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
    { GUIDE_REPLY_NOT_SURE, "line-pus", 4, GUIDE_URGENCY_TODAY },
    { GUIDE_REPLY_YES, "line-pus", 4, GUIDE_URGENCY_TODAY },
    { GUIDE_REPLY_YES, "line-patches", 4, GUIDE_URGENCY_WEEK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (GuideCheckRun) run = guide_check_run_new ();
      const char *lines[] = { ways[i].line, NULL };
      guint n_screens = run_to_result (run, check, ways[i].door, lines);

      g_test_message ("to the result with %s: %u screens", ways[i].line != NULL ? ways[i].line : "every answer no", n_screens);
      g_assert_cmpuint (n_screens, <=, ways[i].most);
      g_assert_cmpint (guide_check_run_settle (run, check), ==, ways[i].outcome);
    }
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
  g_assert_cmpint (guide_check_run_settle (run, check), ==, GUIDE_URGENCY_WEEK);
  g_assert_true (guide_check_run_has_more (run, check));
  do
    guide_check_run_go_on (run, check);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_RESULT && guide_check_run_has_more (run, check));
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    guide_check_run_reply (run, check, GUIDE_REPLY_NO);

  g_assert_cmpint (guide_check_run_settle (run, check), ==, GUIDE_URGENCY_WEEK);
  ticked = guide_check_run_new_ticked (run, check);
  g_assert_cmpuint (g_list_model_get_n_items (ticked), ==, 3);
  findings = guide_check_run_dup_findings (run);
  found = g_strjoinv (" ", findings);
  g_assert_cmpstr (found, ==, "line-patches rule-private line-keloid");
  for (guint i = 0; findings[i] != NULL; i++)
    g_assert_nonnull (guide_self_check_lookup_ask (check, findings[i]));
  g_assert_null (strstr (guide_self_check_lookup_ask (check, "rule-private"), "HIV"));
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
                guide_check_run_set_ticked (run, "line-breathing", TRUE);
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
      g_assert_cmpint (guide_check_run_settle (run, check), ==, again == 2 ? GUIDE_URGENCY_NOW : GUIDE_URGENCY_TALK);
    }
}

/* Skipped thoughts of harm add no level; yes and not sure do. */
static void
test_harm (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  const struct
  {
    GuideReply reply;
    GuideUrgency outcome;
  } replies[] = { { GUIDE_REPLY_NO, GUIDE_URGENCY_TALK },
                  { GUIDE_REPLY_SKIP, GUIDE_URGENCY_TALK },
                  { GUIDE_REPLY_NOT_SURE, GUIDE_URGENCY_NOW },
                  { GUIDE_REPLY_YES, GUIDE_URGENCY_NOW } };

  for (guint i = 0; i < G_N_ELEMENTS (replies); i++)
    {
      g_autoptr (GuideCheckRun) run = guide_check_run_new ();

      guide_check_run_begin (run);
      guide_check_run_reply (run, check, GUIDE_REPLY_NO); /* the door: asked all the same */
      g_assert_cmpstr (screen_id (run, check), ==, "check-harm");
      guide_check_run_reply (run, check, replies[i].reply);
      g_assert_cmpint (guide_check_run_settle (run, check), ==, replies[i].outcome);
      g_assert_cmpint (guide_check_run_settle_signs (run, check), ==, GUIDE_URGENCY_TALK);
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
  guide_check_run_set_ticked (run, "line-keloid", TRUE);
  guide_check_run_clear (run);
  g_assert_false (guide_check_run_is_ticked (run, "line-keloid"));
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
  g_test_add_func ("/triage/every-combination", test_every_combination);
  g_test_add_func ("/triage/exceptions", test_exceptions);
  g_test_add_func ("/triage/screens-to-result", test_screens_to_result);
  g_test_add_func ("/triage/go-on", test_go_on);
  g_test_add_func ("/triage/passed-over", test_passed_over);
  g_test_add_func ("/triage/harm", test_harm);
  g_test_add_func ("/triage/back-and-clear", test_back_and_clear);

  return g_test_run ();
}
