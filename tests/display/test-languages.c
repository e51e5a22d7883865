/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-test.h"

/* What the guide says of its languages: how much is translated, and what a
 * clinician has checked. Reviews of tests/data stand in the place of the real. */

static gboolean
has_words (GtkWidget  *widget,
           const char *words)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL;
}

static gboolean
is_shown (GuideTest  *test,
          const char *words)
{
  return guide_test_find (GTK_WIDGET (test->window), has_words, words) != NULL;
}

static void
open_list (GuideTest *test)
{
  guide_shell_open_panel (guide_window_get_shell (test->window), "language");
  guide_test_settle (test);
}

static gboolean
is_card (GtkWidget  *widget,
         const char *css_class)
{
  return gtk_widget_has_css_class (widget, css_class);
}

/* In en_XA the short guide is there alone: it says so, and the book is one press away, in another language. */
static void
test_short (void)
{
  GuideTest test = { 0 };
  GtkWidget *other;

  guide_test_open (&test, "en_XA", 1280, 800);
  g_assert_true (is_shown (&test, "[Ţĥîš îš ţĥé šĥöŕţ ĝûîđé"));
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), is_card, "card"));
  other = guide_test_find (GTK_WIDGET (test.window), guide_test_does, "reader.language::en");
  g_assert_nonnull (other);
  guide_test_settle (&test);
  g_signal_emit_by_name (other, "clicked");
  guide_test_settle (&test);
  g_assert_cmpstr (guide_session_get_language (guide_test_get_session (&test)), ==, "en");
  g_assert_false (is_shown (&test, "short guide. The book"));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), is_card, "card"));
  guide_test_close (&test);
}

static void
test_whole (void)
{
  GuideTest test = { 0 };
  g_autofree char *changed = NULL;

  guide_test_open (&test, "en", 1280, 800);
  changed = g_strdup_printf ("Changed since a clinician checked it: %s", guide_test_get_title (&test, "wait"));
  g_assert_false (is_shown (&test, "in this language"));
  open_list (&test);
  g_assert_true (is_shown (&test, "Short guide · Not checked by a clinician"));
  g_assert_true (is_shown (&test, changed));
  guide_test_close (&test);
}

/* Page by page: one is checked, the next is not. */
static void
test_page (void)
{
  GuideTest test = { 0 };

  guide_test_open (&test, "ar_XB", 1280, 1900);
  guide_test_go (&test, "red-flags");
  g_assert_true (is_shown (&test, "Ana, dermatologist, 2026-12-01"));
  guide_test_go (&test, "wait");
  g_assert_false (is_shown (&test, "Ana, dermatologist"));
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *overlay = NULL;

  guide_test_init (&argc, &argv);
  overlay = g_strdup_printf ("/io/github/microneedlingguide/Guide=%s/data/reviews", g_test_get_dir (G_TEST_DIST));
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);

  g_test_add_func ("/languages/short", test_short);
  g_test_add_func ("/languages/whole", test_whole);
  g_test_add_func ("/languages/page", test_page);

  return g_test_run ();
}
