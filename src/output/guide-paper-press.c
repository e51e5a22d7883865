/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-press.h"

#include "guide-callout.h"
#include "guide-figure.h"
#include "guide-paper-picture.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"

/* What the kinds of blocks on paper are put together from. Lengths are in ems of running text. */
#define BLOCK_SPACE 0.75
#define BLOCK_SPACE_APART 1.2
#define MARK_WIDTH 1.5
#define ICON_SIZE 1.1

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
 * guide_paper_press_new_plain:
 * @self: what is shared
 * @style: how the words look
 * @text: words without markup
 * @tag: (nullable): what they are in the tree of the PDF
 *
 * Returns: (transfer full): the words
 */
GuidePaperBox *
guide_paper_press_new_plain (GuidePaperPress *self,
                             GuidePaperStyle  style,
                             const char      *text,
                             const char      *tag)
{
  return guide_paper_box_tag (guide_paper_text_new_plain (self->paper, style, text), tag);
}

/**
 * guide_paper_press_add:
 * @self: what is shared
 * @flow: the pages
 * @box: (transfer full): what comes next on them
 * @ems: the space over it, in ems of running text
 */
void
guide_paper_press_add (GuidePaperPress *self,
                       GuidePaperFlow  *flow,
                       GuidePaperBox   *box,
                       double           ems)
{
  guide_paper_flow_add (flow, guide_paper_box_space (box, guide_paper_press_em (self, ems)));
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

/**
 * guide_paper_press_new_icon:
 * @self: what is shared
 * @name: name of an icon
 * @ink: its colour
 *
 * Returns: (transfer full): the icon, to stand beside the first line of a text
 */
GuidePaperBox *
guide_paper_press_new_icon (GuidePaperPress *self,
                            const char      *name,
                            GuidePaperInk    ink)
{
  g_autofree char *colour = guide_paper_dup_colour (ink);
  GuideArtPlate *plate = guide_paper_art_get_icon (self->art, name, colour);
  GuidePaperBox *icon = guide_paper_picture_new (plate, 1, 0, guide_paper_press_em (self, ICON_SIZE), NULL);

  guide_paper_picture_set_drop (GUIDE_PAPER_PICTURE (icon), guide_paper_press_em (self, 0.2));

  return icon;
}

/**
 * guide_paper_press_new_led:
 * @self: what is shared
 * @mark: (transfer full): what stands before: an icon, a number
 * @rest: (transfer full): what stands beside it
 *
 * Returns: (transfer full): the two in one row
 */
GuidePaperBox *
guide_paper_press_new_led (GuidePaperPress *self,
                           GuidePaperBox   *mark,
                           GuidePaperBox   *rest)
{
  GuidePaperBox *row = guide_paper_row_new (self->paper, guide_paper_press_em (self, 0.4));

  guide_paper_row_add (GUIDE_PAPER_ROW (row), mark, guide_paper_press_em (self, MARK_WIDTH), 0);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), rest, 0, 1);

  return row;
}

/**
 * guide_paper_press_new_title:
 * @self: what is shared
 * @title: plain words
 * @level: level of the heading in its page, from 2
 *
 * Returns: (transfer full): a small heading, which is not left alone at the foot of a page
 */
GuidePaperBox *
guide_paper_press_new_title (GuidePaperPress *self,
                             const char      *title,
                             int              level)
{
  GuidePaperBox *box = guide_paper_text_new_plain (self->paper, GUIDE_PAPER_SUBHEADING, title);

  return guide_paper_box_keep (guide_paper_box_tag (box, guide_paper_press_heading_tag (self, level)));
}

/**
 * guide_paper_press_space:
 * @self: what is shared
 * @block: a block of a page
 * @box: (transfer full) (nullable): it on paper
 *
 * Puts the usual space over it, where its kind asks for none of its own.
 *
 * Returns: (transfer full) (nullable): @box
 */
GuidePaperBox *
guide_paper_press_space (GuidePaperPress *self,
                         GuideBlock      *block,
                         GuidePaperBox   *box)
{
  gboolean apart = GUIDE_IS_CALLOUT (block) || GUIDE_IS_FIGURE (block);

  if (box != NULL && guide_paper_box_get_space (box) == 0)
    guide_paper_box_space (box, guide_paper_press_em (self, apart ? BLOCK_SPACE_APART : BLOCK_SPACE));

  return box;
}
