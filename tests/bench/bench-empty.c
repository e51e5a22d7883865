/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-probe.h"

/* What everything is measured against: a window of GTK with nothing in it. */

static void
act (BenchProbe *probe)
{
  bench_probe_report_start (probe);
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
