/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideFigureMode:
 *
 * What a reader can do with a drawing.
 */
typedef enum
{
  GUIDE_FIGURE_PLAIN,
  GUIDE_FIGURE_PARTS,
  GUIDE_FIGURE_STEPS,
  GUIDE_FIGURE_SLIDER,
  GUIDE_FIGURE_COMPARE
} GuideFigureMode;

#define GUIDE_TYPE_FIGURE_MODE (guide_figure_mode_get_type ())
GType guide_figure_mode_get_type (void);

#define GUIDE_TYPE_PART (guide_part_get_type ())
G_DECLARE_FINAL_TYPE (GuidePart, guide_part, GUIDE, PART, GuideNode)

#define GUIDE_TYPE_STEP (guide_step_get_type ())
G_DECLARE_FINAL_TYPE (GuideStep, guide_step, GUIDE, STEP, GuideNode)

#define GUIDE_TYPE_FIGURE (guide_figure_get_type ())
G_DECLARE_FINAL_TYPE (GuideFigure, guide_figure, GUIDE, FIGURE, GuideBlock)

const char *    guide_part_get_part       (GuidePart *self);
const char *    guide_part_get_title      (GuidePart *self);
const char *    guide_part_get_text       (GuidePart *self);
int             guide_step_get_step       (GuideStep *self);
int             guide_step_get_day        (GuideStep *self);
const char *    guide_step_get_title      (GuideStep *self);
const char *    guide_step_get_text       (GuideStep *self);
const char *    guide_figure_get_drawing  (GuideFigure *self);
const char *    guide_figure_get_alt      (GuideFigure *self);
const char *    guide_figure_get_caption  (GuideFigure *self);
guint           guide_figure_get_told     (GuideFigure *self,
                                           guint        sentence);
GuideFigureMode guide_figure_get_mode     (GuideFigure *self);
gboolean        guide_figure_get_timeline (GuideFigure *self);

G_END_DECLS
