/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-figure.h"

G_BEGIN_DECLS

typedef struct _GuideFigureSteps GuideFigureSteps;

GuideFigureSteps *guide_figure_steps_new         (GuideFigure  *figure);
void          guide_figure_steps_free        (GuideFigureSteps *self);
guint         guide_figure_steps_get_n       (GuideFigureSteps *self);
GuideStep    *guide_figure_steps_get         (GuideFigureSteps *self,
                                         guint         i);
guint         guide_figure_steps_get_nearest (GuideFigureSteps *self,
                                         double        place);
char         *guide_figure_steps_dup_day     (int           day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideFigureSteps, guide_figure_steps_free)

G_END_DECLS
