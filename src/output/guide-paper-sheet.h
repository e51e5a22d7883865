/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-paper-flow.h"
#include "guide-take-along.h"

G_BEGIN_DECLS

/**
 * GuideSheetOrder:
 * @words: what stands on it
 * @code_words: (nullable): what of it stands in a code for a phone as well, where a side has room
 *   for that
 * @book: the book, from which its lists are
 * @clinic: (nullable): the clinic whose numbers are told
 * @language: id of the language of the words
 * @rtl: whether they run from right to left
 * @size: the sheet
 * @scale: how large letters are, 1 as usual
 *
 * The page to take along, as somebody wants to have it.
 */
typedef struct
{
  GuideTakeAlong *words;
  GuideTakeAlong *code_words;
  GuideBook      *book;
  GuideClinic    *clinic;
  const char     *language;
  gboolean        rtl;
  GuidePaperSize  size;
  double          scale;
} GuideSheetOrder;

GPtrArray      *guide_paper_sheet_new_codes (const GuideSheetOrder *order);
GuidePaperFlow *guide_paper_sheet_new       (const GuideSheetOrder *order,
                                             GuidePaper            *paper,
                                             GPtrArray             *codes);

G_END_DECLS
