/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-check-question.h"
#include "guide-check-result.h"
#include "guide-check-rule.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_SELF_CHECK (guide_self_check_get_type ())
G_DECLARE_FINAL_TYPE (GuideSelfCheck, guide_self_check, GUIDE, SELF_CHECK, GuideBlock)

const char *      guide_self_check_get_title          (GuideSelfCheck *self);
const char *      guide_self_check_get_lead           (GuideSelfCheck *self);
const char *      guide_self_check_get_text           (GuideSelfCheck *self);
const char *      guide_self_check_get_support        (GuideSelfCheck *self);
GListModel *      guide_self_check_new_list           (GuideSelfCheck *self,
                                                       GType type);
GuideCheckResult *guide_self_check_lookup_result      (GuideSelfCheck *self,
                                                       GuideOutcome outcome);

G_END_DECLS
