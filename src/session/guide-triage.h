/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-self-check.h"

G_BEGIN_DECLS

/**
 * GUIDE_TRIAGE_MAX_SCREENS:
 *
 * More screens than anybody would answer.
 */
#define GUIDE_TRIAGE_MAX_SCREENS 24

/**
 * GUIDE_TRIAGE_MAX_LINES:
 *
 * More lines than anybody would read.
 */
#define GUIDE_TRIAGE_MAX_LINES 160

/**
 * GuideReply:
 * @GUIDE_REPLY_NONE: the screen was not answered yet
 * @GUIDE_REPLY_NO: none of its lines is true
 * @GUIDE_REPLY_SKIP: it was passed over
 * @GUIDE_REPLY_NOT_SURE: somebody is not sure of a line, and ticked none
 * @GUIDE_REPLY_YES: one line at least is ticked
 *
 * The answer to a screen, from the mildest to the gravest.
 */
typedef enum
{
  GUIDE_REPLY_NONE,
  GUIDE_REPLY_NO,
  GUIDE_REPLY_SKIP,
  GUIDE_REPLY_NOT_SURE,
  GUIDE_REPLY_YES
} GuideReply;

/**
 * GuideMark:
 * @GUIDE_MARK_NONE: the line is not true, or was not answered
 * @GUIDE_MARK_NOT_SURE: somebody is not sure whether it is true of them
 * @GUIDE_MARK_TICKED: it is true of them
 *
 * What somebody says of one line.
 */
typedef enum
{
  GUIDE_MARK_NONE,
  GUIDE_MARK_NOT_SURE,
  GUIDE_MARK_TICKED
} GuideMark;

/**
 * GuideAnswers:
 * @replies: a #GuideReply for each screen
 * @marks: a #GuideMark for each line, counted through all screens
 *
 * All that somebody answered, for the rules.
 */
typedef struct
{
  guint8 replies[GUIDE_TRIAGE_MAX_SCREENS];
  guint8 marks[GUIDE_TRIAGE_MAX_LINES];
} GuideAnswers;

typedef struct _GuideTriage GuideTriage;

const GuideTriage *
               guide_triage_get              (GuideSelfCheck     *check);
guint          guide_triage_get_n_screens    (const GuideTriage  *self);
GuideCheckQuestion *
               guide_triage_get_question     (const GuideTriage  *self,
                                              guint               screen);
guint          guide_triage_get_n_lines      (const GuideTriage  *self);
GuideCheckLine *
               guide_triage_get_line         (const GuideTriage  *self,
                                              guint               line);
guint          guide_triage_get_first_line   (const GuideTriage  *self,
                                              guint               screen);
guint          guide_triage_get_screen       (const GuideTriage  *self,
                                              guint               line);
GuideCheckScreen
               guide_triage_get_screen_kind  (const GuideTriage  *self,
                                              guint               screen);
GuideCheckKind guide_triage_get_line_kind    (const GuideTriage  *self,
                                              guint               line);
gboolean       guide_triage_is_asked         (const GuideTriage  *self,
                                              const GuideAnswers *answers,
                                              guint               screen);
guint          guide_triage_count_screens    (const GuideTriage  *self,
                                              const GuideAnswers *answers);
void           guide_triage_count            (const GuideTriage  *self,
                                              guint              *least,
                                              guint              *most);
gboolean       guide_triage_shows            (const GuideTriage  *self,
                                              const GuideAnswers *answers,
                                              guint               screen,
                                              guint               line);
gboolean       guide_triage_is_at_once       (const GuideTriage  *self,
                                              const GuideAnswers *answers,
                                              guint               screen);
gboolean       guide_triage_is_passed_over   (const GuideTriage  *self,
                                              const GuideAnswers *answers);
GuideUrgency   guide_triage_find_outcome           (const GuideTriage  *self,
                                              const GuideAnswers *answers);

G_END_DECLS
