/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-triage.h"

G_BEGIN_DECLS

/**
 * GuideCheckStage:
 *
 * How far somebody is with the self-check.
 */
typedef enum
{
  GUIDE_CHECK_STAGE_START,
  GUIDE_CHECK_STAGE_ASKING,
  GUIDE_CHECK_STAGE_RESULT
} GuideCheckStage;

#define GUIDE_TYPE_CHECK_RUN (guide_check_run_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckRun, guide_check_run, GUIDE, CHECK_RUN, GObject)

GuideCheckRun * guide_check_run_new          (void);
GuideCheckStage guide_check_run_get_stage    (GuideCheckRun  *self);
guint           guide_check_run_get_position (GuideCheckRun  *self);
void            guide_check_run_begin        (GuideCheckRun  *self);
void            guide_check_run_reply        (GuideCheckRun  *self,
                                              GuideSelfCheck *check,
                                              GuideReply      reply);
gboolean        guide_check_run_get_reply    (GuideCheckRun  *self,
                                              const char     *question_id,
                                              GuideReply     *reply);
char **         guide_check_run_dup_findings (GuideCheckRun  *self);
gboolean        guide_check_run_go_back      (GuideCheckRun  *self);
void            guide_check_run_clear        (GuideCheckRun  *self);
GuideOutcome    guide_check_run_settle       (GuideCheckRun  *self,
                                              GuideSelfCheck *check);
GListModel *    guide_check_run_new_list     (GuideCheckRun  *self,
                                              GuideSelfCheck *check,
                                              GuideReply      reply);

G_END_DECLS
