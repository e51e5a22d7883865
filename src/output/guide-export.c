/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-export.h"

#include "guide-i18n.h"
#include "guide-pdf.h"
#include "guide-web-book.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

/* A file of what is taken along: whole, or not at all. What kind of file it is,
 * its name says. */

static const struct
{
  const char *ending;
  GBytes *(*make) (const GuidePaperOrder *order, GDateTime *created, GCancellable *cancellable, GError **error);
} formats[] = {
  { ".pdf", guide_pdf_new },
  { ".epub", guide_epub_new },
  { ".html", guide_html_new },
};

static int
find_format (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_has_suffix (path, formats[i].ending))
      return (int) i;

  return -1;
}

static char *
dup_endings (void)
{
  g_autoptr (GString) endings = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_string_append_printf (endings, "%s%s", i > 0 ? ", " : "", formats[i].ending);

  return g_string_free (g_steal_pointer (&endings), FALSE);
}

/**
 * guide_export_check:
 * @path: the file to be written
 * @force: whether one that is there may be replaced
 * @error: return location for an error, one line
 *
 * Says what would go wrong, before any work is done.
 *
 * Returns: whether the file may be written
 */
gboolean
guide_export_check (const char *path,
                    gboolean    force,
                    GError    **error)
{
  g_autofree char *endings = dup_endings ();

  if (find_format (path) < 0)
    /* Translators: printed in a terminal: first what somebody typed, then the endings
     * that names of files may have. */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME, _("“%s” has none of these endings: %s"), path, endings);
  else if (!force && g_file_test (path, G_FILE_TEST_EXISTS))
    /* Translators: printed in a terminal: the name of a file. --force stays as it is. */
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, _("“%s” is there already. With --force it is replaced"), path);
  else
    return TRUE;

  return FALSE;
}

/* The moment of making, which may be given from outside so that the same words
 * make the same file: https://reproducible-builds.org/specs/source-date-epoch/ */
static GDateTime *
get_moment (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    return g_date_time_new_from_unix_utc (seconds);

  return g_date_time_new_now_utc ();
}

static gboolean
write_all (int           file,
           const guint8 *data,
           gsize         length)
{
  while (length > 0)
    {
      gssize written = write (file, data, length);

      if (written < 0 && errno != EINTR)
        return FALSE;
      data += MAX (written, 0);
      length -= (gsize) MAX (written, 0);
    }

  return fsync (file) == 0;
}

/* Gives a file without a name the name, over one that is there. */
static gboolean
give_name (int         file,
           const char *path)
{
  g_autofree char *source = g_strdup_printf ("/proc/self/fd/%d", file);
  g_autofree char *beside = NULL;

  if (linkat (AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0)
    return TRUE;
  if (errno != EEXIST)
    return FALSE;

  beside = g_strdup_printf ("%s.%x", path, g_random_int ());
  if (linkat (AT_FDCWD, source, AT_FDCWD, beside, AT_SYMLINK_FOLLOW) != 0)
    return FALSE;
  if (rename (beside, path) == 0)
    return TRUE;
  unlink (beside);

  return FALSE;
}

/* A file has no name until it is whole, so that whatever ends this process leaves no half of it.
 * Not every kind of disk can do that. */
static gboolean
write_unnamed (const char *path,
               GBytes     *bytes)
{
  g_autofree char *folder = g_path_get_dirname (path);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  int file = open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
  gboolean written = file >= 0 && write_all (file, data, length) && give_name (file, path);

  if (file >= 0)
    close (file);

  return written;
}

/* To stop the program now would leave the half of a file beside the name of the whole one, where
 * it has a name. It is written in a moment. */
static gboolean
write_unstopped (const char *path,
                 GBytes     *bytes,
                 GError    **error)
{
  static const int stops[] = { SIGINT, SIGTERM, SIGHUP };
  const struct sigaction ignored = { .sa_handler = SIG_IGN };
  struct sigaction before[G_N_ELEMENTS (stops)];
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  gboolean written;

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    sigaction (stops[i], &ignored, &before[i]);
  written = write_unnamed (path, bytes) ||
            g_file_set_contents_full (path, data, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    sigaction (stops[i], &before[i], NULL);

  return written;
}

/**
 * guide_export_write:
 * @order: what is wanted
 * @path: the file, which guide_export_check() has found good
 * @error: return location for an error, one line
 *
 * Makes the file. Where that fails nothing is left of it, and what was there stays.
 *
 * Returns: whether the file was written
 */
gboolean
guide_export_write (const GuidePaperOrder *order,
                    const char            *path,
                    GError               **error)
{
  g_autoptr (GDateTime) moment = get_moment ();
  /* To let go of what it is made of takes as long as to write it: that ends with the process, or when the next comes. */
  static GBytes *bytes;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (find_format (path) >= 0, FALSE);

  g_clear_pointer (&bytes, g_bytes_unref);
  bytes = formats[find_format (path)].make (order, moment, NULL, error);
  if (bytes == NULL)
    return FALSE;

  if (write_unstopped (path, bytes, &reason))
    return TRUE;

  /* Translators: printed in a terminal: the name of a file, and why it cannot be written. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("“%s” cannot be written: %s"), path, reason->message);

  return FALSE;
}
