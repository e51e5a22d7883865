/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideQuestionKind:
 *
 * How a question of the quiz is answered: one answer, several, true or false,
 * a part of a drawing, or steps put in order.
 */
typedef enum
{
  GUIDE_QUESTION_ONE,
  GUIDE_QUESTION_SEVERAL,
  GUIDE_QUESTION_TRUE_FALSE,
  GUIDE_QUESTION_PART,
  GUIDE_QUESTION_ORDER
} GuideQuestionKind;

#define GUIDE_TYPE_QUESTION_KIND (guide_question_kind_get_type ())
GType guide_question_kind_get_type (void);

#define GUIDE_TYPE_ANSWER (guide_answer_get_type ())
G_DECLARE_FINAL_TYPE (GuideAnswer, guide_answer, GUIDE, ANSWER, GuideNode)

#define GUIDE_TYPE_QUESTION (guide_question_get_type ())
G_DECLARE_FINAL_TYPE (GuideQuestion, guide_question, GUIDE, QUESTION, GuideBlock)

#define GUIDE_TYPE_QUIZ (guide_quiz_get_type ())
G_DECLARE_FINAL_TYPE (GuideQuiz, guide_quiz, GUIDE, QUIZ, GuideNode)

const char *      guide_answer_get_text       (GuideAnswer   *self);
const char *      guide_answer_get_part       (GuideAnswer   *self);
gboolean          guide_answer_is_right       (GuideAnswer   *self);

GuideQuestionKind guide_question_get_kind     (GuideQuestion *self);
const char *      guide_question_get_text     (GuideQuestion *self);
const char *      guide_question_get_why      (GuideQuestion *self);
const char *      guide_question_get_page     (GuideQuestion *self);
gboolean          guide_question_is_short     (GuideQuestion *self);
const char *      guide_question_get_drawing  (GuideQuestion *self);
const char *      guide_question_get_alt      (GuideQuestion *self);
GuideAnswer *     guide_question_get_answer   (GuideQuestion *self,
                                               guint          index);
guint             guide_question_get_n_answers
                                              (GuideQuestion *self);

const char *      guide_quiz_get_title        (GuideQuiz     *self);
const char *      guide_quiz_get_lead         (GuideQuiz     *self);
GuideQuestion *   guide_quiz_lookup           (GuideQuiz     *self,
                                               const char    *question_id);
guint             guide_quiz_count            (GuideQuiz     *self,
                                               gboolean       is_short);

G_END_DECLS
