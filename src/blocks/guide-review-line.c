/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-review-line.h"

#include "guide-reviews.h"

/**
 * guide_review_line_dup:
 * @context: what the views share
 * @id: id of a page, or of another part of the book that is reviewed as one,
 *   such as `choices`
 * @compared: (nullable): year and month when its words were last compared with
 *   their sources, as 2026-11
 *
 * What is true of a page at the moment, from what was recorded of it: when it
 * was compared with its sources, and who has checked it in this language.
 *
 * Returns: (transfer full): the quiet line under the page
 */
char *
guide_review_line_dup (GuideContext *context,
                       const char   *id,
                       const char   *compared)
{
  return guide_reviews_dup_line (guide_context_get_language (context), id, compared);
}
