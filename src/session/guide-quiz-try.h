/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-quiz.h"

G_BEGIN_DECLS

/**
 * GuideQuizMark:
 *
 * What has become of a question.
 */
typedef enum
{
  GUIDE_QUIZ_OPEN,
  GUIDE_QUIZ_SKIPPED,
  GUIDE_QUIZ_MISSED,
  GUIDE_QUIZ_RIGHT
} GuideQuizMark;

/**
 * GuideQuizTry:
 * @question_id: which question
 * @mark: what has become of it
 * @n_answers: how many answers it has
 * @order: numbers of the answers, as they are shown
 * @chosen: a bit for each number
 *
 * One question of a visitor's way through the quiz.
 */
typedef struct
{
  char         *question_id;
  GuideQuizMark mark;
  guint         n_answers;
  guint        *order;
  guint32       chosen;
} GuideQuizTry;

GuideQuizTry *guide_quiz_try_new    (GuideQuestion      *question,
                                     GRand              *random);
void          guide_quiz_try_free   (GuideQuizTry       *self);
void          guide_quiz_try_choose (GuideQuizTry       *self,
                                     guint               answer,
                                     gboolean            chosen);
gboolean      guide_quiz_try_move   (GuideQuizTry       *self,
                                     guint               place,
                                     int                 distance);
void          guide_quiz_try_judge (GuideQuizTry       *self,
                                     GuideQuestion      *question);

G_END_DECLS
