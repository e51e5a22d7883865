/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-node.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_SYNONYM (guide_synonym_get_type ())
G_DECLARE_FINAL_TYPE (GuideSynonym, guide_synonym, GUIDE, SYNONYM, GuideNode)

const char *guide_synonym_get_page  (GuideSynonym *self);
const char *guide_synonym_get_words (GuideSynonym *self);

#define GUIDE_TYPE_SYNONYMS (guide_synonyms_get_type ())
G_DECLARE_FINAL_TYPE (GuideSynonyms, guide_synonyms, GUIDE, SYNONYMS, GuideNode)

G_END_DECLS
