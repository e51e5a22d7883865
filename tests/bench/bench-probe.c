/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-probe.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* How long the processors are kept busy before something is measured that comes after a rest. */
#define WAKE_US 30000

/* Something that never becomes whole must not stop the bench. */
#define MOST_US (3 * G_USEC_PER_SEC)

struct _BenchProbe
{
  GtkWidget *window;
  gint64     begun;  /* when the thing to measure began, monotonic */
  gint64     first;  /* end of the first frame since then, or 0 */
  gint64     whole;  /* end of the first frame with everything in it, or 0 */
  double     begun_cpu; /* the main thread's own time at the beginning, in ms */
  double     first_cpu; /* and what it took up to the end of the first frame */
  gint64     last;
  gint64     before; /* beginning of the frame of now */
  guint      frames;
  gboolean   will_be_whole;
  GArray    *work; /* of double: milliseconds that each frame took, or NULL while nobody asks */
};

static void (*probe_act) (BenchProbe *probe);
static BenchIsWhole probe_is_whole;

void
bench_report (const char *name,
              double      value)
{
  printf ("%s %.3f\n", name, value);
}

/* What this thread has worked so far, in ms: no other program's work is in it. */
static double
get_cpu (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

/* Before the paint, and again after a layout where there is one: what is there
 * now is what is painted. The time that looking takes is the bench's and not the
 * guide's, so the beginning moves by it. */
static void
look_cb (BenchProbe *self)
{
  gint64 before = g_get_monotonic_time ();
  double before_cpu = get_cpu ();

  if (self->whole != 0)
    return;

  self->will_be_whole = probe_is_whole == NULL || probe_is_whole (self->window);
  self->begun += g_get_monotonic_time () - before;
  self->begun_cpu += get_cpu () - before_cpu;
}

static void
before_paint_cb (BenchProbe *self)
{
  self->before = g_get_monotonic_time ();
}

static void
after_paint_cb (BenchProbe *self)
{
  double work;

  self->last = g_get_monotonic_time ();
  work = (self->last - self->before) / 1000.0;
  self->frames++;
  if (self->work != NULL)
    g_array_append_val (self->work, work);
  if (self->first == 0)
    {
      self->first = self->last;
      self->first_cpu = get_cpu () - self->begun_cpu;
    }
  if (self->whole == 0 && self->will_be_whole)
    self->whole = self->last;
}

static gboolean
act_cb (gpointer data)
{
  BenchProbe *self = data;

  if (self->whole == 0)
    return G_SOURCE_CONTINUE;

  probe_act (self);
  fflush (stdout);
  exit (EXIT_SUCCESS);
}

static void
realize_cb (BenchProbe *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);

  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), self);
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (look_cb), self);
  g_signal_connect_swapped (clock, "layout", G_CALLBACK (look_cb), self);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), self);
  g_timeout_add (20, act_cb, self);
}

static gboolean
window_added_cb (GSignalInvocationHint *hint,
                 guint                  n_values,
                 const GValue          *values,
                 gpointer               data)
{
  BenchProbe *self = data;

  self->window = g_value_get_object (&values[1]);
  g_signal_connect_data (self->window, "realize", G_CALLBACK (realize_cb), self, NULL,
                         G_CONNECT_AFTER | G_CONNECT_SWAPPED);

  return FALSE;
}

/* To be called first in main(). The stamp of the start is the parent's. */
void
bench_probe_install (void (*act) (BenchProbe *probe))
{
  BenchProbe *self = g_new0 (BenchProbe, 1);
  const char *start = g_getenv ("GUIDE_BENCH_START_US");

  self->begun = start != NULL ? g_ascii_strtoll (start, NULL, 10) : g_get_monotonic_time ();
  probe_act = act;
  g_type_class_ref (GTK_TYPE_APPLICATION);
  g_signal_add_emission_hook (g_signal_lookup ("window-added", GTK_TYPE_APPLICATION), 0, window_added_cb, self, NULL);
}

void
bench_probe_set_whole (BenchIsWhole is_whole)
{
  probe_is_whole = is_whole;
}

GtkWidget *
bench_probe_get_window (BenchProbe *self)
{
  return self->window;
}

/* A piece of work that is always the same and needs next to no memory. Returns the milliseconds it took. */
double
bench_work (void)
{
  gint64 begin = g_get_monotonic_time ();
  volatile guint sum = 0;

  for (guint i = 0; i < 1000000; i++)
    sum += i;
  (void) sum;

  return (g_get_monotonic_time () - begin) / 1000.0;
}

/* What a processor does first after a rest takes longer, and where it is a virtual one some times as long, so that
 * little else would be seen: run.py tells how long here. Whoever presses a key has moved a hand before, and the
 * screen has followed it. So this process and the X server are at work for a moment. */
void
bench_probe_wake (BenchProbe *self)
{
  gint64 end = g_get_monotonic_time () + WAKE_US;

  while (g_get_monotonic_time () < end)
    {
      bench_work ();
      gdk_display_sync (gtk_widget_get_display (self->window));
    }
}

void
bench_probe_begin (BenchProbe *self)
{
  self->first = self->whole = 0;
  self->will_be_whole = FALSE;
  self->begun = g_get_monotonic_time ();
  self->begun_cpu = get_cpu ();
}

/* Waits for the frame with everything in it. Gives the milliseconds from the
 * beginning to the first frame and to that one. */
void
bench_probe_end (BenchProbe *self,
                 double     *first,
                 double     *whole)
{
  while (self->whole == 0 && g_get_monotonic_time () - self->begun < MOST_US)
    g_main_context_iteration (NULL, FALSE);
  if (self->whole == 0)
    {
      fprintf (stderr, "never whole; frames meanwhile: %s\n", self->first != 0 ? "some" : "none");
      exit (EXIT_FAILURE); /* what was measured is something else */
    }
  if (first != NULL)
    *first = (self->first - self->begun) / 1000.0;
  if (whole != NULL)
    *whole = (self->whole - self->begun) / 1000.0;
}

/* What the main thread itself worked from the beginning to the end of the first
 * frame, in milliseconds: it hangs less on what else the machine does. */
double
bench_probe_get_first_cpu (BenchProbe *self)
{
  return self->first_cpu;
}

static gboolean
wait_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

void
bench_probe_wait (BenchProbe *self,
                  guint       ms)
{
  gboolean over = FALSE;

  g_timeout_add (ms, wait_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* How long the program worked at each frame of so many milliseconds, from its
 * beginning to the end of its paint. */
GArray *
bench_probe_watch (BenchProbe *self,
                   guint       ms)
{
  self->work = g_array_new (FALSE, FALSE, sizeof (double));
  bench_probe_wait (self, ms);

  return g_steal_pointer (&self->work);
}

guint
bench_probe_count_frames (BenchProbe *self)
{
  return self->frames;
}

gint64
bench_probe_get_last (BenchProbe *self)
{
  return self->last;
}

void
bench_probe_report_start (BenchProbe *self)
{
  bench_report ("start-first", (self->first - self->begun) / 1000.0);
  bench_report ("start-work", self->first_cpu);
  bench_report ("start", (self->whole - self->begun) / 1000.0);
}

void
bench_report_memory (void)
{
  g_autofree char *text = NULL;
  const char *pss;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return;

  pss = g_strstr_len (text, -1, "\nPss:");
  if (pss != NULL)
    bench_report ("pss", g_ascii_strtoll (pss + strlen ("\nPss:"), NULL, 10) / 1024.0);
}
