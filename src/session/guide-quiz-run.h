/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-quiz-try.h"

G_BEGIN_DECLS

/**
 * GuideQuizStage:
 *
 * How far somebody is with the quiz.
 */
typedef enum
{
  GUIDE_QUIZ_STAGE_START,
  GUIDE_QUIZ_STAGE_ASKING,
  GUIDE_QUIZ_STAGE_RESULT
} GuideQuizStage;

#define GUIDE_TYPE_QUIZ_RUN (guide_quiz_run_get_type ())
G_DECLARE_FINAL_TYPE (GuideQuizRun, guide_quiz_run, GUIDE, QUIZ_RUN, GObject)

GuideQuizRun * guide_quiz_run_new             (void);
GuideQuizStage guide_quiz_run_get_stage       (GuideQuizRun *self);
void           guide_quiz_run_begin           (GuideQuizRun *self,
                                               GuideQuiz    *quiz,
                                               guint32       seed);
void           guide_quiz_run_begin_short     (GuideQuizRun *self,
                                               GuideQuiz    *quiz,
                                               guint32       seed);
void           guide_quiz_run_begin_rest      (GuideQuizRun *self,
                                               GuideQuiz    *quiz,
                                               guint32       seed);
gboolean       guide_quiz_run_is_short        (GuideQuizRun *self,
                                               GuideQuiz    *quiz);
void           guide_quiz_run_begin_missed    (GuideQuizRun *self,
                                               GuideQuiz    *quiz,
                                               guint32       seed);
guint          guide_quiz_run_get_n_questions (GuideQuizRun *self);
guint          guide_quiz_run_get_position    (GuideQuizRun *self);
const char *   guide_quiz_run_get_question_id (GuideQuizRun *self,
                                               guint         position);
GuideQuizMark  guide_quiz_run_get_mark        (GuideQuizRun *self,
                                               guint         position);
guint          guide_quiz_run_count           (GuideQuizRun *self,
                                               GuideQuizMark mark);
const guint *  guide_quiz_run_get_order       (GuideQuizRun *self,
                                               guint         position,
                                               guint        *n_answers);
gboolean       guide_quiz_run_is_chosen       (GuideQuizRun *self,
                                               guint         answer);
gboolean       guide_quiz_run_has_choice      (GuideQuizRun *self);
void           guide_quiz_run_choose          (GuideQuizRun *self,
                                               guint         answer,
                                               gboolean      chosen);
gboolean       guide_quiz_run_move            (GuideQuizRun *self,
                                               guint         place,
                                               int           distance);
GuideQuizMark  guide_quiz_run_answer          (GuideQuizRun *self,
                                               GuideQuiz    *quiz);
void           guide_quiz_run_skip            (GuideQuizRun *self);
void           guide_quiz_run_next            (GuideQuizRun *self);
gboolean       guide_quiz_run_go_back         (GuideQuizRun *self);
char **        guide_quiz_run_dup_pages       (GuideQuizRun *self,
                                               GuideQuiz    *quiz);

G_END_DECLS
