/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-node.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_BLOCK (guide_block_get_type ())
G_DECLARE_DERIVABLE_TYPE (GuideBlock, guide_block, GUIDE, BLOCK, GuideNode)

/**
 * GUIDE_BLOCK_NO_SOURCE:
 *
 * Among the sources of a block: a sentence of it has none yet, and has the small
 * sign behind it.
 */
#define GUIDE_BLOCK_NO_SOURCE "unverified"

/**
 * GuideBlockClass:
 * @heads: whether it is a heading, under which the blocks after it stand
 *
 * A piece of a page that carries its evidence.
 */
struct _GuideBlockClass
{
  GuideNodeClass parent_class;

  gboolean heads;
};

const char *guide_block_get_sources (GuideBlock *self);
const char *guide_block_get_points  (GuideBlock *self);
void        guide_block_borrow_evidence
                                    (GuideBlock *self,
                                     GuideBlock *lender,
                                     const char *words);
int         guide_block_get_title_level
                                    (GuideBlock *self);

G_END_DECLS
