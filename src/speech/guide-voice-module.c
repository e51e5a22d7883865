/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-voice-module.h"

#include <gmodule.h>

#define MODULE "libmicroneedling-guide-voice." G_MODULE_SUFFIX

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
  const char *folder = g_getenv ("MICRONEEDLING_GUIDE_VOICEDIR");
  g_autofree char *path = g_build_filename (folder != NULL ? folder : MODULE_DIR, MODULE, NULL);
  GModule *module = g_module_open (path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  GuideVoiceToolsFunc get = NULL;

  if (module == NULL || !g_module_symbol (module, GUIDE_VOICE_TOOLS_SYMBOL, (gpointer *) &get))
    return NULL;
  g_module_make_resident (module);

  return get ();
}
