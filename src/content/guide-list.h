/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideListKind:
 *
 * @GUIDE_LIST_PLAIN: plain points
 * @GUIDE_LIST_STEPS: steps in order
 * @GUIDE_LIST_DO: things to do
 * @GUIDE_LIST_DONT: things not to do
 * @GUIDE_LIST_TICK: what a reader may tick with a pen: on paper each has an empty box
 * @GUIDE_LIST_LINES: what a reader may fill in with a pen: on paper each has a line to write on
 *
 * What a list is.
 */
typedef enum
{
  GUIDE_LIST_PLAIN,
  GUIDE_LIST_STEPS,
  GUIDE_LIST_DO,
  GUIDE_LIST_DONT,
  GUIDE_LIST_TICK,
  GUIDE_LIST_LINES
} GuideListKind;

#define GUIDE_TYPE_LIST_KIND (guide_list_kind_get_type ())
GType guide_list_kind_get_type (void);

#define GUIDE_TYPE_ITEM (guide_item_get_type ())
G_DECLARE_FINAL_TYPE (GuideItem, guide_item, GUIDE, ITEM, GuideBlock)

#define GUIDE_TYPE_LIST (guide_list_get_type ())
G_DECLARE_FINAL_TYPE (GuideList, guide_list, GUIDE, LIST, GuideBlock)

const char *  guide_item_get_text  (GuideItem *self);
GuideListKind guide_list_get_kind  (GuideList *self);
const char *  guide_list_get_title (GuideList *self);

G_END_DECLS
