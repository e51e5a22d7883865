/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_outcome_new (void);
void       guide_outcome_say (GtkWidget  *outcome,
                              const char *text);

G_END_DECLS
