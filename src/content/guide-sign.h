/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-block.h"

G_BEGIN_DECLS

/**
 * GuideUrgency:
 * @GUIDE_URGENCY_TALK: talk to a professional before you decide
 * @GUIDE_URGENCY_DOCTOR: see a doctor before any needling
 * @GUIDE_URGENCY_WEEK: call this week
 * @GUIDE_URGENCY_TODAY: today, nights and weekends too
 * @GUIDE_URGENCY_NOW: call now
 *
 * How soon somebody is to be seen or called, from the mildest to the gravest.
 * There are these five and no others.
 */
typedef enum
{
  GUIDE_URGENCY_TALK,
  GUIDE_URGENCY_DOCTOR,
  GUIDE_URGENCY_WEEK,
  GUIDE_URGENCY_TODAY,
  GUIDE_URGENCY_NOW
} GuideUrgency;

#define GUIDE_N_URGENCIES (GUIDE_URGENCY_NOW + 1)

#define GUIDE_TYPE_URGENCY (guide_urgency_get_type ())
GType guide_urgency_get_type (void);

#define GUIDE_TYPE_SIGN (guide_sign_get_type ())
G_DECLARE_FINAL_TYPE (GuideSign, guide_sign, GUIDE, SIGN, GuideBlock)

#define GUIDE_TYPE_SIGNS (guide_signs_get_type ())
G_DECLARE_FINAL_TYPE (GuideSigns, guide_signs, GUIDE, SIGNS, GuideNode)

GuideUrgency guide_sign_get_urgency (GuideSign *self);
const char * guide_sign_get_advice  (GuideSign *self);
const char * guide_sign_get_who     (GuideSign *self);
const char * guide_sign_get_after   (GuideSign *self);
void         guide_sign_lend        (GuideSign   *self,
                                     char       **text,
                                     GuideBlock  *block);

/**
 * GUIDE_SIGN_FIELD:
 *
 * The property “sign” of a node that shows a sign: a content file gives the
 * id, and the words and the urgency are those of ui/content/signs.ui.
 */
#define GUIDE_SIGN_FIELD(Type) { "sign", G_STRUCT_OFFSET (Type, sign), GUIDE_TYPE_SIGN, 0 }

G_END_DECLS
