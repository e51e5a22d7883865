/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-output-module.h"

#include "guide-module.h"

/**
 * guide_output_module_get:
 * @error: return location for an error
 *
 * Opens the module with all that only making a file needs. The libraries under it
 * are mapped then and not before.
 *
 * Returns: (transfer none) (nullable): what it can do, or %NULL where it is not there
 */
const GuideOutputTools *
guide_output_module_get (GError **error)
{
  GuideOutputToolsFunc get = guide_module_get ("output", GUIDE_OUTPUT_TOOLS_SYMBOL, error);

  return get != NULL ? get () : NULL;
}
