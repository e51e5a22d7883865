/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-question.h"

G_DEFINE_ENUM_TYPE (GuideCheckScreen,
                    guide_check_screen,
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SCREEN_DOOR, "door"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SCREEN_SIGNS, "signs"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SCREEN_AGAIN, "again"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SCREEN_HARM, "harm"),
                    G_DEFINE_ENUM_VALUE (GUIDE_CHECK_SCREEN_TOPIC, "topic"))

/* A screen of the self-check: its children are the lines to tick, with headings
 * between them. */
struct _GuideCheckQuestion
{
  GuideBlock parent_instance;

  GuideCheckScreen kind;
  char            *title;
  char            *short_title;
  char            *why;
  char            *note;
  char            *text;
};

G_DEFINE_FINAL_TYPE (GuideCheckQuestion, guide_check_question, GUIDE_TYPE_BLOCK)

static void
guide_check_question_class_init (GuideCheckQuestionClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckQuestion, kind, "kind", GUIDE_TYPE_CHECK_SCREEN, GUIDE_CHECK_SCREEN_TOPIC),
    GUIDE_FIELD_TITLE (GuideCheckQuestion, short_title, "short"),
    GUIDE_FIELD_TITLE (GuideCheckQuestion, title, "title"),
    GUIDE_FIELD_LINE (GuideCheckQuestion, why, "why"),
    GUIDE_FIELD_LINE (GuideCheckQuestion, note, "note"),
    GUIDE_FIELD_LINE (GuideCheckQuestion, text, "text"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_question_init (GuideCheckQuestion *self)
{
}

/**
 * guide_check_question_get_kind:
 * @self: a #GuideCheckQuestion
 *
 * Returns: what is asked on it
 */
GuideCheckScreen
guide_check_question_get_kind (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), GUIDE_CHECK_SCREEN_TOPIC);

  return self->kind;
}

/**
 * guide_check_question_get_title:
 * @self: a #GuideCheckQuestion
 *
 * Returns: the question; its children are the lines to tick
 */
const char *
guide_check_question_get_title (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->title;
}

/**
 * guide_check_question_get_short_title:
 * @self: a #GuideCheckQuestion
 *
 * Returns: its name in a list
 */
const char *
guide_check_question_get_short_title (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->short_title;
}

/**
 * guide_check_question_get_why:
 * @self: a #GuideCheckQuestion
 *
 * Returns: why we ask
 */
const char *
guide_check_question_get_why (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->why;
}

/**
 * guide_check_question_get_note:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): what stands under its lines
 */
const char *
guide_check_question_get_note (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->note;
}

/**
 * guide_check_question_get_text:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): what stands under the question
 */
const char *
guide_check_question_get_text (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->text;
}
