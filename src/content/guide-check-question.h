/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"
#include "guide-check-line.h"

G_BEGIN_DECLS

/**
 * GuideCheckScreen:
 * @GUIDE_CHECK_SCREEN_DOOR: whether anything was done to the skin at all
 * @GUIDE_CHECK_SCREEN_SIGNS: signs that need help
 * @GUIDE_CHECK_SCREEN_AGAIN: the signs that were skipped, once more
 * @GUIDE_CHECK_SCREEN_HARM: thoughts of harming oneself
 * @GUIDE_CHECK_SCREEN_TOPIC: what a professional should know
 *
 * What is asked on a screen.
 */
typedef enum
{
  GUIDE_CHECK_SCREEN_DOOR,
  GUIDE_CHECK_SCREEN_SIGNS,
  GUIDE_CHECK_SCREEN_AGAIN,
  GUIDE_CHECK_SCREEN_HARM,
  GUIDE_CHECK_SCREEN_TOPIC
} GuideCheckScreen;

#define GUIDE_TYPE_CHECK_SCREEN (guide_check_screen_get_type ())
GType guide_check_screen_get_type (void);

#define GUIDE_TYPE_CHECK_QUESTION (guide_check_question_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckQuestion, guide_check_question, GUIDE, CHECK_QUESTION, GuideBlock)

GuideCheckScreen guide_check_question_get_kind        (GuideCheckQuestion *self);
const char *   guide_check_question_get_title       (GuideCheckQuestion *self);
const char *   guide_check_question_get_short_title (GuideCheckQuestion *self);
const char *   guide_check_question_get_why         (GuideCheckQuestion *self);
const char *   guide_check_question_get_note        (GuideCheckQuestion *self);
const char *   guide_check_question_get_text        (GuideCheckQuestion *self);

G_END_DECLS
