/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-check-rule.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_CHECK_LINE (guide_check_line_get_type ())
G_DECLARE_FINAL_TYPE (GuideCheckLine, guide_check_line, GUIDE, CHECK_LINE, GuideBlock)

GuideCheckKind guide_check_line_get_kind   (GuideCheckLine *self);
const char *   guide_check_line_get_text   (GuideCheckLine *self);
const char *   guide_check_line_get_waits  (GuideCheckLine *self);
const char *   guide_check_line_get_advice (GuideCheckLine *self);
GuideSign *    guide_check_line_get_sign   (GuideCheckLine *self);
gboolean       guide_check_line_is_private (GuideCheckLine *self);

G_END_DECLS
