/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_HIT (guide_hit_get_type ())
G_DECLARE_FINAL_TYPE (GuideHit, guide_hit, GUIDE, HIT, GObject)

const char *guide_hit_get_page_id (GuideHit   *self);
const char *guide_hit_get_title   (GuideHit   *self);
const char *guide_hit_get_context (GuideHit   *self);
const char *guide_hit_get_line    (GuideHit   *self);
int         guide_hit_get_block   (GuideHit   *self);

GListModel *guide_search_book     (GuideBook  *book,
                                   const char *words);
char       *guide_search_dup_marked
                                  (const char *text,
                                   const char *words);

G_END_DECLS
