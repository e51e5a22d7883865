/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-callout.h"
#include "guide-paper-box.h"

G_BEGIN_DECLS

/**
 * GuidePaperFrameKind:
 * @GUIDE_PAPER_FRAME_PLAIN: a thin line
 * @GUIDE_PAPER_FRAME_BAR: a bar at the side where reading begins, on a light ground
 * @GUIDE_PAPER_FRAME_MESSAGE: a thick bar there, on a light ground, round one sentence
 * @GUIDE_PAPER_FRAME_DASHED: a broken line
 * @GUIDE_PAPER_FRAME_STRONG: a thick line
 * @GUIDE_PAPER_FRAME_BAND: a thick line, and its title in white on a dark band
 *
 * How a box presses, told by its shape alone: it has to be told in black and
 * white.
 */
typedef enum
{
  GUIDE_PAPER_FRAME_PLAIN,
  GUIDE_PAPER_FRAME_BAR,
  GUIDE_PAPER_FRAME_MESSAGE,
  GUIDE_PAPER_FRAME_DASHED,
  GUIDE_PAPER_FRAME_STRONG,
  GUIDE_PAPER_FRAME_BAND
} GuidePaperFrameKind;

#define GUIDE_TYPE_PAPER_FRAME (guide_paper_frame_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperFrame, guide_paper_frame, GUIDE, PAPER_FRAME, GuidePaperBox)

/**
 * GuidePaperFrameLook:
 * @frame: its shape
 * @ink: the colour of its lines
 *
 * How a kind of box looks on paper.
 */
typedef struct
{
  GuidePaperFrameKind frame;
  GuidePaperInk       ink;
} GuidePaperFrameLook;

GuidePaperFrameLook
               guide_paper_frame_get_look
                                     (GuideCalloutKind    kind);

GuidePaperBox *guide_paper_frame_new (GuidePaper         *paper,
                                      GuidePaperFrameKind kind,
                                      GuidePaperInk       ink,
                                      GuidePaperBox      *title,
                                      GuidePaperBox      *body);

GuidePaperBox *guide_paper_frame_new_long
                                     (GuidePaper         *paper,
                                      GuidePaperFrameKind kind,
                                      GuidePaperInk       ink,
                                      GuidePaperBox      *title,
                                      GuidePaperBox      *again,
                                      GPtrArray          *parts);

G_END_DECLS
