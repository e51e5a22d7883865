/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

GuidePage *guide_extra_pages_new_choices (GuideBook  *book);
GuidePage *guide_extra_pages_new_sheet   (GuideBook  *book,
                                          const char *ways);

G_END_DECLS
