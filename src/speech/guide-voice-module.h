/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-voice-tools.h"

G_BEGIN_DECLS

const GuideVoiceTools *guide_voice_module_get (void);

G_END_DECLS
