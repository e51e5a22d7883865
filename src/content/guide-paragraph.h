/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PARAGRAPH (guide_paragraph_get_type ())
G_DECLARE_FINAL_TYPE (GuideParagraph, guide_paragraph, GUIDE, PARAGRAPH, GuideBlock)

const char *guide_paragraph_get_text (GuideParagraph *self);

G_END_DECLS
