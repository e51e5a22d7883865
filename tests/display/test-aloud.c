/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-aloud-script.h"
#include "guide-daemon.h"
#include "guide-ear.h"
#include "guide-em.h"
#include "guide-figure.h"
#include "guide-labels.h"
#include "guide-language.h"
#include "guide-page-view.h"
#include "guide-pager.h"
#include "guide-quiz-question.h"
#include "guide-reading.h"
#include "guide-sentences.h"
#include "guide-slowness.h"
#include "guide-test.h"
#include "guide-text.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

/* “Read to me” in the guide's own window, spoken by a real speech-dispatcher of the test's
 * own: what reaches its synthesizer, what is lit meanwhile, and what ends it. */

#define RECORD_MS 400
#define LIT_US (150 * 1000) /* the longest from the beginning of a sentence until it is lit */
#define NARROW 360          /* pixels */
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

  return words != NULL && gtk_widget_is_visible (words);
}

static gboolean
is_lit_or_told (GuideTest *test)
{
  return is_lit (test) || says_why (test);
}

static gboolean
is_over_or_told (GuideTest *test)
{
  return is_over (test) || says_why (test);
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

/* Without what only the eye sees at either end: quotation marks, the stop of a sentence. */
static char *
dup_core (const char *words)
{
  const char *end = words + strlen (words);

  while (*words != '\0' && !g_unichar_isalnum (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  while (end > words && !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  return g_strndup (words, end - words);
}

/* Whether that sentence is the one that is said, perhaps with what stands beside or over it on the screen before it:
 * a number, the head of a column, what kind of thing it is. A button for more names its page to the ear alone, behind
 * its words, and a made-up language has words behind everything. */
static gboolean
is_said (const char *words,
         const char *sentence)
{
  g_autofree char *core = dup_core (sentence);
  g_autofree char *said = dup_core (words);
  const char *place = *core != '\0' ? strstr (said, core) : NULL;
  const char *before = place, *behind;

  if (place == NULL)
    return FALSE;

  /* Only quotation marks and the like stand between. */
  while (before > said && *g_utf8_prev_char (before) != ':' && !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (before))))
    before = g_utf8_prev_char (before);
  if (before > said && *g_utf8_prev_char (before) != ':')
    return FALSE;

  behind = place + strlen (core);

  /* “] ” ends a made-up string that stands inside another: behind it are the words that the other is longer by. */
  return *behind == '\0' || g_str_has_prefix (behind, "] ") || (before > said && (*behind == ':' || g_str_has_suffix (words, "]")));
}

/* The sentences of what is lit, in words for the ear, without the words for the sign of a source still to come, which
 * is a sentence for the ear alone. */
static GPtrArray *
list_lit (const char *seen,
          const char *sign)
{
  g_autoptr (GuideEar) ear = guide_ear_new ();
  g_autofree char *markup = g_markup_escape_text (seen, -1);
  g_autofree char *spoken = guide_text_dup_spoken (markup);
  g_autofree char *heard = guide_ear_dup_words (ear, spoken);
  g_auto (GStrv) sentences = guide_sentences_dup (heard);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; sentences[i] != NULL; i++)
    if (!g_str_equal (sentences[i], sign))
      g_ptr_array_add (list, g_strdup (sentences[i]));

  return list;
}

static char *
dup_sign (void)
{
  g_autoptr (GuideEar) ear = guide_ear_new ();
  g_autofree char *spoken = guide_text_dup_spoken (GUIDE_TEXT_NO_SOURCE);
  g_autofree char *sign = guide_ear_dup_words (ear, spoken);

  return g_strdup (g_strstrip (sign));
}

/* That sentence alone is lit, with its sign, and while this is told as well; the drawing, where it is described. */
static void
check_lit (GuideTest   *test,
           GuideScript *script,
           guint        position)
{
  const GuideUtterance *utterance = guide_script_get (script, position);
  g_autoptr (GPtrArray) lit = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "spoken");
  g_autofree char *sign = dup_sign ();
  g_autofree char *seen = NULL;
  g_autoptr (GPtrArray) sentences = NULL;
  gboolean is_sign = g_str_equal (utterance->words, sign);

  g_assert_cmpuint (lit->len, ==, 1);
  if (g_str_has_suffix (utterance->place, GUIDE_SCRIPT_DRAWING))
    {
      g_assert_cmpstr (G_OBJECT_TYPE_NAME (lit->pdata[0]), ==, "GuideDrawing");
      return;
    }

  seen = dup_lit (lit->pdata[0]);
  /* A made-up language has words behind those of each string, so that one inside another is no end of a sentence: there
   * the place alone is looked at; “aloud in real languages” holds the words. */
  if (g_str_has_prefix (sign, "["))
    return;
  if (seen == NULL)
    g_error ("a %s is lit while “%s” is said", G_OBJECT_TYPE_NAME (lit->pdata[0]), utterance->words);
  if (is_sign && strstr (seen, GUIDE_TEXT_NO_SOURCE) == NULL)
    g_error ("“%s” is lit while its sign is told, which it has not", seen);
  sentences = list_lit (seen, sign);
  if (sentences->len != 1 || !is_said (guide_script_get (script, is_sign ? position - 1 : position)->words, sentences->pdata[0]))
    g_error ("%s: “%s” is lit while “%s” is said", guide_test_get_place (test), seen, utterance->words);
}

/* The step of a page's drawing that a sentence tells of, or NULL where it tells of none. */
static GuideStep *
get_told (GuideTest   *test,
          GuideScript *script,
          guint        position)
{
  const char *place = guide_script_get (script, position)->place;
  GuidePage *page;
  g_autoptr (GuideNode) figure = NULL;
  g_autoptr (GuideNode) step = NULL;
  guint first = position;

  if (!g_ascii_isdigit (*place) || !g_str_has_suffix (place, GUIDE_SCRIPT_DRAWING))
    return NULL;

  while (g_str_equal (guide_script_get (script, first - 1)->place, place)) /* before it is the caption */
    first--;
  page = guide_book_lookup_page (guide_test_get_book (test), guide_test_get_place (test));
  figure = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (page)), g_ascii_strtoull (place, NULL, 10));
  step = g_list_model_get_item (guide_node_get_children (figure), guide_figure_get_told (GUIDE_FIGURE (figure), position - first));

  return GUIDE_IS_STEP (step) ? GUIDE_STEP (step) : NULL; /* the figure keeps it */
}

/* The drawing shows that step: so says the button that is marked, which may be put away meanwhile. */
static void
check_told (GuideTest   *test,
            GuideScript *script,
            guint        position)
{
  GuideStep *step = get_told (test, script, position);
  GtkWidget *figure = gtk_widget_get_ancestor (find_class (test, "spoken"), g_type_from_name ("GuideFigureView"));
  g_autoptr (GPtrArray) labels = NULL;

  if (step == NULL)
    return;

  labels = guide_labels_new (guide_labels_find_class (figure, "here"));
  for (guint i = 0; i < labels->len; i++)
    if (g_str_equal (gtk_label_get_text (labels->pdata[i]), guide_step_get_title (step)))
      return;

  g_error ("%s: the drawing shows another step than “%s” while “%s” is said", guide_test_get_place (test),
           guide_step_get_title (step), guide_script_get (script, position)->words);
}

static gboolean
is_whole_in (GtkWidget *widget,
             GtkWidget *scroller)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, scroller, &bounds) && bounds.size.height > 0 && bounds.origin.y >= -1 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (scroller) + 1;
}

/* A drawing with the words that are told of it. */
static gboolean
is_in_view (GuideTest *test)
{
  GtkWidget *lit = find_class (test, "spoken");
  GtkWidget *scroller = gtk_widget_get_ancestor (lit, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *figure = gtk_widget_get_ancestor (lit, g_type_from_name ("GuideFigureView"));
  graphene_rect_t bounds;

  if (figure != NULL)
    return is_whole_in (lit, scroller) && is_whole_in (guide_labels_find_type (figure, g_type_from_name ("GuideDrawing")), scroller);

  return gtk_widget_compute_bounds (lit, scroller, &bounds) && bounds.size.height > 0 &&
         bounds.origin.y < gtk_widget_get_height (scroller) && bounds.origin.y + bounds.size.height > 0;
}

static void
check_in_view (GuideTest  *test,
               const char *words)
{
  gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC * guide_slowness ();
  guint tick = g_timeout_add (5, tick_cb, NULL);

  while (!is_in_view (test) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
  if (!is_in_view (test))
    {
      GtkWidget *lit = find_class (test, "spoken");
      GtkWidget *scroller = gtk_widget_get_ancestor (lit, GTK_TYPE_SCROLLED_WINDOW);
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (lit, scroller, &bounds));
      g_error ("%s: a %s is at %.0f, %.0f high, in a view %d high, while “%s” is said", guide_test_get_place (test),
               G_OBJECT_TYPE_NAME (lit), bounds.origin.y, bounds.size.height, gtk_widget_get_height (scroller), words);
    }
}

/* Whether there is room for all of a box, a list or a chart, with a margin. */
static gboolean
has_room (GtkWidget *block,
          GtkWidget *scroller)
{
  graphene_rect_t bounds; /* the height of a widget is without its padding */

  return gtk_widget_compute_bounds (block, scroller, &bounds) &&
         bounds.size.height <= gtk_widget_get_height (scroller) - 2 * guide_em (block, 1);
}

/* All of a box, a list or a chart is in view while some of it is told, where it is not higher than the view;
 * both are looked at once nothing moves, as lines may break otherwise meanwhile. */
static void
check_block_in_view (GuideTest  *test,
                     const char *place)
{
  GtkWidget *screen = get_screen (test), *scroller = gtk_widget_get_ancestor (find_class (test, "spoken"), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *block = NULL;
  graphene_rect_t bounds;

  if (g_ascii_isdigit (*place))
    block = guide_page_view_get_block (GUIDE_PAGE_VIEW (screen), g_ascii_strtoull (place, NULL, 10));
  if (block == NULL || guide_labels_find_type (block, g_type_from_name ("GuideFigureView")) != NULL)
    return;

  for (guint i = 0; i < 20 * guide_slowness () && has_room (block, scroller) && !is_whole_in (block, scroller); i++)
    guide_test_wait (50);
  if (!has_room (block, scroller) || is_whole_in (block, scroller))
    return;

  g_assert_true (gtk_widget_compute_bounds (block, scroller, &bounds));
  g_error ("%s: block %s is at %.0f, %.0f high, in a view %d high, while it is told", guide_test_get_place (test), place,
           bounds.origin.y, bounds.size.height, gtk_widget_get_height (scroller));
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

static gboolean
is_mapped (const char *library)
{
  g_autofree char *maps = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));

  return strstr (maps, library) != NULL;
}

static void
press_and_read (GuideTest *test)
{
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, is_over); /* perhaps it is by now */
  g_assert_true (is_mapped ("libspeechd"));
  g_assert_null (find_class (test, "spoken"));
}

/* All of a page, in the very words for the ear. This comes first: who only reads has nothing
 * of the library that speaks. */
static void
test_page (GuideTest    *test,
           gconstpointer behaviour)
{
  g_autoptr (GuideScript) script = NULL;

  guide_test_go (test, "red-flags");
  script = guide_aloud_script_new (get_context (test), get_screen (test));
  g_assert_false (is_mapped ("libspeechd"));
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

static void
click (GtkWidget *button)
{
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
}

static GtkWidget *
find_sheet (GuideTest *test)
{
  return guide_test_find (GTK_WIDGET (test->window), guide_test_is_type, "GuidePanel");
}

/* A sheet over the screen, and not what lies under it; and from the menu, for where the bar has
 * no room for the button, the screen and not the menu. */
static void
test_sheet (GuideTest    *test,
            gconstpointer behaviour)
{
  g_autofree char *heard = NULL;
  GtkWidget *sheet;

  guide_test_go (test, "red-flags");
  guide_test_press (test, "F10");
  sheet = find_sheet (test);
  click (guide_test_find (sheet, guide_test_does, "guide.read-aloud"));
  wait_until (test, is_over);
  heard = guide_daemon_dup_heard (&daemon_of_test);
  g_assert_true (g_str_has_prefix (heard, "Menu\n"));
  g_assert_nonnull (strstr (heard, "\nFind words\n"));
  g_assert_cmpint (g_unlink (daemon_of_test.heard), ==, 0);

  click (guide_test_find (sheet, guide_test_does, "guide.read-screen"));
  guide_test_settle (test);
  wait_until (test, is_over);
  g_free (heard);
  heard = guide_daemon_dup_heard (&daemon_of_test);
  g_assert_true (g_str_has_prefix (heard, guide_test_get_title (test, GUIDE_PAGE_HELP)));
}

static gboolean
is_shown_button (GtkWidget  *widget,
                 const char *what)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
is_close_button (GtkWidget  *widget,
                 const char *what)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "guide-close-symbolic") == 0;
}

/* While a sheet is read Escape ends that first; its own button closes it, and it is silent. */
static void
test_sheet_closed (GuideTest    *test,
                   gconstpointer behaviour)
{
  guide_test_go (test, "red-flags");
  guide_test_press (test, "F10");
  press_until_lit (test);
  guide_test_press (test, "Escape");
  g_assert_true (is_over (test));
  g_assert_nonnull (find_sheet (test));

  press_until_lit (test);
  click (guide_test_find (find_sheet (test), is_close_button, NULL));
  guide_test_settle (test);
  g_assert_true (is_over (test));
  g_assert_null (find_sheet (test));
}

/* --- the bar ---------------------------------------------------------------------- */

static void
check_bar_in_window (GuideTest *test)
{
  g_autoptr (GPtrArray) buttons = guide_test_find_all (find_bar (test), is_shown_button, NULL);
  int width = gtk_widget_get_width (GTK_WIDGET (test->window));

  g_assert_cmpint (width, ==, NARROW);
  g_assert_cmpuint (buttons->len, ==, 5);
  for (guint i = 0; i < buttons->len; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (buttons->pdata[i], GTK_WIDGET (test->window), &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
    }
}

/* All its buttons are in the window, with the largest text on the smallest screen, in every language. */
static void
test_narrow (GuideTest    *test,
             gconstpointer behaviour)
{
  g_auto (GStrv) languages = guide_language_dup_ids (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"));

  for (guint i = 0; languages[i] != NULL; i++)
    {
      guide_test_close (test);
      guide_test_open (test, languages[i], NARROW, 740);
      guide_session_set_text_size (guide_test_get_session (test), GUIDE_TEXT_SIZE_MAX);
      guide_test_go (test, "skin");
      press_until_lit (test);
      guide_test_press (test, "<Control><Shift>r");
      guide_test_settle (test);
      check_bar_in_window (test);
    }
}

/* --- what is lit ------------------------------------------------------------------ */

/* A drawing's picture comes from a worker. */
static GdkTexture *
take_picture (GuideTest *test)
{
  GtkWidget *window = GTK_WIDGET (test->window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  guide_test_wait (RECORD_MS);
  guide_test_settle (test);
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window), gtk_widget_get_height (window));
  node = gtk_snapshot_to_node (snapshot);

  return gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
}

/* The window as it is, in the folder that GUIDE_RECORD_PICTURES names. */
static void
save_picture (GuideTest *test,
              guint      position)
{
  const char *folder = g_getenv ("GUIDE_RECORD_PICTURES");
  g_autofree char *path = g_strdup_printf ("%s/%s-%03u.png", folder, guide_test_get_place (test), position + 1);
  g_autoptr (GdkTexture) picture = folder != NULL ? take_picture (test) : NULL;

  if (picture != NULL)
    g_assert_true (gdk_texture_save_to_png (picture, path));
}

/* What is heard and what is lit meanwhile, for somebody who cannot hear it: a line a sentence, in the
 * file that GUIDE_RECORD names; of the pages in GUIDE_RECORD_PAGES, in English, where that is set. */
static void
record (GuideTest            *test,
        const GuideUtterance *utterance)
{
  const char *path = g_getenv ("GUIDE_RECORD");
  GtkWidget *lit = find_class (test, "spoken");
  g_autofree char *words = path != NULL ? dup_lit (lit) : NULL;
  FILE *file = path != NULL ? fopen (path, "a") : NULL;

  if (file == NULL)
    return;

  fprintf (file, "%s: says “%s” | lit: %s%s%s\n", guide_test_get_place (test), utterance->words,
           words != NULL ? "“" : "the drawing", words != NULL ? words : "", words != NULL ? "”" : "");
  fclose (file);
}

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
      check_lit (test, script, i);
      check_told (test, script, i);
      record (test, guide_script_get (script, i));
      check_in_view (test, guide_script_get (script, i)->words); /* it scrolls with the next frame */
      check_block_in_view (test, guide_script_get (script, i)->place);
      save_picture (test, i);
    }
  guide_test_press (test, "Escape");
  g_assert_true (is_over (test));
  g_assert_null (find_class (test, "spoken"));
}

static const char *const few_pages[] = { "needles", "skin", "red-flags", "what-to-hope", "expected", "read-1", NULL };

/* The pages that GUIDE_RECORD_PAGES names, or else those of this form of the test. */
static char **
dup_pages (GuideTest *test)
{
  const char *ids = g_getenv ("GUIDE_RECORD_PAGES");

  if (ids != NULL)
    return g_strsplit (ids, " ", -1);

  return g_strdupv ((char **) (g_test_thorough () ? guide_book_get_page_ids (guide_test_get_book (test)) : few_pages));
}

/* In every language that is there. */
static void
test_lit (GuideTest    *test,
          gconstpointer behaviour)
{
  g_auto (GStrv) languages = guide_language_dup_ids (g_getenv ("MICRONEEDLING_GUIDE_LOCALEDIR"));

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_auto (GStrv) ids = NULL;

      if (g_getenv ("GUIDE_RECORD_PAGES") != NULL && !g_str_equal (languages[i], "en"))
        continue;
      guide_test_close (test);
      guide_test_open (test, languages[i], 1000, 700);
      ids = dup_pages (test);
      for (guint j = 0; ids[j] != NULL; j++)
        check_page_lit (test, ids[j]);
      g_test_message ("lit: %s, %u pages", languages[i], g_strv_length (ids));
    }
}

/* --- how soon -------------------------------------------------------------------- */

static gint64 get_last_time (const char *what);

/* A sentence that has begun and is not yet to be seen, and how late those before it were. */
typedef struct
{
  gboolean waits;
  GArray *late; /* of microseconds */
} Lateness;

static gboolean
began_hook (GSignalInvocationHint *hint,
            guint                  n_values,
            const GValue          *values,
            gpointer               data)
{
  Lateness *lateness = data;

  if (guide_reading_get_state (g_value_get_object (values)) == GUIDE_READING_SPEAKING)
    lateness->waits = TRUE;

  return TRUE;
}

/* A frame with the light is on its way to the screen. */
static void
painted_cb (GdkFrameClock *clock,
            Lateness      *lateness)
{
  gint64 late = g_get_monotonic_time () - get_last_time ("begin ");

  if (lateness->waits)
    g_array_append_val (lateness->late, late);
  lateness->waits = FALSE;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;

  return x < y ? -1 : x > y;
}

static void
read_page (GuideTest  *test,
           const char *id,
           Lateness   *lateness)
{
  g_autoptr (GuideScript) script = NULL;
  guint n_lit = 0;

  guide_test_go (test, id);
  script = guide_aloud_script_new (get_context (test), get_screen (test));
  /* On a machine with much to do the voice may be taken for one without sound in the middle of a page, or two
   * sentences have one frame: once more then. */
  for (guint i = 0; i < 5 && n_lit != guide_script_get_n (script); i++)
    {
      guint before = lateness->late->len;

      press_until_lit (test);
      wait_until (test, is_over_or_told);
      n_lit = lateness->late->len - before;
    }
  g_assert_cmpuint (n_lit, ==, guide_script_get_n (script));
  wait_until (test, is_over);
}

static void
test_soon (GuideTest    *test,
           gconstpointer behaviour)
{
  g_autoptr (GTypeClass) reading = g_type_class_ref (GUIDE_TYPE_READING); /* nothing has been read yet */
  guint changed = g_signal_lookup ("changed", GUIDE_TYPE_READING);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (test->window));
  g_autoptr (GArray) late = g_array_new (FALSE, FALSE, sizeof (gint64));
  Lateness lateness = { FALSE, late };
  gulong hook = g_signal_add_emission_hook (changed, 0, began_hook, &lateness, NULL);
  gulong painted = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &lateness);
  g_auto (GStrv) ids = dup_pages (test);

  for (guint i = 0; ids[i] != NULL && (i == 0 || g_test_thorough ()); i++)
    read_page (test, ids[i], &lateness);
  g_signal_handler_disconnect (clock, painted);
  g_signal_remove_emission_hook (changed, hook);
  g_array_sort (late, compare_times);
  g_test_message ("lit: %u sentences, median %.0f ms, 95 %% %.0f ms, longest %.0f ms after their begin", late->len,
                  g_array_index (late, gint64, late->len / 2) / 1e3, g_array_index (late, gint64, late->len * 95 / 100) / 1e3,
                  g_array_index (late, gint64, late->len - 1) / 1e3);
  if (g_test_thorough ()) /* of the proof, on a quiet machine; else it is told only */
    g_assert_cmpint (g_array_index (late, gint64, late->len * 95 / 100), <, LIT_US * guide_slowness ());
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
  if (g_test_thorough ())
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
  static const char *const keys[] = { "Right", "Escape", "F10", "<Alt>Home" };

  guide_test_go (test, "skin");
  for (guint i = 0; i < (g_test_thorough () ? 20 : 4); i++)
    {
      check_ends (test, keys[i % 4]);
      g_assert_true (is_over (test));
      g_assert_null (find_class (test, "spoken"));
      if (g_str_equal (keys[i % 4], "F10"))
        guide_test_press (test, "Escape");
      if (g_str_equal (keys[i % 4], "<Alt>Home"))
        guide_test_go (test, "skin");
    }
  check_ends (test, "<Control><Shift>r");
  g_assert_false (is_over (test));
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, is_spoken);
}

/* Somebody else speaks, as a screen reader does: it waits, and says why. */
static void
test_interrupted (GuideTest    *test,
                  gconstpointer behaviour)
{
  g_autoptr (GSubprocess) other = NULL;
  g_autoptr (GError) error = NULL;

  guide_test_go (test, "skin");
  press_until_lit (test);
  g_assert_false (says_why (test));
  other = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "spd-say", "-P", "text", "button", NULL);
  g_assert_no_error (error);
  wait_until (test, says_why);
  g_assert_false (is_over (test));
  g_assert_nonnull (guide_test_find (find_bar (test), guide_test_says, "Paused: a screen reader or another program speaks."));
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, is_spoken);
}

/* The next question of the quiz comes without a turn. */
static void
test_next_question (GuideTest    *test,
                    gconstpointer behaviour)
{
  GuideQuizRun *run = guide_session_get_quiz (guide_test_get_session (test));

  guide_test_go (test, GUIDE_PLACE_QUIZ);
  guide_quiz_run_begin_short (run, guide_book_get_quiz (guide_test_get_book (test)), 1);
  guide_test_settle (test);
  press_until_lit (test);
  guide_quiz_run_skip (run);
  wait_until (test, is_over);
  wait_until (test, is_silent);
  g_assert_null (find_class (test, "spoken"));
}

/* Without a voice one plain line that can be put away, and the guide goes on. */
static void
test_no_voice (GuideTest    *test,
               gconstpointer behaviour)
{
  g_autoptr (GPtrArray) buttons = NULL;

  guide_test_go (test, "skin");
  guide_test_press (test, "<Control><Shift>r");
  wait_until (test, says_why);
  g_assert_null (find_class (test, "spoken"));
  guide_test_settle (test);
  buttons = guide_test_find_all (find_bar (test), is_shown_button, NULL);
  g_assert_cmpuint (buttons->len, ==, 1);
  g_assert_cmpstr (gtk_button_get_icon_name (buttons->pdata[0]), ==, "guide-close-symbolic");
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
  ADD ("sheet-closed", "slow", test_sheet_closed);
  ADD ("narrow", "slow", test_narrow);
  ADD ("lit", "slow", test_lit);
  ADD ("soon", "calm", test_soon);
  ADD ("ends", "slow", test_ends);
  ADD ("next-question", "slow", test_next_question);
  ADD ("interrupted", "slow", test_interrupted);
  ADD ("no-voice", NULL, test_no_voice);
  ADD ("speed", "slow", test_speed);

  return g_test_run ();
}
