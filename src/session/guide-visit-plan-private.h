/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-visit-plan.h"

G_BEGIN_DECLS

#define GUIDE_HOUR_USUAL 10

/* What the files of the plan share, and nobody else knows. */
struct _GuideVisitPlan
{
  GObject parent_instance;

  GPtrArray     *lines;
  GHashTable    *values; /* id of a slider to its mark, where it is not the middle */
  char          *own[GUIDE_N_OWN_QUESTIONS];
  char          *day; /* as 2026-03-31, or NULL */
  int            hour;
  GPtrArray     *options;
  GuideVisitStep step;
  gboolean       kept;
  gboolean       can_keep;
  gboolean       take_ticked;
  gboolean       take_own;
  char          *calendar_id; /* or NULL while no calendar was made of it */
  int            calendar_changes;
};

enum
{
  PLAN_VALUES = 1,
  PLAN_OWN_1,
  PLAN_OWN_2,
  PLAN_LINES, /* after what makes lines: it is their order */
  PLAN_DAY,
  PLAN_HOUR,
  PLAN_OPTIONS,
  PLAN_CALENDAR_ID, /* after day and hour: to read these from the disk changes nothing */
  PLAN_CALENDAR_CHANGES,
  PLAN_STEP,
  PLAN_KEPT,
  PLAN_CAN_KEEP,
  PLAN_TAKE_TICKED,
  PLAN_TAKE_OWN,
  N_PLAN_PROPS
};

void   guide_visit_plan_notify     (GuideVisitPlan    *self,
                                    guint              prop);
char **guide_visit_plan_dup_values (GuideVisitPlan    *self);
void   guide_visit_plan_set_values (GuideVisitPlan    *self,
                                    const char *const *pairs);

G_END_DECLS
