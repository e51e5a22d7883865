/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-stranger.h"

/* test-places [PLACE]: nothing stays of a place that somebody went to and left again. The soak finds
 * what grows after hundreds of visits; this names the place. */

#define STEP_MS 20 /* a frame is drawn */
#define N_TIMES 3
#define N_ROUNDS 6
#define MOST_KB 4 /* a time */

typedef struct
{
  GuideInside   inside;
  GuideStranger stranger;
} Test;

/* The memory in use after some times. */
static double
go_and_look (Test       *self,
             const char *place)
{
  for (int i = 0; i < N_TIMES; i++)
    {
      guide_inside_act (&self->inside, "guide.go", place);
      guide_inside_act (&self->inside, "guide.go", GUIDE_PLACE_HOME);
    }
  guide_inside_forget_drawings (&self->inside);

  return guide_inside_get_kilobytes ();
}

/* What is made once and kept, as letters are, is made sooner or later; what grows in every round is left
 * behind. */
static double
find_growth (Test       *self,
             const char *place)
{
  double now = go_and_look (self, place), grown;
  int n_rounds = 0;

  do
    {
      double before = now;

      now = go_and_look (self, place);
      grown = (now - before) / N_TIMES;
    }
  while (grown > MOST_KB && ++n_rounds < N_ROUNDS);

  return grown;
}

static void
test_places (gconstpointer only)
{
  Test self = { 0 };
  guint n_places;

  guide_inside_start (&self.inside, g_getenv ("GUIDE_CLINIC"), STEP_MS);
  self.stranger.inside = &self.inside;
  guide_inside_act (&self.inside, "kiosk.start", NULL);
  guide_inside_act (&self.inside, "kiosk.language", "en");
  guide_inside_act (&self.inside, "kiosk.enter", NULL);
  n_places = guide_stranger_count_places (&self.stranger);
  g_assert_cmpuint (n_places, >, 30);

  for (guint i = 0; i < n_places; i++)
    {
      const char *place = guide_stranger_get_place (&self.stranger, i);
      double grown = only == NULL || g_str_equal (only, place) ? find_growth (&self, place) : 0;

      if (grown <= MOST_KB)
        continue;
      g_test_message ("%s: %.1f kB more each time", place, grown);
      g_test_fail ();
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/kiosk/places", argv[1], test_places);

  return g_test_run ();
}
