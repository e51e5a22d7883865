/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

GListModel *guide_word_index_new_terms (GuideBook *book);
char      **guide_word_index_dup_pages (GuideBook *book,
                                        GuideTerm *term);

G_END_DECLS
