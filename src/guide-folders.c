/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "guide-folders.h"

#include <string.h>

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

/**
 * guide_folders_dup_state:
 *
 * The folder that outlives the kiosk: the unit's StateDirectory=, which systemd makes
 * and names in the environment, the first of them where there are more.
 *
 * Returns: (transfer full) (nullable) (type filename): the folder, or %NULL where
 *   none is given and all stays in memory
 */
char *
guide_folders_dup_state (void)
{
  const char *folders = g_getenv ("STATE_DIRECTORY");

  return folders != NULL && g_path_is_absolute (folders) ? g_strndup (folders, strcspn (folders, ":")) : NULL;
}
