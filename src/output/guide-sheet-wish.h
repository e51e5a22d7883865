/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-paper.h"
#include "guide-visit-plan.h"

G_BEGIN_DECLS

/**
 * GuideSheetWish:
 * @plan: what the visitor chose
 * @size: the sheet
 * @scale: how large letters are, 1 as usual
 * @pages: (nullable): which pages, as of guide_paper_document_choose_pages(), or %NULL for all
 *
 * The page to take along, as somebody asks for it at home.
 */
typedef struct
{
  GuideVisitPlan *plan;
  GuidePaperSize  size;
  double          scale;
  const char     *pages;
} GuideSheetWish;

GBytes *guide_sheet_wish_pack (const GuideSheetWish *self);
GBytes *guide_sheet_wish_make (GBytes               *packed,
                               GuideBook            *book,
                               GuideClinic          *clinic,
                               const char           *language,
                               GError              **error);

G_END_DECLS
