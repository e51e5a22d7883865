/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-visit-plan.h"
#include "guide-visit.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *guide_visit_pick_new        (const char     *id,
                                        const char     *question,
                                        const char     *why,
                                        GuideVisitPlan *plan);
GtkWidget *guide_visit_pick_new_action (const char     *title,
                                        const char     *why,
                                        const char     *action);
GtkWidget *guide_visit_picks_new_group (const char     *title);
GtkWidget *guide_visit_picks_new       (GuideAsks      *asks,
                                        GuideVisitPlan *plan);

G_END_DECLS
