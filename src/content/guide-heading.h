/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_HEADING (guide_heading_get_type ())
G_DECLARE_FINAL_TYPE (GuideHeading, guide_heading, GUIDE, HEADING, GuideBlock)

const char *guide_heading_get_text  (GuideHeading *self);
int         guide_heading_get_level (GuideHeading *self);

G_END_DECLS
