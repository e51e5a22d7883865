/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-probe.h"

#define N_FRAMES 6

/* What everything is measured against: a window of GTK with nothing in it. */

static void
act (BenchProbe *probe)
{
  bench_probe_report_start (probe);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      double first;

      bench_probe_wait (probe, 200);
      bench_probe_begin (probe);
      gtk_widget_queue_draw (bench_probe_get_window (probe));
      bench_probe_end (probe, &first, NULL);
      bench_report ("frame", first);
      bench_report ("frame-work", bench_probe_get_first_cpu (probe));
    }
  bench_probe_wait (probe, 1000);
  bench_report_memory ();
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
