/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-voice-module.h"

#include "guide-module.h"

/**
 * guide_voice_module_get:
 *
 * Opens the module that knows the daemon. Its library is mapped then and not before,
 * and stays.
 *
 * Returns: (transfer none) (nullable): what it can do, or %NULL where it is not there
 */
const GuideVoiceTools *
guide_voice_module_get (void)
{
  GuideVoiceToolsFunc get = guide_module_get ("voice", GUIDE_VOICE_TOOLS_SYMBOL, NULL);

  return get != NULL ? get () : NULL;
}
