/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-press.h"

/**
 * guide_paper_press_em:
 * @self: what is shared
 * @ems: a length in the size of running text
 *
 * Returns: the length in points
 */
double
guide_paper_press_em (GuidePaperPress *self,
                      double           ems)
{
  return guide_paper_em (self->paper, ems);
}

/**
 * guide_paper_press_heading_tag:
 * @self: what is shared
 * @level: level of a heading in its page, from 2
 *
 * Returns: its tag, one level lower where the page stands in a chapter
 */
const char *
guide_paper_press_heading_tag (GuidePaperPress *self,
                               int              level)
{
  static const char *const tags[] = { "H1", "H2", "H3", "H4", "H5" };

  return tags[CLAMP (level + self->level - 3, 0, (int) G_N_ELEMENTS (tags) - 1)];
}
