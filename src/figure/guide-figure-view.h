/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-art-cache.h"
#include "guide-figure.h"
#include "guide-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_FIGURE_VIEW (guide_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideFigureView, guide_figure_view, GUIDE, FIGURE_VIEW, GtkWidget)

GtkWidget *guide_figure_view_new (GuideFigure   *figure,
                                  GuideArtCache *art,
                                  GuideSession  *session);
GtkWidget *guide_figure_view_tell
                                 (GuideFigureView *self,
                                  int              child,
                                  int              room);
GtkWidget *guide_figure_view_describe
                                 (GuideFigureView *self,
                                  guint            sentence,
                                  int              room);
void       guide_figure_view_end_telling
                                 (GuideFigureView *self);

G_END_DECLS
