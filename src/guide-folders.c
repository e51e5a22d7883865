/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "guide-folders.h"

/* The folder given in the environment, as inside a build folder, or else the
 * one where the program is installed. */
static const char *
get_folder (const char *variable,
            const char *installed)
{
  const char *folder = g_getenv (variable);

  return folder != NULL ? folder : installed;
}

/**
 * guide_folders_get_locale:
 *
 * Returns: (type filename): the folder of the catalogues
 */
const char *
guide_folders_get_locale (void)
{
  return get_folder ("MICRONEEDLING_GUIDE_LOCALEDIR", LOCALEDIR);
}

/**
 * guide_folders_get_private_locale:
 *
 * Returns: (type filename): the folder of the guide's own locales, for systems
 *   that have none of a language
 */
const char *
guide_folders_get_private_locale (void)
{
  return get_folder ("MICRONEEDLING_GUIDE_LOCPATH", PRIVATE_LOCALE_DIR);
}
