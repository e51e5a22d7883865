/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-figure.h"
#include "guide-paper-press.h"

G_BEGIN_DECLS

GuidePaperBox *guide_paper_figure_new (GuideFigure     *figure,
                                       GuidePaperPress *press);

G_END_DECLS
