/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-quiz.h"

#include "guide-sign.h"

G_DEFINE_ENUM_TYPE (GuideQuestionKind,
                    guide_question_kind,
                    G_DEFINE_ENUM_VALUE (GUIDE_QUESTION_ONE, "one"),
                    G_DEFINE_ENUM_VALUE (GUIDE_QUESTION_SEVERAL, "several"),
                    G_DEFINE_ENUM_VALUE (GUIDE_QUESTION_TRUE_FALSE, "true-false"),
                    G_DEFINE_ENUM_VALUE (GUIDE_QUESTION_PART, "part"),
                    G_DEFINE_ENUM_VALUE (GUIDE_QUESTION_ORDER, "order"))

struct _GuideAnswer
{
  GuideNode parent_instance;

  char      *text;
  char      *part;
  GuideSign *sign; /* whose words it shows, where it has none of its own */
  gboolean   right;
};

G_DEFINE_FINAL_TYPE (GuideAnswer, guide_answer, GUIDE_TYPE_NODE)

static void
guide_answer_constructed (GObject *object)
{
  GuideAnswer *self = GUIDE_ANSWER (object);

  guide_sign_lend (self->sign, &self->text, NULL);

  G_OBJECT_CLASS (guide_answer_parent_class)->constructed (object);
}

static void
guide_answer_class_init (GuideAnswerClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_LINE (GuideAnswer, text, "text"),
    GUIDE_FIELD_KEY (GuideAnswer, part, "part"),
    GUIDE_SIGN_FIELD (GuideAnswer),
    GUIDE_FIELD (GuideAnswer, right, "right", G_TYPE_BOOLEAN, FALSE),
  };

  G_OBJECT_CLASS (klass)->constructed = guide_answer_constructed;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_answer_init (GuideAnswer *self)
{
}

/**
 * guide_answer_get_text:
 * @self: a #GuideAnswer
 *
 * Returns: the words of the answer
 */
const char *
guide_answer_get_text (GuideAnswer *self)
{
  g_return_val_if_fail (GUIDE_IS_ANSWER (self), NULL);

  return self->text;
}

/**
 * guide_answer_get_part:
 * @self: a #GuideAnswer
 *
 * Returns: (nullable): the part of the drawing it stands for
 */
const char *
guide_answer_get_part (GuideAnswer *self)
{
  g_return_val_if_fail (GUIDE_IS_ANSWER (self), NULL);

  return self->part;
}

/**
 * guide_answer_is_right:
 * @self: a #GuideAnswer
 *
 * Returns: whether it is right; never for steps to put in order
 */
gboolean
guide_answer_is_right (GuideAnswer *self)
{
  g_return_val_if_fail (GUIDE_IS_ANSWER (self), FALSE);

  return self->right;
}

struct _GuideQuestion
{
  GuideBlock parent_instance;

  GuideQuestionKind kind;
  char             *text;
  char             *why;
  char             *page;
  char             *screen;
  char             *drawing;
  char             *alt;
};

G_DEFINE_FINAL_TYPE (GuideQuestion, guide_question, GUIDE_TYPE_BLOCK)

static void
guide_question_class_init (GuideQuestionClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideQuestion, kind, "kind", GUIDE_TYPE_QUESTION_KIND, GUIDE_QUESTION_ONE),
    GUIDE_FIELD_LINE (GuideQuestion, text, "text"),
    GUIDE_FIELD_PROSE (GuideQuestion, why, "why"),
    GUIDE_FIELD_KEY (GuideQuestion, page, "page"),
    GUIDE_FIELD_KEY (GuideQuestion, screen, "screen"),
    GUIDE_FIELD_KEY (GuideQuestion, drawing, "drawing"),
    GUIDE_FIELD_ALT (GuideQuestion, alt, "alt"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_ANSWER;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_question_init (GuideQuestion *self)
{
}

/**
 * guide_question_get_kind:
 * @self: a #GuideQuestion
 *
 * Returns: how it is answered
 */
GuideQuestionKind
guide_question_get_kind (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), GUIDE_QUESTION_ONE);

  return self->kind;
}

/**
 * guide_question_get_text:
 * @self: a #GuideQuestion
 *
 * Returns: the question
 */
const char *
guide_question_get_text (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), NULL);

  return self->text;
}

/**
 * guide_question_get_why:
 * @self: a #GuideQuestion
 *
 * Returns: what is so, and why, in one or two sentences
 */
const char *
guide_question_get_why (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), NULL);

  return self->why;
}

/**
 * guide_question_get_page:
 * @self: a #GuideQuestion
 *
 * Returns: id of the page that says more: of the short guide, where the
 *   question is on it, and else of the book
 */
const char *
guide_question_get_page (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), NULL);

  return self->screen != NULL ? self->screen : self->page;
}

/**
 * guide_question_is_short:
 * @self: a #GuideQuestion
 *
 * Returns: whether it is about what the short guide says, so that it can be
 *   asked of somebody who has read no more
 */
gboolean
guide_question_is_short (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), FALSE);

  return self->screen != NULL;
}

/**
 * guide_question_get_drawing:
 * @self: a #GuideQuestion
 *
 * Returns: (nullable): the drawing to choose a part of
 */
const char *
guide_question_get_drawing (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), NULL);

  return self->drawing;
}

/**
 * guide_question_get_alt:
 * @self: a #GuideQuestion
 *
 * Returns: (nullable): description of the drawing
 */
const char *
guide_question_get_alt (GuideQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_QUESTION (self), NULL);

  return self->alt;
}

/**
 * guide_question_get_n_answers:
 * @self: a #GuideQuestion
 *
 * Returns: how many answers there are to choose from
 */
guint
guide_question_get_n_answers (GuideQuestion *self)
{
  return g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (self)));
}

/**
 * guide_question_get_answer:
 * @self: a #GuideQuestion
 * @index: number of an answer in the file, from 0
 *
 * Steps to put in order stand in their right order in the file.
 *
 * Returns: (transfer none) (nullable): the answer
 */
GuideAnswer *
guide_question_get_answer (GuideQuestion *self,
                           guint          index)
{
  g_autoptr (GuideAnswer) answer = NULL;

  g_return_val_if_fail (GUIDE_IS_QUESTION (self), NULL);

  answer = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (self)), index);

  return answer; /* the question keeps it alive */
}

struct _GuideQuiz
{
  GuideNode parent_instance;

  char *title;
  char *lead;
};

G_DEFINE_FINAL_TYPE (GuideQuiz, guide_quiz, GUIDE_TYPE_NODE)

static void
guide_quiz_class_init (GuideQuizClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideQuiz, title, "title"),
    GUIDE_FIELD_LINE (GuideQuiz, lead, "lead"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_QUESTION;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_quiz_init (GuideQuiz *self)
{
}

/**
 * guide_quiz_get_title:
 * @self: a #GuideQuiz
 *
 * Returns: the title
 */
const char *
guide_quiz_get_title (GuideQuiz *self)
{
  g_return_val_if_fail (GUIDE_IS_QUIZ (self), NULL);

  return self->title;
}

/**
 * guide_quiz_get_lead:
 * @self: a #GuideQuiz
 *
 * Returns: what it is, in a line or two
 */
const char *
guide_quiz_get_lead (GuideQuiz *self)
{
  g_return_val_if_fail (GUIDE_IS_QUIZ (self), NULL);

  return self->lead;
}

/**
 * guide_quiz_lookup:
 * @self: a #GuideQuiz
 * @question_id: id of a question
 *
 * Returns: (transfer none) (nullable): the question, or %NULL where there is
 *   none
 */
GuideQuestion *
guide_quiz_lookup (GuideQuiz  *self,
                   const char *question_id)
{
  GuideNode *found;

  g_return_val_if_fail (GUIDE_IS_QUIZ (self), NULL);

  found = guide_node_find (GUIDE_NODE (self), question_id);

  return GUIDE_IS_QUESTION (found) ? GUIDE_QUESTION (found) : NULL;
}

/**
 * guide_quiz_count:
 * @self: a #GuideQuiz
 * @is_short: whether to count the questions on the short guide, or the others
 *
 * Returns: how many questions there are of that kind
 */
guint
guide_quiz_count (GuideQuiz *self,
                  gboolean   is_short)
{
  GListModel *questions;
  guint count = 0;

  g_return_val_if_fail (GUIDE_IS_QUIZ (self), 0);

  questions = guide_node_get_children (GUIDE_NODE (self));
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (GuideQuestion) question = g_list_model_get_item (questions, i);

      count += guide_question_is_short (question) == is_short;
    }

  return count;
}
