/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-page.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CHAPTER (guide_chapter_get_type ())
G_DECLARE_FINAL_TYPE (GuideChapter, guide_chapter, GUIDE, CHAPTER, GuideNode)

const char  *guide_chapter_get_title    (GuideChapter *self);
const char  *guide_chapter_get_summary  (GuideChapter *self);
const char  *guide_chapter_get_card     (GuideChapter *self);
const char  *guide_chapter_get_door     (GuideChapter *self);
int          guide_chapter_get_minutes  (GuideChapter *self);
const char **guide_chapter_get_page_ids (GuideChapter *self);
const char  *guide_chapter_lookup_former (GuideChapter *self,
                                         const char   *page_id);
char        *guide_chapter_steal_file   (GuideChapter *self);
void         guide_chapter_take_pages   (GuideChapter *self,
                                         GuideChapter *file);

G_END_DECLS
