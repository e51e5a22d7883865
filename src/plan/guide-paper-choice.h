/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"
#include "guide-paper-size.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget     *guide_paper_choice_new (GuideContext *context);
GuidePaperSize guide_paper_choice_get (GuideContext *context);

G_END_DECLS
