/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <graphene.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * GUIDE_MARKER_BUTTONS_FROM: (skip)
 *
 * From this width of a drawing on, in logical pixels, its numbers are buttons.
 */
#define GUIDE_MARKER_BUTTONS_FROM 480

/**
 * GuideMarker:
 * @anchor: the place in the drawing that the number speaks of, 0 to 1
 * @wanted: where the middle of the number would like to stand, 0 to 1
 * @x: left edge of its square
 * @y: top edge of its square
 *
 * A number on a drawing, and the square that was found for it.
 */
typedef struct
{
  graphene_point_t anchor;
  graphene_point_t wanted;
  int x;
  int y;
} GuideMarker;

int      guide_marker_plan     (GuideMarker       *markers,
                                guint              n_markers,
                                int                width,
                                int                height,
                                int                size);
gboolean guide_marker_overlaps (const GuideMarker *a,
                                const GuideMarker *b,
                                int                size);

G_END_DECLS
