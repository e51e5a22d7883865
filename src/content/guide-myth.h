/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideVerdict:
 *
 * Whether a popular claim holds.
 */
typedef enum
{
  GUIDE_VERDICT_YES,
  GUIDE_VERDICT_PARTLY,
  GUIDE_VERDICT_NO,
  GUIDE_VERDICT_UNKNOWN
} GuideVerdict;

#define GUIDE_TYPE_VERDICT (guide_verdict_get_type ())
GType guide_verdict_get_type (void);

#define GUIDE_TYPE_MYTH (guide_myth_get_type ())
G_DECLARE_FINAL_TYPE (GuideMyth, guide_myth, GUIDE, MYTH, GuideBlock)

const char * guide_myth_get_claim   (GuideMyth *self);
GuideVerdict guide_myth_get_verdict (GuideMyth *self);
const char * guide_myth_get_text    (GuideMyth *self);

G_END_DECLS
