/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-application.h"
#include "guide-kiosk.h"

#include <dirent.h>
#include <malloc.h>
#include <stdlib.h>
#include <unistd.h>

/* Visits without end: guide-soak VISITS SEED. The whole kiosk in one process,
 * driven by its own actions at random. Prints visits a minute, memory a visit
 * after the first 500, open files and live objects. */

#define WARM_UP 500
#define WINDOW 100
#define STEPS_MAX 12

typedef struct
{
  GtkApplication *application;
  GuideWindow    *window;
  GRand          *chance;
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
    self->n_warnings++;

  return g_log_writer_default (level, fields, n_fields, NULL);
}

static void
settle (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
}

static void
act (Soak       *self,
     const char *action,
     const char *target)
{
  if (target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->window), action, "s", target);
  else
    gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL);
  settle (4);
}

static const char *
pick (Soak              *self,
      const char *const *names)
{
  return names[g_rand_int_range (self->chance, 0, g_strv_length ((GStrv) names))];
}

static void
act_at_random (Soak *self)
{
  GuideContext *context = guide_window_get_context (self->window);
  const char *const *pages = (const char *const *) guide_book_get_page_ids (guide_context_get_book (context));
  const char *const sheets[] = { "appearance", "language", "menu", "find", NULL };
  const char *const places[] = { "glossary", "sources", "about", "quiz", "self-check", NULL };
  const char *const looks[] = { "light", "dark", "contrast", NULL };

  switch (g_rand_int_range (self->chance, 0, 9))
    {
    case 0:
    case 1:
      act (self, "guide.go", pick (self, pages));
      break;
    case 2:
    case 3:
      act (self, "guide.next", NULL);
      break;
    case 4:
      act (self, "guide.panel", pick (self, sheets));
      break;
    case 5:
      act (self, "guide.close", NULL);
      break;
    case 6:
      act (self, "guide.go", pick (self, places));
      break;
    case 7:
      act (self, "reader.appearance", pick (self, looks));
      break;
    case 8:
      act (self, g_rand_boolean (self->chance) ? "guide.larger" : "guide.smaller", NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
visit (Soak *self)
{
  int n_steps = g_rand_int_range (self->chance, 1, STEPS_MAX);

  act (self, "kiosk.start", NULL);
  act (self, "kiosk.language", "en");
  act (self, "kiosk.enter", NULL);
  for (int i = 0; i < n_steps; i++)
    act_at_random (self);
  act (self, "kiosk.finish", NULL);
  settle (4);
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

/* What malloc has handed out: exact, where the pages of the process are not. */
static double
get_kilobytes (void)
{
  malloc_trim (0);

  return mallinfo2 ().uordblks / 1024.0;
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

/* The least memory in use after any of some visits: pictures come and go in a
 * cache of settled size, and what is left when it is emptiest is what grows. */
static double
visit_and_find_least (Soak *self,
                      int   n_visits)
{
  double least = G_MAXDOUBLE;

  for (int i = 0; i < n_visits; i++)
    {
      visit (self);
      least = MIN (least, get_kilobytes ());
    }

  return least;
}

static void
run_visits (Soak *self,
            int   n_visits)
{
  gint64 begin = g_get_monotonic_time ();
  guint files = count_files (), widgets = count_widgets (GTK_WIDGET (self->window));
  int window = CLAMP (n_visits / 10, 1, WINDOW), n_done = 0;
  int warm_up = MIN (WARM_UP, n_visits / 2), warm_at = 0;
  double warm = 0, least = 0;

  while (n_done < n_visits)
    {
      int n_now = MIN (window, n_visits - n_done);

      least = visit_and_find_least (self, n_now);
      n_done += n_now;
      if (n_done >= warm_up && warm_at == 0)
        {
          warm = least;
          warm_at = n_done;
        }
      g_print ("# %d visits, %.0f kB at least\n", n_done, least);
    }
  settle (500);

  g_print ("%d visits, %.0f a minute\n", n_visits, n_visits * 60e6 / (g_get_monotonic_time () - begin));
  g_print ("memory: %.2f kB a visit after the first %d\n", (least - warm) / MAX (n_visits - warm_at, 1), warm_at);
  g_print ("open files: %u before, %u after\n", files, count_files ());
  g_print ("live widgets: %u before, %u after\n", widgets, count_widgets (GTK_WIDGET (self->window)));
  g_print ("warnings: %u\n", self->n_warnings);
}

int
main (int   argc,
      char *argv[])
{
  Soak self = { 0 };
  int n_visits = argc > 1 ? atoi (argv[1]) : 20;
  g_autoptr (GError) error = NULL;

  g_log_set_writer_func (count_warnings, &self, NULL);
  self.chance = g_rand_new_with_seed (argc > 2 ? atoi (argv[2]) : 1);
  self.application = guide_application_new_kiosk (NULL, NULL);
  if (!g_application_register (G_APPLICATION (self.application), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_application_activate (G_APPLICATION (self.application));
  self.window = GUIDE_WINDOW (gtk_application_get_windows (self.application)->data);
  settle (500);
  run_visits (&self, n_visits);
  g_rand_free (self.chance);

  return self.n_warnings > 0 ? 1 : 0;
}
