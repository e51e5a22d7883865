/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

G_BEGIN_DECLS

char *guide_review_line_dup (GuideContext *context,
                             const char   *id,
                             const char   *compared);

G_END_DECLS
