/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-node.h"

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

GuideCheckKind guide_check_rule_get_kind    (GuideCheckRule *self);
GuideReply     guide_check_rule_get_answer  (GuideCheckRule *self);
GuideOutcome   guide_check_rule_get_outcome (GuideCheckRule *self);
gboolean       guide_check_rule_ends        (GuideCheckRule *self);

G_END_DECLS
