/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-stranger.h"

/* Nothing stays of a place that somebody went to and left again: the soak finds what grows after
 * hundreds of visits, this names the place in seconds. */

#define STEP_MS 20 /* a frame is drawn */
#define N_TIMES 4
#define MOST_KB 4 /* a time: letters that are drawn for the first time are a little */

typedef struct
{
  GuideInside   inside;
  GuideStranger stranger;
} Test;

/* The least memory in use after any of some times. */
static double
go_and_find_least (Test       *self,
                   const char *place)
{
  double least = G_MAXDOUBLE;

  for (int i = 0; i < N_TIMES; i++)
    {
      guide_inside_act (&self->inside, "guide.go", place);
      guide_inside_act (&self->inside, "guide.go", GUIDE_PLACE_HOME);
      guide_inside_forget_drawings (&self->inside);
      least = MIN (least, guide_inside_get_kilobytes ());
    }

  return least;
}

static void
test_places (void)
{
  Test self = { 0 };
  double most = 0;
  guint n_places;

  guide_inside_start (&self.inside, NULL, STEP_MS);
  self.stranger.inside = &self.inside;
  guide_inside_act (&self.inside, "kiosk.start", NULL);
  guide_inside_act (&self.inside, "kiosk.language", "en");
  guide_inside_act (&self.inside, "kiosk.enter", NULL);
  n_places = guide_stranger_count_places (&self.stranger);
  g_assert_cmpuint (n_places, >, 30);

  for (guint i = 0; i < n_places; i++)
    {
      const char *place = guide_stranger_get_place (&self.stranger, i);
      double before = go_and_find_least (&self, place), grown = (go_and_find_least (&self, place) - before) / N_TIMES;

      most = MAX (most, grown);
      if (grown <= MOST_KB)
        continue;
      g_test_message ("%s: %.1f kB more each time", place, grown);
      g_test_fail ();
    }
  g_test_message ("%u places: at most %.1f kB more each time", n_places, most);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kiosk/places", test_places);

  return g_test_run ();
}
