/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

G_BEGIN_DECLS

/**
 * GUIDE_RESOURCE_PREFIX:
 *
 * Where everything the program carries lies in its resources.
 */
#define GUIDE_RESOURCE_PREFIX "/io/github/microneedlingguide/Guide/"

GuideNode *guide_loader_load               (const char  *name,
                                            const char  *id,
                                            GType        type,
                                            GuideSigns  *signs,
                                            GError     **error);
GuideBook *guide_loader_load_book          (GError     **error);
GuideBook *guide_loader_load_book_or_empty (void);

G_END_DECLS
