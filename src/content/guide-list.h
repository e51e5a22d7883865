/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideListKind:
 *
 * What a list is: plain points, steps in order, things to do or not to do.
 */
typedef enum
{
  GUIDE_LIST_PLAIN,
  GUIDE_LIST_STEPS,
  GUIDE_LIST_DO,
  GUIDE_LIST_DONT
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
