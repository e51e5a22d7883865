/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _GuideFolding GuideFolding;

/**
 * GuideFoundRange:
 * @start: where it begins in the text, in bytes
 * @end: where it ends
 *
 * A piece of a text.
 */
typedef struct
{
  gsize start;
  gsize end;
} GuideFoundRange;

GuideFolding *guide_folding_new          (const char         *text);
void          guide_folding_free         (GuideFolding       *self);
gboolean      guide_folding_has_phrase   (const GuideFolding *self,
                                          const GuideFolding *words,
                                          GArray             *found);
gboolean      guide_folding_has_whole    (const GuideFolding *self,
                                          const GuideFolding *words);
gboolean      guide_folding_has_all      (const GuideFolding *self,
                                          const GuideFolding *words,
                                          GArray             *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideFolding, guide_folding_free)

G_END_DECLS
