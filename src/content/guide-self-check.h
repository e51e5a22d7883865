/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideCheckKind:
 * @GUIDE_CHECK_EMERGENCY: signs that need the emergency number
 * @GUIDE_CHECK_TODAY: signs that need help on the same day
 * @GUIDE_CHECK_SOON: signs for the clinic in its office hours, called today
 * @GUIDE_CHECK_STOP: a doctor first
 * @GUIDE_CHECK_WAIT: not now
 * @GUIDE_CHECK_ASK: a skin doctor first
 * @GUIDE_CHECK_TELL: worth telling
 * @GUIDE_CHECK_SUPPORT: how somebody feels
 *
 * What a question of the self-check is about. The rules are for a kind.
 */
typedef enum
{
  GUIDE_CHECK_EMERGENCY,
  GUIDE_CHECK_TODAY,
  GUIDE_CHECK_SOON,
  GUIDE_CHECK_STOP,
  GUIDE_CHECK_WAIT,
  GUIDE_CHECK_ASK,
  GUIDE_CHECK_TELL,
  GUIDE_CHECK_SUPPORT
} GuideCheckKind;

#define GUIDE_N_CHECK_KINDS (GUIDE_CHECK_SUPPORT + 1)

#define GUIDE_TYPE_CHECK_KIND (guide_check_kind_get_type ())
GType guide_check_kind_get_type (void);

/**
 * GuideReply:
 *
 * An answer, from the mildest to the gravest: no graver answer ever leads to a
 * milder result.
 */
typedef enum
{
  GUIDE_REPLY_NO,
  GUIDE_REPLY_SKIP,
  GUIDE_REPLY_NOT_SURE,
  GUIDE_REPLY_YES
} GuideReply;

#define GUIDE_N_REPLIES (GUIDE_REPLY_YES + 1)

#define GUIDE_TYPE_REPLY (guide_reply_get_type ())
GType guide_reply_get_type (void);

/**
 * GuideOutcome:
 *
 * The four results there are, from the mildest to the gravest.
 */
typedef enum
{
  GUIDE_OUTCOME_TALK,
  GUIDE_OUTCOME_WAIT,
  GUIDE_OUTCOME_TODAY,
  GUIDE_OUTCOME_EMERGENCY
} GuideOutcome;

#define GUIDE_N_OUTCOMES (GUIDE_OUTCOME_EMERGENCY + 1)

#define GUIDE_TYPE_OUTCOME (guide_outcome_get_type ())
GType guide_outcome_get_type (void);

#define GUIDE_TYPE_CHECK_RULE (guide_check_rule_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckRule, guide_check_rule, GUIDE, CHECK_RULE, GuideNode)

#define GUIDE_TYPE_CHECK_QUESTION (guide_check_question_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckQuestion, guide_check_question, GUIDE, CHECK_QUESTION, GuideBlock)

#define GUIDE_TYPE_CHECK_RESULT (guide_check_result_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckResult, guide_check_result, GUIDE, CHECK_RESULT, GuideBlock)

#define GUIDE_TYPE_SELF_CHECK (guide_self_check_get_type ())
G_DECLARE_FINAL_TYPE (GuideSelfCheck, guide_self_check, GUIDE, SELF_CHECK, GuideBlock)

GuideCheckKind    guide_check_rule_get_kind           (GuideCheckRule *self);
GuideReply        guide_check_rule_get_answer         (GuideCheckRule *self);
GuideOutcome      guide_check_rule_get_outcome        (GuideCheckRule *self);
gboolean          guide_check_rule_ends               (GuideCheckRule *self);
GuideCheckKind    guide_check_question_get_kind       (GuideCheckQuestion *self);
const char *      guide_check_question_get_title      (GuideCheckQuestion *self);
const char *      guide_check_question_get_short_title(GuideCheckQuestion *self);
const char *      guide_check_question_get_why        (GuideCheckQuestion *self);
const char *      guide_check_question_get_note       (GuideCheckQuestion *self);
const char *      guide_check_question_get_tell       (GuideCheckQuestion *self);
const char *      guide_check_question_get_advice     (GuideCheckQuestion *self);
const char *      guide_check_question_get_page       (GuideCheckQuestion *self);
GuideOutcome      guide_check_result_get_outcome      (GuideCheckResult *self);
const char *      guide_check_result_get_title        (GuideCheckResult *self);
const char *      guide_check_result_get_who          (GuideCheckResult *self);
const char *      guide_check_result_get_pages        (GuideCheckResult *self);
const char *      guide_self_check_get_title          (GuideSelfCheck *self);
const char *      guide_self_check_get_lead           (GuideSelfCheck *self);
const char *      guide_self_check_get_text           (GuideSelfCheck *self);
const char *      guide_self_check_get_support        (GuideSelfCheck *self);
GListModel *      guide_self_check_new_list           (GuideSelfCheck *self,
                                                       GType type);
GuideCheckResult *guide_self_check_lookup_result      (GuideSelfCheck *self,
                                                       GuideOutcome outcome);

G_END_DECLS
