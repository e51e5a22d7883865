/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-plain-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a clinic names may be anything: a folder, a pipe in which nobody ever
 * writes, a device without an end. None of them may stop a kiosk, so what is
 * opened is looked at before it is read, and is read up to a limit. */

static const char *
find_kind_fault (mode_t mode)
{
  if (S_ISREG (mode))
    return NULL;
  if (S_ISDIR (mode))
    return "it is a folder";
  if (S_ISFIFO (mode))
    return "it is a named pipe, not a file";

  return "it is a device, not a file";
}

static gboolean
check_kind (int      fd,
            GError **error)
{
  struct stat status;
  const char *fault = fstat (fd, &status) == 0 ? find_kind_fault (status.st_mode) : g_strerror (errno);

  if (fault != NULL)
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, fault);

  return fault == NULL;
}

/* Up to one byte more than there may be, which says that there are more. */
static GBytes *
read_bytes (int      fd,
            gsize    max,
            GError **error)
{
  g_autofree char *data = g_malloc (max + 1);
  gsize length = 0;
  gssize n;

  while (length <= max && (n = read (fd, data + length, max + 1 - length)) != 0)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno), g_strerror (errno));
          return NULL;
        }
      length += n;
    }

  if (length > max)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "it has more than %" G_GSIZE_FORMAT " kB", max / 1024);
      return NULL;
    }

  return g_bytes_new (data, length);
}

static const char *
say_errno (int number)
{
  if (number == ENOENT || number == ENOTDIR)
    return "there is no such file";
  if (number == EACCES)
    return "nobody has allowed to read it";

  return g_strerror (number);
}

/**
 * guide_plain_file_read:
 * @path: (type filename): a file, by its whole path
 * @max: how many bytes it may have
 * @error: return location for an error, whose message goes on after “it cannot
 *   be read:”
 *
 * Reads a file that a person named. Never waits, and never reads more than it
 * may have.
 *
 * Returns: (transfer full): its bytes, or %NULL with @error set where it is not
 *   there, is no plain file, or has more than @max bytes
 */
GBytes *
guide_plain_file_read (const char *path,
                       gsize       max,
                       GError    **error)
{
  int fd = g_open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
  GBytes *bytes;

  if (fd < 0)
    {
      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno), say_errno (errno));
      return NULL;
    }

  bytes = check_kind (fd, error) ? read_bytes (fd, max, error) : NULL;
  g_close (fd, NULL);

  return bytes;
}
