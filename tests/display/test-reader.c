/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-home.h"
#include "guide-loader.h"
#include "guide-other-value.h"
#include "guide-page-view.h"
#include "guide-panels.h"
#include "guide-test.h"
#include "guide-text.h"
#include "guide-unpainted.h"

#include <glib/gstdio.h>
#include <string.h>

/* The guide read with keys alone, in the way people read it. */

static void
set_up (GuideTest    *test,
        gconstpointer language)
{
  guide_test_open (test, language != NULL ? language : "en", 1000, 700);
  guide_unpainted_begin (GTK_WIDGET (test->window));
}

static void
tear_down (GuideTest    *test,
           gconstpointer language)
{
  guide_test_close (test);
}

static gboolean
is_at_end (GtkAdjustment *scroll)
{
  return gtk_adjustment_get_value (scroll) >=
         gtk_adjustment_get_upper (scroll) - gtk_adjustment_get_page_size (scroll) - 1;
}

/* A screen that scrolls smoothly needs its time. */
static void
press_to_scroll (GuideTest  *test,
                 const char *key)
{
  guide_test_press (test, key);
  guide_test_settle (test);
}

/* One press more: either the page scrolls on, or it was at its end and the
 * next is there from its top. */
static void
press_on (GuideTest  *test,
          const char *key)
{
  g_autofree char *before = g_strdup (guide_test_get_place (test));
  GtkAdjustment *scroll = guide_test_get_scroll (test);
  double value = gtk_adjustment_get_value (scroll);
  gboolean at_end = is_at_end (scroll);

  press_to_scroll (test, key);

  if (g_str_equal (before, guide_test_get_place (test)))
    {
      g_assert_false (at_end);
      g_assert_cmpfloat (gtk_adjustment_get_value (scroll), >, value);
      /* Some lines stay to go on from. */
      g_assert_cmpfloat (gtk_adjustment_get_value (scroll) - value, <, gtk_adjustment_get_page_size (scroll));
    }
  else
    {
      if (!at_end)
        g_error ("%s turned %s before its end", key, before);
      if (!g_str_equal (guide_test_get_place (test), GUIDE_PLACE_HOME))
        g_assert_cmpfloat (gtk_adjustment_get_value (guide_test_get_scroll (test)), ==, 0);
    }
}

static void
start_reading (GuideTest  *test,
               const char *first)
{
  g_autofree char *action = g_strconcat ("guide.go::", first, NULL);

  guide_test_tab_to (test, guide_test_does, action);
  guide_test_press (test, "Return");
  g_assert_cmpstr (guide_test_get_place (test), ==, first);
}

/* From its first page, which Home leads to, to the last, and then Home again. */
static void
read_whole_path (GuideTest   *test,
                 const char **ids,
                 const char  *key)
{
  start_reading (test, ids[0]);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guint n_presses = 0;

      g_assert_cmpstr (guide_test_get_place (test), ==, ids[i]);
      while (g_str_equal (guide_test_get_place (test), ids[i]) && n_presses++ < 40)
        press_on (test, key);
      g_assert_true (guide_session_is_read (guide_test_get_session (test), ids[i]));
    }

  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
}

static void
test_page_down (GuideTest    *test,
                gconstpointer data)
{
  read_whole_path (test, guide_book_get_path (guide_test_get_book (test), NULL), "Page_Down");
}

static void
test_space (GuideTest    *test,
            gconstpointer data)
{
  read_whole_path (test, guide_book_get_path (guide_test_get_book (test), NULL), "space");
}

/* Each door on Home leads along a path of its own, and back Home. */
static void
test_doors (GuideTest    *test,
            gconstpointer data)
{
  GListModel *chapters = guide_book_get_chapters (guide_test_get_book (test));
  guint n_doors = 0;

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (guide_chapter_get_door (chapter) == NULL)
        continue;
      g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, guide_chapter_get_door (chapter)));
      read_whole_path (test, guide_chapter_get_page_ids (chapter), "Page_Down");
      n_doors++;
    }
  g_assert_cmpuint (n_doors, ==, 2);
}

/* The end of a page comes a moment after its beginning: a key pressed in
 * between must not take the beginning for all of it. */
static void
test_page_down_at_once (GuideTest    *test,
                        gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  guide_session_go (guide_test_get_session (test), ids[5]);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "guide.scroll", "d", 1.0);
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[5]);
}

/* Up again: to the top first, then the page before. */
static void
test_page_up (GuideTest    *test,
              gconstpointer data)
{
  const char *const keys[] = { "Page_Up", "<Shift>space" };
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
    {
      GtkAdjustment *scroll;

      guide_test_go (test, ids[5]);
      press_to_scroll (test, "Page_Down");
      g_assert_cmpstr (guide_test_get_place (test), ==, ids[5]);
      scroll = guide_test_get_scroll (test);
      g_assert_cmpfloat (gtk_adjustment_get_value (scroll), >, 0);

      for (guint i = 0; gtk_adjustment_get_value (scroll) > 0; i++)
        {
          g_assert_cmpuint (i, <, 20);
          press_to_scroll (test, keys[k]);
          g_assert_cmpstr (guide_test_get_place (test), ==, ids[5]);
        }
      press_to_scroll (test, keys[k]);
      g_assert_cmpstr (guide_test_get_place (test), ==, ids[4]);
    }
}

/* The keys that scroll a page scroll every other screen too. */
static void
test_other_screens (GuideTest    *test,
                    gconstpointer data)
{
  const char *const places[] = { GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES, GUIDE_PLACE_ABOUT, GUIDE_PLACE_HOME };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guint n_presses = 0;

      guide_test_go (test, places[i]);
      while (!is_at_end (guide_test_get_scroll (test)))
        {
          if (n_presses++ == 60)
            g_error ("%s does not scroll", places[i]);
          press_to_scroll (test, "Page_Down");
        }
      press_to_scroll (test, "Page_Down");
      g_assert_cmpstr (guide_test_get_place (test), ==, places[i]);
      g_assert_cmpuint (n_presses, >, 0);
    }
}

/* Left and right follow the direction in which people read. */
static void
test_arrows (GuideTest    *test,
             gconstpointer language)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  gboolean rtl = g_strcmp0 (language, "ar_XB") == 0;

  g_assert_true ((gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL) == rtl);
  guide_test_go (test, ids[0]);
  guide_test_press (test, rtl ? "Left" : "Right");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[1]);
  guide_test_press (test, rtl ? "Left" : "Right");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[2]);
  guide_test_press (test, rtl ? "Right" : "Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[1]);
  guide_test_press (test, rtl ? "Right" : "Left");
  guide_test_press (test, rtl ? "Right" : "Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
}

static void
test_back_where_one_was (GuideTest    *test,
                         gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  guide_test_go (test, ids[3]);
  guide_test_press (test, "F1");
  g_assert_cmpstr (guide_test_get_place (test), ==, "red-flags");
  guide_test_press (test, "<Alt>Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[3]);
  guide_test_press (test, "<Alt>Home");
  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
  guide_test_press (test, "<Alt>Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[3]);
  guide_test_press (test, "<Alt>Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
  guide_test_press (test, "<Alt>Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
}

static void
press_back (GuideTest *test)
{
  GtkWidget *back = guide_test_find (GTK_WIDGET (test->window), guide_test_does, "guide.previous-place");

  g_assert_nonnull (back);
  g_signal_emit_by_name (back, "clicked");
  guide_test_settle (test);
}

/* The button under a page leads to where one was, too, from Get help as from a page
 * of another chapter; to leaf to and fro leaves no trail; and with nowhere to go
 * back to it turns a page back. */
static void
test_back_button (GuideTest    *test,
                  gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  guide_test_go (test, ids[1]);
  guide_test_press (test, "F1");
  press_back (test);
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[1]);
  guide_test_press (test, "Right");
  guide_test_press (test, "Right");
  guide_test_press (test, "Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[2]);
  press_back (test);
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[1]);
  guide_test_press (test, "Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[0]);
  guide_test_go (test, ids[9]);
  press_back (test);
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[0]);
}

static gboolean
is_at_top (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t box;

  return gtk_widget_compute_bounds (widget, scroller, &box) && box.origin.y <= 1 && box.origin.y + box.size.height > 1;
}

static GtkWidget *
get_callout (GuideTest *test,
             guint      number)
{
  g_autoptr (GPtrArray) callouts = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "callout");

  g_assert_cmpuint (callouts->len, >, number);

  return callouts->pdata[number];
}

/* In another language, which runs the other way and is longer, the same box of the
 * page is at the top of the window, however many pixels that is; and a new visitor
 * begins at the top. */
static void
test_place_kept (GuideTest    *test,
                 gconstpointer data)
{
  const int sizes[][2] = { { 1280, 800 }, { 360, 740 } };
  const char *const languages[] = { "en_XA", "ar_XB", "en" };
  GuideSession *session = guide_test_get_session (test);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkAdjustment *scroll;
      graphene_rect_t box;

      guide_test_resize (test, sizes[i][0], sizes[i][1]);
      guide_test_go (test, "red-flags");
      scroll = guide_test_get_scroll (test);
      g_assert_true (gtk_widget_compute_bounds (get_callout (test, 2), gtk_scrolled_window_get_child (
        GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (get_callout (test, 2), GTK_TYPE_SCROLLED_WINDOW))), &box));
      gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + box.origin.y + box.size.height / 2);
      guide_test_settle (test);
      for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
        {
          g_assert_true (is_at_top (get_callout (test, 2)));
          guide_session_set_language (session, languages[j]);
          guide_test_settle (test);
        }
      g_assert_true (is_at_top (get_callout (test, 2)));
      guide_test_go (test, GUIDE_PLACE_HOME);
    }
}

/* The last screen of each path, a door's or the book's, leads Home, to its top, where the
 * doors are in view, and to no page of another path. */
static void
test_ends_lead_home (GuideTest    *test,
                     gconstpointer data)
{
  GuideBook *book = guide_test_get_book (test);
  const char *const starts[] = { NULL, "which-is-yours", "get-ready" };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      const char **ids = guide_book_get_path (book, starts[i]);
      GtkWidget *door;
      graphene_rect_t box;

      guide_test_go (test, ids[g_strv_length ((char **) ids) - 1]);
      g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Home"));
      guide_test_press (test, "Right");
      g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
      g_assert_cmpfloat (gtk_adjustment_get_value (guide_test_get_scroll (test)), ==, 0);
      door = guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "door");
      g_assert_true (gtk_widget_compute_bounds (door, GTK_WIDGET (test->window), &box));
      g_assert_cmpfloat (box.origin.y + box.size.height, <, gtk_widget_get_height (GTK_WIDGET (test->window)));
    }
}

/* The id of a page that is no more leads to where its words are now. Back passes over it. */
static void
test_former_page (GuideTest    *test,
                  gconstpointer data)
{
  GuideSession *session = guide_test_get_session (test);

  guide_test_go (test, "options");
  guide_session_go (session, "collagen");
  guide_test_settle (test);
  g_assert_cmpstr (guide_test_get_place (test), ==, "skin");
  guide_test_press (test, "<Alt>Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, "options");
}

/* A page that was still scrolling when it was left is whole when it comes back:
 * GTK gives no places to what it does not show, and would draw nothing. */
static void
test_back_while_scrolling (GuideTest    *test,
                           gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  GtkAdjustment *scroll;

  guide_test_go (test, ids[3]);
  scroll = guide_test_get_scroll (test);
  g_assert_cmpfloat (gtk_adjustment_get_upper (scroll), >, gtk_adjustment_get_page_size (scroll));
  guide_test_press (test, "Right");
  gtk_adjustment_set_value (scroll, 20);
  guide_test_settle (test);
  guide_test_press (test, "Left");
  g_assert_true (guide_test_get_scroll (test) == scroll);
  guide_test_settle (test); /* a page without places is a warning, which ends the test */
}

static void
test_text_size (GuideTest    *test,
                gconstpointer data)
{
  GuideSession *session = guide_test_get_session (test);
  const char *const larger[] = { "<Control>plus", "<Control>equal", "<Control>KP_Add" };
  const guint n_steps = (GUIDE_TEXT_SIZE_MAX - GUIDE_TEXT_SIZE_MIN) / GUIDE_TEXT_SIZE_STEP;
  g_autofree char *largest = g_strdup_printf ("text-size-%d", GUIDE_TEXT_SIZE_MAX);

  for (guint i = 0; i < n_steps + 1; i++) /* once too often */
    guide_test_press (test, larger[i % G_N_ELEMENTS (larger)]);
  g_assert_cmpint (guide_session_get_text_size (session), ==, GUIDE_TEXT_SIZE_MAX);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (test->window), largest));
  guide_test_press (test, "<Control>minus");
  g_assert_cmpint (guide_session_get_text_size (session), ==, GUIDE_TEXT_SIZE_MAX - GUIDE_TEXT_SIZE_STEP);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (test->window), largest));
}

static gboolean
has_class_of (GtkWidget  *widget,
              const char *prefix)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);

  for (guint i = 0; classes[i] != NULL; i++)
    if (g_str_has_prefix (classes[i], prefix))
      return TRUE;

  return FALSE;
}

static gboolean
sets (GtkWidget  *widget,
      const char *action)
{
  return GTK_IS_ACTIONABLE (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

/* Every setting but those that are chosen where they are needed, from its property alone: “Text and
 * colours” has a button for it, and what the style follows has its class on the window, and a rule. */
static void
test_settings (GuideTest    *test,
               gconstpointer data)
{
  const char *const elsewhere[] = { "language", "reading-speed", NULL };
  GObject *session = G_OBJECT (guide_test_get_session (test));
  g_autoptr (GBytes) sheet = g_resources_lookup_data (GUIDE_RESOURCE_PREFIX "style/guide.css", 0, NULL);
  guint n_properties;
  g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (session), &n_properties);

  guide_shell_open_panel (guide_window_get_shell (test->window), "appearance");
  guide_test_settle (test);
  for (guint i = 0; i < n_properties; i++)
    {
      const char *name = properties[i]->name;
      g_autofree char *action = g_strconcat ("reader.", name, NULL);
      g_autofree char *rule = g_strconcat ("window.", name, "-", NULL);
      g_auto (GValue) value = G_VALUE_INIT;

      if ((properties[i]->flags & GUIDE_PARAM_CHOICE) == 0 || g_strv_contains (elsewhere, name))
        continue;

      g_test_message ("%s", name);
      g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), sets, action));
      if ((properties[i]->flags & GUIDE_PARAM_STYLE) == 0)
        continue;

      g_assert_true (guide_other_value_take (properties[i], &value));
      g_object_set_property (session, name, &value);
      g_assert_true (has_class_of (GTK_WIDGET (test->window), strchr (rule, '.') + 1));
      g_assert_nonnull (g_strstr_len (g_bytes_get_data (sheet, NULL), g_bytes_get_size (sheet), rule));
    }
}

/* A sheet takes the focus, keeps it, and gives it back. */
static void
test_sheet (GuideTest    *test,
            gconstpointer data)
{
  const char *const keys[] = { "<Control>f", "F10", "<Control>question" };
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  GuideShell *shell = guide_window_get_shell (test->window);
  GtkWidget *before;

  guide_test_go (test, ids[2]);
  before = guide_test_get_focus (test);
  g_assert_nonnull (before);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkWidget *panel;

      guide_test_press (test, keys[i]);
      g_assert_true (guide_shell_has_panel (shell));
      panel = gtk_widget_get_ancestor (guide_test_get_focus (test), g_type_from_name ("GuidePanel"));
      g_assert_nonnull (panel);

      for (guint k = 0; k < 12; k++)
        {
          guide_test_press (test, "Tab");
          g_assert_true (gtk_widget_is_ancestor (guide_test_get_focus (test), panel));
        }
      guide_test_press (test, "Escape");
      g_assert_false (guide_shell_has_panel (shell));
      g_assert_true (guide_test_get_focus (test) == before);
      g_assert_cmpstr (guide_test_get_place (test), ==, ids[2]);
    }
}

/* A touch beside a sheet closes it as it ends: what lies under it, the top bar here,
 * gets no half of a touch. */
static void
test_beside_sheet (GuideTest    *test,
                   gconstpointer data)
{
  GuideShell *shell = guide_window_get_shell (test->window);
  GtkWidget *menu = guide_test_find (GTK_WIDGET (test->window), guide_test_does, "guide.panel::menu");
  graphene_rect_t box;
  int x, y;

  g_assert_true (gtk_widget_compute_bounds (menu, GTK_WIDGET (test->window), &box));
  x = (int) (box.origin.x + box.size.width / 2);
  y = (int) (box.origin.y + box.size.height / 2);

  guide_test_press (test, "F10");
  guide_test_hold (test, x, y, TRUE);
  g_assert_true (guide_shell_has_panel (shell));
  guide_test_hold (test, x, y, FALSE);
  g_assert_false (guide_shell_has_panel (shell));

  /* One that began on the sheet is not beside it. */
  guide_test_press (test, "F10");
  guide_test_drag (test, 640, 300, x, y);
  g_assert_true (guide_shell_has_panel (shell));
  guide_test_press (test, "Escape");
  g_assert_false (guide_shell_has_panel (shell));
}

/* A name that no sheet has changes nothing: what is open stays open, and the
 * page under it can be used once it is closed. */
static void
test_unknown_sheet (GuideTest    *test,
                    gconstpointer data)
{
  GuideShell *shell = guide_window_get_shell (test->window);
  GtkWidget *before = guide_test_get_focus (test);

  g_test_expect_message ("guide-shell", G_LOG_LEVEL_WARNING, "*There is no sheet*nothing*");
  guide_shell_open_panel (shell, "nothing");
  g_test_assert_expected_messages ();
  g_assert_false (guide_shell_has_panel (shell));
  g_assert_true (guide_test_get_focus (test) == before);

  guide_test_press (test, "F10");
  g_test_expect_message ("guide-shell", G_LOG_LEVEL_WARNING, "*There is no sheet*nothing*");
  guide_shell_open_panel (shell, "nothing");
  g_test_assert_expected_messages ();
  g_assert_true (guide_shell_has_panel (shell));
  guide_test_press (test, "Escape");
  g_assert_false (guide_shell_has_panel (shell));
  g_assert_true (guide_test_get_focus (test) == before);
}

/* What somebody looks for or asks is told to no input method that learns. */
static void
assert_private (GtkWidget *root,
                guint      n_fields)
{
  g_autoptr (GPtrArray) fields = guide_test_find_all (root, guide_test_is_type, "GtkText");

  g_assert_cmpuint (fields->len, ==, n_fields);
  for (guint i = 0; i < fields->len; i++)
    g_assert_true (gtk_text_get_input_hints (fields->pdata[i]) & GTK_INPUT_HINT_PRIVATE);
}

static void
test_private_words (GuideTest    *test,
                    gconstpointer data)
{
  guide_test_press (test, "<Control>f");
  assert_private (GTK_WIDGET (test->window), 1);
  guide_test_press (test, "Escape");
  guide_test_go (test, GUIDE_PLACE_MY_VISIT);
  gtk_widget_activate_action (guide_test_get_focus (test), "visit.step", "i", GUIDE_VISIT_STEP_QUESTIONS);
  guide_test_settle (test);
  assert_private (GTK_WIDGET (test->window), 2);
}

/* Which of the screens beside the pages a place leads to. */
static void
assert_leads (GtkWidget  *view,
              const char *place,
              gboolean    leads)
{
  g_autofree char *action = g_strdup_printf ("guide.go::%s", place);

  if ((guide_test_find (view, guide_test_does, action) != NULL) != leads)
    g_error ("a way to %s should be %s", place, leads ? "there" : "gone");
}

/* A clinic's show=none: the parts that it can leave out are gone from Home and
 * from the menu alike; My visit is none of them. */
static void
test_show_none (GuideTest    *test,
                gconstpointer data)
{
  GuideContext *all = guide_window_get_context (test->window);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "none.ini", NULL);
  g_autoptr (GuideClinic) clinic = NULL;
  g_autoptr (GuideContext) context = NULL;
  GtkWidget *windows[] = { gtk_window_new (), gtk_window_new () };

  g_assert_true (g_file_set_contents (path, "[kiosk]\nshow=none\n", -1, NULL));
  clinic = guide_clinic_new_from_file (path, NULL);
  g_assert_nonnull (clinic);
  context = g_object_new (GUIDE_TYPE_CONTEXT, "book", guide_context_get_book (all), "session",
                          guide_context_get_session (all), "art", guide_context_get_art (all), "clinic", clinic,
                          "languages", guide_context_get_languages (all), "language", "en", "kiosk", TRUE, NULL);
  gtk_window_set_child (GTK_WINDOW (windows[0]), guide_home_new (context));
  gtk_window_set_child (GTK_WINDOW (windows[1]), guide_panels_new ("menu", context));
  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      gtk_window_present (GTK_WINDOW (windows[i]));
      assert_leads (windows[i], GUIDE_PLACE_MY_VISIT, TRUE);
      assert_leads (windows[i], GUIDE_PLACE_QUIZ, FALSE);
      assert_leads (windows[i], GUIDE_PLACE_SELF_CHECK, FALSE);
      assert_leads (windows[i], GUIDE_PLACE_COMPARE, FALSE);
      guide_test_destroy (GTK_WINDOW (windows[i]));
    }
  g_remove (path);
}

static gboolean
is_in_view (GuideTest *test,
            GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, scroller, &bounds));

  return bounds.origin.y > -2 && bounds.origin.y < gtk_widget_get_height (scroller) - 20;
}

static void
test_find (GuideTest    *test,
           gconstpointer data)
{
  GtkWidget *found;

  guide_test_press (test, "<Control>f");
  guide_test_type (test, "swelling");
  guide_test_wait (400); /* the field waits for the end of the word */
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "hit-line"));

  guide_test_tab_to (test, guide_test_does, "guide.open-hit");
  guide_test_press (test, "Tab");
  guide_test_press (test, "Return");
  guide_test_wait (100);
  guide_test_settle (test);

  g_assert_false (guide_shell_has_panel (guide_window_get_shell (test->window)));
  g_assert_cmpint (guide_book_get_page_number (guide_test_get_book (test), guide_test_get_place (test)), >, 0);
  found = guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "found");
  g_assert_nonnull (found);
  g_assert_true (is_in_view (test, found));
}

/* A text takes the focus for its links alone. (GTK 4.18 does not tell which of them has it.) */
static gboolean
is_link (GtkWidget  *widget,
         const char *what)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), "<a href=") != NULL;
}

/* Ctrl+F opens Find from here, with the focus in its field; Escape brings the focus back. */
static void
assert_finds (GuideTest  *test,
              const char *where)
{
  GuideShell *shell = guide_window_get_shell (test->window);

  guide_test_press (test, "<Control>f");
  if (!guide_shell_has_panel (shell) || !GTK_IS_TEXT (guide_test_get_focus (test)))
    g_error ("Ctrl+F does not open Find: %s", where);
  guide_test_press (test, "Escape");
  g_assert_false (guide_shell_has_panel (shell));
}

/* Ctrl+F and the arrows work wherever the focus is. */
static void
test_find_anywhere (GuideTest    *test,
                    gconstpointer data)
{
  const char *const places[] = { GUIDE_PLACE_HOME, GUIDE_PLACE_QUIZ, GUIDE_PLACE_SELF_CHECK, GUIDE_PLACE_MY_VISIT,
                                 GUIDE_PLACE_COMPARE, GUIDE_PLACE_GLOSSARY };
  const char *const page = "mark-or-scar"; /* which has a link in its first text */
  const char *next = guide_book_get_neighbour (guide_test_get_book (test), page, 1);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guide_test_go (test, places[i]);
      for (guint k = 0; k < 4; k++)
        {
          assert_finds (test, places[i]);
          guide_test_press (test, "Tab");
        }
    }

  guide_test_go (test, page);
  guide_test_tab_to (test, is_link, "a link in a text");
  assert_finds (test, "a link in a text");
  guide_test_tab_to (test, is_link, "a link in a text");
  guide_test_press (test, "Right");
  g_assert_cmpstr (guide_test_get_place (test), ==, next);
  guide_test_press (test, "Left");
  g_assert_cmpstr (guide_test_get_place (test), ==, page);
  guide_test_tab_to (test, is_link, "a link in a text");
  gtk_adjustment_set_value (guide_test_get_scroll (test), 0);
  guide_test_press (test, "Down");
  g_assert_cmpfloat (gtk_adjustment_get_value (guide_test_get_scroll (test)), >, 0);

  /* The one key that is the link's own. */
  guide_test_tab_to (test, is_link, "a link in a text");
  guide_test_press (test, "Return");
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "meaning"));
}

/* Down goes from the field to the hits and on, Up comes back, and Ctrl+F goes to
 * the field with what was typed still in it. */
static void
test_find_arrows (GuideTest    *test,
                  gconstpointer data)
{
  GtkWidget *field, *first;

  guide_test_press (test, "<Control>f");
  field = guide_test_get_focus (test);
  guide_test_type (test, "scar");
  /* The field waits for the end of the word, and a busy machine for more. */
  for (int i = 0; i < 20 && !guide_test_does (guide_test_get_focus (test), "guide.open-hit"); i++)
    {
      guide_test_wait (400);
      guide_test_press (test, "Down");
    }

  first = guide_test_get_focus (test);
  g_assert_true (guide_test_does (first, "guide.open-hit"));
  guide_test_press (test, "Down");
  g_assert_true (guide_test_get_focus (test) != first);
  g_assert_true (guide_test_does (guide_test_get_focus (test), "guide.open-hit"));
  guide_test_press (test, "Up");
  g_assert_true (guide_test_get_focus (test) == first);
  guide_test_press (test, "Up");
  g_assert_true (guide_test_get_focus (test) == field);

  guide_test_press (test, "Down");
  guide_test_press (test, "<Control>f");
  g_assert_true (guide_test_get_focus (test) == field);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (field)), ==, "scar");
}

static gboolean
is_hit_line (GtkWidget  *widget,
             const char *words)
{
  return guide_test_is_class (widget, "hit-line") && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL;
}

/* A hit says what it belongs to, and shows the words in bold and underlined. */
static void
test_find_shows (GuideTest    *test,
                 gconstpointer data)
{
  GtkWidget *line;

  guide_test_press (test, "<Control>f");
  guide_test_type (test, "vitamin");
  guide_test_press (test, "space");
  guide_test_type (test, "c");
  guide_test_wait (400);

  line = guide_test_find (GTK_WIDGET (test->window), is_hit_line, "Not for about a week, or longer if told: Vitamin C");
  g_assert_nonnull (line);
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (line)), "<b><u>Vitamin C</u></b>"));
}

/* Every hit of a word opens its page at its place. */
static void
test_find_places (GuideTest    *test,
                  gconstpointer data)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (test));
  guint n_found = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (guide_test_get_book (test), ids[i]);
      guint n_blocks = g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (page)));
      GtkWidget *found;

      guide_shell_open_hit (guide_window_get_shell (test->window), ids[i], n_blocks - 1);
      guide_test_settle (test);
      guide_test_settle (test);
      found = guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "found");
      if (found == NULL)
        g_error ("the last block of %s is not marked", ids[i]);
      if (!is_in_view (test, found))
        g_error ("the last block of %s is not in view", ids[i]);
      n_found++;
    }
  g_assert_cmpuint (n_found, >=, 24);
}

/* A word opens its meaning in place and takes the focus there; Escape closes
 * it and the focus is back at the word. */
static void
test_term (GuideTest    *test,
           gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  GtkWidget *word;

  guide_test_go (test, ids[0]);
  guide_test_tab_to (test, guide_test_is_class, "word");
  word = guide_test_get_focus (test);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (word), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);

  guide_test_press (test, "Return");
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "meaning"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (word), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_nonnull (gtk_widget_get_ancestor (guide_test_get_focus (test), g_type_from_name ("GuideTermBox")));
  g_assert_true (guide_test_get_focus (test) != word);

  guide_test_press (test, "Escape");
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "meaning"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (word), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_assert_true (guide_test_get_focus (test) == word);
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[0]);
}

static gboolean
is_done (GtkWidget  *widget,
         const char *data)
{
  return guide_test_is_class (widget, "done") && gtk_widget_get_mapped (widget);
}

/* The dots of the bar are full for what was read, not for all before this page. */
static void
test_dots (GuideTest    *test,
           gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  g_autofree char *label = g_strdup_printf ("Page 3 of %u, 2 read", g_strv_length ((char **) ids));
  g_autoptr (GPtrArray) done = NULL;
  GtkWidget *here;

  guide_test_go (test, ids[4]);
  guide_test_go (test, ids[2]);
  done = guide_test_find_all (GTK_WIDGET (test->window), is_done, NULL);
  g_assert_cmpuint (done->len, ==, 2);

  here = done->pdata[0];
  g_assert_true (gtk_widget_has_css_class (here, "here"));
  g_assert_false (gtk_widget_has_css_class (done->pdata[1], "here"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_parent (here)), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

/* A link opens the meaning under its own text, and Escape leads back to the text. */
static void
test_term_in_text (GuideTest    *test,
                   gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  GtkWidget *text, *meaning;

  guide_test_go (test, ids[0]);
  guide_test_tab_to (test, is_link, "a link in a text");
  text = guide_test_get_focus (test);
  guide_test_press (test, "Return");
  meaning = guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "meaning");
  g_assert_nonnull (meaning);
  g_assert_true (gtk_widget_is_ancestor (text, gtk_widget_get_parent (meaning)));

  guide_test_press (test, "Escape");
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "meaning"));
  g_assert_true (guide_test_get_focus (test) == text);
}

/* A page lists each of its words once, at its foot. */
static void
test_words_of_page (GuideTest    *test,
                    gconstpointer data)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (test));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_auto (GStrv) terms = guide_node_dup_terms (GUIDE_NODE (guide_book_lookup_page (guide_test_get_book (test), ids[i])));
      g_autoptr (GPtrArray) words = NULL;

      guide_test_go (test, ids[i]);
      words = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "word");
      g_assert_cmpuint (words->len, ==, g_strv_length (terms));
      for (guint k = 0; k < words->len; k++)
        g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (words->pdata[k]), NULL), ==, terms[k]);
    }
}

/* Every word of every page, touched as a button. */
static void
test_every_term (GuideTest    *test,
                 gconstpointer data)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (test));
  guint n_words = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) words = NULL;

      guide_test_go (test, ids[i]);
      words = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "word");
      for (guint k = 0; k < words->len; k++)
        {
          g_signal_emit_by_name (words->pdata[k], "clicked");
          guide_test_settle (test);
          if (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "meaning") == NULL)
            g_error ("%s: “%s” does not open", ids[i], gtk_label_get_text (GTK_LABEL (gtk_button_get_child (words->pdata[k]))));
          guide_test_press (test, "Escape");
          n_words++;
        }
    }
  g_assert_cmpuint (n_words, >=, 30);
}

static gboolean
is_prose (GtkWidget  *widget,
          const char *data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && gtk_label_get_use_markup (GTK_LABEL (widget));
}

/* How many links to pages are in the words on the screen. Each has a button that leads there too. */
static guint
count_page_links (GuideTest  *test,
                  const char *place)
{
  g_autoptr (GPtrArray) labels = guide_test_find_all (GTK_WIDGET (test->window), is_prose, NULL);
  guint n_links = 0;

  for (guint i = 0; i < labels->len; i++)
    {
      g_auto (GStrv) pages = guide_text_dup_pages (gtk_label_get_label (labels->pdata[i]));

      for (guint k = 0; pages[k] != NULL; k++, n_links++)
        {
          g_autofree char *action = g_strdup_printf ("guide.go::%s", pages[k]);
          g_autoptr (GPtrArray) buttons = guide_test_find_all (GTK_WIDGET (test->window), guide_test_does, action);
          guint n_beside = 0; /* not those of the bars */

          for (guint m = 0; m < buttons->len; m++)
            n_beside += gtk_widget_has_css_class (buttons->pdata[m], "read-on");
          if (n_beside == 0)
            g_error ("%s: no button leads to %s", place, pages[k]);
        }
    }

  return n_links;
}

/* No screen reader can press a link in a text, so each has a button. */
static void
test_every_page_link (GuideTest    *test,
                      gconstpointer data)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (test));
  GuideCheckRun *run = guide_session_get_self_check (guide_test_get_session (test));
  guint n_links = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guide_test_go (test, ids[i]);
      n_links += count_page_links (test, ids[i]);
    }
  g_assert_cmpuint (n_links, >=, 20);

  guide_check_run_begin (run);
  guide_test_go (test, GUIDE_PLACE_SELF_CHECK);
  g_assert_cmpuint (count_page_links (test, "self-check"), ==, 1);
}

static void
test_home (GuideTest    *test,
           gconstpointer data)
{
  g_autoptr (GPtrArray) cards = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "card");
  GListModel *chapters = guide_book_get_chapters (guide_test_get_book (test));

  g_assert_cmpuint (cards->len, ==, 11);
  for (guint i = 0; i < cards->len; i++)
    {
      /* The doors stand before the chapters of the book, and have no card. */
      guint position = g_list_model_get_n_items (chapters) - cards->len + i;
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, position);

      g_assert_nonnull (guide_test_find (cards->pdata[i], guide_test_says, guide_chapter_get_title (chapter)));
      g_assert_nonnull (guide_test_find (cards->pdata[i], guide_test_says, guide_chapter_get_summary (chapter)));
    }
  g_assert_null (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Read"));
}

/* A chapter whose pages have all been opened says so, and reading goes on
 * where it stopped. */
static void
test_home_after_reading (GuideTest    *test,
                         gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  g_autofree char *go_on = g_strconcat ("guide.go::", ids[3], NULL);

  for (guint i = 0; i < 4; i++)
    guide_test_go (test, ids[i]);
  guide_test_press (test, "<Alt>Home");

  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Read"));
  guide_test_tab_to (test, guide_test_does, go_on);
  guide_test_press (test, "Return");
  g_assert_cmpstr (guide_test_get_place (test), ==, ids[3]);
}

/* A file of an earlier guide can hold the id of a page that is no more. */
static void
test_go_on_from_former_page (GuideTest    *test,
                             gconstpointer data)
{
  GtkWidget *go_on;
  g_autofree char *words = g_strdup_printf ("Go on: %s", guide_test_get_title (test, "skin"));

  guide_test_go (test, "options");
  guide_session_mark_read (guide_test_get_session (test), "collagen");
  guide_test_press (test, "<Alt>Home");

  go_on = guide_test_find (GTK_WIDGET (test->window), guide_test_says, words);
  g_assert_nonnull (go_on);
  gtk_widget_grab_focus (gtk_widget_get_ancestor (go_on, GTK_TYPE_BUTTON));
  guide_test_press (test, "Return");
  g_assert_cmpstr (guide_test_get_place (test), ==, "skin");
}

/* With keys alone: menu, Forget everything, and again to be sure. */
static void
test_forget (GuideTest    *test,
             gconstpointer data)
{
  /* The ids of the book go with the book. */
  g_autofree char *page = g_strdup (guide_book_get_path (guide_test_get_book (test), NULL)[4]);

  guide_test_go (test, page);
  guide_session_set_text_size (guide_test_get_session (test), 150);
  guide_session_set_tone (guide_test_get_session (test), 6);
  guide_session_set_appearance (guide_test_get_session (test), GUIDE_APPEARANCE_DARK);
  /* The keeper writes some seconds after the last change. */
  for (int tries = 0; !guide_test_has_file ("reader.ini") && tries < 30; tries++)
    guide_test_wait (500);
  g_assert_true (guide_test_has_file ("reader.ini"));

  guide_test_press (test, "F10");
  guide_test_tab_to (test, guide_test_does, "guide.panel::forget");
  guide_test_press (test, "Return");
  guide_test_tab_to (test, guide_test_does, "guide.forget");
  guide_test_press (test, "Return");
  guide_test_settle (test);

  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);
  g_assert_cmpint (guide_session_get_text_size (guide_test_get_session (test)), ==, 100);
  g_assert_cmpint (guide_session_get_tone (guide_test_get_session (test)), ==, 0);
  g_assert_false (guide_session_is_read (guide_test_get_session (test), page));
  g_assert_null (guide_session_get_last_page (guide_test_get_session (test)));
  g_assert_false (guide_shell_has_panel (guide_window_get_shell (test->window)));

  guide_test_wait (2500);
  g_assert_false (guide_test_has_file ("reader.ini"));
}

/* To open the guide and close it again leaves nothing behind. */
static void
test_nothing_kept (GuideTest    *test,
                   gconstpointer data)
{
  guide_test_wait (2500);
  g_assert_false (guide_test_has_file ("reader.ini"));
}

/* The language changes at once, at the place where the reader is, and what
 * showed the language before is gone. */
static void
test_language (GuideTest    *test,
               gconstpointer data)
{
  const char *const languages[] = { "en_XA", "ar_XB", "en" };
  /* The ids of the book go with the book. */
  g_autofree char *place = g_strdup (guide_book_get_path (guide_test_get_book (test), NULL)[6]);

  guide_test_go (test, place);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      gpointer shell = guide_window_get_shell (test->window);
      gpointer book = guide_test_get_book (test);
      GtkWidget *title;

      g_object_add_weak_pointer (shell, &shell);
      g_object_add_weak_pointer (book, &book);
      guide_session_set_language (guide_test_get_session (test), languages[i]);
      guide_test_settle (test);
      guide_test_wait (10);
      g_assert_null (shell);
      g_assert_null (book);

      g_assert_cmpstr (guide_test_get_place (test), ==, place);
      title = gtk_widget_get_first_child (guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "page-title"));
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (title)), ==,
                       guide_page_get_title (guide_book_lookup_page (guide_test_get_book (test), place)));
      g_assert_true ((gtk_label_get_text (GTK_LABEL (title))[0] == '[') == (i == 0));
      g_assert_true ((gtk_widget_get_direction (title) == GTK_TEXT_DIR_RTL) == (i == 1));
    }
}

static void
test_language_by_keys (GuideTest    *test,
                       gconstpointer data)
{
  guide_test_tab_to (test, guide_test_does, "guide.panel::language");
  guide_test_press (test, "Return");
  guide_test_tab_to (test, guide_test_does, "reader.language::en_XA");
  guide_test_press (test, "Return");
  guide_test_settle (test);
  g_assert_cmpstr (guide_session_get_language (guide_test_get_session (test)), ==, "en_XA");
  g_assert_nonnull (guide_test_get_focus (test));
  g_assert_true (gtk_widget_get_mapped (guide_test_get_focus (test)));
}

/* Every screen and every sheet, in the three looks: what GTK or GLib warns of
 * on the way ends the test. */
static void
test_walk (GuideTest    *test,
           gconstpointer data)
{
  const char *const places[] = { GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES, GUIDE_PLACE_ABOUT, GUIDE_PLACE_HOME };
  const char *const sheets[] = { "appearance", "language", "menu", "find", "shortcuts", "export", "forget" };
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  for (int look = GUIDE_APPEARANCE_LIGHT; look <= GUIDE_APPEARANCE_CONTRAST; look++)
    {
      guide_session_set_appearance (guide_test_get_session (test), look);
      for (guint i = 0; ids[i] != NULL; i++)
        {
          guide_test_go (test, ids[i]);
          g_assert_cmpstr (guide_test_get_place (test), ==, ids[i]);
        }
      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        guide_test_go (test, places[i]);
      for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
        {
          guide_shell_open_panel (guide_window_get_shell (test->window), sheets[i]);
          guide_test_settle (test);
        }
      guide_test_press (test, "Escape");
    }
}

/* However long somebody reads, few pages are held: those beside the page, and Get help. */
static void
test_few_pages_held (GuideTest    *test,
                     gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  guint n_beside = 0, n_help = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    guide_test_go (test, ids[i]);
  guide_test_go (test, ids[10]);
  guide_test_wait (1500); /* pages are made and dropped one at a time */

  for (GtkWidget *child = gtk_widget_get_first_child (guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuidePager"));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    if (g_str_equal (guide_page_view_get_page_id (GUIDE_PAGE_VIEW (child)), GUIDE_PAGE_HELP))
      n_help++;
    else
      n_beside++;
  g_assert_cmpuint (n_beside, <=, 3);
  g_assert_cmpuint (n_help, ==, 1);
}

/* Whoever comes for help again finds its beginning. */
static void
test_help_begins_at_its_top (GuideTest    *test,
                             gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  guide_test_go (test, ids[10]);
  guide_test_go (test, GUIDE_PAGE_HELP);
  g_assert_true (guide_shell_scroll (guide_window_get_shell (test->window), 1));
  guide_test_settle (test);
  g_assert_cmpfloat (gtk_adjustment_get_value (guide_test_get_scroll (test)), >, 0);
  guide_test_go (test, ids[10]);
  guide_test_wait (1500);
  guide_test_go (test, GUIDE_PAGE_HELP);
  g_assert_cmpfloat (gtk_adjustment_get_value (guide_test_get_scroll (test)), ==, 0);
}

/* Seen or not. */
static gboolean
is_pager (GtkWidget  *widget,
          const char *what)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "GuidePager");
}

/* What is made while Home is shown, so that what Home leads to comes at once, is for nobody yet, and is what is
 * shown then; on another screen it is gone. */
static void
test_made_ahead_of_the_first_page (GuideTest    *test,
                                   gconstpointer data)
{
  GuideShell *shell = guide_window_get_shell (test->window);
  GtkWidget *pager, *help = NULL;
  guint n_pages = 0;

  while (guide_shell_prepare (shell))
    guide_test_settle (test);
  pager = guide_test_find (GTK_WIDGET (shell), is_pager, NULL);
  g_assert_false (gtk_widget_get_mapped (pager));
  for (GtkWidget *child = gtk_widget_get_first_child (pager); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_assert_false (gtk_widget_get_mapped (child));
      if (g_str_equal (guide_page_view_get_page_id (GUIDE_PAGE_VIEW (child)), GUIDE_PAGE_HELP))
        help = child;
      n_pages++;
    }
  g_assert_cmpuint (n_pages, ==, 3); /* with the first behind each door */
  g_assert_cmpstr (guide_test_get_place (test), ==, GUIDE_PLACE_HOME);

  guide_test_go (test, GUIDE_PAGE_HELP);
  g_assert_true (gtk_widget_get_mapped (help));
  guide_test_go (test, GUIDE_PLACE_HOME);
  while (guide_shell_prepare (shell))
    guide_test_settle (test);
  guide_test_go (test, GUIDE_PLACE_GLOSSARY);
  g_assert_null (guide_test_find (GTK_WIDGET (shell), is_pager, NULL));
}

static void
first_frame_cb (GuideTest *test)
{
  GtkWidget *spread = guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuideSpread");
  GtkWidget *scroller = gtk_widget_get_ancestor (spread, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *last = gtk_widget_get_last_child (spread);
  graphene_rect_t text;

  if (g_str_equal (guide_test_get_place (test), "red-flags"))
    last = gtk_widget_get_prev_sibling (last); /* Get help has its figures after its text */
  g_assert_true (gtk_widget_compute_bounds (last, scroller, &text));

  if (text.origin.y + text.size.height < gtk_widget_get_height (scroller) &&
      guide_test_find (spread, guide_test_is_class, "colophon") == NULL)
    g_error ("%s: only %.0f of %d pixels in its first frame", guide_test_get_place (test),
             text.origin.y + text.size.height, gtk_widget_get_height (scroller));
}

/* What comes later of a page is below the window. */
static void
test_first_frame (GuideTest    *test,
                  gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);
  guint n_ids = g_strv_length ((GStrv) ids);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));

  g_assert_cmpuint (n_ids % 11, !=, 0);
  guide_test_resize (test, 1280, 800);
  for (guint i = 0; i < n_ids; i++)
    {
      gulong handler;

      guide_session_go (guide_test_get_session (test), ids[i * 11 % n_ids]); /* each of them, none beside the one before */
      handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (first_frame_cb), test);
      g_assert_cmpuint (handler, !=, 0);
      guide_test_settle (test);
      g_signal_handler_disconnect (clock, handler);
    }
}

/* --- somebody unwell -------------------------------------------------------- */

static gboolean
is_whole_in_view (GuideTest *test,
                  GtkWidget *widget)
{
  graphene_rect_t bounds;

  return widget != NULL && gtk_widget_compute_bounds (widget, GTK_WIDGET (test->window), &bounds) &&
         bounds.origin.x >= 0 && bounds.origin.y >= 0 &&
         bounds.origin.x + bounds.size.width <= gtk_widget_get_width (GTK_WIDGET (test->window)) &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (GTK_WIDGET (test->window));
}

static gboolean
leads_to_help (GtkWidget  *widget,
               const char *what)
{
  return GTK_IS_BUTTON (widget) && guide_test_does (widget, what);
}

/* One step from Home to what to do, and nothing to scroll for it. */
static void
test_unwell (GuideTest    *test,
             gconstpointer data)
{
  static const int sizes[][3] = { { 1280, 800, 100 }, { 360, 740, 100 }, { 1280, 800, GUIDE_TEXT_SIZE_MAX }, { 360, 740, GUIDE_TEXT_SIZE_MAX } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *button, *number;

      guide_session_set_text_size (guide_test_get_session (test), sizes[i][2]);
      guide_test_go (test, GUIDE_PLACE_HOME);
      guide_test_resize (test, sizes[i][0], sizes[i][1]);
      button = guide_test_find (GTK_WIDGET (test->window), leads_to_help, "guide.help");
      g_assert_true (is_whole_in_view (test, button));
      g_signal_emit_by_name (button, "clicked");
      guide_test_settle (test);
      g_assert_cmpstr (guide_test_get_place (test), ==, "red-flags");
      g_assert_true (is_whole_in_view (test, guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Call now")));
      number = guide_test_find (GTK_WIDGET (test->window), guide_test_says,
                                "Call 112, 911, 999 or your local emergency number now.");
      /* In the largest letters the number may follow what is in view. */
      g_assert_true (sizes[i][2] > 100 || is_whole_in_view (test, number));
    }
}

/* Assistive technology goes by the order of the children: on one column it must be
 * the order in which they stand. */
static void
check_reading_order (GuideTest *test)
{
  GtkWidget *spread = guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuideSpread");
  float reached = 0;

  for (GtkWidget *part = gtk_widget_get_first_child (spread); part != NULL; part = gtk_widget_get_next_sibling (part))
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (part, spread, &bounds));
      if (bounds.origin.y < reached)
        g_error ("%s: the %s is told after what stands under it", guide_test_get_place (test), G_OBJECT_TYPE_NAME (part));
      reached = bounds.origin.y;
    }
}

static gboolean
is_box_or_figure (GtkWidget  *widget,
                  const char *what)
{
  return guide_test_is_type (widget, "GuideFigureView") || guide_test_is_class (widget, "callout");
}

static void
test_reading_order (GuideTest    *test,
                    gconstpointer data)
{
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  guide_test_resize (test, 480, 800);
  check_reading_order (test);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      guide_test_go (test, ids[i]);
      check_reading_order (test);
    }

  /* Whoever is unwell hears what to do before any picture, on a wide window too. */
  guide_test_go (test, GUIDE_PAGE_HELP);
  check_reading_order (test);
  guide_test_resize (test, 1280, 800);
  g_assert_true (guide_test_is_class (guide_test_find (GTK_WIDGET (test->window), is_box_or_figure, NULL), "callout"));
}

/* --- words and sources ----------------------------------------------------- */

static guint
count (GuideTest  *test,
       const char *css_class)
{
  g_autoptr (GPtrArray) found = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, css_class);

  return found->len;
}

static gboolean
says_at_end (GtkWidget  *widget,
             const char *text)
{
  return GTK_IS_LABEL (widget) && g_str_has_suffix (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static void
type_into_field (GuideTest  *test,
                 const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GtkSearchEntry")), text);
  guide_test_wait (300); /* a search entry waits for more letters */
  guide_test_settle (test);
}

/* A letter leads to its first word; the field leaves those in which something stands,
 * however it is spelt. */
static void
test_glossary (GuideTest    *test,
               gconstpointer data)
{
  g_autoptr (GPtrArray) letters = NULL;
  guint n_terms;

  guide_test_go (test, GUIDE_PLACE_GLOSSARY);
  guide_test_settle (test);
  n_terms = count (test, "term");
  letters = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "letter");
  g_assert_cmpuint (letters->len, >, 10);
  g_signal_emit_by_name (letters->pdata[letters->len - 1], "clicked");
  guide_test_settle (test);
  g_assert_cmpfloat (gtk_adjustment_get_value (guide_test_get_scroll (test)), >, 1000);
  g_assert_true (gtk_widget_has_css_class (guide_test_get_focus (test), "term-title"));

  type_into_field (test, "KÉLOID");
  g_assert_cmpuint (count (test, "term"), >, 0);
  g_assert_cmpuint (count (test, "term"), <, n_terms / 4);
  type_into_field (test, "qqqq");
  g_assert_cmpuint (count (test, "term"), ==, 0);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test->window), guide_test_says, "Nothing found. Try a shorter word."));
  type_into_field (test, "");
  g_assert_cmpuint (count (test, "term"), ==, n_terms);
}

static void
write_file (const char *folder,
            const char *name,
            const char *text,
            int         mode)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, mode, NULL));
}

/* A browser that writes down what it is asked to open. */
static void
put_browser (const char *home)
{
  g_autofree char *applications = g_build_filename (home, "applications", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\necho \"$1\" > '%s/opened.new' && mv '%s/opened.new' '%s/opened'\n", home, home, home);
  g_autofree char *entry = g_strdup_printf ("[Desktop Entry]\nType=Application\nName=Test\nExec=%s/browser %%u\n"
                                            "MimeType=x-scheme-handler/https;x-scheme-handler/http;\n", home);

  g_assert_cmpint (g_mkdir_with_parents (applications, 0700), ==, 0);
  write_file (home, "browser", script, 0700);
  write_file (applications, "guide-test-browser.desktop", entry, 0600);
  write_file (home, "mimeapps.list", "[Default Applications]\nx-scheme-handler/https=guide-test-browser.desktop\n"
              "x-scheme-handler/http=guide-test-browser.desktop\n", 0600);
}

/* Each source has a date, or says that it has none and when it was read; its address
 * opens in the reader's own browser. */
static void
test_sources (GuideTest    *test,
              gconstpointer data)
{
  g_autofree char *opened = g_build_filename (g_get_user_data_dir (), "opened", NULL);
  g_autofree char *address = NULL;
  g_autoptr (GPtrArray) undated = NULL;
  GtkWidget *button;

  put_browser (g_get_user_data_dir ());
  guide_test_go (test, GUIDE_PLACE_SOURCES);
  guide_test_settle (test);
  undated = guide_test_find_all (GTK_WIDGET (test->window), says_at_end, "no date, read in November 2026");
  g_assert_cmpuint (undated->len, >, 5);

  button = guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, "open-address");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  for (guint i = 0; i < 100 && !g_file_get_contents (opened, &address, NULL, NULL); i++)
    guide_test_wait (100);
  g_assert_nonnull (address);
  g_assert_cmpstr (g_strstrip (address), ==, g_object_get_data (G_OBJECT (button), "address"));
}

static struct
{
  void (*measure) (GtkWidget *, GtkOrientation, int, int *, int *, int *, int *); /* GTK's own */
  guint n_asked;  /* words that can be seen, for their size */
  guint n_widths; /* of them, those that may wrap and were asked how wide they are at a height */
} words_asked;

static void
measure_and_count (GtkWidget      *label,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  if (gtk_widget_get_mapped (label)) /* others are those of the next page, which is made meanwhile */
    {
      words_asked.n_asked++;
      if (orientation == GTK_ORIENTATION_HORIZONTAL && for_size >= 0 && gtk_label_get_wrap (GTK_LABEL (label)))
        words_asked.n_widths++;
    }
  words_asked.measure (label, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

/* A page made ahead has its places, and the bars keep theirs: a turn asks no words for
 * their size but those that are others now, the number of the page. */
static void
test_turn_lays_nothing_out (GuideTest    *test,
                            gconstpointer data)
{
  GtkWidgetClass *label_class = g_type_class_ref (GTK_TYPE_LABEL);
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  words_asked.measure = label_class->measure;
  label_class->measure = measure_and_count;
  guide_test_go (test, ids[2]);
  for (guint i = 3; i < 6; i++)
    {
      guide_test_wait (1000); /* the next page is made */
      words_asked.n_asked = words_asked.n_widths = 0;
      gtk_widget_activate_action (GTK_WIDGET (test->window), "guide.next", NULL);
      guide_test_settle (test);
      g_assert_cmpstr (guide_test_get_place (test), ==, ids[i]);
      g_assert_cmpuint (words_asked.n_widths, ==, 0);
      g_assert_cmpuint (words_asked.n_asked, <=, 8);
    }
  label_class->measure = words_asked.measure;
  g_type_class_unref (label_class);
}

static struct
{
  void (*constructed) (GObject *); /* GTK's own */
  gboolean is_counting;
  guint    n_made;
} styles;

static void
construct_and_count (GObject *style)
{
  if (styles.is_counting)
    styles.n_made++;
  styles.constructed (style);
}

static void
stop_counting_cb (GdkFrameClock *clock,
                  gpointer       data)
{
  styles.is_counting = FALSE;
}

/* Of the styles that GTK makes, which it does for each look-up that has not been made before. */
static guint
count_styles_until_drawn (GuideTest  *test,
                          const char *place)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (stop_counting_cb), NULL);

  styles.n_made = 0;
  styles.is_counting = TRUE;
  guide_test_go (test, place);
  g_assert_false (styles.is_counting); /* it was drawn; what comes after is the next page, which is made ahead */
  g_signal_handler_disconnect (clock, handler);

  return styles.n_made;
}

/* A turn moves the focus, and each style that hangs on that is looked up anew: of what is seen some, and none of the
 * pages made ahead. See guide_styles_renew(). */
static void
test_turn_looks_few_styles_up (GuideTest    *test,
                               gconstpointer data)
{
  GObjectClass *style_class = g_type_class_ref (g_type_from_name ("GtkCssStaticStyle"));
  const char **ids = guide_book_get_path (guide_test_get_book (test), NULL);

  styles.constructed = style_class->constructed;
  style_class->constructed = construct_and_count;
  g_assert_cmpuint (count_styles_until_drawn (test, ids[2]), >, 50); /* a page that was not made ahead has many */
  for (guint i = 3; i < 6; i++)
    {
      guide_test_wait (1000); /* the next page and Get help are made */
      g_assert_cmpuint (count_styles_until_drawn (test, ids[i]), <=, 80);
    }
  style_class->constructed = styles.constructed;
  g_type_class_unref (style_class);
}

#define ADD(path, data, test) g_test_add ("/reader/" path, GuideTest, data, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);

  ADD ("page-down", NULL, test_page_down);
  ADD ("space", NULL, test_space);
  ADD ("page-down-at-once", NULL, test_page_down_at_once);
  ADD ("page-up", NULL, test_page_up);
  ADD ("other-screens", NULL, test_other_screens);
  ADD ("arrows", "en", test_arrows);
  ADD ("arrows-rtl", "ar_XB", test_arrows);
  ADD ("back-where-one-was", NULL, test_back_where_one_was);
  ADD ("back-button", NULL, test_back_button);
  ADD ("ends-lead-home", NULL, test_ends_lead_home);
  ADD ("place-kept", "en", test_place_kept);
  ADD ("former-page", NULL, test_former_page);
  ADD ("unwell", NULL, test_unwell);
  ADD ("reading-order", NULL, test_reading_order);
  ADD ("back-while-scrolling", NULL, test_back_while_scrolling);
  ADD ("text-size", NULL, test_text_size);
  ADD ("settings", NULL, test_settings);
  ADD ("sheet", NULL, test_sheet);
  ADD ("beside-sheet", NULL, test_beside_sheet);
  ADD ("unknown-sheet", NULL, test_unknown_sheet);
  ADD ("private-words", NULL, test_private_words);
  ADD ("show-none", NULL, test_show_none);
  ADD ("find", NULL, test_find);
  ADD ("find-places", NULL, test_find_places);
  ADD ("find-anywhere", NULL, test_find_anywhere);
  ADD ("find-arrows", NULL, test_find_arrows);
  ADD ("find-shows", NULL, test_find_shows);
  ADD ("term", NULL, test_term);
  ADD ("glossary", NULL, test_glossary);
  ADD ("sources", NULL, test_sources);
  ADD ("dots", NULL, test_dots);
  ADD ("term-in-text", NULL, test_term_in_text);
  ADD ("words-of-page", NULL, test_words_of_page);
  ADD ("every-term", NULL, test_every_term);
  ADD ("every-page-link", NULL, test_every_page_link);
  ADD ("doors", NULL, test_doors);
  ADD ("home", NULL, test_home);
  ADD ("home-after-reading", NULL, test_home_after_reading);
  ADD ("go-on-from-former-page", NULL, test_go_on_from_former_page);
  ADD ("forget", NULL, test_forget);
  ADD ("nothing-kept", NULL, test_nothing_kept);
  ADD ("language", NULL, test_language);
  ADD ("language-by-keys", NULL, test_language_by_keys);
  ADD ("walk", NULL, test_walk);
  ADD ("few-pages-held", NULL, test_few_pages_held);
  ADD ("help-begins-at-its-top", NULL, test_help_begins_at_its_top);
  ADD ("made-ahead-of-the-first-page", NULL, test_made_ahead_of_the_first_page);
  ADD ("first-frame", NULL, test_first_frame);
  ADD ("turn-lays-nothing-out", NULL, test_turn_lays_nothing_out);
  ADD ("turn-looks-few-styles-up", NULL, test_turn_looks_few_styles_up);

  return g_test_run ();
}
