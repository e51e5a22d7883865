/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_SOURCE (guide_source_get_type ())
G_DECLARE_FINAL_TYPE (GuideSource, guide_source, GUIDE, SOURCE, GuideNode)

#define GUIDE_TYPE_SOURCES (guide_sources_get_type ())
G_DECLARE_FINAL_TYPE (GuideSources, guide_sources, GUIDE, SOURCES, GuideNode)

const char *guide_source_get_title     (GuideSource *self);
const char *guide_source_get_publisher (GuideSource *self);
const char *guide_source_get_address   (GuideSource *self);
const char *guide_source_get_note      (GuideSource *self);
const char *guide_source_get_label     (GuideSource *self);
char       *guide_source_dup_keyed     (GuideSource *self);
char       *guide_source_dup_date      (GuideSource *self,
                                        const char  *read);

const char *guide_sources_get_read     (GuideSources *self);

G_END_DECLS
