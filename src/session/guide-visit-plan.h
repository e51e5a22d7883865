/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_N_OWN_QUESTIONS 2

#define GUIDE_VALUE_MIN 1
#define GUIDE_VALUE_MIDDLE 3
#define GUIDE_VALUE_MAX 5

#define GUIDE_N_CHOICES_MAX 3

/**
 * GuideVisitStep:
 *
 * The steps of My visit, from what matters to the one page to take along.
 */
typedef enum
{
  GUIDE_VISIT_STEP_MATTERS,
  GUIDE_VISIT_STEP_LEAN,
  GUIDE_VISIT_STEP_QUESTIONS,
  GUIDE_VISIT_STEP_DATES,
  GUIDE_VISIT_STEP_SHEET
} GuideVisitStep;

#define GUIDE_N_VISIT_STEPS 5

/**
 * GuideTakeParts:
 * @GUIDE_TAKE_TICKED: what the self-check led to
 * @GUIDE_TAKE_OWN: words that the visitor typed
 * @GUIDE_TAKE_PRIVATE: of what the self-check led to, what is nobody's business
 * @GUIDE_TAKE_ALL: all of the list
 *
 * Which lines of the list are taken along beside the questions of the guide.
 */
typedef enum
{
  GUIDE_TAKE_TICKED = 1 << 0,
  GUIDE_TAKE_OWN = 1 << 1,
  GUIDE_TAKE_PRIVATE = 1 << 2,
  GUIDE_TAKE_ALL = (1 << 3) - 1
} GuideTakeParts;

#define GUIDE_TYPE_VISIT_PLAN (guide_visit_plan_get_type ())
G_DECLARE_FINAL_TYPE (GuideVisitPlan, guide_visit_plan, GUIDE, VISIT_PLAN, GObject)

GuideVisitPlan *guide_visit_plan_new         (void);

gboolean        guide_visit_plan_has_line    (GuideVisitPlan *self,
                                              const char     *line);
void            guide_visit_plan_set_line    (GuideVisitPlan *self,
                                              const char     *line,
                                              gboolean        wanted);
void            guide_visit_plan_take_out    (GuideVisitPlan *self,
                                              const char     *line);
char          **guide_visit_plan_dup_lines   (GuideVisitPlan *self);
gboolean        guide_visit_plan_move_line   (GuideVisitPlan *self,
                                              const char     *line,
                                              int             distance);

int             guide_visit_plan_get_value   (GuideVisitPlan *self,
                                              const char     *value_id);
gboolean        guide_visit_plan_does_matter (GuideVisitPlan *self,
                                              const char     *value_id);
void            guide_visit_plan_set_value   (GuideVisitPlan *self,
                                              const char     *value_id,
                                              int             value);
const char     *guide_visit_plan_get_own     (GuideVisitPlan *self,
                                              guint           number);
void            guide_visit_plan_set_own     (GuideVisitPlan *self,
                                              guint           number,
                                              const char     *text);
gboolean        guide_visit_plan_is_own      (GuideVisitPlan *self,
                                              const char     *line);
const char     *guide_visit_plan_lookup_text (GuideVisitPlan *self,
                                              GuideBook      *book,
                                              const char     *line);

const char     *guide_visit_plan_get_day     (GuideVisitPlan *self);
void            guide_visit_plan_set_day     (GuideVisitPlan *self,
                                              const char     *day);
void            guide_visit_plan_set_hour    (GuideVisitPlan *self,
                                              int             hour);
GDateTime      *guide_visit_plan_dup_moment  (GuideVisitPlan *self,
                                              int             hours);

char           *guide_visit_plan_dup_calendar_id
                                             (GuideVisitPlan *self);
guint           guide_visit_plan_get_calendar_changes
                                             (GuideVisitPlan *self);

gboolean        guide_visit_plan_has_choice  (GuideVisitPlan *self,
                                              const char     *choice_id);
gboolean        guide_visit_plan_set_choice  (GuideVisitPlan *self,
                                              const char     *choice_id,
                                              gboolean        wanted);
char          **guide_visit_plan_dup_choices (GuideVisitPlan *self);

GuideVisitStep  guide_visit_plan_get_step    (GuideVisitPlan *self);
void            guide_visit_plan_set_step    (GuideVisitPlan *self,
                                              GuideVisitStep  step);
gboolean        guide_visit_plan_get_kept    (GuideVisitPlan *self);
gboolean        guide_visit_plan_get_can_keep (GuideVisitPlan *self);
GuideTakeParts  guide_visit_plan_get_taken   (GuideVisitPlan *self);

G_END_DECLS
