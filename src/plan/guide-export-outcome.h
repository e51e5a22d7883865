/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-print.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *guide_export_outcome_dup_saved       (const char   *name);
void  guide_export_outcome_say_not_printed (GtkWidget    *said,
                                            const GError *error);
void  guide_export_outcome_print           (GtkWidget    *said,
                                            GuidePrint   *print,
                                            GBytes       *pdf);

G_END_DECLS
