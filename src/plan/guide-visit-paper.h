/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_VISIT_PAPER (guide_visit_paper_get_type ())
G_DECLARE_FINAL_TYPE (GuideVisitPaper, guide_visit_paper, GUIDE, VISIT_PAPER, GtkWidget)

GtkWidget *guide_visit_paper_new (GuideContext *context);

G_END_DECLS
