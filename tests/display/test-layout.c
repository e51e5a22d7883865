/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-layout.h"

/* test-layout LANGUAGE: every page, screen and sheet in one language, at every
 * size of window and in the smallest and the largest text. Nothing is cut, nothing overlaps,
 * and in the languages made from the strings to translate every word is
 * translated. What quiz, self-check, options and My visit show on the way is for
 * test-layout-asking. */

static const int sizes[][2] = { { 360, 480 }, { 360, 740 }, { 1080, 1920 }, { 1280, 800 }, { 1920, 1200 } };
static const char *const other_places[] = { GUIDE_PLACE_HOME,     GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES,
                                            GUIDE_PLACE_ABOUT,    GUIDE_PLACE_COMPARE,  GUIDE_PLACE_MY_VISIT,
                                            GUIDE_PLACE_QUIZ,     GUIDE_PLACE_SELF_CHECK, GUIDE_PLACE_TAKE_HOME };
static const char *const sheets[] = { "appearance", "language", "menu", "find", "shortcuts", "export", "forget" };

/* The page again with the meaning of its first word open. */
static void
check_meaning (GuideLayout *self,
               const char  *page_id)
{
  GtkWidget *word = guide_test_find (GTK_WIDGET (self->test->window), guide_test_is_class, "word");

  if (word == NULL)
    return;

  g_signal_emit_by_name (word, "clicked");
  guide_test_settle (self->test);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (self->test->window), guide_test_is_class, "meaning"));
  guide_layout_check (self, page_id);
  g_signal_emit_by_name (word, "clicked");
}

/* What a language does to the room of a screen is little: one is looked at. */
static void
check_room (GuideLayout *self)
{
  if (self->text_size == 100 && self->height >= 740 && self->width <= 1280 && g_str_equal (self->language, "en"))
    guide_layout_check_room (self);
}

static void
check_sheets (GuideLayout *self)
{
  GuideShell *shell = guide_window_get_shell (self->test->window);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      guide_shell_open_panel (shell, sheets[i]);
      guide_test_settle (self->test);
      guide_layout_check (self, sheets[i]);
    }
  guide_shell_close_panel (shell);
}

static void
check_all (GuideLayout *self)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (self->test));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guide_test_go (self->test, ids[i]);
      guide_layout_check (self, ids[i]);
      guide_layout_check_headings (self);
      check_room (self);
      check_meaning (self, ids[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (other_places); i++)
    {
      guide_test_go (self->test, other_places[i]);
      guide_layout_check (self, other_places[i]);
      check_room (self);
    }
  check_sheets (self);
}

static void
test_layout (gconstpointer language)
{
  GuideTest test = { 0 };
  GuideLayout layout = { 0 };
  const int text_sizes[] = { GUIDE_TEXT_SIZE_MIN, GUIDE_TEXT_SIZE_MAX };

  guide_test_open (&test, language, sizes[0][0], sizes[0][1]);
  guide_layout_begin (&layout, &test, language);
  for (guint text = 0; text < G_N_ELEMENTS (text_sizes); text++)
    for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        if (!guide_layout_looks_at (&layout, sizes[i][0], text_sizes[text]))
          continue;
        guide_layout_size (&layout, sizes[i][0], sizes[i][1], text_sizes[text]);
        check_all (&layout);
      }
  guide_layout_end (&layout, 10000);
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  return guide_test_run_in_language (argc, argv, "/layout/", test_layout);
}
