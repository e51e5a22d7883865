/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"
#include "guide-callout.h"
#include "guide-dots.h"
#include "guide-figure.h"
#include "guide-link.h"
#include "guide-myth.h"
#include "guide-quiz.h"

G_BEGIN_DECLS

const char *guide_block_words_get_callout_title (GuideCallout    *callout);
const char *guide_block_words_get_callout_icon  (GuideCalloutKind kind);
const char *guide_block_words_get_callout_look  (GuideCalloutKind kind);
GuideCalloutKind
            guide_block_words_get_box           (GuideUrgency     urgency);
const char *guide_block_words_get_verdict       (GuideVerdict     verdict);
const char *guide_block_words_get_verdict_icon  (GuideVerdict     verdict);
char       *guide_block_words_dup_claim         (GuideMyth       *myth);
char       *guide_block_words_dup_dots          (GuideDotGroup   *group,
                                                 int              total);
char       *guide_block_words_dup_step          (GuideFigure     *figure,
                                                 GuideStep       *step);
char       *guide_block_words_dup_link          (GuideLink       *link,
                                                 GuideBook       *book);
char       *guide_block_words_dup_elsewhere     (const char      *title,
                                                 GuideBook       *book,
                                                 const char      *to);
const char *guide_block_words_get_hint          (GuideQuestionKind kind,
                                                 gboolean          keys);

G_END_DECLS
