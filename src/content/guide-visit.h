/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_ASK (guide_ask_get_type ())
G_DECLARE_FINAL_TYPE (GuideAsk, guide_ask, GUIDE, ASK, GuideBlock)

#define GUIDE_TYPE_ASKS (guide_asks_get_type ())
G_DECLARE_FINAL_TYPE (GuideAsks, guide_asks, GUIDE, ASKS, GuideBlock)

#define GUIDE_TYPE_VALUE (guide_value_get_type ())
G_DECLARE_FINAL_TYPE (GuideValue, guide_value, GUIDE, VALUE, GuideBlock)

#define GUIDE_TYPE_MILESTONE (guide_milestone_get_type ())
G_DECLARE_FINAL_TYPE (GuideMilestone, guide_milestone, GUIDE, MILESTONE, GuideBlock)

#define GUIDE_TYPE_PHASE (guide_phase_get_type ())
G_DECLARE_FINAL_TYPE (GuidePhase, guide_phase, GUIDE, PHASE, GuideBlock)

#define GUIDE_TYPE_VISIT (guide_visit_get_type ())
G_DECLARE_FINAL_TYPE (GuideVisit, guide_visit, GUIDE, VISIT, GuideNode)

const char * guide_ask_get_text        (GuideAsk *self);
const char * guide_ask_get_why         (GuideAsk *self);
const char * guide_asks_get_title      (GuideAsks *self);
const char * guide_value_get_title     (GuideValue *self);
const char * guide_value_get_low       (GuideValue *self);
const char * guide_value_get_high      (GuideValue *self);
const char * guide_value_get_text      (GuideValue *self);
const char * guide_milestone_get_title (GuideMilestone *self);
const char * guide_milestone_get_text  (GuideMilestone *self);
int          guide_milestone_get_hours (GuideMilestone *self);
const char * guide_phase_get_title     (GuidePhase *self);
const char * guide_phase_get_text      (GuidePhase *self);
int          guide_phase_get_from      (GuidePhase *self);
int          guide_phase_get_until     (GuidePhase *self);
const char * guide_visit_get_compared  (GuideVisit *self);
GuideNode *  guide_visit_lookup        (GuideVisit *self,
                                        const char *id);

G_END_DECLS
