/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-spot.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_SHELL (guide_shell_get_type ())
G_DECLARE_FINAL_TYPE (GuideShell, guide_shell, GUIDE, SHELL, GtkWidget)

GtkWidget *guide_shell_new         (GuideContext *context);
gboolean   guide_shell_has_screen  (const char   *place);
gboolean   guide_shell_prepare     (GuideShell   *self);
void       guide_shell_go_back     (GuideShell   *self);
void       guide_shell_turn        (GuideShell   *self,
                                    int           distance);
gboolean   guide_shell_scroll      (GuideShell   *self,
                                    double        screens);
void       guide_shell_open_hit    (GuideShell   *self,
                                    const char   *page_id,
                                    int           block);
void       guide_shell_open_panel  (GuideShell   *self,
                                    const char   *name);
gboolean   guide_shell_close_panel (GuideShell   *self);
gboolean   guide_shell_has_panel   (GuideShell   *self);
void       guide_shell_set_room    (GuideShell   *self,
                                    int           width);
void       guide_shell_read_aloud  (GuideShell   *self);
void       guide_shell_read_screen (GuideShell   *self);
void       guide_shell_move_aloud  (GuideShell   *self,
                                    int           distance);
gboolean   guide_shell_stop_aloud  (GuideShell   *self);
gboolean   guide_shell_is_speaking (GuideShell   *self);
GtkWidget *guide_shell_join_bars   (GuideShell   *self,
                                    GtkWidget    *finish);
GuideSpot *guide_shell_get_spot    (GuideShell   *self);
void       guide_shell_show_spot   (GuideShell   *self,
                                    GuideSpot    *spot);

G_END_DECLS
