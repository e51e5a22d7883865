/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_DOT_GROUP (guide_dot_group_get_type ())
G_DECLARE_FINAL_TYPE (GuideDotGroup, guide_dot_group, GUIDE, DOT_GROUP, GuideBlock)

#define GUIDE_TYPE_DOTS (guide_dots_get_type ())
G_DECLARE_FINAL_TYPE (GuideDots, guide_dots, GUIDE, DOTS, GuideBlock)

int         guide_dot_group_get_count (GuideDotGroup *self);
const char *guide_dot_group_get_label (GuideDotGroup *self);
const char *guide_dots_get_caption    (GuideDots *self);
int         guide_dots_get_total      (GuideDots *self);

G_END_DECLS
