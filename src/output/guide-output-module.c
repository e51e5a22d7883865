/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-output-module.h"

#include <gmodule.h>

#define MODULE "libmicroneedling-guide-output." G_MODULE_SUFFIX

/* It stays: what was mapped once is wanted again soon. */
static const GuideOutputTools *
open_module (const char *path,
             GError    **error)
{
  GModule *module = g_module_open (path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  GuideOutputToolsFunc get = NULL;

  if (module == NULL || !g_module_symbol (module, GUIDE_OUTPUT_TOOLS_SYMBOL, (gpointer *) &get))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, g_module_error ());
      return NULL;
    }
  g_module_make_resident (module);

  return get ();
}

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
  const char *folder = g_getenv ("MICRONEEDLING_GUIDE_MODULEDIR");
  g_autofree char *path = g_build_filename (folder != NULL ? folder : MODULE_DIR, MODULE, NULL);

  return open_module (path, error);
}
