/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-objects-alive.h"
#include "guide-renderer.h"
#include "guide-stranger.h"

#include <dirent.h>
#include <malloc.h>
#include <stdlib.h>

/* Visits without end: guide-soak VISITS SEED [MILLISECONDS A STEP]. The whole kiosk
 * in one process, as the clinic of GUIDE_CLINIC has it, whose languages take turns; with one
 * stranger after the other in it. Prints visits a minute,
 * memory a visit over the last two thirds, that of the process after all visits against
 * that after the first, open files and live objects. */

#define WINDOW 100
#define STEP_MS 20 /* a frame is drawn */
#define FIRST_VISITS 20
#define MANY_VISITS 10
#define REST_SECONDS 5 /* the kiosk waits, and has given back what it does without */

typedef struct
{
  GuideInside     inside;
  GuideStranger   stranger;
  GuideObjectsAlive *sessions; /* that live */
  guint           n_visits; /* so far */
  guint           n_warnings;
} Soak;

static GLogWriterOutput
count_warnings (GLogLevelFlags   level,
                const GLogField *fields,
                gsize            n_fields,
                gpointer         data)
{
  Soak *self = data;

  if ((level & (G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL)) != 0)
    {
      self->n_warnings++;
      g_printerr ("# visit %u, %s:\n", self->n_visits, self->stranger.doing);
    }

  return g_log_writer_default (level, fields, n_fields, NULL);
}

static guint
count_files (void)
{
  DIR *folder = opendir ("/proc/self/fd");
  guint count = 0;

  while (readdir (folder) != NULL)
    count++;
  closedir (folder);

  return count;
}

/* What the process has for itself: the pages of programs and libraries that it reads it shares, and how
 * many of those it is charged with changes with who else runs. */
static double
get_own_kilobytes (void)
{
  static const char *const kinds[] = { "\nPss_Anon:", "\nPss_Shmem:" };
  g_autofree char *text = NULL;
  double sum = 0;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const char *line = strstr (text, kinds[i]);

      sum += line != NULL ? g_ascii_strtod (line + strlen (kinds[i]), NULL) : 0;
    }

  return sum;
}

/* That, while nobody is there: the least of some seconds, in which the screen that waits may
 * draw its next picture. */
static double
rest_and_find_least (void)
{
  double least = G_MAXDOUBLE;

  for (int i = 0; i < REST_SECONDS; i++)
    {
      guide_inside_settle (1000);
      least = MIN (least, get_own_kilobytes ());
    }

  return least;
}

static guint
count_widgets (GtkWidget *widget)
{
  guint count = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_widgets (child);

  return count;
}

static GuideSession *
get_session (Soak *self)
{
  return guide_context_get_session (guide_window_get_context (self->inside.window));
}

/* The least memory in use after any of some visits, and after a rest: what is left when caches
 * and views on their way out are emptiest is what grows. */
static double
visit_and_find_least (Soak *self,
                      int   n_visits)
{
  double least = G_MAXDOUBLE;

  for (int i = 0; i < n_visits; i++)
    {
      guide_stranger_visit (&self->stranger, self->n_visits++);
      guide_objects_alive_watch (self->sessions, G_OBJECT (get_session (self)));
      guide_inside_forget_drawings (&self->inside);
      least = MIN (least, guide_inside_get_kilobytes ());
    }
  if (n_visits >= MANY_VISITS)
    {
      guide_inside_settle (REST_SECONDS * 1000);
      least = MIN (least, guide_inside_get_kilobytes ());
    }

  return least;
}

/* The slope of the line that fits best, in kilobytes a visit. */
static double
fit_slope (GArray *leasts)
{
  double n = leasts->len, mean_x = (n - 1) / 2, mean_y = 0, xy = 0, xx = 0;

  for (guint i = 0; i < leasts->len; i++)
    mean_y += g_array_index (leasts, double, i) / n;
  for (guint i = 0; i < leasts->len; i++)
    {
      xy += (i - mean_x) * (g_array_index (leasts, double, i) - mean_y);
      xx += (i - mean_x) * (i - mean_x);
    }

  return xx > 0 ? xy / xx : 0;
}

/* The slope, in kilobytes a visit, over the last two thirds of all visits, of which some are done. */
static double
visit_and_find_slope (Soak *self,
                      int   n_visits)
{
  int window = CLAMP (n_visits / 30, 1, WINDOW), n_done = self->n_visits;
  g_autoptr (GArray) leasts = g_array_new (FALSE, FALSE, sizeof (double));

  while (n_done < n_visits)
    {
      double least = visit_and_find_least (self, MIN (window, n_visits - n_done));

      n_done = self->n_visits;
      if (n_done > n_visits / 3)
        g_array_append_val (leasts, least);
      g_print ("# %d visits, %.0f kB at least, the process %.0f kB\n", n_done, least, get_own_kilobytes ());
    }

  return fit_slope (leasts) / window;
}

static void
print_state (Soak       *self,
             const char *when)
{
  g_print ("%s: %u open files, %u live widgets, %u live sessions\n", when, count_files (),
           count_widgets (GTK_WIDGET (self->inside.window)), *self->sessions);
}

static void
run_visits (Soak *self,
            int   n_visits)
{
  gint64 begin = g_get_monotonic_time ();
  double slope, first = 0;

  if (n_visits > 2 * FIRST_VISITS)
    {
      visit_and_find_least (self, FIRST_VISITS);
      first = rest_and_find_least ();
    }
  slope = visit_and_find_slope (self, n_visits);
  guide_inside_settle (500);

  g_print ("%d visits, %.0f a minute\n", n_visits, n_visits * 60e6 / (g_get_monotonic_time () - begin));
  g_print ("memory: %.2f kB a visit over the last two thirds\n", slope);
  if (first > 0)
    g_print ("memory of the process: %.3f of what it was after %d visits, %.0f kB\n", rest_and_find_least () / first,
             FIRST_VISITS, first);
}

int
main (int   argc,
      char *argv[])
{
  Soak self = { 0 };
  int n_visits = argc > 1 ? atoi (argv[1]) : 20;

  mallopt (M_ARENA_MAX, 2); /* as the program itself does before anything else */
  guide_renderer_choose ("/dev");
  self.stranger.doing = "start";
  self.sessions = guide_objects_alive_new ();
  g_log_set_writer_func (count_warnings, &self, NULL);
  guide_inside_start (&self.inside, g_getenv ("GUIDE_CLINIC"), argc > 3 ? atoi (argv[3]) : STEP_MS);
  self.stranger.inside = &self.inside;
  self.stranger.chance = g_rand_new_with_seed (argc > 2 ? atoi (argv[2]) : 1);
  g_print ("# everybody's turn comes within %u visits\n", guide_stranger_count_rounds (&self.stranger));
  print_state (&self, "before");
  run_visits (&self, n_visits);
  print_state (&self, "after");
  g_print ("warnings: %u\n", self.n_warnings);
  g_rand_free (self.stranger.chance);

  return self.n_warnings > 0 || *self.sessions != 1 ? 1 : 0;
}
