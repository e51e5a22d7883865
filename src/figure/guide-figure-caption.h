/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "guide-figure.h"

G_BEGIN_DECLS

GtkWidget *guide_figure_caption_new (GuideFigure *figure);

G_END_DECLS
