/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-date-text.h"
#include "guide-keeper.h"
#include "guide-book.h"
#include "guide-session.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static void
assert_lines (GuideVisitPlan *plan,
              const char     *wanted)
{
  g_auto (GStrv) lines = guide_visit_plan_dup_lines (plan);
  g_autofree char *joined = g_strjoinv (" ", lines);

  g_assert_cmpstr (joined, ==, wanted);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_lines (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  guint n_notified = 0;

  g_signal_connect_swapped (plan, "notify::lines", G_CALLBACK (count_cb), &n_notified);
  guide_visit_plan_set_line (plan, "a", TRUE);
  guide_visit_plan_set_line (plan, "b", TRUE);
  guide_visit_plan_set_line (plan, "c", TRUE);
  g_assert_cmpuint (n_notified, ==, 3);

  /* What is as wanted already notifies nobody. */
  guide_visit_plan_set_line (plan, "b", TRUE);
  guide_visit_plan_set_line (plan, "d", FALSE);
  g_assert_cmpuint (n_notified, ==, 3);
  assert_lines (plan, "a b c");

  g_assert_true (guide_visit_plan_move_line (plan, "c", -1));
  assert_lines (plan, "a c b");
  g_assert_true (guide_visit_plan_move_line (plan, "a", 1));
  assert_lines (plan, "c a b");
  g_assert_false (guide_visit_plan_move_line (plan, "c", -1));
  g_assert_false (guide_visit_plan_move_line (plan, "b", 1));
  g_assert_false (guide_visit_plan_move_line (plan, "d", 1));
  assert_lines (plan, "c a b");

  guide_visit_plan_set_line (plan, "a", FALSE);
  assert_lines (plan, "c b");
  g_assert_finalize_object (g_steal_pointer (&plan));
}

static void
test_values (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();

  guide_visit_plan_set_line (plan, "ask-scars", TRUE);
  g_assert_cmpint (guide_visit_plan_get_value (plan, "value-cost"), ==, 3);
  for (int value = 1; value <= 3; value++)
    {
      guide_visit_plan_set_value (plan, "value-cost", value);
      assert_lines (plan, "ask-scars");
    }
  for (int value = 4; value <= 5; value++)
    {
      guide_visit_plan_set_value (plan, "value-cost", value);
      assert_lines (plan, "ask-scars value-cost");
    }

  /* The order is the reader's: a higher mark moves nothing. */
  guide_visit_plan_set_value (plan, "value-change", 4);
  guide_visit_plan_move_line (plan, "value-change", -1);
  guide_visit_plan_set_value (plan, "value-change", 5);
  assert_lines (plan, "ask-scars value-change value-cost");

  guide_visit_plan_set_value (plan, "value-cost", -7);
  g_assert_cmpint (guide_visit_plan_get_value (plan, "value-cost"), ==, 1);
  guide_visit_plan_set_value (plan, "value-cost", 99);
  g_assert_cmpint (guide_visit_plan_get_value (plan, "value-cost"), ==, 5);
}

static void
test_own_questions (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  g_autofree char *long_text = g_strnfill (5000, 'x');

  guide_visit_plan_set_own (plan, 1, "  How much does it hurt?  ");
  assert_lines (plan, "own-2");
  g_assert_cmpstr (guide_visit_plan_get_own (plan, 1), ==, "How much does it hurt?");
  guide_visit_plan_set_own (plan, 0, "Fragé \xff");
  g_assert_true (g_utf8_validate (guide_visit_plan_get_own (plan, 0), -1, NULL));
  assert_lines (plan, "own-2 own-1");
  guide_visit_plan_set_own (plan, 0, long_text);
  g_assert_cmpuint (strlen (guide_visit_plan_get_own (plan, 0)), ==, 200);
  guide_visit_plan_set_own (plan, 0, "   ");
  g_assert_null (guide_visit_plan_get_own (plan, 0));
  assert_lines (plan, "own-2");
}

static void
test_options (void)
{
  g_autoptr (GuideSession) session = guide_session_new ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  g_assert_true (guide_visit_plan_has_choice (plan, "needling"));
  g_assert_true (guide_visit_plan_has_choice (plan, "nothing"));
  g_assert_true (guide_visit_plan_set_choice (plan, "peel", TRUE));
  g_assert_false (guide_visit_plan_set_choice (plan, "laser", TRUE));
  g_assert_false (guide_visit_plan_has_choice (plan, "laser"));
  g_assert_true (guide_visit_plan_set_choice (plan, "needling", FALSE));
  g_assert_true (guide_visit_plan_set_choice (plan, "laser", TRUE));
}

static void
assert_moment (const char *day,
               int         hour,
               int         hours,
               const char *wanted)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  g_autoptr (GDateTime) moment = NULL;
  g_autofree char *text = NULL;

  guide_visit_plan_set_day (plan, day);
  guide_visit_plan_set_hour (plan, hour);
  moment = guide_visit_plan_dup_moment (plan, hours);
  g_assert_nonnull (moment);
  text = g_date_time_format (moment, "%Y-%m-%d %H");
  g_assert_cmpstr (text, ==, wanted);
}

static void
test_moments (void)
{
  assert_moment ("2026-03-10", 10, 0, "2026-03-10 10");
  assert_moment ("2026-03-10", 10, 24, "2026-03-11 10");
  assert_moment ("2026-03-10", 23, 72, "2026-03-13 23");
  /* Ends of months and of the year, and the day that is there every four years. */
  assert_moment ("2026-01-31", 10, 24, "2026-02-01 10");
  assert_moment ("2026-02-27", 10, 48, "2026-03-01 10");
  assert_moment ("2028-02-27", 10, 48, "2028-02-29 10");
  assert_moment ("2026-12-30", 10, 336, "2027-01-13 10");
  assert_moment ("2026-10-31", 10, 4320, "2027-04-29 10");
}

/* In Berlin the clocks went forward in the night to 29 March 2026 and back in
 * the night to 25 October; in New York on 8 March and 1 November. */
static void
test_no_clock_changes (void)
{
  const char *const zones[] = { "Europe/Berlin", "America/New_York", "UTC", "Pacific/Auckland" };

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_setenv ("TZ", zones[i], TRUE);
      assert_moment ("2026-03-28", 10, 24, "2026-03-29 10");
      assert_moment ("2026-10-24", 10, 24, "2026-10-25 10");
      assert_moment ("2026-03-07", 2, 24, "2026-03-08 02");
      assert_moment ("2026-10-31", 1, 24, "2026-11-01 01");
      assert_moment ("2026-03-28", 10, 2160, "2026-06-26 10");
    }
}

static void
test_no_day (void)
{
  const char *const none[] = { NULL, "", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "yesterday", "1-1-1" };
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      guide_visit_plan_set_day (plan, "2026-03-10");
      guide_visit_plan_set_day (plan, none[i]);
      g_assert_null (guide_visit_plan_get_day (plan));
      g_assert_null (guide_visit_plan_dup_moment (plan, 0));
    }
}

static void
test_date_text (void)
{
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2026, 3, 31, 14, 0, 0);
  g_autofree char *day = guide_date_text_dup_day (moment);
  g_autofree char *long_day = guide_date_text_dup_long_day (moment);
  g_autofree char *short_day = guide_date_text_dup_short_day (moment);
  g_autofree char *text = guide_date_text_dup_moment (moment);
  g_autofree char *month = guide_date_text_dup_month (12, 2026);
  const char *const hours[] = { "12 am", "1 am", "11 am", "12 pm", "1 pm", "11 pm" };
  const int numbers[] = { 0, 1, 11, 12, 13, 23 };

  g_assert_cmpstr (day, ==, "Tuesday 31 March");
  g_assert_cmpstr (long_day, ==, "Tuesday 31 March 2026");
  g_assert_cmpstr (short_day, ==, "Tue 31 March");
  g_assert_cmpstr (text, ==, "Tuesday 31 March, 2 pm");
  g_assert_cmpstr (month, ==, "December 2026");
  g_assert_cmpint (guide_date_text_get_first_weekday (), ==, 1);

  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      g_autofree char *hour = guide_date_text_dup_hour (numbers[i]);

      g_assert_cmpstr (hour, ==, hours[i]);
    }
}

/* A day so far off that the aftercare would leave the calendar is no day. */
static void
test_far_days (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  g_autoptr (GDateTime) moment = NULL;

  guide_visit_plan_set_day (plan, "9999-12-31");
  g_assert_null (guide_visit_plan_get_day (plan));
  g_assert_null (guide_visit_plan_dup_moment (plan, 24));

  guide_visit_plan_set_day (plan, "2100-12-31");
  moment = guide_visit_plan_dup_moment (plan, 24 * 365);
  g_assert_nonnull (moment);
}

static GuideBook *
load_book (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return book;
}

/* Within a question, the longest answer is at most so much longer than the
 * shortest, and the good points of an option than its weak ones: an option
 * that has more to say for itself looks better than it is. */
#define LENGTH_BAND 1.3

/* What is done and what that is like are one text where options stand side by side. */
static double
get_length_of_like (GuideChoice *choice)
{
  return g_utf8_strlen (guide_choice_get_what (choice), -1) + 1 + g_utf8_strlen (guide_choice_get_like (choice), -1);
}

static void
assert_equal_length (GListModel *choices,
                     const char *(*get) (GuideChoice *choice),
                     const char *name)
{
  double shortest = G_MAXDOUBLE, longest = 0;

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GuideChoice) choice = g_list_model_get_item (choices, i);
      double length = get == guide_choice_get_like ? get_length_of_like (choice) : g_utf8_strlen (get (choice), -1);

      shortest = MIN (shortest, length);
      longest = MAX (longest, length);
    }

  g_test_message ("%s: %g to %g letters", name, shortest, longest);
  g_assert_cmpfloat (longest / shortest, <=, LENGTH_BAND);
}

static void
test_equal_length (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GListModel *choices = guide_node_get_children (GUIDE_NODE (guide_book_get_choices (book)));

  g_assert_cmpuint (g_list_model_get_n_items (choices), ==, 14);
  assert_equal_length (choices, guide_choice_get_good_for, "good for");
  assert_equal_length (choices, guide_choice_get_like, "like");
  assert_equal_length (choices, guide_choice_get_daily, "daily");
  assert_equal_length (choices, guide_choice_get_good, "good");
  assert_equal_length (choices, guide_choice_get_bad, "bad");
  assert_equal_length (choices, guide_choice_get_time, "time");

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GuideChoice) choice = g_list_model_get_item (choices, i);
      double ratio = (double) g_utf8_strlen (guide_choice_get_good (choice), -1) /
                     g_utf8_strlen (guide_choice_get_bad (choice), -1);

      g_assert_cmpfloat (MAX (ratio, 1 / ratio), <=, LENGTH_BAND);
      g_assert_nonnull (guide_block_get_sources (GUIDE_BLOCK (choice)));
      g_assert_nonnull (guide_book_lookup_page (book, guide_choice_get_page (choice)));
    }
}

static void
test_words_of_lines (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();

  guide_visit_plan_set_own (plan, 0, "Mine?");
  g_assert_nonnull (strstr (guide_visit_plan_lookup_text (plan, book, "ask-needles"), "sealed"));
  g_assert_nonnull (strstr (guide_visit_plan_lookup_text (plan, book, "value-cost"), "price"));
  g_assert_nonnull (strstr (guide_visit_plan_lookup_text (plan, book, "line-nickel"), "Earrings"));
  g_assert_cmpstr (guide_visit_plan_lookup_text (plan, book, "own-1"), ==, "Mine?");
  g_assert_null (guide_visit_plan_lookup_text (plan, book, "own-2"));
  g_assert_null (guide_visit_plan_lookup_text (plan, book, "ask-of-long-ago"));
  g_assert_null (guide_visit_plan_lookup_text (plan, book, "get-ready"));
}

static void
test_concerns (void)
{
  g_autoptr (GuideSession) session = guide_session_new ();
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  guide_visit_plan_set_line (plan, "ask-scars", TRUE);
  guide_session_add_concern (session, "line-tan");
  guide_session_add_concern (session, "line-tan");
  guide_session_add_concern (session, "line-pregnant");
  assert_lines (plan, "ask-scars line-tan line-pregnant");
  guide_session_clear_concerns (session);
  assert_lines (plan, "ask-scars");
  g_assert_false (guide_session_has_concern (session, "line-tan"));
  g_assert_finalize_object (g_steal_pointer (&session));
}

/* Answers every screen with no, but for the line of this id. */
static void
take_self_check (GuideSession   *session,
                 GuideSelfCheck *check,
                 const char     *id,
                 GuideMark       mark)
{
  GuideCheckRun *run = guide_session_get_self_check (session);
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);

  guide_check_run_clear (run);
  guide_check_run_begin (run);
  guide_check_run_set_mark (run, id, mark);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING || guide_check_run_has_more (run, check))
    {
      g_autoptr (GuideNode) question = g_list_model_get_item (questions, guide_check_run_get_position (run));
      gboolean door = g_strcmp0 (guide_node_get_id (question), "check-door") == 0;

      if (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_RESULT)
        guide_check_run_go_on (run, check);
      else
        guide_check_run_reply (run, check, door ? GUIDE_REPLY_YES : GUIDE_REPLY_NO);
    }
}

/* No view is there: the rule belongs to the session. */
static void
test_self_check_to_plan (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GuideSession) session = guide_session_new ();
  GuideSelfCheck *check = guide_book_get_self_check (book);
  GuideCheckRun *run = guide_session_get_self_check (session);
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  guide_visit_plan_set_line (plan, "ask-scars", TRUE);
  take_self_check (session, check, "line-aspirin", GUIDE_MARK_TICKED);
  assert_lines (plan, "ask-scars line-aspirin");
  g_assert_true (guide_session_has_concern (session, "line-aspirin"));

  take_self_check (session, check, "line-retinoid", GUIDE_MARK_NOT_SURE);
  assert_lines (plan, "ask-scars unsure:line-retinoid");
  g_assert_nonnull (strstr (guide_visit_plan_lookup_text (plan, book, "unsure:line-retinoid"), "not sure"));

  g_assert_true (guide_check_run_go_back (run, check)); /* no result, nothing found */
  assert_lines (plan, "ask-scars");
  take_self_check (session, check, "line-retinoid", GUIDE_MARK_NONE);
  assert_lines (plan, "ask-scars");

  take_self_check (session, check, "line-mirrors", GUIDE_MARK_TICKED);
  assert_lines (plan, "ask-scars rule-support");
  guide_check_run_clear (run);
  assert_lines (plan, "ask-scars");
  g_assert_finalize_object (g_steal_pointer (&session));
}

/* Whatever is ticked, what stands in the plan has words there, and those of the
 * line alone; a sign that cannot wait is no question for a visit. */
static void
test_every_finding_has_words (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuideSelfCheck *check = guide_book_get_self_check (book);
  g_autoptr (GListModel) questions = guide_node_new_list (GUIDE_NODE (check), GUIDE_TYPE_CHECK_QUESTION);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideCheckQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr (GListModel) lines = guide_node_new_list (GUIDE_NODE (question), GUIDE_TYPE_CHECK_LINE);

      for (guint j = 0; j < g_list_model_get_n_items (lines); j++)
        {
          g_autoptr (GuideCheckLine) line = g_list_model_get_item (lines, j);
          g_autoptr (GuideSession) session = guide_session_new ();
          GuideVisitPlan *plan = guide_session_get_visit_plan (session);
          GuideCheckRule *rule = guide_self_check_lookup_rule (check, guide_check_line_get_kind (line));
          gboolean asks = guide_check_rule_get_ask (rule) != NULL;
          g_auto (GStrv) found = NULL;

          take_self_check (session, check, guide_node_get_id (GUIDE_NODE (line)), GUIDE_MARK_TICKED);
          found = guide_visit_plan_dup_lines (plan);
          g_assert_cmpuint (g_strv_length (found), ==, asks ? 1 : 0);
          if (asks)
            g_assert_nonnull (guide_visit_plan_lookup_text (plan, book, found[0]));
          if (asks && !guide_check_rule_asks_alone (rule))
            g_assert_true (g_str_has_prefix (guide_visit_plan_lookup_text (plan, book, found[0]),
                                             guide_check_line_get_text (line)));
        }
    }
}

static void
prepare (const char *path,
         gboolean    kept)
{
  g_autoptr (GuideSession) session = guide_session_new ();
  g_autoptr (GuideKeeper) keeper = guide_keeper_new (path);
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);

  g_assert_false (guide_visit_plan_get_can_keep (plan));
  guide_keeper_attach (keeper, session);
  g_assert_true (guide_visit_plan_get_can_keep (plan));

  guide_visit_plan_set_line (plan, "ask-price", TRUE);
  guide_visit_plan_set_value (plan, "value-visits", 5);
  guide_visit_plan_set_own (plan, 1, "Is it loud?");
  guide_visit_plan_move_line (plan, "own-2", -1);
  guide_session_add_concern (session, "tell-blood");
  guide_visit_plan_set_day (plan, "2026-12-24");
  guide_visit_plan_set_hour (plan, 15);
  guide_visit_plan_set_choice (plan, "peel", TRUE);
  g_object_set (plan, "kept", kept, NULL);
  guide_keeper_flush (keeper);
}

static void
test_kept (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (folder, "reader.ini", NULL);
  g_autoptr (GuideSession) session = guide_session_new ();
  g_autoptr (GuideKeeper) keeper = guide_keeper_new (path);
  GuideVisitPlan *plan = guide_session_get_visit_plan (session);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GStatBuf status;
  int hour;

  prepare (path, TRUE);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "tell-"));

  guide_keeper_attach (keeper, session);
  assert_lines (plan, "ask-price own-2 value-visits");
  g_assert_cmpint (guide_visit_plan_get_value (plan, "value-visits"), ==, 5);
  g_assert_cmpstr (guide_visit_plan_get_own (plan, 1), ==, "Is it loud?");
  g_assert_cmpstr (guide_visit_plan_get_day (plan), ==, "2026-12-24");
  g_object_get (plan, "hour", &hour, NULL);
  g_assert_cmpint (hour, ==, 15);
  g_assert_true (guide_visit_plan_has_choice (plan, "peel"));
  g_assert_true (guide_visit_plan_get_kept (plan));

  g_assert_true (guide_keeper_forget (keeper, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_rmdir (folder);
}

static void
test_not_kept (void)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (folder, "reader.ini", NULL);
  g_autofree char *text = NULL;

  /* What was kept is gone from the file once the reader no longer wants it. */
  prepare (path, TRUE);
  {
    g_autoptr (GuideSession) session = guide_session_new ();
    g_autoptr (GuideKeeper) keeper = guide_keeper_new (path);

    guide_keeper_attach (keeper, session);
    g_object_set (guide_session_get_visit_plan (session), "kept", FALSE, NULL);
  }
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "ask-price"));
  g_assert_null (strstr (text, "Is it loud?"));
  g_assert_null (strstr (text, "2026-12-24"));
  g_assert_null (strstr (text, "[visit]"));

  g_unlink (path);
  g_rmdir (folder);
}

/* Nobody leans two ways, and what else is in the list stays. */
static void
test_lean (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  g_auto (GStrv) lines = NULL;

  guide_visit_plan_set_line (plan, "lean-wait", TRUE);
  guide_visit_plan_set_line (plan, "need-time", TRUE);
  guide_visit_plan_set_line (plan, "need-mood", TRUE);
  guide_visit_plan_set_line (plan, "lean-other", TRUE);
  guide_visit_plan_set_line (plan, "need-mood", FALSE);

  g_assert_false (guide_visit_plan_has_line (plan, "lean-wait"));
  lines = guide_visit_plan_dup_lines (plan);
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_cmpstr (lines[0], ==, "need-time");
  g_assert_cmpstr (lines[1], ==, "lean-other");
}

static void
test_take_out (void)
{
  g_autoptr (GuideVisitPlan) plan = guide_visit_plan_new ();
  g_auto (GStrv) lines = NULL;

  guide_visit_plan_set_line (plan, "ask-price", TRUE);
  guide_visit_plan_set_value (plan, "value-cost", GUIDE_VALUE_MAX);
  guide_visit_plan_set_own (plan, 0, "One");
  guide_visit_plan_set_own (plan, 1, "Two");
  guide_visit_plan_take_out (plan, "ask-price");
  guide_visit_plan_take_out (plan, "value-cost");
  guide_visit_plan_take_out (plan, "own-1");

  g_assert_cmpint (guide_visit_plan_get_value (plan, "value-cost"), ==, GUIDE_VALUE_MIDDLE);
  g_assert_null (guide_visit_plan_get_own (plan, 0));
  lines = guide_visit_plan_dup_lines (plan);
  g_assert_cmpuint (g_strv_length (lines), ==, 1);
  g_assert_cmpstr (lines[0], ==, "own-2");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/visit-plan/lines", test_lines);
  g_test_add_func ("/visit-plan/values", test_values);
  g_test_add_func ("/visit-plan/lean", test_lean);
  g_test_add_func ("/visit-plan/take-out", test_take_out);
  g_test_add_func ("/visit-plan/own-questions", test_own_questions);
  g_test_add_func ("/visit-plan/options", test_options);
  g_test_add_func ("/visit-plan/moments", test_moments);
  g_test_add_func ("/visit-plan/no-clock-changes", test_no_clock_changes);
  g_test_add_func ("/visit-plan/no-day", test_no_day);
  g_test_add_func ("/visit-plan/date-text", test_date_text);
  g_test_add_func ("/visit-plan/equal-length", test_equal_length);
  g_test_add_func ("/visit-plan/words-of-lines", test_words_of_lines);
  g_test_add_func ("/visit-plan/far-days", test_far_days);
  g_test_add_func ("/visit-plan/concerns", test_concerns);
  g_test_add_func ("/visit-plan/self-check-to-plan", test_self_check_to_plan);
  g_test_add_func ("/visit-plan/every-finding-has-words", test_every_finding_has_words);
  g_test_add_func ("/visit-plan/kept", test_kept);
  g_test_add_func ("/visit-plan/not-kept", test_not_kept);

  return g_test_run ();
}
