/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PAGE (guide_page_get_type ())
G_DECLARE_FINAL_TYPE (GuidePage, guide_page, GUIDE, PAGE, GuideNode)

const char *guide_page_get_title    (GuidePage *self);
const char *guide_page_get_lead     (GuidePage *self);
const char *guide_page_get_compared (GuidePage *self);
char      **guide_page_dup_sources  (GuidePage *self);
gboolean    guide_page_stands_beside (GuidePage *self,
                                      guint      block);

G_END_DECLS
