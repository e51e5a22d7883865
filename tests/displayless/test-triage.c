/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/guide-list.h"
#include "content/guide-book.h"
#include "content/guide-paragraph.h"
#include "session/guide-check-run.h"
#include "session/guide-triage.h"

#include <string.h>

/* The rules of the self-check, proved: every combination of answers is walked,
 * not a sample. What must hold is said here anew, from the reference and not
 * from the table, so that a wrong table is found. */

static GuideSelfCheck *
load_check (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideBook) book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return g_object_ref (guide_book_get_self_check (book));
}

/* Which question is what is not left to the data alone. */
static const struct
{
  const char *id;
  GuideCheckKind kind;
  const char *line; /* words that must stand in it */
} expected[] = {
  { "check-emergency", GUIDE_CHECK_EMERGENCY, "harming yourself" },
  { "check-emergency", GUIDE_CHECK_EMERGENCY, "hard to breathe" },
  { "check-emergency", GUIDE_CHECK_EMERGENCY, "lips, tongue or throat swell" },
  { "check-emergency", GUIDE_CHECK_EMERGENCY, "collapse" },
  { "check-emergency", GUIDE_CHECK_EMERGENCY, "numbing cream" },
  { "check-today", GUIDE_CHECK_TODAY, "Pus" },
  { "check-today", GUIDE_CHECK_TODAY, "cold sore" },
  { "check-today", GUIDE_CHECK_TODAY, "Bleeding does not stop" },
  { "check-soon", GUIDE_CHECK_SOON, "more than a week" },
  { "check-skin", GUIDE_CHECK_WAIT, "cold sore" },
  { "check-skin", GUIDE_CHECK_WAIT, "acne" },
  { "check-blood", GUIDE_CHECK_STOP, "aspirin" },
  { "check-body", GUIDE_CHECK_STOP, "diabetes" },
  { "check-body", GUIDE_CHECK_STOP, "cancer" },
  { "check-scars", GUIDE_CHECK_STOP, "keloids" },
  { "check-scars", GUIDE_CHECK_STOP, "bleeds or does not heal" },
  { "check-time", GUIDE_CHECK_WAIT, "pregnant" },
  { "check-time", GUIDE_CHECK_WAIT, "isotretinoin" },
  { "check-allergy", GUIDE_CHECK_STOP, "Steel" },
  { "check-long", GUIDE_CHECK_ASK, "under 22" },
  { "check-tell", GUIDE_CHECK_TELL, "cold sores" },
  { "check-mood", GUIDE_CHECK_SUPPORT, "mirrors" },
};

static gboolean
has_line (GuideCheckQuestion *question,
          const char         *words)
{
  GListModel *items = guide_node_get_children (GUIDE_NODE (question));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      if (strstr (guide_item_get_text (item), words) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_questions (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  guint n_found = 0;

  g_assert_cmpuint (g_list_model_get_n_items (questions), >=, 8);
  g_assert_cmpuint (g_list_model_get_n_items (questions), <=, 12);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);

      for (guint j = 0; j < G_N_ELEMENTS (expected); j++)
        if (g_strcmp0 (guide_node_get_id (GUIDE_NODE (question)), expected[j].id) == 0)
          {
            g_assert_cmpint (guide_check_question_get_kind (question), ==, expected[j].kind);
            g_assert_true (has_line (question, expected[j].line));
            n_found++;
          }
      g_assert_cmpuint (g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (question))), <=, 7);
      g_assert_nonnull (guide_check_question_get_why (question));
      g_assert_nonnull (guide_check_question_get_tell (question));
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (expected));
}

/* What an answer to a question asks for at the least, from the reference. */
static GuideOutcome
floor_of (GuideCheckKind kind,
          GuideReply     reply)
{
  if (reply < GUIDE_REPLY_NOT_SURE)
    return GUIDE_OUTCOME_TALK;

  switch (kind)
    {
    case GUIDE_CHECK_EMERGENCY:
      return reply == GUIDE_REPLY_YES ? GUIDE_OUTCOME_EMERGENCY : GUIDE_OUTCOME_TODAY;
    case GUIDE_CHECK_TODAY:
    case GUIDE_CHECK_SOON: /* a red flag too: never less than today */
      return GUIDE_OUTCOME_TODAY;
    case GUIDE_CHECK_STOP:
    case GUIDE_CHECK_WAIT:
      return GUIDE_OUTCOME_WAIT;
    case GUIDE_CHECK_ASK:
      return reply == GUIDE_REPLY_YES ? GUIDE_OUTCOME_WAIT : GUIDE_OUTCOME_TALK;
    case GUIDE_CHECK_TELL:
    case GUIDE_CHECK_SUPPORT:
    default:
      return GUIDE_OUTCOME_TALK;
    }
}

static void
lay_out (guint       combination,
         guint       n_questions,
         GuideReply *replies)
{
  for (guint i = 0; i < n_questions; i++)
    replies[i] = combination >> (2 * i) & 3;
}

/* The lists of the result hold each question that was asked under its answer,
 * so a skip is always told. */
static void
check_lists (const GuideTriage *triage,
             const GuideReply  *replies,
             guint              n_asked)
{
  guint found[GUIDE_TRIAGE_MAX_QUESTIONS];
  guint seen = 0;
  guint n_listed = 0;

  for (GuideReply reply = GUIDE_REPLY_NO; reply <= GUIDE_REPLY_YES; reply++)
    {
      guint n_found = guide_triage_gather (triage, replies, reply, found);

      for (guint i = 0; i < n_found; i++)
        {
          g_assert_true (found[i] < n_asked && replies[found[i]] == reply);
          seen |= 1u << found[i];
        }
      n_listed += n_found;
    }
  g_assert_true (n_listed == n_asked && seen == (1u << n_asked) - 1);
}

static GuideOutcome
check_one (const GuideTriage *triage,
           const GuideReply  *replies,
           guint              n_questions)
{
  GuideOutcome floor = GUIDE_OUTCOME_TALK;
  guint n_asked;
  GuideOutcome outcome = guide_triage_settle (triage, replies, &n_asked);

  /* All questions count here, those after an early end too: so an early end
   * never hides anything graver. */
  for (guint i = 0; i < n_questions; i++)
    floor = MAX (floor, floor_of (guide_triage_get_kind (triage, i), replies[i]));

  g_assert_true (outcome >= GUIDE_OUTCOME_TALK && outcome <= GUIDE_OUTCOME_EMERGENCY);
  g_assert_cmpint (outcome, >=, floor);
  g_assert_true ((outcome == GUIDE_OUTCOME_EMERGENCY) == (floor == GUIDE_OUTCOME_EMERGENCY));
  g_assert_cmpuint (n_asked, >=, 1);
  for (guint i = 0; i < n_asked; i++)
    g_assert_true (guide_triage_ends (triage, i, replies[i]) ? i + 1 == n_asked : TRUE);
  check_lists (triage, replies, n_asked);

  return outcome;
}

/* An answer one step graver (no, skip, not sure, yes) never makes the result
 * milder; so neither do two steps or three, and no skip is milder than a no. */
static guint
check_graver (const guint8 *outcomes,
              guint         n_questions,
              guint         n_combinations)
{
  guint n_steps = 0;

  for (guint combination = 0; combination < n_combinations; combination++)
    for (guint i = 0; i < n_questions; i++)
      if ((combination >> (2 * i) & 3) < GUIDE_REPLY_YES)
        {
          if (outcomes[combination + (1u << (2 * i))] < outcomes[combination])
            g_error ("question %u: a graver answer than in combination %u is milder", i, combination);
          n_steps++;
        }

  return n_steps;
}

static void
test_every_combination (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  g_autoptr (GuideTriage) triage = guide_triage_new (check);
  guint n_questions = guide_triage_get_n_questions (triage);
  guint n_combinations = 1u << (2 * n_questions);
  g_autofree guint8 *outcomes = g_malloc (n_combinations);
  guint counts[GUIDE_N_OUTCOMES] = { 0 };
  gint64 start = g_get_monotonic_time ();
  guint n_steps;

  g_assert_cmpuint (n_questions, <=, 13);
  for (guint combination = 0; combination < n_combinations; combination++)
    {
      GuideReply replies[GUIDE_TRIAGE_MAX_QUESTIONS];

      lay_out (combination, n_questions, replies);
      outcomes[combination] = check_one (triage, replies, n_questions);
      counts[outcomes[combination]]++;
    }
  n_steps = check_graver (outcomes, n_questions, n_combinations);

  for (guint i = 0; i < GUIDE_N_OUTCOMES; i++)
    g_assert_cmpuint (counts[i], >, 0);
  g_test_message ("walked all %u combinations of answers to %u questions, and %u changes to a graver answer, in %.1f s: "
                  "%u talk, %u wait, %u today, %u emergency",
                  n_combinations, n_questions, n_steps, (g_get_monotonic_time () - start) / 1e6,
                  counts[GUIDE_OUTCOME_TALK], counts[GUIDE_OUTCOME_WAIT], counts[GUIDE_OUTCOME_TODAY],
                  counts[GUIDE_OUTCOME_EMERGENCY]);
}

/* The reference lets a clinic look at the third group of signs in its office
 * hours; the rule says that every red flag gets help today. Both hold: an answer
 * that may be a sign ends the check with “today”, and what it says is to call
 * the clinic that did the treatment, in its hours, or else an urgent line. */
static void
test_office_hours (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  g_autoptr (GuideTriage) triage = guide_triage_new (check);
  g_autoptr (GListModel) questions = guide_self_check_new_list (check, GUIDE_TYPE_CHECK_QUESTION);
  guint n_found = 0;

  for (guint i = 0; i < guide_triage_get_n_questions (triage); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      GuideReply replies[GUIDE_TRIAGE_MAX_QUESTIONS] = { GUIDE_REPLY_NO };
      const char *advice = guide_check_question_get_advice (question);

      if (guide_triage_get_kind (triage, i) != GUIDE_CHECK_SOON)
        continue;
      for (replies[i] = GUIDE_REPLY_NOT_SURE; replies[i] <= GUIDE_REPLY_YES; replies[i]++)
        {
          guint n_asked;

          g_assert_cmpint (guide_triage_settle (triage, replies, &n_asked), ==, GUIDE_OUTCOME_TODAY);
          g_assert_cmpuint (n_asked, ==, i + 1);
        }
      g_assert_true (strstr (advice, "Today") != NULL && strstr (advice, "office hours") != NULL &&
                     strstr (advice, "urgent care line") != NULL);
      n_found++;
    }
  g_assert_cmpuint (n_found, >, 0);
}

static void
add_words (GString   *words,
           GuideNode *node)
{
  GListModel *children = guide_node_get_children (node);

  if (GUIDE_IS_PARAGRAPH (node))
    g_string_append (words, guide_paragraph_get_text (GUIDE_PARAGRAPH (node)));
  if (GUIDE_IS_ITEM (node))
    g_string_append (words, guide_item_get_text (GUIDE_ITEM (node)));
  g_string_append_c (words, '\n');

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      add_words (words, child);
    }
}

static void
test_words_of_results (void)
{
  static const char *const never[] = { "suitable", "safe", "diagnos", "score", "you can have" };
  g_autoptr (GuideSelfCheck) check = load_check ();

  for (GuideOutcome outcome = GUIDE_OUTCOME_TALK; outcome <= GUIDE_OUTCOME_EMERGENCY; outcome++)
    {
      GuideCheckResult *result = guide_self_check_lookup_result (check, outcome);
      g_autoptr (GString) words = g_string_new (NULL);
      const char *who;

      g_assert_nonnull (result);
      who = guide_check_result_get_who (result);
      g_assert_true (strstr (who, "112") != NULL || strstr (who, "doctor") != NULL ||
                     strstr (who, "professional") != NULL);
      g_string_append_printf (words, "%s\n%s\n", guide_check_result_get_title (result), who);
      add_words (words, GUIDE_NODE (result));
      for (guint i = 0; i < G_N_ELEMENTS (never); i++)
        g_assert_null (strstr (words->str, never[i]));
    }
}

static void
answer_until_result (GuideCheckRun  *run,
                     GuideSelfCheck *check,
                     GuideReply      reply)
{
  guide_check_run_begin (run);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    guide_check_run_reply (run, check, reply);
}

static void
test_run (void)
{
  g_autoptr (GuideSelfCheck) check = load_check ();
  g_autoptr (GuideCheckRun) run = guide_check_run_new ();
  g_autoptr (GListModel) skipped = NULL;
  g_autoptr (GListModel) told = NULL;
  GuideReply reply;

  answer_until_result (run, check, GUIDE_REPLY_NO);
  g_assert_cmpuint (guide_check_run_get_position (run), ==, 11);
  g_assert_cmpint (guide_check_run_settle (run, check), ==, GUIDE_OUTCOME_TALK);

  answer_until_result (run, check, GUIDE_REPLY_SKIP);
  skipped = guide_check_run_new_list (run, check, GUIDE_REPLY_SKIP);
  g_assert_cmpuint (g_list_model_get_n_items (skipped), ==, 12);

  /* The first sign ends it, and going back lets it be answered anew. */
  answer_until_result (run, check, GUIDE_REPLY_YES);
  g_assert_cmpuint (guide_check_run_get_position (run), ==, 0);
  g_assert_cmpint (guide_check_run_settle (run, check), ==, GUIDE_OUTCOME_EMERGENCY);
  told = guide_check_run_new_list (run, check, GUIDE_REPLY_YES);
  g_assert_cmpuint (g_list_model_get_n_items (told), ==, 1);
  g_assert_true (guide_check_run_go_back (run));
  g_assert_cmpint (guide_check_run_get_stage (run), ==, GUIDE_CHECK_STAGE_ASKING);
  guide_check_run_reply (run, check, GUIDE_REPLY_NO);
  g_assert_cmpuint (guide_check_run_get_position (run), ==, 1);

  guide_check_run_clear (run);
  g_assert_false (guide_check_run_get_reply (run, "check-emergency", &reply));
  g_assert_cmpint (guide_check_run_get_stage (run), ==, GUIDE_CHECK_STAGE_START);
  g_assert_false (guide_check_run_go_back (run));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/triage/questions", test_questions);
  g_test_add_func ("/triage/every-combination", test_every_combination);
  g_test_add_func ("/triage/office-hours", test_office_hours);
  g_test_add_func ("/triage/words-of-results", test_words_of_results);
  g_test_add_func ("/triage/run", test_run);

  return g_test_run ();
}
