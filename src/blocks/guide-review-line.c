/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-review-line.h"

#include "guide-i18n.h"
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
  g_autofree char *reviewer = guide_reviews_dup_reviewer (guide_context_get_language (context), id);
  const char *month = compared != NULL ? compared : "–";

  if (reviewer == NULL)
    /* Translators: the quiet line under a page; “%s” is a year and month, as
     * 2026-11. */
    return g_strdup_printf (_("Last compared with its sources: %s. Not checked by a clinician."), month);

  /* Translators: the quiet line under a page; the first “%s” is a year and
   * month, as 2026-11, the second a name, a role and a date. */
  return g_strdup_printf (_("Last compared with its sources: %s. Checked by %s."), month, reviewer);
}
