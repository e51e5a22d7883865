/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-paper-press.h"
#include "guide-selection.h"

G_BEGIN_DECLS

/**
 * GuidePaperOrder:
 * @selection: what is taken along
 * @clinic: (nullable): the clinic whose numbers are told
 * @language: id of the language that the book is in
 * @rtl: whether it runs from right to left
 * @size: the sheet
 * @scale: how large letters are, 1 as usual
 * @tone: a skin tone, 1 to 6, or 0 for the usual one
 * @pages: (nullable): which of its pages, by their numbers from 1, as “1-3,5-5”, or %NULL for all
 *
 * What somebody wants to have on paper.
 */
typedef struct
{
  GuideSelection *selection;
  GuideClinic    *clinic;
  const char     *language;
  gboolean        rtl;
  GuidePaperSize  size;
  double          scale;
  guint           tone;
  const char     *pages;
} GuidePaperOrder;

GuidePaperFlow *guide_paper_book_new         (const GuidePaperOrder *order,
                                              GuidePaper            *paper,
                                              GError               **error);
void            guide_paper_book_draw_page   (const GuidePaperOrder *order,
                                              GuidePaper            *paper,
                                              GuidePaperFlow        *flow,
                                              guint                  page,
                                              GuidePaperCanvas      *canvas);

G_END_DECLS
