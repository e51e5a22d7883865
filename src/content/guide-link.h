/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_LINK (guide_link_get_type ())
G_DECLARE_FINAL_TYPE (GuideLink, guide_link, GUIDE, LINK, GuideBlock)

const char *guide_link_get_to    (GuideLink *self);
const char *guide_link_get_title (GuideLink *self);
const char *guide_link_get_text  (GuideLink *self);

G_END_DECLS
