/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-web.h"

G_BEGIN_DECLS

void guide_web_page    (GuideWeb   *self,
                        GuidePage  *page);
void guide_web_terms   (GuideWeb   *self);
void guide_web_sources (GuideWeb   *self);
void guide_web_begin   (GuideWeb   *self,
                        const char *title);
void guide_web_end     (GuideWeb   *self);

G_END_DECLS
