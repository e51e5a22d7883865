/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-zip.h"

#include <zip.h>

/* 1 January 1980, as the format counts: the same words make the same file. */
#define FIRST_DAY (1 << 5 | 1)

/* The first says what the others are, and is read without unpacking anything. */
static gboolean
add_file (zip_t      *zip,
          const char *name,
          GBytes     *contents,
          gboolean    first)
{
  gsize length;
  gconstpointer data = g_bytes_get_data (contents, &length);
  zip_source_t *source = zip_source_buffer (zip, data, length, 0);
  zip_int64_t at = source != NULL ? zip_file_add (zip, name, source, ZIP_FL_ENC_UTF_8) : -1;

  if (at < 0)
    {
      zip_source_free (source);
      return FALSE;
    }

  return zip_set_file_compression (zip, (zip_uint64_t) at, first ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
         zip_file_set_dostime (zip, (zip_uint64_t) at, 0, FIRST_DAY, 0) == 0;
}

static GBytes *
read_all (zip_source_t *source)
{
  zip_stat_t stat;
  g_autofree guint8 *data = NULL;

  if (zip_source_stat (source, &stat) < 0 || zip_source_open (source) < 0)
    return NULL;

  data = g_malloc (stat.size);
  if (zip_source_read (source, data, stat.size) != (zip_int64_t) stat.size)
    return NULL;
  zip_source_close (source);

  return g_bytes_new_take (g_steal_pointer (&data), stat.size);
}

/**
 * guide_zip_pack:
 * @names: (array length=n_files): the names of the files, with their folders
 * @contents: (array length=n_files): what is in them
 * @n_files: how many there are
 * @reason: return location for what went wrong, to be freed
 *
 * Packs files into one, in memory, the first of them unpressed.
 *
 * Returns: (transfer full) (nullable): the file; the same bytes for the same files
 */
GBytes *
guide_zip_pack (const char *const *names,
                GBytes *const     *contents,
                guint              n_files,
                char             **reason)
{
  zip_source_t *target = zip_source_buffer_create (NULL, 0, 0, NULL);
  zip_t *zip = target != NULL ? zip_open_from_source (target, ZIP_TRUNCATE, NULL) : NULL;
  gboolean added = zip != NULL;
  GBytes *packed = NULL;

  for (guint i = 0; added && i < n_files; i++)
    added = add_file (zip, names[i], contents[i], i == 0);

  if (added)
    zip_source_keep (target);
  if (added && zip_close (zip) == 0)
    packed = read_all (target);
  else if (zip != NULL)
    *reason = g_strdup (zip_strerror (zip));
  if (packed == NULL && *reason == NULL)
    *reason = g_strdup ("zip");
  if (added)
    zip_source_free (target);

  return packed;
}
