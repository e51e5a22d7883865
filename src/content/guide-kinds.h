/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block-kinds.h"
#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideKind:
 * @get_type: its type
 * @on_page: whether a page is built of it, so that each renderer of pages has
 *   to know it
 *
 * A class that the content files may use.
 */
typedef struct
{
  GType    (*get_type) (void);
  gboolean   on_page;
} GuideKind;

const GuideKind *guide_kinds_get  (guint      *n_kinds);
guint            guide_kinds_find (GuideBlock *block);

G_END_DECLS
