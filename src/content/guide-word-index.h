/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_INDEX_ENTRY (guide_index_entry_get_type ())
G_DECLARE_FINAL_TYPE (GuideIndexEntry, guide_index_entry, GUIDE, INDEX_ENTRY, GObject)

const char        *guide_index_entry_get_name   (GuideIndexEntry *self);
GuideTerm         *guide_index_entry_get_term   (GuideIndexEntry *self);
const char *const *guide_index_entry_get_pages  (GuideIndexEntry *self);

GListModel        *guide_word_index_new_terms   (GuideBook       *book);
GListModel        *guide_word_index_new_entries (GuideBook       *book);
char             **guide_word_index_dup_pages   (GuideBook       *book,
                                                 GuideTerm       *term);

G_END_DECLS
