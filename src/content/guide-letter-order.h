/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _GuideLetterOrder GuideLetterOrder;

GuideLetterOrder *guide_letter_order_new     (const char       *line);
void              guide_letter_order_free    (GuideLetterOrder *self);
char             *guide_letter_order_dup_key (GuideLetterOrder *self,
                                              const char       *word);
char             *guide_letter_order_dup_letter
                                             (GuideLetterOrder *self,
                                              const char       *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideLetterOrder, guide_letter_order_free)

G_END_DECLS
