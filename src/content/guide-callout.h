/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideCalloutKind:
 *
 * How much a box presses, from the summary of a page to “call now”; and the
 * box for whoever sits in a clinic, with people near who can help.
 */
typedef enum
{
  GUIDE_CALLOUT_REMEMBER,
  GUIDE_CALLOUT_CAUTION,
  GUIDE_CALLOUT_ROUTINE,
  GUIDE_CALLOUT_SOON,
  GUIDE_CALLOUT_URGENT,
  GUIDE_CALLOUT_EMERGENCY,
  GUIDE_CALLOUT_STAFF
} GuideCalloutKind;

#define GUIDE_N_CALLOUT_KINDS (GUIDE_CALLOUT_STAFF + 1)

#define GUIDE_TYPE_CALLOUT_KIND (guide_callout_kind_get_type ())
GType guide_callout_kind_get_type (void);

#define GUIDE_TYPE_CALLOUT (guide_callout_get_type ())
G_DECLARE_FINAL_TYPE (GuideCallout, guide_callout, GUIDE, CALLOUT, GuideBlock)

GuideCalloutKind guide_callout_get_kind  (GuideCallout *self);
const char *     guide_callout_get_title (GuideCallout *self);
const char *     guide_callout_get_elsewhere (GuideCallout *self);

G_END_DECLS
