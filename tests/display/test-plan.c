/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-test.h"
#include "guide-visit-sheet.h"
#include "guide-visit.h"

#include <glib/gstdio.h>

/* My visit where something is missing, or goes before it is done with. */

static GuideVisitPlan *
get_plan (GuideTest *test)
{
  return guide_session_get_visit_plan (guide_test_get_session (test));
}

static void
go_to_step (GuideTest     *test,
            GuideVisitStep step)
{
  guide_visit_plan_set_step (get_plan (test), step);
  guide_test_go (test, GUIDE_PLACE_MY_VISIT);
  guide_test_settle (test);
}

static gboolean
is_css_name (GtkWidget  *widget,
             const char *name)
{
  return g_str_equal (gtk_widget_get_css_name (widget), name);
}

/* A chapter that lost its lists shows the rest: a warning ends the test. */
static void
test_no_lists (void)
{
  GuideTest test = { 0 };
  GListModel *children;

  guide_test_open (&test, "en", 1280, 800);
  children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (guide_test_get_book (&test))));
  for (guint i = g_list_model_get_n_items (children); i > 0; i--)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i - 1);

      if (GUIDE_IS_BLOCK (child))
        g_list_store_remove (G_LIST_STORE (children), i - 1);
    }

  go_to_step (&test, GUIDE_VISIT_STEP_DATES);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), is_css_name, "dates"));
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "list-do"));
  go_to_step (&test, GUIDE_VISIT_STEP_SHEET);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "sheet-part"));
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "sheet-call"));
  guide_test_close (&test);
}

/* Whoever still holds a slider when its step has gone moves what the visitor chose. */
static void
test_slider_held (void)
{
  GuideTest test = { 0 };
  g_autoptr (GtkWidget) slider = NULL;
  GuideNode *value = NULL;
  GListModel *children;

  guide_test_open (&test, "en", 1280, 800);
  children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (guide_test_get_book (&test))));
  for (guint i = 0; value == NULL; i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      value = GUIDE_IS_VALUE (child) ? child : NULL;
    }

  go_to_step (&test, GUIDE_VISIT_STEP_MATTERS);
  slider = g_object_ref (guide_test_find (GTK_WIDGET (test.window), is_css_name, "scale"));
  go_to_step (&test, GUIDE_VISIT_STEP_SHEET);
  gtk_range_set_value (GTK_RANGE (slider), GUIDE_VALUE_MAX);
  g_assert_cmpint (guide_visit_plan_get_value (get_plan (&test), guide_node_get_id (value)), ==, GUIDE_VALUE_MAX);
  g_clear_object (&slider);
  guide_test_close (&test);
}

static gboolean
is_text (GtkWidget  *widget,
         const char *text)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* The date on the row of something that has to wait: the second word of the row. */
static void
assert_date (GtkWidget  *root,
             const char *title,
             const char *date)
{
  GtkWidget *label = guide_test_find (root, is_text, title);
  GtkWidget *row = label;

  g_assert_nonnull (label);
  while (guide_test_find (row, guide_test_is_class, "milestone-date") == NULL)
    row = gtk_widget_get_parent (row);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (guide_test_find (row, guide_test_is_class, "milestone-date"))), ==, date);
}

/* Two days after a treatment at 3 pm is not yet the morning of the second day. */
static void
test_hours_of_waiting (void)
{
  GuideTest test = { 0 };
  const GuideVisitStep steps[] = { GUIDE_VISIT_STEP_DATES, GUIDE_VISIT_STEP_SHEET };

  guide_test_open (&test, "en", 1280, 800);
  guide_visit_plan_set_day (get_plan (&test), "2026-12-03");
  guide_visit_plan_set_hour (get_plan (&test), 15);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GtkWidget *window = GTK_WIDGET (test.window);

      go_to_step (&test, steps[i]);
      assert_date (window, "Sunscreen, if your clinic agrees", "Fri 4 December, 3 pm");
      assert_date (window, "Make-up", "Sat 5 December, 3 pm");
      assert_date (window, "Sport, sauna, hot tub, pool", "Sun 6 December, 3 pm");
      assert_date (window, "Strong sun", "Thu 17 December");
    }
  guide_test_close (&test);
}

/* Today, whichever day that is, is the one with the mark. */
static void
test_today (void)
{
  GuideTest test = { 0 };
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *key = g_date_time_format (now, "%Y-%m-%d");
  g_autoptr (GPtrArray) marked = NULL;

  guide_test_open (&test, "en", 1280, 800);
  go_to_step (&test, GUIDE_VISIT_STEP_DATES);
  marked = guide_test_find_all (GTK_WIDGET (test.window), guide_test_is_class, "today");
  g_assert_cmpuint (marked->len, ==, 1);
  g_assert_cmpstr (g_object_get_data (marked->pdata[0], "day"), ==, key);
  guide_test_close (&test);
}

static gboolean
is_chosen (GtkWidget  *widget,
           const char *line)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget)) &&
         g_strcmp0 (g_object_get_data (G_OBJECT (widget), "line"), line) == 0;
}

/* A question goes where it stands, and takes with it what wrote it. */
static void
test_take_out (void)
{
  GuideTest test = { 0 };

  guide_test_open (&test, "en", 1280, 800);
  guide_visit_plan_set_line (get_plan (&test), "ask-price", TRUE);
  guide_visit_plan_set_own (get_plan (&test), 0, "May I bring a friend?");
  go_to_step (&test, GUIDE_VISIT_STEP_QUESTIONS);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), is_chosen, "ask-price"));
  for (guint left = 2; left > 0; left--)
    {
      GtkWidget *out = guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "take-out");
      g_auto (GStrv) before = guide_visit_plan_dup_lines (get_plan (&test));

      g_assert_cmpuint (g_strv_length (before), ==, left);
      g_signal_emit_by_name (out, "clicked");
      guide_test_settle (&test);
      g_assert_false (guide_visit_plan_has_line (get_plan (&test), before[0]));
    }
  g_assert_null (guide_visit_plan_get_own (get_plan (&test), 0));
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), is_chosen, "ask-price"));
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "take-out"));
  g_assert_nonnull (guide_test_get_focus (&test));
  guide_test_close (&test);
}

/* --- what a phone takes along ------------------------------------------------ */

/* In logical pixels: the least side of a square of a code where there is room, and how wide
 * a window is that has it. */
#define SQUARE_MIN 4
#define WIDE 1080

static void
ask_everything (GuideTest *test)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (guide_test_get_book (test))));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GListModel *asks = guide_node_get_children (child);

      for (guint j = 0; GUIDE_IS_ASKS (child) && j < g_list_model_get_n_items (asks); j++)
        {
          g_autoptr (GuideNode) ask = g_list_model_get_item (asks, j);

          guide_visit_plan_set_line (get_plan (test), guide_node_get_id (ask), TRUE);
        }
    }
}

/* Its least width is that of two pixels a square. */
static void
check_code (GtkWidget *code,
            int        room)
{
  int least, width = gtk_widget_get_width (code);

  gtk_widget_measure (code, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (width, >=, room >= WIDE ? least / 2 * SQUARE_MIN : least);
  g_assert_cmpint (width, <=, room);
  g_assert_cmpint (gtk_widget_get_height (code), <=, width);
}

/* A code is large enough to be read from a hand that does not hold still, however long it is
 * and however large the text; on a small screen it is as wide as that. */
static void
test_codes (void)
{
  const int sizes[][3] = { { 360, 740, 100 }, { 360, 740, GUIDE_TEXT_SIZE_MAX }, { 1080, 1920, 100 }, { 1280, 800, 100 }, { 1280, 800, GUIDE_TEXT_SIZE_MAX } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GuideTest test = { 0 };
      g_autoptr (GPtrArray) codes = NULL;

      guide_test_open (&test, "ar_XB", sizes[i][0], sizes[i][1]);
      guide_session_set_text_size (guide_test_get_session (&test), sizes[i][2]);
      ask_everything (&test);
      guide_test_go (&test, GUIDE_PLACE_TAKE_HOME);
      codes = guide_test_find_all (GTK_WIDGET (test.window), is_css_name, "code-view");
      g_assert_cmpuint (codes->len, >=, 2);
      for (guint j = 0; j < codes->len; j++)
        check_code (codes->pdata[j], sizes[i][0]);
      guide_test_close (&test);
    }
}

/* A clinic's number for the night stands beside that for the day. */
static void
test_calls (void)
{
  GuideTest test = { 0 };
  GuideContext *all, *context;
  GuideClinic *clinic;
  GtkWidget *window = gtk_window_new ();
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "calls.ini", NULL);
  g_autoptr (GPtrArray) lines = NULL;

  g_assert_true (g_file_set_contents (path, "[clinic]\nname=Rose Street\nphone=01632 960001\nnight-phone=01632 960002\n", -1,
                                      NULL));
  guide_test_open (&test, "en", 1280, 800);
  all = guide_window_get_context (test.window);
  clinic = guide_clinic_new_from_file (path, NULL);
  context = g_object_new (GUIDE_TYPE_CONTEXT, "book", guide_context_get_book (all), "session",
                          guide_context_get_session (all), "art", guide_context_get_art (all), "clinic", clinic,
                          "languages", guide_context_get_languages (all), "language", "en", "kiosk", TRUE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_set_child (GTK_WINDOW (window), guide_visit_sheet_new (context));
  gtk_window_present (GTK_WINDOW (window));
  guide_test_settle (&test);
  lines = guide_test_find_all (window, guide_test_is_class, "sheet-phone");
  g_assert_cmpuint (lines->len, ==, 3);
  g_assert_cmpstr (gtk_label_get_text (lines->pdata[0]), ==, "Rose Street");
  g_assert_nonnull (strstr (gtk_label_get_text (lines->pdata[1]), "960001"));
  g_assert_nonnull (strstr (gtk_label_get_text (lines->pdata[2]), "960002"));
  guide_test_destroy (GTK_WINDOW (window));
  g_object_unref (context);
  g_object_unref (clinic);
  guide_test_close (&test);
  g_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);

  g_test_add_func ("/plan/no-lists", test_no_lists);
  g_test_add_func ("/plan/slider-held", test_slider_held);
  g_test_add_func ("/plan/hours-of-waiting", test_hours_of_waiting);
  g_test_add_func ("/plan/today", test_today);
  g_test_add_func ("/plan/take-out", test_take_out);
  g_test_add_func ("/plan/codes", test_codes);
  g_test_add_func ("/plan/calls", test_calls);

  return g_test_run ();
}
