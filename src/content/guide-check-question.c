/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-question.h"

#include "guide-list.h"

/* A question of the self-check, with the lines under it as its children. */
struct _GuideCheckQuestion
{
  GuideBlock parent_instance;

  GuideCheckKind kind;
  char *title;
  char *short_title;
  char *why;
  char *note;
  char *tell;
  char *advice;
  char *page;
};

G_DEFINE_FINAL_TYPE (GuideCheckQuestion, guide_check_question, GUIDE_TYPE_BLOCK)

static void
guide_check_question_class_init (GuideCheckQuestionClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckQuestion, kind, "kind", GUIDE_TYPE_CHECK_KIND, GUIDE_CHECK_EMERGENCY),
    GUIDE_FIELD_TITLE (GuideCheckQuestion, short_title, "short"),
    GUIDE_FIELD_TITLE (GuideCheckQuestion, title, "title"),
    GUIDE_FIELD_LINE (GuideCheckQuestion, why, "why"),
    GUIDE_FIELD_PROSE (GuideCheckQuestion, note, "note"),
    GUIDE_FIELD_LINE (GuideCheckQuestion, tell, "tell"),
    GUIDE_FIELD_LINE (GuideCheckQuestion, advice, "advice"),
    GUIDE_FIELD_KEY (GuideCheckQuestion, page, "page"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_ITEM;
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
 * Returns: which rules it has
 */
GuideCheckKind
guide_check_question_get_kind (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), GUIDE_CHECK_EMERGENCY);

  return self->kind;
}

/**
 * guide_check_question_get_title:
 * @self: a #GuideCheckQuestion
 *
 * Returns: the question; its children are the lines under it
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
 * guide_check_question_get_tell:
 * @self: a #GuideCheckQuestion
 *
 * Returns: what to tell a professional after a yes
 */
const char *
guide_check_question_get_tell (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->tell;
}

/**
 * guide_check_question_get_advice:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): what to do after a yes
 */
const char *
guide_check_question_get_advice (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->advice;
}

/**
 * guide_check_question_get_page:
 * @self: a #GuideCheckQuestion
 *
 * Returns: (nullable): id of the page that says more
 */
const char *
guide_check_question_get_page (GuideCheckQuestion *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_QUESTION (self), NULL);

  return self->page;
}
