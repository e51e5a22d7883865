/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-check-rule.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CHECK_RESULT (guide_check_result_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckResult, guide_check_result, GUIDE, CHECK_RESULT, GuideBlock)

GuideUrgency guide_check_result_get_outcome (GuideCheckResult *self);
const char * guide_check_result_get_title   (GuideCheckResult *self);
const char * guide_check_result_get_who     (GuideCheckResult *self);
const char * guide_check_result_get_pages   (GuideCheckResult *self);
const char * guide_check_result_get_closing (GuideCheckResult *self);
const char * guide_check_result_get_unsure_title
                                            (GuideCheckResult *self);
const char * guide_check_result_get_unsure_who
                                            (GuideCheckResult *self);

G_END_DECLS
