/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"
#include "guide-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget * guide_block_view_new    (GuideBlock   *block,
                                     GuideContext *context);
void        guide_block_view_append (GtkWidget    *box,
                                     GuideNode    *block,
                                     GuideContext *context);

G_END_DECLS
