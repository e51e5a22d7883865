/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-result.h"

/* One of the four results: its children say what to do. */
struct _GuideCheckResult
{
  GuideBlock parent_instance;

  GuideOutcome outcome;
  char *title;
  char *who;
  char *pages;
};

G_DEFINE_FINAL_TYPE (GuideCheckResult, guide_check_result, GUIDE_TYPE_BLOCK)

static void
guide_check_result_class_init (GuideCheckResultClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckResult, outcome, "outcome", GUIDE_TYPE_OUTCOME, GUIDE_OUTCOME_TALK),
    GUIDE_FIELD_TITLE (GuideCheckResult, title, "title"),
    GUIDE_FIELD_LINE (GuideCheckResult, who, "who"),
    GUIDE_FIELD_KEY (GuideCheckResult, pages, "pages"),
  };

  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_BLOCK;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_check_result_init (GuideCheckResult *self)
{
}

/**
 * guide_check_result_get_outcome:
 * @self: a #GuideCheckResult
 *
 * Returns: which of the four results it is
 */
GuideOutcome
guide_check_result_get_outcome (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), GUIDE_OUTCOME_TALK);

  return self->outcome;
}

/**
 * guide_check_result_get_title:
 * @self: a #GuideCheckResult
 *
 * Returns: its title; its children are its blocks
 */
const char *
guide_check_result_get_title (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->title;
}

/**
 * guide_check_result_get_who:
 * @self: a #GuideCheckResult
 *
 * Returns: whom to see or call
 */
const char *
guide_check_result_get_who (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->who;
}

/**
 * guide_check_result_get_pages:
 * @self: a #GuideCheckResult
 *
 * Returns: ids of pages that say more, with spaces between them
 */
const char *
guide_check_result_get_pages (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->pages;
}
