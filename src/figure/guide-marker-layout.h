/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-illustration.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_MARKER_LAYOUT (guide_marker_layout_get_type ())
G_DECLARE_FINAL_TYPE (GuideMarkerLayout, guide_marker_layout, GUIDE, MARKER_LAYOUT, GtkLayoutManager)

GtkLayoutManager *guide_marker_layout_new (void);
gboolean          guide_marker_layout_add (GuideMarkerLayout *self,
                                           GuideIllustration *illustration,
                                           const char        *part,
                                           GtkWidget         *leader,
                                           GtkWidget         *number,
                                           GtkWidget         *button);
void              guide_marker_layout_add_at
                                          (GuideMarkerLayout      *self,
                                           const graphene_point_t *anchor,
                                           const graphene_point_t *wanted,
                                           GtkWidget              *leader,
                                           GtkWidget              *number,
                                           GtkWidget              *button);

G_END_DECLS
