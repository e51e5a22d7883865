/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_TURNS (guide_turns_get_type ())
G_DECLARE_FINAL_TYPE (GuideTurns, guide_turns, GUIDE, TURNS, GtkWidget)

GtkWidget *guide_turns_new    (void);
void       guide_turns_append (GuideTurns *self,
                               GtkWidget  *child);
void       guide_turns_show   (GuideTurns *self,
                               guint       turn);

G_END_DECLS
