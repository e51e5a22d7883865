/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-asking.h"
#include "guide-test.h"
#include "guide-text.h"
#include "guide-unpainted.h"

/* Quiz and self-check on a screen: what an answer shows, and where the focus is
 * then. How fast it is there, the bench measures. */

static void
set_up (GuideTest    *test,
        gconstpointer data)
{
  guide_test_open (test, "en", 1280, 800);
  guide_unpainted_begin (GTK_WIDGET (test->window));
}

static void
tear_down (GuideTest    *test,
           gconstpointer data)
{
  guide_test_close (test);
}

static GuideQuizRun *
get_quiz_run (GuideTest *test)
{
  return guide_session_get_quiz (guide_test_get_session (test));
}

static GtkWidget *
find_class (GuideTest  *test,
            const char *css_class)
{
  return guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, css_class);
}

static gboolean
is_heading (GtkWidget *widget)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_HEADING;
}

static void
click (GuideTest *test,
       GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  guide_test_settle (test);
}

/* One way to answer for every kind of question: to choose, and then to check. Until
 * then nothing is told, and with nothing chosen there is nothing to check. */
static void
choose_and_check (GuideTest *test)
{
  GtkWidget *check = find_class (test, "check");
  GtkWidget *answer = find_class (test, "quiz-answer");
  GtkWidget *marker = find_class (test, "marker");

  if (answer != NULL || marker != NULL)
    {
      g_assert_false (gtk_widget_get_sensitive (check));
      click (test, answer != NULL ? answer : marker);
    }
  g_assert_true (gtk_widget_get_sensitive (check));
  g_assert_null (find_class (test, "why"));
  click (test, check);
}

static void
test_feedback (GuideTest    *test,
               gconstpointer data)
{
  GuideQuiz *quiz = guide_book_get_quiz (guide_test_get_book (test));
  GuideQuizRun *run = get_quiz_run (test);
  guint n_answers = 0;

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin (run, quiz, 4);
  guide_test_settle (test);

  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    {
      g_assert_true (is_heading (guide_test_get_focus (test)));
      choose_and_check (test);
      n_answers++;
      g_assert_nonnull (find_class (test, "why"));
      g_assert_true (is_heading (guide_test_get_focus (test)));
      g_assert_true (gtk_widget_is_ancestor (guide_test_get_focus (test), find_class (test, "why")));
      g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "page-link"));
      guide_quiz_run_next (run);
      guide_test_settle (test);
    }

  g_assert_cmpuint (n_answers, ==, guide_quiz_run_get_n_questions (run));
}

static void
test_result (GuideTest    *test,
             gconstpointer data)
{
  GuideCheckRun *run = guide_session_get_self_check (guide_test_get_session (test));

  guide_test_go (test, GUIDE_PLACE_SELF_CHECK);
  for (guint i = 0; i < 2; i++) /* the second time, what the first has left is there */
    {
      guide_check_run_begin (run);
      guide_check_run_reply (run, guide_book_get_self_check (guide_test_get_book (test)), GUIDE_REPLY_YES);
      guide_check_run_set_mark (run, "line-breathing", GUIDE_MARK_TICKED); /* one of the gravest signs */
      guide_test_settle (test);
      click (test, find_class (test, "answer"));
      g_assert_cmpint (guide_check_run_get_stage (run), ==, GUIDE_CHECK_STAGE_RESULT);
      g_assert_true (gtk_widget_is_ancestor (guide_test_get_focus (test), find_class (test, "emergency")));
    }

  guide_check_run_clear (run);
  guide_test_settle (test);
  g_assert_null (find_class (test, "outcome"));
}

/* The button that is pressed goes with its screen, but not while it is pressed. */
static void
test_not_at_once (GuideTest    *test,
                  gconstpointer place)
{
  g_autoptr (GtkWidget) begin = NULL;

  guide_test_go (test, place);
  begin = g_object_ref (find_class (test, "primary"));
  g_signal_emit_by_name (begin, "clicked");
  g_assert_nonnull (gtk_widget_get_root (begin));
  guide_test_settle (test);
  g_assert_null (gtk_widget_get_root (begin));
  g_assert_true (is_heading (guide_test_get_focus (test)));
}

/* The question mark of a line says that somebody is not sure of it: the tick goes,
 * and the result names that line, says what to do about it and what is done after
 * the call. */
static void
test_not_sure (GuideTest    *test,
               gconstpointer data)
{
  GuideCheckRun *run = guide_session_get_self_check (guide_test_get_session (test));
  GtkToggleButton *tick, *unsure;

  guide_test_go (test, GUIDE_PLACE_SELF_CHECK);
  guide_check_run_begin (run);
  guide_check_run_reply (run, guide_book_get_self_check (guide_test_get_book (test)), GUIDE_REPLY_YES);
  guide_test_settle (test);
  tick = GTK_TOGGLE_BUTTON (find_class (test, "tick"));
  unsure = GTK_TOGGLE_BUTTON (find_class (test, "unsure"));
  gtk_toggle_button_set_active (tick, TRUE);
  g_assert_cmpint (guide_check_run_get_mark (run, "line-lips-swell"), ==, GUIDE_MARK_TICKED);
  gtk_toggle_button_set_active (unsure, TRUE);
  g_assert_false (gtk_toggle_button_get_active (tick));
  g_assert_cmpint (guide_check_run_get_mark (run, "line-lips-swell"), ==, GUIDE_MARK_NOT_SURE);
  g_signal_emit_by_name (find_class (test, "answer"), "clicked");
  guide_test_settle (test);

  g_assert_cmpint (guide_check_run_get_stage (run), ==, GUIDE_CHECK_STAGE_RESULT);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Call and ask"));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "You were not sure about:"));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says,
                                     "Your lips, mouth, throat or tongue swell."));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says,
                                     "A bad allergy: an injection against it, and a hospital."));
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "You ticked:"));
  guide_check_run_clear (run);
}

/* --- a result is shown at once ---------------------------------------------- */

/* The line on who has checked the words is the last of a result. */
static GtkWidget *
find_last (GuideTest *test)
{
  GtkWidget *result = find_class (test, "result");
  GtkWidget *last = result != NULL ? gtk_widget_get_last_child (result) : NULL;

  return last != NULL && guide_test_is_class (last, "quiet") && gtk_widget_get_height (last) > 0 ? last : NULL;
}

typedef struct
{
  GuideTest *test;
  guint      n_frames; /* with a result in them */
} Frames;

static void
frame_cb (Frames *frames)
{
  if (find_class (frames->test, "result") == NULL)
    return;

  frames->n_frames++;
  g_assert_nonnull (find_last (frames->test));
}

static guint
count_screens (GuideTest *test)
{
  guint n_screens = 0;

  for (GtkWidget *screen = gtk_widget_get_first_child (gtk_widget_get_parent (find_class (test, "steps"))); screen != NULL;
       screen = gtk_widget_get_next_sibling (screen))
    n_screens++;

  return n_screens;
}

static void
see_result (GuideTest  *test,
            const char *line)
{
  GuideCheckRun *run = guide_session_get_self_check (guide_test_get_session (test));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));
  Frames frames = { test, 0 };
  gulong handler;

  guide_check_run_begin (run);
  guide_check_run_reply (run, guide_book_get_self_check (guide_test_get_book (test)), GUIDE_REPLY_YES);
  guide_check_run_set_mark (run, line, GUIDE_MARK_TICKED);
  while (guide_check_run_get_stage (run) == GUIDE_CHECK_STAGE_ASKING)
    {
      guide_test_settle (test);
      handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (frame_cb), &frames);
      guide_check_run_reply (run, guide_book_get_self_check (guide_test_get_book (test)), GUIDE_REPLY_NO);
      guide_test_settle (test);
      g_signal_handler_disconnect (clock, handler);
    }
  g_assert_cmpuint (frames.n_frames, >, 0);
  g_assert_true (is_heading (guide_test_get_focus (test)));
  g_assert_nonnull (find_last (test));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Clear my answers"));
  g_assert_cmpuint (count_screens (test), ==, 1); /* the questions are gone */
  guide_check_run_clear (run);
  guide_test_settle (test);
}

/* The first frame of each result has all of it, and the screen before it, which it
 * is not kept waiting for, is taken away after it. */
static void
test_result_at_once (GuideTest    *test,
                     gconstpointer data)
{
  static const char *const lines[] = { "line-breathing", "line-pus", "line-patches", "line-tan", "line-latex" };
  static const int sizes[][2] = { { 1280, 800 }, { 360, 740 } };

  guide_test_go (test, GUIDE_PLACE_SELF_CHECK);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      guide_test_resize (test, sizes[i][0], sizes[i][1]);
      for (guint j = 0; j < G_N_ELEMENTS (lines); j++)
        see_result (test, lines[j]);
    }
}

/* What has no source yet is marked in a result as on a page, and told by words. */
static void
test_result_mark (GuideTest    *test,
                  gconstpointer data)
{
#define FIRST "Lie down until help comes, or sit up if it is hard to breathe."
#define THEN " Do not stand up or walk, even if you feel better."
  GuideCheckRun *run = guide_session_get_self_check (guide_test_get_session (test));
  GtkWidget *advice;

  guide_test_go (test, GUIDE_PLACE_SELF_CHECK);
  guide_check_run_begin (run);
  guide_check_run_reply (run, guide_book_get_self_check (guide_test_get_book (test)), GUIDE_REPLY_YES);
  guide_check_run_set_mark (run, "line-breathing", GUIDE_MARK_TICKED);
  guide_check_run_reply (run, guide_book_get_self_check (guide_test_get_book (test)), GUIDE_REPLY_YES);
  guide_test_settle (test);

  advice = guide_test_find (GTK_WIDGET (test->window), guide_test_says, FIRST GUIDE_TEXT_NO_SOURCE THEN);
  g_assert_nonnull (advice);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (advice), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       FIRST " (General knowledge: no source found.)" THEN);
  guide_check_run_clear (run);
#undef FIRST
#undef THEN
}

/* Leaving asks nothing, and whoever comes back goes on where they were. */
static void
test_come_back (GuideTest    *test,
                gconstpointer data)
{
  GuideQuizRun *run = get_quiz_run (test);

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin (run, guide_book_get_quiz (guide_test_get_book (test)), 2);
  guide_quiz_run_skip (run);
  guide_quiz_run_skip (run);
  guide_test_go (test, GUIDE_PLACE_HOME);
  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
  guide_test_go (test, GUIDE_PLACE_QUIZ);
  g_assert_cmpuint (guide_quiz_run_get_position (run), ==, 2);
  g_assert_true (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "step-title") ==
                 guide_test_get_focus (test));
}

/* Every target of a question is at least 44 x 44, at any width. */
static void
test_targets (GuideTest    *test,
              gconstpointer data)
{
  GuideQuizRun *run = get_quiz_run (test);
  const int widths[] = { 1280, 360 };

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      guide_test_resize (test, widths[i], 740);
      guide_quiz_run_begin (run, guide_book_get_quiz (guide_test_get_book (test)), 1);
      while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
        {
          g_autoptr (GPtrArray) buttons = NULL;

          guide_test_settle (test);
          buttons = guide_test_find_all (find_class (test, "steps"), guide_test_is_class, "quiet-button");
          g_ptr_array_extend_and_steal (buttons, guide_test_find_all (find_class (test, "steps"), guide_test_is_class, "marker"));
          g_ptr_array_extend_and_steal (buttons, guide_test_find_all (find_class (test, "steps"), guide_test_is_class, "arrow"));
          for (guint j = 0; j < buttons->len; j++)
            {
              graphene_rect_t bounds;

              g_assert_true (gtk_widget_compute_bounds (buttons->pdata[j], GTK_WIDGET (test->window), &bounds));
              g_assert_cmpfloat (bounds.size.width, >=, 44);
              g_assert_cmpfloat (bounds.size.height, >=, 44);
            }
          guide_quiz_run_skip (run);
        }
    }
}

/* Of answers of which one is right, the last that was chosen is chosen, and alone:
 * on the screen and in the run. */
static void
test_change_of_mind (GuideTest    *test,
                     gconstpointer data)
{
  GuideQuizRun *run = get_quiz_run (test);
  guint n_seen = 0;

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin (run, guide_book_get_quiz (guide_test_get_book (test)), 4);
  for (; guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING; guide_quiz_run_skip (run))
    {
      g_autoptr (GPtrArray) answers = NULL;
      guint n_chosen = 0;

      guide_test_settle (test);
      answers = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class,
                                     find_class (test, "one") != NULL ? "one" : "marker");
      for (guint i = 0; i < answers->len; i++)
        click (test, answers->pdata[i]);
      for (guint i = 0; i < answers->len; i++)
        n_chosen += guide_quiz_run_is_chosen (run, i);
      if (answers->len == 0)
        continue;
      g_assert_cmpuint (n_chosen, ==, 1);
      g_assert_true (gtk_toggle_button_get_active (answers->pdata[answers->len - 1]));
      g_assert_true (gtk_widget_get_sensitive (find_class (test, "check")));
      n_seen++;
    }
  g_assert_cmpuint (n_seen, >, 5);
}

/* The quiz begins with the few questions on the short guide, and more are offered
 * at their end, where each that was missed stands over its screen. */
static void
test_quiz_short (GuideTest    *test,
                 gconstpointer data)
{
  GuideQuiz *quiz = guide_book_get_quiz (guide_test_get_book (test));
  GuideQuizRun *run = get_quiz_run (test);
  g_autofree char *read = g_strdup_printf ("Read: %s", guide_test_get_title (test, "wait-or-ask"));
  g_autofree char *more = g_strdup_printf ("%u more questions", guide_quiz_count (quiz, FALSE));

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  click (test, find_class (test, "primary"));
  g_assert_cmpuint (guide_quiz_run_get_n_questions (run), ==, guide_quiz_count (quiz, TRUE));
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    guide_quiz_run_skip (run);
  guide_test_settle (test);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, more));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, read));

  guide_quiz_run_begin_rest (run, quiz, 1);
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    guide_quiz_run_skip (run);
  guide_test_settle (test);
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_says, more));
}

/* A question has no picture but the one it asks about. The result names each
 * question that did not go right. */
static void
test_quiz_missed (GuideTest    *test,
                  gconstpointer data)
{
  GuideQuiz *quiz = guide_book_get_quiz (guide_test_get_book (test));
  GuideQuizRun *run = get_quiz_run (test);
  g_autoptr (GPtrArray) missed = NULL;

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin (run, quiz, 3);
  while (guide_quiz_run_get_stage (run) == GUIDE_QUIZ_STAGE_ASKING)
    {
      const char *id = guide_quiz_run_get_question_id (run, guide_quiz_run_get_position (run));

      guide_test_settle (test);
      g_assert_cmpint (guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuideDrawing") != NULL, ==,
                       guide_question_get_kind (guide_quiz_lookup (quiz, id)) == GUIDE_QUESTION_PART);
      guide_quiz_run_skip (run);
    }

  guide_test_settle (test);
  missed = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "missed");
  g_assert_cmpuint (missed->len, ==, guide_quiz_run_get_n_questions (run));
}

/* --- one column a swipe ---------------------------------------------------- */

static gboolean
is_column (GtkWidget  *widget,
           const char *title)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && gtk_widget_has_css_class (widget, "choices-title") &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), title);
}

static guint
count_columns (GuideTest *test)
{
  g_autoptr (GPtrArray) titles = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "choices-title");

  return titles->len;
}

static void
assert_column (GuideTest  *test,
               const char *title)
{
  g_assert_cmpuint (count_columns (test), ==, 1);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), is_column, title));
}

/* Over words and not over a button, which would have the press. */
static void
swipe (GuideTest *test,
       int        distance)
{
  GtkWidget *row = find_class (test, "choices-row");
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (row, GTK_WIDGET (test->window), &box));
  g_assert_cmpfloat (box.origin.y, <, 700);
  guide_test_drag (test, 180 - distance / 2, (int) box.origin.y + 20, 180 + distance / 2, (int) box.origin.y + 24);
}

/* Scrolls so far that a widget begins @below pixels under the top of the screen. */
static void
scroll_to (GuideTest *test,
           GtkWidget *widget,
           int        below)
{
  GtkAdjustment *scroll = guide_test_get_scroll (test);
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (widget, scroller, &box));
  gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + box.origin.y - below);
  guide_test_settle (test);
}

static void
open_options (GuideTest  *test,
              const char *language)
{
  GuideVisitPlan *plan;

  guide_test_open (test, language, 360, 740);
  plan = guide_session_get_visit_plan (guide_test_get_session (test));
  guide_visit_plan_set_choice (plan, "nothing", FALSE);
  guide_visit_plan_set_choice (plan, "peel", TRUE);
  guide_visit_plan_set_choice (plan, "cross", TRUE);
  guide_test_go (test, GUIDE_PLACE_COMPARE);
  scroll_to (test, find_class (test, "choices-row"), 300);
}

static void
test_swipe (void)
{
  GuideTest test = { 0 };

  open_options (&test, "en");
  assert_column (&test, "TCA CROSS"); /* what was chosen last is seen first */
  swipe (&test, 200);
  assert_column (&test, "Chemical peel");
  swipe (&test, 200);
  assert_column (&test, "Microneedling");
  swipe (&test, 200); /* there is nothing before it */
  assert_column (&test, "Microneedling");
  swipe (&test, -200);
  assert_column (&test, "Chemical peel");
  swipe (&test, -30); /* hardly moved */
  assert_column (&test, "Chemical peel");

  guide_test_resize (&test, 1280, 800);
  g_assert_cmpuint (count_columns (&test), ==, 3);
  guide_test_close (&test);
}

/* From right to left the next column comes from the left. */
static void
test_swipe_turned (void)
{
  GuideTest test = { 0 };
  const char *last;

  open_options (&test, "ar_XB");
  last = gtk_label_get_text (GTK_LABEL (find_class (&test, "choices-title")));
  assert_column (&test, last);
  swipe (&test, 200); /* on, and there is nothing after it */
  assert_column (&test, last);
  swipe (&test, -200);
  g_assert_cmpuint (count_columns (&test), ==, 1);
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), is_column, last));
  guide_test_close (&test);
}

/* The same with the keyboard alone, and by the tabs. */
static void
test_columns_by_keys (void)
{
  GuideTest test = { 0 };
  g_autoptr (GPtrArray) tabs = NULL;

  open_options (&test, "en");
  guide_test_tab_to (&test, guide_test_is_class, "tab");
  guide_test_press (&test, "Left");
  assert_column (&test, "Chemical peel");
  guide_test_press (&test, "Left");
  assert_column (&test, "Microneedling");
  guide_test_press (&test, "Right");
  assert_column (&test, "Chemical peel");
  guide_test_press (&test, "End");
  assert_column (&test, "TCA CROSS");

  tabs = guide_test_find_all (GTK_WIDGET (test.window), guide_test_is_class, "tab");
  g_assert_cmpuint (tabs->len, ==, 3);
  g_signal_emit_by_name (tabs->pdata[0], "clicked");
  guide_test_settle (&test);
  assert_column (&test, "Microneedling");
  guide_test_close (&test);
}

/* Far below their heads the names of the options are in view, at the top; they are
 * not there twice, and never lie over a button under a treatment. */
static void
test_names_in_view (void)
{
  const int sizes[][2] = { { 1280, 800 }, { 360, 740 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GuideTest test = { 0 };
      g_autoptr (GPtrArray) rows = NULL;
      GtkWidget *names, *scroller;
      graphene_rect_t box, under;

      guide_test_open (&test, "en", sizes[i][0], sizes[i][1]);
      guide_test_go (&test, GUIDE_PLACE_COMPARE);
      g_assert_null (find_class (&test, "choices-names"));
      rows = guide_test_find_all (GTK_WIDGET (test.window), guide_test_is_class, "choices-row");
      scroll_to (&test, rows->pdata[rows->len - 2], 100);
      names = find_class (&test, "choices-names");
      g_assert_nonnull (names);
      scroller = gtk_widget_get_ancestor (names, GTK_TYPE_SCROLLED_WINDOW);
      g_assert_true (gtk_widget_compute_bounds (names, scroller, &box));
      g_assert_cmpfloat (ABS (box.origin.y), <, 2);
      g_assert_nonnull (guide_test_find (names, guide_test_says, "Doing nothing"));

      scroll_to (&test, rows->pdata[rows->len - 1], 10); /* what has the buttons */
      g_assert_true (gtk_widget_compute_bounds (names, scroller, &box));
      g_assert_true (gtk_widget_compute_bounds (rows->pdata[rows->len - 1], scroller, &under));
      g_assert_cmpfloat (box.origin.y + box.size.height, <=, under.origin.y + 1);
      guide_test_close (&test);
    }
}

/* What the reader says matters marks the texts of each treatment that bear on it, and
 * where there is none, that is said. The options stay as many and in their order. */
static void
test_what_matters (GuideTest    *test,
                   gconstpointer data)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (guide_test_get_session (test));
  g_autoptr (GPtrArray) marks = NULL;

  guide_test_go (test, GUIDE_PLACE_COMPARE); /* doing nothing, and needling */
  g_assert_null (find_class (test, "bears"));
  guide_visit_plan_set_value (plan, "value-dark-marks", 4);
  guide_test_settle (test);
  marks = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "bears");
  g_assert_cmpuint (marks->len, ==, 3); /* what sun does to them, a good and a weak point of needling */
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Not said here: ask"));
  g_assert_cmpuint (count_columns (test), ==, 2);

  guide_visit_plan_set_value (plan, "value-cost", 4); /* of which neither says anything */
  guide_test_settle (test);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Not said here: ask"));

  guide_visit_plan_set_value (plan, "value-cost", 2);
  guide_visit_plan_set_value (plan, "value-dark-marks", 2);
  guide_test_settle (test);
  g_assert_null (find_class (test, "bears"));
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Not said here: ask"));
}

/* What a screen reader says after the name of a question has no tags. */
static void
test_described (GuideTest    *test,
                gconstpointer data)
{
  GtkWidget *title = g_object_ref_sink (guide_asking_new_title ("Do you?", "Warm &amp; <b>red</b>, <i>growing</i>"));

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Warm & red, growing");
  g_object_unref (title);
}

/* --- a day picked ----------------------------------------------------------- */

static gboolean
is_day (GtkWidget  *widget,
        const char *what)
{
  return guide_test_is_class (widget, "day") && gtk_widget_get_focusable (widget);
}

static gboolean
is_title (GtkWidget  *widget,
          const char *words)
{
  return is_heading (widget) && gtk_widget_get_focusable (widget) &&
         guide_test_find (widget, guide_test_says, words) != NULL;
}

/* The focus goes on, and with it what a screen reader says: from the day to the
 * hour, from the hour to the plan. */
static void
test_day (GuideTest    *test,
          gconstpointer data)
{
  GuideVisitPlan *plan = guide_session_get_visit_plan (guide_test_get_session (test));
  g_autoptr (GDateTime) moment = NULL;
  int hour;

  guide_visit_plan_set_step (plan, GUIDE_VISIT_STEP_DATES);
  guide_test_go (test, GUIDE_PLACE_MY_VISIT);
  guide_test_tab_to (test, is_day, NULL);
  guide_test_press (test, "space");
  g_assert_nonnull (guide_visit_plan_get_day (plan));
  g_assert_true (is_title (guide_test_get_focus (test), "At what hour?"));

  guide_test_tab_to (test, guide_test_does, "visit.hour(15)");
  guide_test_press (test, "space");
  g_object_get (plan, "hour", &hour, NULL);
  g_assert_cmpint (hour, ==, 15);
  g_assert_true (is_heading (guide_test_get_focus (test)));
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_parent (guide_test_get_focus (test)), "answer"));
}

/* Words of an answer stand in the middle of its button, in two lines as well. */
static void
test_in_the_middle (GuideTest    *test,
                    gconstpointer data)
{
  g_autoptr (GPtrArray) replies = NULL;

  guide_test_go (test, GUIDE_PLACE_SELF_CHECK);
  guide_check_run_begin (guide_session_get_self_check (guide_test_get_session (test)));
  guide_test_settle (test);
  replies = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "reply");
  g_assert_cmpuint (replies->len, ==, 3);
  for (guint i = 0; i < replies->len; i++)
    {
      GtkLabel *label = GTK_LABEL (gtk_button_get_child (replies->pdata[i]));

      g_assert_cmpfloat (gtk_label_get_xalign (label), ==, 0.5f);
      g_assert_cmpint (gtk_label_get_justify (label), ==, GTK_JUSTIFY_CENTER);
    }
}

int
main (int argc, char **argv)
{
  guide_test_init (&argc, &argv);
  g_test_add ("/asking/feedback", GuideTest, NULL, set_up, test_feedback, tear_down);
  g_test_add ("/asking/result", GuideTest, NULL, set_up, test_result, tear_down);
  g_test_add_func ("/asking/names-in-view", test_names_in_view);
  g_test_add ("/asking/what-matters", GuideTest, NULL, set_up, test_what_matters, tear_down);
  g_test_add ("/asking/change-of-mind", GuideTest, NULL, set_up, test_change_of_mind, tear_down);
  g_test_add ("/asking/quiz-short", GuideTest, NULL, set_up, test_quiz_short, tear_down);
  g_test_add ("/asking/quiz-missed", GuideTest, NULL, set_up, test_quiz_missed, tear_down);
  g_test_add ("/asking/not-at-once/quiz", GuideTest, GUIDE_PLACE_QUIZ, set_up, test_not_at_once, tear_down);
  g_test_add ("/asking/not-at-once/self-check", GuideTest, GUIDE_PLACE_SELF_CHECK, set_up, test_not_at_once, tear_down);
  g_test_add ("/asking/not-sure", GuideTest, NULL, set_up, test_not_sure, tear_down);
  g_test_add ("/asking/result-mark", GuideTest, NULL, set_up, test_result_mark, tear_down);
  g_test_add ("/asking/result-at-once", GuideTest, NULL, set_up, test_result_at_once, tear_down);
  g_test_add ("/asking/come-back", GuideTest, NULL, set_up, test_come_back, tear_down);
  g_test_add ("/asking/described", GuideTest, NULL, set_up, test_described, tear_down);
  g_test_add_func ("/asking/swipe", test_swipe);
  g_test_add_func ("/asking/swipe-turned", test_swipe_turned);
  g_test_add_func ("/asking/columns-by-keys", test_columns_by_keys);
  g_test_add ("/asking/day", GuideTest, NULL, set_up, test_day, tear_down);
  g_test_add ("/asking/in-the-middle", GuideTest, NULL, set_up, test_in_the_middle, tear_down);
  g_test_add ("/asking/targets", GuideTest, NULL, set_up, test_targets, tear_down);

  return g_test_run ();
}
