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

GuideCheckRun * guide_check_run_new            (void);
GuideCheckStage guide_check_run_get_stage      (GuideCheckRun  *self);
guint           guide_check_run_get_position   (GuideCheckRun  *self);
void            guide_check_run_begin          (GuideCheckRun  *self);
void            guide_check_run_set_mark       (GuideCheckRun  *self,
                                                const char     *line_id,
                                                GuideMark       mark);
GuideMark       guide_check_run_get_mark       (GuideCheckRun  *self,
                                                const char     *line_id);
void            guide_check_run_reply          (GuideCheckRun  *self,
                                                GuideSelfCheck *check,
                                                GuideReply      reply);
GuideReply      guide_check_run_get_reply      (GuideCheckRun  *self,
                                                const char     *screen_id);
gboolean        guide_check_run_has_more       (GuideCheckRun  *self,
                                                GuideSelfCheck *check);
void            guide_check_run_go_on          (GuideCheckRun  *self,
                                                GuideSelfCheck *check);
gboolean        guide_check_run_go_back        (GuideCheckRun  *self,
                                                GuideSelfCheck *check);
void            guide_check_run_clear          (GuideCheckRun  *self);
void            guide_check_run_count          (GuideCheckRun  *self,
                                                GuideSelfCheck *check,
                                                guint          *number,
                                                guint          *n_screens);
GuideUrgency    guide_check_run_find_outcome   (GuideCheckRun  *self,
                                                GuideSelfCheck *check);
gboolean        guide_check_run_is_passed_over (GuideCheckRun  *self,
                                                GuideSelfCheck *check);
GListModel *    guide_check_run_new_shown      (GuideCheckRun  *self,
                                                GuideSelfCheck *check);
GListModel *    guide_check_run_new_marked     (GuideCheckRun  *self,
                                                GuideSelfCheck *check,
                                                GuideMark       mark);
GListModel *    guide_check_run_new_screens    (GuideCheckRun  *self,
                                                GuideSelfCheck *check,
                                                GuideReply      reply);
char **         guide_check_run_dup_findings   (GuideCheckRun  *self);

G_END_DECLS
