/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-files"

#include "guide-private-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

/* A text file that only its owner can read, and that is there whole: after a kill or
 * a power cut it is the old one or the new one. What cannot be understood is set
 * aside beside it, and lost is nothing. */
struct _GuidePrivateFile
{
  GObject parent_instance;

  char    *path;
  gboolean owns_folder; /* whether the folder is the guide's own too */
};

#define ASIDE ".broken"

G_DEFINE_FINAL_TYPE (GuidePrivateFile, guide_private_file, G_TYPE_OBJECT)

static void
guide_private_file_finalize (GObject *object)
{
  g_free (GUIDE_PRIVATE_FILE (object)->path);

  G_OBJECT_CLASS (guide_private_file_parent_class)->finalize (object);
}

static void
guide_private_file_class_init (GuidePrivateFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_private_file_finalize;
}

static void
guide_private_file_init (GuidePrivateFile *self)
{
}

typedef gboolean (*SuffixFunc) (const char *suffix);

/* What could not be understood: each under a name of its own. */
static gboolean
is_aside (const char *suffix)
{
  return g_str_has_prefix (suffix, ASIDE) && (suffix[strlen (ASIDE)] == '\0' || suffix[strlen (ASIDE)] == '-');
}

/* GLib writes into a file with six letters of its own behind a dot, and renames
 * it. Where a kill or a power cut comes between, it stays. */
static gboolean
is_left_over (const char *suffix)
{
  if (suffix[0] != '.' || strlen (suffix) != strlen (".XXXXXX") || is_aside (suffix))
    return FALSE;

  for (const char *p = suffix + 1; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p))
      return FALSE;

  return TRUE;
}

static GPtrArray *
list_beside (GuidePrivateFile *self,
             SuffixFunc        is_wanted)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *name = g_path_get_basename (self->path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  const char *entry;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (entry, name) && is_wanted (entry + strlen (name)))
      g_ptr_array_add (paths, g_build_filename (folder, entry, NULL));

  return paths;
}

/* Deletes all of them that can be deleted. Returns FALSE with the first error
 * where one cannot. */
static gboolean
delete_all (GPtrArray *paths,
            GError   **error)
{
  g_autoptr (GError) first_error = NULL;

  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths->pdata[i]);
      g_autoptr (GError) local_error = NULL;

      if (!g_file_delete (file, NULL, &local_error) && !g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) &&
          first_error == NULL)
        first_error = g_steal_pointer (&local_error);
    }
  if (first_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&first_error));

  return FALSE;
}

/* A name that no file has: an older one is not written over. */
static char *
dup_free_aside_path (GuidePrivateFile *self)
{
  char *path = g_strconcat (self->path, ASIDE, NULL);

  for (guint n = 2; g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK); n++)
    {
      g_free (path);
      path = g_strdup_printf ("%s" ASIDE "-%u", self->path, n);
    }

  return path;
}

/* Takes from everybody else what they may do with a file or folder. What is not
 * there hides nothing, and what a link leads to is not the guide's to change. */
static gboolean
make_private (const char *path)
{
  GStatBuf status;

  if (g_lstat (path, &status) != 0)
    return errno == ENOENT;
  if (!(S_ISREG (status.st_mode) || S_ISDIR (status.st_mode)) || (status.st_mode & 077) == 0)
    return TRUE;

  return g_chmod (path, status.st_mode & 0700) == 0;
}

/* Before a word is written, for GLib from 2.84 on gives a new file the mode of
 * the one it takes the place of, and of what a link there leads to. */
static gboolean
make_ready_to_write (GuidePrivateFile *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  if ((self->owns_folder && g_mkdir_with_parents (folder, 0700) != 0) || !guide_private_file_make_private (self))
    return FALSE;

  return !g_file_test (self->path, G_FILE_TEST_IS_SYMLINK) || g_remove (self->path) == 0;
}

static void
set_error_from_errno (GError **error)
{
  int code = errno;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s", g_strerror (code));
}

/**
 * guide_private_file_new:
 * @path: (type filename): the file
 * @owns_folder: whether its folder is the guide's own: it is then made where it is
 *   not there, and what others may do with it is taken from them
 *
 * Returns: (transfer full): the file, of which nothing was read or written yet
 */
GuidePrivateFile *
guide_private_file_new (const char *path,
                        gboolean    owns_folder)
{
  GuidePrivateFile *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (GUIDE_TYPE_PRIVATE_FILE, NULL);
  self->path = g_strdup (path);
  self->owns_folder = owns_folder;

  return self;
}

/**
 * guide_private_file_get_path:
 * @self: a #GuidePrivateFile
 *
 * Returns: (transfer none) (type filename): where it is
 */
const char *
guide_private_file_get_path (GuidePrivateFile *self)
{
  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), NULL);

  return self->path;
}

/**
 * guide_private_file_read:
 * @self: a #GuidePrivateFile
 * @error: return location for an error of #GFileError
 *
 * A link is not followed: what it leads to is not the guide's.
 *
 * Returns: (transfer full) (nullable): what stands in it, or %NULL with @error set;
 *   %G_FILE_ERROR_NOENT where there is none, %G_FILE_ERROR_INVAL where it is no file
 *   of text
 */
char *
guide_private_file_read (GuidePrivateFile *self,
                         GError          **error)
{
  g_autofree char *text = NULL;
  GStatBuf status;
  gsize length;

  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), NULL);

  if (g_lstat (self->path, &status) != 0)
    {
      set_error_from_errno (error);
      return NULL;
    }
  if (!S_ISREG (status.st_mode))
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "it is no plain file");
      return NULL;
    }
  if (!g_file_get_contents (self->path, &text, &length, error))
    return NULL;
  if (strlen (text) != length || !g_utf8_validate (text, length, NULL))
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "it is no text");
      return NULL;
    }

  return g_steal_pointer (&text);
}

/**
 * guide_private_file_write:
 * @self: a #GuidePrivateFile
 * @text: what shall stand in it
 * @error: return location for an error of #GFileError
 *
 * Returns: whether it is on the disk; else what stood there before still does
 */
gboolean
guide_private_file_write (GuidePrivateFile *self,
                          const char       *text,
                          GError          **error)
{
  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), FALSE);

  if (!make_ready_to_write (self))
    {
      set_error_from_errno (error);
      return FALSE;
    }

  return g_file_set_contents_full (self->path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}

/**
 * guide_private_file_make_private:
 * @self: a #GuidePrivateFile
 *
 * Takes from everybody else what they may do with the file and with what was set
 * aside.
 *
 * Returns: whether nobody else may do anything, or there is nothing yet
 */
gboolean
guide_private_file_make_private (GuidePrivateFile *self)
{
  g_autoptr (GPtrArray) aside = NULL;
  g_autofree char *folder = NULL;
  gboolean all;

  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), FALSE);

  aside = list_beside (self, is_aside);
  folder = g_path_get_dirname (self->path);
  all = !self->owns_folder || make_private (folder);
  for (guint i = 0; i < aside->len; i++)
    all &= make_private (aside->pdata[i]);

  return make_private (self->path) && all;
}

/**
 * guide_private_file_set_aside:
 * @self: a #GuidePrivateFile
 * @reason: why it cannot be understood
 *
 * Gives a file that cannot be understood another name, so that it is not written
 * over.
 *
 * Returns: (transfer full): a sentence for the log: why, and where it is now, if not
 *   where it was
 */
char *
guide_private_file_set_aside (GuidePrivateFile *self,
                              const char       *reason)
{
  g_autofree char *aside = NULL;
  gboolean kept;

  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), NULL);

  aside = dup_free_aside_path (self);
  kept = g_rename (self->path, aside) == 0;

  return g_strdup_printf ("%s could not be read (%s)%s%s.", self->path, reason, kept ? " and was kept as " : "", kept ? aside : "");
}

/**
 * guide_private_file_delete_left_overs:
 * @self: a #GuidePrivateFile
 * @error: return location for an error
 *
 * Deletes what a kill or a power cut left of an earlier writing.
 *
 * Returns: whether nothing of it is left
 */
gboolean
guide_private_file_delete_left_overs (GuidePrivateFile *self,
                                      GError          **error)
{
  g_autoptr (GPtrArray) paths = NULL;

  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), FALSE);

  paths = list_beside (self, is_left_over);

  return delete_all (paths, error);
}

/**
 * guide_private_file_delete:
 * @self: a #GuidePrivateFile
 * @error: return location for an error
 *
 * Deletes the file, what was once set aside and what a power cut left.
 *
 * Returns: whether all of it is gone
 */
gboolean
guide_private_file_delete (GuidePrivateFile *self,
                           GError          **error)
{
  g_autoptr (GPtrArray) paths = NULL;

  g_return_val_if_fail (GUIDE_IS_PRIVATE_FILE (self), FALSE);

  paths = list_beside (self, is_aside);
  g_ptr_array_extend_and_steal (paths, list_beside (self, is_left_over));
  g_ptr_array_add (paths, g_strdup (self->path));

  return delete_all (paths, error);
}
