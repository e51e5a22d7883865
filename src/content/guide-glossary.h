/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TERM (guide_term_get_type ())
G_DECLARE_FINAL_TYPE (GuideTerm, guide_term, GUIDE, TERM, GuideBlock)

#define GUIDE_TYPE_GLOSSARY (guide_glossary_get_type ())
G_DECLARE_FINAL_TYPE (GuideGlossary, guide_glossary, GUIDE, GLOSSARY, GuideNode)

const char *guide_term_get_title (GuideTerm *self);
const char *guide_term_get_text  (GuideTerm *self);
const char *guide_term_get_also  (GuideTerm *self);

const char *guide_glossary_get_order (GuideGlossary *self);

G_END_DECLS
