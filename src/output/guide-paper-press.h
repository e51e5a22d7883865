/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"
#include "guide-paper-art.h"
#include "guide-paper-flow.h"

G_BEGIN_DECLS

/**
 * GuidePaperPress:
 * @paper: the paper
 * @art: the drawings
 * @book: the book
 * @before: (nullable): the same pages as they came out the time before, in which
 *   the number of a page is looked up
 * @level: level of the headings in a page, 2 or 3
 * @n_figures: how many figures there are so far
 * @sources: (nullable): the keys of the sources at the foot of this page, where they have numbers
 *
 * What the blocks of a book share on their way to paper.
 */
typedef struct
{
  GuidePaper     *paper;
  GuidePaperArt  *art;
  GuideBook      *book;
  GuidePaperFlow *before;
  int             level;
  guint           n_figures;
  char          **sources;
  GError         *error;
} GuidePaperPress;

/**
 * GUIDE_PAPER_ITEM_SPACE:
 *
 * The space over an item of a block, in ems of running text.
 */
#define GUIDE_PAPER_ITEM_SPACE 0.35

double         guide_paper_press_em          (GuidePaperPress *self,
                                              double           ems);
const char *   guide_paper_press_heading_tag (GuidePaperPress *self,
                                              int              level);
GuidePaperBox *guide_paper_press_new_plain   (GuidePaperPress *self,
                                              GuidePaperStyle  style,
                                              const char      *text,
                                              const char      *tag);
char *         guide_paper_press_dup_directed
                                             (GuidePaperPress *self,
                                              const char      *words,
                                              const char      *to,
                                              const char      *points);
GuidePaperBox *guide_paper_press_new_text    (GuidePaperPress *self,
                                              GuidePaperStyle  style,
                                              const char      *markup,
                                              const char      *tag);
GuidePaperBox *guide_paper_press_new_sourced (GuidePaperPress *self,
                                              GuidePaperStyle  style,
                                              const char      *markup,
                                              const char      *tag,
                                              GuideBlock      *block);
char *         guide_paper_press_dup_sourced (GuidePaperPress *self,
                                              const char      *markup,
                                              GuideBlock      *block);
void           guide_paper_press_add         (GuidePaperPress *self,
                                              GuidePaperFlow  *flow,
                                              GuidePaperBox   *box,
                                              double           ems);
GuidePaperBox *guide_paper_press_new_icon    (GuidePaperPress *self,
                                              const char      *name,
                                              GuidePaperInk    ink);
GuidePaperBox *guide_paper_press_new_led     (GuidePaperPress *self,
                                              GuidePaperBox   *mark,
                                              GuidePaperBox   *rest);
GuidePaperBox *guide_paper_press_new_title   (GuidePaperPress *self,
                                              const char      *title,
                                              int              level);
GuidePaperBox *guide_paper_press_space       (GuidePaperPress *self,
                                              GuideBlock      *block,
                                              GuidePaperBox   *box);

G_END_DECLS
