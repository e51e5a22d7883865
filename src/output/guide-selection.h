/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

/**
 * GuideSelectionKind:
 * @GUIDE_SELECTION_PAGE: one page
 * @GUIDE_SELECTION_CHAPTER: the pages of one chapter
 * @GUIDE_SELECTION_BOOK: all chapters
 *
 * How much of the guide is taken along.
 */
typedef enum
{
  GUIDE_SELECTION_PAGE,
  GUIDE_SELECTION_CHAPTER,
  GUIDE_SELECTION_BOOK
} GuideSelectionKind;

/**
 * GuideSelectionFunc:
 * @chapter: (nullable): the chapter that the page is in
 * @first: whether it is the first page of its chapter that is shown
 * @page: the page
 * @data: what was handed to the walk
 *
 * Called for a page that is taken along.
 */
typedef void (*GuideSelectionFunc) (GuideChapter *chapter,
                                    gboolean      first,
                                    GuidePage    *page,
                                    gpointer      data);

#define GUIDE_TYPE_SELECTION (guide_selection_get_type ())
G_DECLARE_FINAL_TYPE (GuideSelection, guide_selection, GUIDE, SELECTION, GObject)

GuideSelection    *guide_selection_new         (GuideBook          *book,
                                                GuideSelectionKind  kind,
                                                const char         *id);
GuideBook         *guide_selection_get_book    (GuideSelection     *self);
GuideSelectionKind guide_selection_get_kind    (GuideSelection     *self);
const char        *guide_selection_get_id      (GuideSelection     *self);
const char        *guide_selection_get_title   (GuideSelection     *self);
gboolean           guide_selection_is_path     (GuideSelection     *self);
void               guide_selection_foreach     (GuideSelection     *self,
                                                GuideSelectionFunc  func,
                                                gpointer            data);
char             **guide_selection_dup_chapters
                                               (GuideBook          *book);
GPtrArray         *guide_selection_dup_terms   (GuideSelection     *self);
GPtrArray         *guide_selection_dup_sources (GuideSelection     *self);

G_END_DECLS
