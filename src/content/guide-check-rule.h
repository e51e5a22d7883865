/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-sign.h"

G_BEGIN_DECLS

/**
 * GuideCheckKind:
 * @GUIDE_CHECK_NOW: a sign that needs the emergency number
 * @GUIDE_CHECK_TODAY: a sign that needs help on the same day
 * @GUIDE_CHECK_WEEK: a sign to call about this week
 * @GUIDE_CHECK_HARM: thoughts of harming oneself
 * @GUIDE_CHECK_STOP: a doctor first
 * @GUIDE_CHECK_WAIT: not now
 * @GUIDE_CHECK_ASK: a skin doctor first
 * @GUIDE_CHECK_PRIVATE: one's own doctor first, and nobody's business in a waiting room
 * @GUIDE_CHECK_TELL: worth telling
 * @GUIDE_CHECK_SUPPORT: how somebody feels
 *
 * What a line of the self-check is about. The rules are for a kind.
 */
typedef enum
{
  GUIDE_CHECK_NOW,
  GUIDE_CHECK_TODAY,
  GUIDE_CHECK_WEEK,
  GUIDE_CHECK_HARM,
  GUIDE_CHECK_STOP,
  GUIDE_CHECK_WAIT,
  GUIDE_CHECK_ASK,
  GUIDE_CHECK_PRIVATE,
  GUIDE_CHECK_TELL,
  GUIDE_CHECK_SUPPORT
} GuideCheckKind;

#define GUIDE_N_CHECK_KINDS (GUIDE_CHECK_SUPPORT + 1)

#define GUIDE_TYPE_CHECK_KIND (guide_check_kind_get_type ())
GType guide_check_kind_get_type (void);

#define GUIDE_TYPE_CHECK_RULE (guide_check_rule_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckRule, guide_check_rule, GUIDE, CHECK_RULE, GuideNode)

GuideCheckKind guide_check_rule_get_kind    (GuideCheckRule *self);
GuideUrgency   guide_check_rule_get_yes     (GuideCheckRule *self);
GuideUrgency   guide_check_rule_get_unsure  (GuideCheckRule *self);
gboolean       guide_check_rule_is_at_once  (GuideCheckRule *self);
const char *   guide_check_rule_get_heading (GuideCheckRule *self);
const char *   guide_check_rule_get_ask     (GuideCheckRule *self);
gboolean       guide_check_rule_asks_alone  (GuideCheckRule *self);

#define GUIDE_TYPE_CHECK_EXCEPTION (guide_check_exception_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckException, guide_check_exception, GUIDE, CHECK_EXCEPTION, GuideNode)

const char * guide_check_exception_get_first   (GuideCheckException *self);
const char * guide_check_exception_get_second  (GuideCheckException *self);
GuideUrgency guide_check_exception_get_outcome (GuideCheckException *self);

G_END_DECLS
