/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"
#include "guide-check-rule.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CHECK_QUESTION (guide_check_question_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckQuestion, guide_check_question, GUIDE, CHECK_QUESTION, GuideBlock)

GuideCheckKind guide_check_question_get_kind        (GuideCheckQuestion *self);
const char *   guide_check_question_get_title       (GuideCheckQuestion *self);
const char *   guide_check_question_get_short_title (GuideCheckQuestion *self);
const char *   guide_check_question_get_why         (GuideCheckQuestion *self);
const char *   guide_check_question_get_note        (GuideCheckQuestion *self);
const char *   guide_check_question_get_tell        (GuideCheckQuestion *self);
const char *   guide_check_question_get_advice      (GuideCheckQuestion *self);
const char *   guide_check_question_get_page        (GuideCheckQuestion *self);

G_END_DECLS
