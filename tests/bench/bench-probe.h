/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Looks on from outside: at the frames of a program's one window, and whether
 * all that can be seen is in them. The program itself knows nothing of it. */
typedef struct _BenchProbe BenchProbe;

typedef gboolean (*BenchIsWhole) (GtkWidget *window);

void       bench_probe_install       (void (*act) (BenchProbe *probe));
void       bench_probe_set_whole     (BenchIsWhole is_whole);
GtkWidget *bench_probe_get_window    (BenchProbe *self);
void       bench_probe_wake          (BenchProbe *self);
void       bench_probe_begin         (BenchProbe *self);
void       bench_probe_end           (BenchProbe *self,
                                      double     *first,
                                      double     *whole);
double     bench_probe_get_first_cpu (BenchProbe *self);
void       bench_probe_wait          (BenchProbe *self,
                                      guint       ms);
GArray    *bench_probe_watch         (BenchProbe *self,
                                      guint       ms);
guint      bench_probe_count_frames  (BenchProbe *self);
gint64     bench_probe_get_last      (BenchProbe *self);
void       bench_probe_report_start  (BenchProbe *self);

void       bench_report              (const char *name,
                                      double      value);
void       bench_report_memory       (void);
double     bench_work                (void);

G_END_DECLS
