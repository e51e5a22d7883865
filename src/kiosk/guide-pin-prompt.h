/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-front.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_PIN_PROMPT (guide_pin_prompt_get_type ())
G_DECLARE_FINAL_TYPE (GuidePinPrompt, guide_pin_prompt, GUIDE, PIN_PROMPT, GObject)

GuidePinPrompt *guide_pin_prompt_new        (GuideFront     *front,
                                             GuideClinic    *clinic,
                                             const char     *state_folder);
void            guide_pin_prompt_take_event (GuidePinPrompt *self,
                                             GdkEvent       *event);

G_END_DECLS
