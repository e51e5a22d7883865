/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-probe.h"

#define N_FRAMES 6
#define N_CHANGES 20
#define N_RESTS 5
#define REST_MS 2000

/* What everything is measured against: a window of GTK with nothing in it. */

/* A plain ground that fills the window, of one of two colours. */
typedef struct
{
  GtkWidget parent_instance;

  gboolean is_dark;
} Ground;

typedef GtkWidgetClass GroundClass;

static GType ground_get_type (void);

G_DEFINE_FINAL_TYPE (Ground, ground, GTK_TYPE_WIDGET)

static void
ground_snapshot (GtkWidget   *widget,
                 GtkSnapshot *snapshot)
{
  GdkRGBA light = { 1, 1, 0.9, 1 }, dark = { 0, 0, 0.1, 1 };

  gtk_snapshot_append_color (snapshot, ((Ground *) widget)->is_dark ? &dark : &light,
                             &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget)));
}

static void
ground_class_init (GroundClass *klass)
{
  klass->snapshot = ground_snapshot;
}

static void
ground_init (Ground *self)
{
}

/* What it takes to paint every pixel of the window, and nothing else. */
static void
change_all (BenchProbe *probe)
{
  Ground *ground = g_object_new (ground_get_type (), NULL);

  gtk_window_set_child (GTK_WINDOW (bench_probe_get_window (probe)), GTK_WIDGET (ground));
  for (guint i = 0; i < N_CHANGES; i++)
    {
      double first;

      bench_probe_wait (probe, 200);
      bench_probe_wake (probe);
      bench_probe_begin (probe);
      ground->is_dark = !ground->is_dark;
      gtk_widget_queue_draw (GTK_WIDGET (ground));
      bench_probe_end (probe, &first, NULL);
      bench_report ("change", first);
      bench_report ("change-work", bench_probe_get_first_cpu (probe));
    }
}

/* How the machine itself takes a rest: the same work at once, and after one. */
static void
act_rest (BenchProbe *probe)
{
  for (guint i = 0; i < N_RESTS; i++)
    {
      bench_probe_wait (probe, REST_MS);
      bench_report ("after-rest", bench_work ());
      bench_probe_wake (probe);
      bench_report ("at-once", bench_work ());
    }
}

/* Until somebody else ends it, who looks at it from outside. */
static void
act_stay (BenchProbe *probe)
{
  for (;;)
    bench_probe_wait (probe, REST_MS);
}

static void
act (BenchProbe *probe)
{
  if (g_strcmp0 (g_getenv ("GUIDE_BENCH_ACT"), "rest") == 0)
    {
      act_rest (probe);
      return;
    }
  if (g_strcmp0 (g_getenv ("GUIDE_BENCH_ACT"), "stay") == 0)
    act_stay (probe);

  bench_probe_report_start (probe);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      double first;

      bench_probe_wait (probe, 200);
      bench_probe_wake (probe);
      bench_probe_begin (probe);
      gtk_widget_queue_draw (bench_probe_get_window (probe));
      bench_probe_end (probe, &first, NULL);
      bench_report ("frame", first);
      bench_report ("frame-work", bench_probe_get_first_cpu (probe));
    }
  bench_probe_wait (probe, 1000);
  bench_report_memory ();
  if (g_strcmp0 (g_getenv ("GUIDE_BENCH_ACT"), "change") == 0)
    change_all (probe);
}

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GtkApplication) application = NULL;

  bench_probe_install (act);
  application = gtk_application_new ("io.github.microneedlingguide.Empty", 0);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
