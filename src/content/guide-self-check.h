/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-check-question.h"
#include "guide-check-result.h"
#include "guide-check-rule.h"
#include "guide-ids.h"

G_BEGIN_DECLS

/**
 * GUIDE_CHECK_UNSURE_PREFIX:
 *
 * Stands before the id of a line that is found because somebody is not sure of
 * it, so that My visit asks about it in other words.
 */
#define GUIDE_CHECK_UNSURE_PREFIX "unsure:"

#define GUIDE_TYPE_SELF_CHECK (guide_self_check_get_type ())
G_DECLARE_FINAL_TYPE (GuideSelfCheck, guide_self_check, GUIDE, SELF_CHECK, GuideBlock)

const char *      guide_self_check_get_title          (GuideSelfCheck *self);
const char *      guide_self_check_get_lead           (GuideSelfCheck *self);
const char *      guide_self_check_get_text           (GuideSelfCheck *self);
const char *      guide_self_check_get_support        (GuideSelfCheck *self);
const char *      guide_self_check_get_harm_line      (GuideSelfCheck *self);
const char *      guide_self_check_get_harm_danger    (GuideSelfCheck *self);
const char *      guide_self_check_get_staff_title    (GuideSelfCheck *self);
const char *      guide_self_check_get_staff_text     (GuideSelfCheck *self);
const char *      guide_self_check_get_passed_over    (GuideSelfCheck *self);
const char *      guide_self_check_get_ill_now        (GuideSelfCheck *self);
const char *      guide_self_check_get_unsure_note    (GuideSelfCheck *self);
const char *      guide_self_check_get_skipped_note   (GuideSelfCheck *self);
GuideCheckResult *guide_self_check_lookup_result      (GuideSelfCheck *self,
                                                       GuideUrgency outcome);

GuideCheckRule *  guide_self_check_lookup_rule        (GuideSelfCheck *self,
                                                       GuideCheckKind  kind);
GuideNode *       guide_self_check_lookup             (GuideSelfCheck *self,
                                                       const char     *id);
const char *      guide_self_check_lookup_ask         (GuideSelfCheck *self,
                                                       const char     *id);
gboolean          guide_self_check_is_private         (GuideSelfCheck *self,
                                                       const char     *id);

G_END_DECLS
