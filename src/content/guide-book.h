/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-chapter.h"
#include "guide-choices.h"
#include "guide-glossary.h"
#include "guide-ids.h"
#include "guide-quiz.h"
#include "guide-self-check.h"
#include "guide-sign.h"
#include "guide-sources.h"
#include "guide-synonyms.h"
#include "guide-visit.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_BOOK (guide_book_get_type ())
G_DECLARE_FINAL_TYPE (GuideBook, guide_book, GUIDE, BOOK, GuideNode)

GuideBook     *guide_book_new             (const char *emergency,
                                           GError    **error);
GuideBook     *guide_book_new_or_empty    (const char *emergency,
                                           const char *helplines);
const char    *guide_book_get_compared    (GuideBook  *self);
GListModel    *guide_book_get_chapters    (GuideBook  *self);
const char   **guide_book_get_page_ids    (GuideBook  *self);
const char    *guide_book_find_page_id    (GuideBook  *self,
                                           const char *page_id);
const char   **guide_book_get_path        (GuideBook  *self,
                                           const char *page_id);
int            guide_book_get_page_number (GuideBook  *self,
                                           const char *page_id);
const char    *guide_book_get_neighbour   (GuideBook  *self,
                                           const char *page_id,
                                           int         distance);
GuideChapter  *guide_book_lookup_chapter  (GuideBook  *self,
                                           const char *page_id);
GuidePage     *guide_book_lookup_page     (GuideBook  *self,
                                           const char *page_id);
void           guide_book_read_ahead       (GuideBook  *self);
void           guide_book_end_reading_ahead
                                          (GuideBook  *self);
GuidePage     *guide_book_get_about       (GuideBook  *self);
GuideGlossary *guide_book_get_glossary    (GuideBook  *self);
GuideTerm     *guide_book_lookup_term     (GuideBook  *self,
                                           const char *term_id);
GuideSources  *guide_book_get_sources     (GuideBook  *self);
GuideSource   *guide_book_lookup_source   (GuideBook  *self,
                                           const char *key);
char          *guide_book_dup_source_line (GuideBook         *self,
                                           const char *const *keys);
GuideChoices  *guide_book_get_choices     (GuideBook  *self);
GuideVisit    *guide_book_get_visit       (GuideBook  *self);
GuideQuiz     *guide_book_get_quiz        (GuideBook  *self);
GuideSelfCheck *guide_book_get_self_check (GuideBook  *self);
GuideSigns    *guide_book_get_signs       (GuideBook  *self);
GuideSynonyms *guide_book_get_synonyms    (GuideBook  *self);

G_END_DECLS
