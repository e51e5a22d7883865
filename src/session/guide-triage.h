/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-self-check.h"

G_BEGIN_DECLS

/**
 * GUIDE_TRIAGE_MAX_QUESTIONS:
 *
 * More questions than anybody would answer.
 */
#define GUIDE_TRIAGE_MAX_QUESTIONS 32

typedef struct _GuideTriage GuideTriage;

GuideTriage *guide_triage_new             (GuideSelfCheck    *check);
void         guide_triage_free            (GuideTriage       *self);
guint        guide_triage_get_n_questions (const GuideTriage *self);
GuideCheckKind
             guide_triage_get_kind        (const GuideTriage *self,
                                           guint              question);
gboolean     guide_triage_ends            (const GuideTriage *self,
                                           guint              question,
                                           GuideReply         reply);
GuideOutcome guide_triage_settle          (const GuideTriage *self,
                                           const GuideReply  *replies,
                                           guint             *n_asked);
guint        guide_triage_gather          (const GuideTriage *self,
                                           const GuideReply  *replies,
                                           GuideReply         wanted,
                                           guint             *questions);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideTriage, guide_triage_free)

G_END_DECLS
