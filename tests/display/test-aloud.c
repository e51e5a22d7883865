/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-aloud-script.h"
#include "guide-daemon.h"
#include "guide-ear.h"
#include "guide-labels.h"
#include "guide-page-view.h"
#include "guide-pager.h"
#include "guide-quiz-question.h"
#include "guide-slowness.h"
#include "guide-test.h"
#include "guide-text.h"

#include <string.h>

/* “Read to me” in the guide's own window, spoken by a real speech-dispatcher of the test's
 * own: what reaches its synthesizer, what is lit meanwhile, and what ends it. */

#define LIT_US (150 * 1000) /* the longest from the beginning of a sentence until it is lit */
#define LONGEST_US (60 * G_USEC_PER_SEC)

static GuideDaemon daemon_of_test;

static void
set_up (GuideTest    *test,
        gconstpointer behaviour)
{
  guide_daemon_set_up (&daemon_of_test);
  if (behaviour != NULL)
    guide_daemon_start (&daemon_of_test, "espeak-ng", behaviour);
  guide_test_open (test, "en", 1000, 700);
}

static void
tear_down (GuideTest    *test,
           gconstpointer behaviour)
{
  guide_test_close (test);
  guide_daemon_tear_down (&daemon_of_test);
}

static GtkWidget *
find_class (GuideTest  *test,
            const char *css_class)
{
  return guide_test_find (GTK_WIDGET (test->window), guide_test_is_class, css_class);
}

static GtkWidget *
find_bar (GuideTest *test)
{
  return guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuideAloud");
}

static GtkWidget *
get_screen (GuideTest *test)
{
  GtkWidget *pager = guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuidePager");

  return GTK_WIDGET (guide_pager_get_current (GUIDE_PAGER (pager)));
}

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Until something is lit, or nothing is read any more. */
static void
wait_until (GuideTest *test,
            gboolean (*is_so) (GuideTest *))
{
  gint64 end = g_get_monotonic_time () + LONGEST_US * guide_slowness ();
  guint tick = g_timeout_add (5, tick_cb, NULL);

  while (!is_so (test) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
  g_assert_true (is_so (test));
}

static gboolean
is_lit (GuideTest *test)
{
  return find_class (test, "spoken") != NULL;
}

static gboolean
is_over (GuideTest *test)
{
  return find_bar (test) == NULL;
}

static gboolean
says_why (GuideTest *test)
{
  GtkWidget *words = find_class (test, "aloud-words");

  return words != NULL && gtk_widget_get_visible (words);
}

static gboolean
is_lit_or_told (GuideTest *test)
{
  return is_lit (test) || says_why (test);
}

/* On a machine with much to do the voice may be taken for one without sound: once more then. */
static void
press_until_lit (GuideTest *test)
{
  for (guint i = 0; i < 5 && !is_lit (test); i++)
    {
      guide_test_press (test, "<Control><Shift>r");
      wait_until (test, is_lit_or_told);
    }
  g_assert_true (is_lit (test));
}

/* The underlined text of what is lit, or NULL where it is no text. */
static char *
dup_lit (GtkWidget *lit)
{
  g_autoptr (GSList) attributes = NULL;
  PangoAttribute *line;
  const char *text;
  char *words;

  if (!GTK_IS_LABEL (lit))
    return NULL;

  text = gtk_label_get_text (GTK_LABEL (lit));
  attributes = pango_attr_list_get_attributes (gtk_label_get_attributes (GTK_LABEL (lit)));
  g_assert_cmpuint (g_slist_length (attributes), ==, 1);
  line = attributes->data;
  words = g_strndup (text + line->start_index, MIN (line->end_index, strlen (text)) - line->start_index);
  pango_attribute_destroy (line);

  return words;
}

/* In words for the ear the end of what is said; all of a drawing, of which the words are nowhere. */
static void
check_lit (GuideTest  *test,
           const char *words)
{
  g_autoptr (GPtrArray) lit = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "spoken");
  g_autoptr (GuideEar) ear = guide_ear_new ();
  g_autofree char *seen = NULL;
  g_autofree char *markup = NULL;
  g_autofree char *spoken = NULL;
  g_autofree char *heard = NULL;

  g_assert_cmpuint (lit->len, ==, 1);
  seen = dup_lit (lit->pdata[0]);
  if (seen == NULL)
    {
      g_assert_nonnull (guide_labels_find_type (lit->pdata[0], g_type_from_name ("GuideDrawing")));
      return;
    }
  markup = g_markup_escape_text (seen, -1);
  spoken = guide_text_dup_spoken (markup);
  heard = guide_ear_dup_words (ear, spoken);
  /* The sign for a source still to come is two sentences for the ear, and one for the eye. */
  if (!g_str_has_suffix (words, heard) && (strstr (seen, GUIDE_TEXT_NO_SOURCE) == NULL || strstr (heard, words) == NULL))
    g_error ("“%s” is lit while “%s” is said", heard, words);
}

static gboolean
is_in_view (GuideTest *test)
{
  GtkWidget *lit = find_class (test, "spoken");
  GtkWidget *scroller = gtk_widget_get_ancestor (lit, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (lit, scroller, &bounds) && bounds.size.height > 0 &&
         bounds.origin.y < gtk_widget_get_height (scroller) && bounds.origin.y + bounds.size.height > 0;
}

static GuideContext *
get_context (GuideTest *test)
{
  return guide_window_get_context (test->window);
}

/* --- what is heard ---------------------------------------------------------------- */

static void
check_heard (GuideScript *script)
{
  g_autoptr (GString) wanted = g_string_new (NULL);
  g_autofree char *heard = guide_daemon_dup_heard (&daemon_of_test);

  for (guint i = 0; i < guide_script_get_n (script); i++)
    g_string_append_printf (wanted, "%s\n", guide_script_get (script, i)->words);
  g_assert_cmpstr (heard, ==, wanted->str);
}

static void
press_and_read (GuideTest *test)
{
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, is_over); /* perhaps it is by now */
  g_assert_null (find_class (test, "spoken"));
}

/* All of a page, in the very words for the ear. */
static void
test_page (GuideTest    *test,
           gconstpointer behaviour)
{
  g_autoptr (GuideScript) script = NULL;

  guide_test_go (test, "red-flags");
  script = guide_aloud_script_new (get_context (test), get_screen (test));
  press_and_read (test);
  check_heard (script);
}

/* A question with its answers, and then nothing: not which of them is right. */
static void
test_question (GuideTest    *test,
               gconstpointer behaviour)
{
  GtkWidget *question;
  g_autoptr (GuideScript) script = NULL;

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin_short (guide_session_get_quiz (guide_test_get_session (test)),
                              guide_book_get_quiz (guide_test_get_book (test)), 1);
  guide_test_settle (test);
  question = guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuideQuizQuestion");
  script = guide_aloud_script_new (get_context (test), question);
  press_and_read (test);
  check_heard (script);
}

/* A sheet over the screen, and not what lies under it. */
static void
test_sheet (GuideTest    *test,
            gconstpointer behaviour)
{
  g_autofree char *heard = NULL;

  guide_test_press (test, "F10");
  press_and_read (test);
  heard = guide_daemon_dup_heard (&daemon_of_test);
  g_assert_true (g_str_has_prefix (heard, "Menu\n"));
  g_assert_nonnull (strstr (heard, "\nFind words\n"));
}

/* --- what is lit ------------------------------------------------------------------ */

/* Each sentence of a page with a table, a drawing with steps and one with parts, paused on it. */
static void
check_page_lit (GuideTest  *test,
                const char *id)
{
  g_autoptr (GuideScript) script = NULL;

  guide_test_go (test, id);
  script = guide_aloud_script_new (get_context (test), get_screen (test));
  press_until_lit (test);
  guide_test_press (test, "<Control><Shift>r");
  for (guint i = 0; i < guide_script_get_n (script); i++)
    {
      if (i > 0)
        gtk_widget_activate_action (GTK_WIDGET (test->window), "guide.read-move", "i", 1);
      check_lit (test, guide_script_get (script, i)->words);
      wait_until (test, is_in_view); /* it scrolls with the next frame */
    }
  guide_test_press (test, "Escape");
  g_assert_true (is_over (test));
  g_assert_null (find_class (test, "spoken"));
}

static void
test_lit (GuideTest    *test,
          gconstpointer behaviour)
{
  static const char *const few[] = { "needles", "skin", "red-flags", "expected", NULL };
  const char *const *ids = g_test_thorough () ? guide_book_get_page_ids (guide_test_get_book (test)) : few;

  for (guint i = 0; ids[i] != NULL; i++)
    check_page_lit (test, ids[i]);
}

/* --- what ends it ----------------------------------------------------------------- */

static gint64
get_last_time (const char *what)
{
  g_autofree char *times = NULL;
  g_auto (GStrv) lines = NULL;
  gint64 last = 0;

  if (!g_file_get_contents (daemon_of_test.times, &times, NULL, NULL))
    return 0;

  lines = g_strsplit (times, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], what))
      last = g_ascii_strtoll (lines[i] + strlen (what), NULL, 10);

  return last;
}

static gboolean
is_silent (GuideTest *test)
{
  return get_last_time ("silent ") > get_last_time ("begin ");
}

/* A sentence is lit when it begins. */
static void
begin (GuideTest *test)
{
  gint64 start = g_get_monotonic_time (), begun, lit;

  press_until_lit (test);
  lit = g_get_monotonic_time ();
  begun = get_last_time ("begin ");
  g_test_message ("begun after %.0f ms, lit %.0f ms later", (begun - start) / 1e3, (lit - begun) / 1e3);
  g_assert_cmpint (lit - begun, <, LIT_US * guide_slowness ());
}

static gboolean
is_spoken (GuideTest *test)
{
  return !is_silent (test);
}

static void
check_ends (GuideTest  *test,
            const char *key)
{
  gint64 start;

  begin (test);
  start = g_get_monotonic_time ();
  guide_test_press (test, key);
  wait_until (test, is_silent);
  g_test_message ("%s: silent after %.0f ms", key, (get_last_time ("silent ") - start) / 1e3);
  guide_test_settle (test);
}

/* A turn, Escape, a sheet; and a pause, after which the sentence is said again. */
static void
test_ends (GuideTest    *test,
           gconstpointer behaviour)
{
  static const char *const keys[] = { "Right", "Escape", "F10", "<Alt>Home", NULL };

  guide_test_go (test, "skin");
  for (guint i = 0; keys[i] != NULL; i++)
    {
      check_ends (test, keys[i]);
      g_assert_true (is_over (test));
      g_assert_null (find_class (test, "spoken"));
      if (g_str_equal (keys[i], "F10"))
        guide_test_press (test, "Escape");
    }
  check_ends (test, "<Control><Shift>r");
  g_assert_false (is_over (test));
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, is_spoken);
}

/* Without a voice one plain line, and the guide goes on. */
static void
test_no_voice (GuideTest    *test,
               gconstpointer behaviour)
{
  guide_test_go (test, "skin");
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, says_why);
  g_assert_null (find_class (test, "spoken"));
  guide_test_press (test, "Right");
  g_assert_cmpstr (guide_test_get_place (test), !=, "skin");
  g_assert_true (is_over (test));
}

/* Three, one after the other. */
static void
test_speed (GuideTest    *test,
            gconstpointer behaviour)
{
  guide_test_go (test, "skin");
  press_until_lit (test);
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *words = guide_test_find (find_bar (test), guide_test_says, i == 0 ? "Usual" : "Fast");

      g_signal_emit_by_name (gtk_widget_get_ancestor (words, GTK_TYPE_BUTTON), "clicked");
    }
  g_assert_cmpint (guide_session_get_reading_speed (guide_test_get_session (test)), ==, GUIDE_READING_SPEED_MIN);
}

#define ADD(path, behaviour, test) g_test_add ("/aloud/" path, GuideTest, behaviour, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);

  ADD ("page", "quick", test_page);
  ADD ("question", "quick", test_question);
  ADD ("sheet", "quick", test_sheet);
  ADD ("lit", "slow", test_lit);
  ADD ("ends", "slow", test_ends);
  ADD ("no-voice", NULL, test_no_voice);
  ADD ("speed", "slow", test_speed);

  return g_test_run ();
}
