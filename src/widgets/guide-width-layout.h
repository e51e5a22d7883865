/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_WIDTH_LAYOUT (guide_width_layout_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideWidthLayout, guide_width_layout, GUIDE, WIDTH_LAYOUT, GtkLayoutManager)

/**
 * GUIDE_TEXT_WIDTH: (skip)
 *
 * How wide a line of text is at most, in em: about 65 letters.
 */
#define GUIDE_TEXT_WIDTH 34

/**
 * GuideWidthLayoutClass:
 * @parent_class: the parent class
 * @get_minimum_width: (nullable): the least width in logical pixels; 0 where there
 *   is no such function
 * @get_height: the height that the children need at a width, in logical pixels
 */
struct _GuideWidthLayoutClass
{
  GtkLayoutManagerClass parent_class;

  int (*get_minimum_width) (GtkWidget        *widget);
  int (*get_height)        (GuideWidthLayout *self,
                            GtkWidget        *widget,
                            int               width);
};

int  guide_width_layout_get_spacing (GuideWidthLayout    *self,
                                     GtkWidget           *widget);
void guide_width_layout_place       (GtkWidget           *widget,
                                     GtkWidget           *child,
                                     int                  width,
                                     const GtkAllocation *area);

G_END_DECLS
