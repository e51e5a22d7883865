/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-check-result.h"

/* One of the results: its children say what to do. */
struct _GuideCheckResult
{
  GuideBlock parent_instance;

  GuideUrgency outcome;
  char        *title;
  char        *who;
  char        *pages;
  char        *closing;
  char        *unsure_title;
  char        *unsure_who;
};

G_DEFINE_FINAL_TYPE (GuideCheckResult, guide_check_result, GUIDE_TYPE_BLOCK)

static void
guide_check_result_class_init (GuideCheckResultClass *klass)
{
  const GuideField fields[] = {
    GUIDE_FIELD (GuideCheckResult, outcome, "outcome", GUIDE_TYPE_URGENCY, GUIDE_URGENCY_TALK),
    GUIDE_FIELD_TITLE (GuideCheckResult, title, "title"),
    GUIDE_FIELD_LINE (GuideCheckResult, who, "who"),
    GUIDE_FIELD_KEY (GuideCheckResult, pages, "pages"),
    GUIDE_FIELD_LINE (GuideCheckResult, closing, "closing"),
    GUIDE_FIELD_TITLE (GuideCheckResult, unsure_title, "unsure-title"),
    GUIDE_FIELD_LINE (GuideCheckResult, unsure_who, "unsure-who"),
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
 * Returns: how soon it says to be seen
 */
GuideUrgency
guide_check_result_get_outcome (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), GUIDE_URGENCY_TALK);

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

/**
 * guide_check_result_get_closing:
 * @self: a #GuideCheckResult
 *
 * Returns: (nullable): what stands at its end
 */
const char *
guide_check_result_get_closing (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->closing;
}

/**
 * guide_check_result_get_unsure_title:
 * @self: a #GuideCheckResult
 *
 * Returns: (nullable): its title where nothing was ticked and somebody is not sure
 */
const char *
guide_check_result_get_unsure_title (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->unsure_title;
}

/**
 * guide_check_result_get_unsure_who:
 * @self: a #GuideCheckResult
 *
 * Returns: (nullable): whom to see or call in that case
 */
const char *
guide_check_result_get_unsure_who (GuideCheckResult *self)
{
  g_return_val_if_fail (GUIDE_IS_CHECK_RESULT (self), NULL);

  return self->unsure_who;
}
