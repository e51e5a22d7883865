/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-count-folder.h"

#include <glib/gstdio.h>
#include <grp.h>
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether the kiosk will be able to write its counts into a folder. Who asks is
 * often root, for whom every folder is good; so the question is put for the user
 * that the service runs as. */

#define SERVICE_USER "guide-kiosk"
#define GROUPS_MAX 32

#define NO_WRITING "the kiosk may not write there. Let the user " SERVICE_USER " own the folder"

/* Where a clinic adds to the service's unit. */
#define UNITS "/etc/systemd/system/microneedling-guide-kiosk.service.d"

/* systemd makes this one for the service, at its first start if need be. */
#define STATE_FOLDER "/var/lib/microneedling-guide"

static gboolean
is_among (gid_t        group,
          const gid_t *groups,
          int          n_groups)
{
  for (int i = 0; i < n_groups; i++)
    if (groups[i] == group)
      return TRUE;

  return FALSE;
}

/* By the three digits of the mode: the owner's, the group's, or everybody's. */
static gboolean
grants (const char  *path,
        mode_t       wanted,
        uid_t        user,
        const gid_t *groups,
        int          n_groups)
{
  struct stat status;
  guint shift;

  if (g_stat (path, &status) != 0)
    return FALSE;

  shift = status.st_uid == user ? 6 : is_among (status.st_gid, groups, n_groups) ? 3 : 0;

  return (status.st_mode >> shift & wanted) == wanted;
}

/**
 * guide_count_folder_may_write:
 * @path: (type filename): a folder, from / on
 * @user: a user other than root
 * @groups: (array length=n_groups): the user's groups
 * @n_groups: how many
 *
 * Returns: whether that user may make files in the folder
 */
gboolean
guide_count_folder_may_write (const char  *path,
                              uid_t        user,
                              const gid_t *groups,
                              int          n_groups)
{
  g_autofree char *above = g_path_get_dirname (path);

  if (!grants (path, 03, user, groups, n_groups))
    return FALSE;

  while (!g_str_equal (above, "/"))
    {
      char *next = g_path_get_dirname (above);

      if (!grants (above, 01, user, groups, n_groups))
        {
          g_free (next);
          return FALSE;
        }
      g_free (above);
      above = next;
    }

  return TRUE;
}

/* ReadWritePaths= has words with blanks between them; what is under one is granted too. */
static gboolean
grants_path (const char *line,
             const char *path)
{
  g_auto (GStrv) words = NULL;

  if (!g_str_has_prefix (line, "ReadWritePaths="))
    return FALSE;

  words = g_strsplit_set (line + strlen ("ReadWritePaths="), " \t\"'", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = words[i] + strspn (words[i], "-+"); /* what systemd reads before a path */
      gsize length = strlen (word);

      if (length > 1 && strncmp (path, word, length) == 0 && (path[length] == '\0' || path[length] == '/'))
        return TRUE;
    }

  return FALSE;
}

static gboolean
file_grants_path (const char *name,
                  const char *path)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (name, &text, NULL, NULL))
    return FALSE;

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (grants_path (g_strstrip (lines[i]), path))
      return TRUE;

  return FALSE;
}

/**
 * guide_count_folder_is_granted:
 * @path: (type filename): a folder, from / on
 * @units: (type filename): the folder of what a clinic adds to the service's unit
 *
 * The unit makes the whole disk read-only but for its own folder.
 *
 * Returns: whether something there says that the service may write to @path
 */
gboolean
guide_count_folder_is_granted (const char *path,
                               const char *units)
{
  g_autoptr (GDir) folder = g_dir_open (units, 0, NULL);
  const char *name;
  gboolean granted = FALSE;

  while (folder != NULL && !granted && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (units, name, NULL);

      granted = g_str_has_suffix (name, ".conf") && file_grants_path (file, path);
    }

  return granted;
}

/* Root asks for the service's user; anybody else asks for themselves. */
static char *
dup_service_fault (const char *path)
{
  const struct passwd *service = geteuid () == 0 ? getpwnam (SERVICE_USER) : NULL;
  gid_t groups[GROUPS_MAX];
  int n_groups = GROUPS_MAX;

  if (service == NULL)
    return g_access (path, W_OK | X_OK) == 0 ? NULL : g_strdup (NO_WRITING);

  if (getgrouplist (SERVICE_USER, service->pw_gid, groups, &n_groups) < 0)
    n_groups = GROUPS_MAX;
  if (!guide_count_folder_may_write (path, service->pw_uid, groups, n_groups))
    return g_strdup (NO_WRITING);
  if (!guide_count_folder_is_granted (path, UNITS))
    return g_strdup_printf ("the service may write to no folder but " STATE_FOLDER
                            ". Name that one, or write ReadWritePaths=%s into " UNITS "/counts.conf below [Service]",
                            path);

  return NULL;
}

/**
 * guide_count_folder_dup_fault:
 * @path: (type filename): what the clinic file names
 *
 * Returns: (transfer full) (nullable): why nothing can be counted there and what
 *   to do, or %NULL where it is good
 */
char *
guide_count_folder_dup_fault (const char *path)
{
  g_autofree char *whole = NULL;

  if (!g_path_is_absolute (path))
    return g_strdup ("write the whole path, from / on and without quotes");

  whole = g_canonicalize_filename (path, NULL);
  if (g_str_equal (whole, STATE_FOLDER))
    return NULL;
  if (!g_file_test (whole, G_FILE_TEST_IS_DIR))
    return g_strdup ("there is no such folder. Make it, or name " STATE_FOLDER ", which the service makes");

  return dup_service_fault (whole);
}
