/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-paper-book.h"
#include "guide-paper-sheet.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAPER_DOCUMENT (guide_paper_document_get_type ())
G_DECLARE_FINAL_TYPE (GuidePaperDocument, guide_paper_document, GUIDE, PAPER_DOCUMENT, GObject)

GuidePaperDocument *guide_paper_document_new_book    (const GuidePaperOrder *order,
                                                      GError               **error);
GuidePaperDocument *guide_paper_document_new_sheet   (const GuideSheetOrder *order,
                                                      GError               **error);
const char         *guide_paper_document_get_title   (GuidePaperDocument    *self);
const char         *guide_paper_document_get_language
                                                     (GuidePaperDocument    *self);
GuidePaper         *guide_paper_document_get_paper   (GuidePaperDocument    *self);
GuidePaperFlow     *guide_paper_document_get_flow    (GuidePaperDocument    *self);
guint               guide_paper_document_get_tone    (GuidePaperDocument    *self);
gboolean            guide_paper_document_choose_pages
                                                     (GuidePaperDocument    *self,
                                                      const char            *pages,
                                                      GError               **error);
gboolean            guide_paper_document_is_whole    (GuidePaperDocument    *self);
gboolean            guide_paper_document_has_page    (GuidePaperDocument    *self,
                                                      guint                  page);
void                guide_paper_document_draw_page   (GuidePaperDocument    *self,
                                                      guint                  page,
                                                      GuidePaperCanvas      *canvas);

G_END_DECLS
