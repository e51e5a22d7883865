/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-layout.h"
#include "guide-states.h"

/* test-layout-asking LANGUAGE: every state of quiz, self-check, options and My
 * visit in one language, at three sizes of window and in the smallest and the largest text.
 * Nothing is cut, nothing overlaps, every word is translated, and every target
 * is at least 44 x 44. */

static const int sizes[][2] = { { 360, 480 }, { 360, 740 }, { 1280, 800 } };

/* What one comes to a screen for, which is no more than three clicks of the wheel down:
 * an answer, what it came to, the button that goes on. The first that is there counts. */
static const struct
{
  const char *state;
  const char *css_class;
} acts[] = {
  { "quiz, result", "dots" },   { "quiz", "primary" },       { "q-", "check" },           { "q-", "primary" },
  { "self-check", "outcome" },  { "self-check", "support" }, { "self-check", "primary" }, { "options", "choices-heads" },
  { "my visit", "primary" },
};

static void
check_cb (GuideTest  *test,
          const char *state,
          gpointer    layout)
{
  GuideLayout *self = layout;

  guide_layout_check (self, state);
  if (self->width < 1280 || self->text_size > 100 || !g_str_equal (self->language, "en"))
    return;

  guide_layout_check_room (self);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_has_prefix (state, acts[i].state) && guide_layout_check_reach (self, acts[i].css_class))
      return;
}

static void
test_layout (gconstpointer language)
{
  GuideTest test = { 0 };
  GuideLayout layout = { 0 };
  const int text_sizes[] = { GUIDE_TEXT_SIZE_MIN, GUIDE_TEXT_SIZE_MAX };

  guide_states_put_clinic (language);
  guide_test_open (&test, language, sizes[0][0], sizes[0][1]);
  guide_layout_begin (&layout, &test, language);
  for (guint text = 0; text < G_N_ELEMENTS (text_sizes); text++)
    for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        if (!guide_layout_looks_at (&layout, sizes[i][0], text_sizes[text]))
          continue;
        guide_layout_size (&layout, sizes[i][0], sizes[i][1], text_sizes[text]);
        guide_states_visit (&test, language, check_cb, &layout);
      }
  guide_layout_end (&layout, 10000);
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  return guide_test_run_in_language (argc, argv, "/layout-asking/", test_layout);
}
