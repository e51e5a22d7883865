/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-figure-steps.h"

/* Days in words, and which step a place on the slider means. */

static GuideFigure *
new_figure (const int *days,
            guint      n)
{
  GString *xml = g_string_new ("<interface><object class='GuideFigure' id='figure'>"
                               "<property name='drawing'>x</property><property name='mode'>slider</property>");
  g_autofree char *text = NULL;
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (xml,
                            "<child><object class='GuideStep'><property name='step'>%u</property>"
                            "<property name='day'>%d</property></object></child>",
                            i + 1, days[i]);
  g_string_append (xml, "</object></interface>");
  text = g_string_free (xml, FALSE);

  g_assert_true (gtk_builder_add_from_string (builder, text, -1, &error));
  g_assert_no_error (error);

  return g_object_ref (GUIDE_FIGURE (gtk_builder_get_object (builder, "figure")));
}

static void
test_words (void)
{
  const struct
  {
    int day;
    const char *words;
  } cases[] = {
    { 0, "Day 0" },   { 1, "Day 1" },     { 3, "Day 3" },     { 14, "Day 14" },   { 20, "Day 20" },
    { 21, "Week 3" }, { 28, "Week 4" },   { 56, "Week 8" },   { 84, "Week 12" },  { 89, "Week 13" },
    { 90, "Month 3" }, { 180, "Month 6" }, { 240, "Month 8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = guide_figure_steps_dup_day (cases[i].day);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_nearest (void)
{
  const int days[] = { 0, 2, 14, 90 };
  g_autoptr (GuideFigure) figure = new_figure (days, G_N_ELEMENTS (days));
  g_autoptr (GuideFigureSteps) steps = guide_figure_steps_new (figure);

  g_assert_cmpuint (guide_figure_steps_get_n (steps), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpint (guide_step_get_step (guide_figure_steps_get (steps, i)), ==, i + 1);
      g_assert_cmpuint (guide_figure_steps_get_nearest (steps, i), ==, i);
    }

  g_assert_cmpuint (guide_figure_steps_get_nearest (steps, -5), ==, 0);
  g_assert_cmpuint (guide_figure_steps_get_nearest (steps, 500), ==, 3);
  /* Half way between two, the earlier. */
  g_assert_cmpuint (guide_figure_steps_get_nearest (steps, 0.5), ==, 0);
  g_assert_cmpuint (guide_figure_steps_get_nearest (steps, 0.51), ==, 1);
}

/* The steps of a page stay in the order of the page, and one is enough. */
static void
test_few (void)
{
  const int days[] = { 5 };
  g_autoptr (GuideFigure) none = new_figure (NULL, 0);
  g_autoptr (GuideFigure) one = new_figure (days, 1);
  g_autoptr (GuideFigureSteps) no_steps = guide_figure_steps_new (none);
  g_autoptr (GuideFigureSteps) steps = guide_figure_steps_new (one);

  g_assert_cmpuint (guide_figure_steps_get_n (no_steps), ==, 0);
  g_assert_cmpuint (guide_figure_steps_get_n (steps), ==, 1);
  g_assert_cmpuint (guide_figure_steps_get_nearest (steps, 40), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_type_ensure (GUIDE_TYPE_FIGURE);
  g_type_ensure (GUIDE_TYPE_STEP);

  g_test_add_func ("/figure-steps/words", test_words);
  g_test_add_func ("/figure-steps/nearest", test_nearest);
  g_test_add_func ("/figure-steps/few", test_few);

  return g_test_run ();
}
