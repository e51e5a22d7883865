/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-file.h"

#include <gio/gio.h>
#include <string.h>

/* A reader of key files that goes on after a mistake and knows lines: GKeyFile
 * gives up at the first line it does not understand and says no number, and a
 * kiosk has to run with what is good in the file. */

/* A clinic file is a page of text; anything much larger is not one. */
#define MAX_BYTES (64 * 1024)

static void
entry_free (GuideClinicEntry *entry)
{
  g_free (entry->group);
  g_free (entry->key);
  g_free (entry->language);
  g_free (entry->value);
  g_free (entry);
}

static gboolean
take_group (const char *line,
            char      **group)
{
  gsize length = strlen (line);

  if (length < 3 || line[length - 1] != ']')
    return FALSE;

  g_free (*group);
  *group = g_strndup (line + 1, length - 2);

  return TRUE;
}

/* key[xx] → key and xx */
static void
split_key (GuideClinicEntry *entry)
{
  char *bracket = strchr (entry->key, '[');
  gsize length = strlen (entry->key);

  if (bracket == NULL || entry->key[length - 1] != ']')
    return;

  entry->language = g_strndup (bracket + 1, entry->key + length - 2 - bracket);
  *bracket = '\0';
  g_strchomp (entry->key);
}

static char *
dup_value (const char *text)
{
  g_autofree char *value = g_strcompress (text);

  return g_strdup (g_strstrip (value));
}

static GuideClinicEntry *
new_entry (const char *line,
           const char *group,
           guint       number)
{
  const char *equals = strchr (line, '=');
  GuideClinicEntry *entry;

  if (equals == NULL || equals == line || group == NULL)
    return NULL;

  entry = g_new0 (GuideClinicEntry, 1);
  entry->group = g_strdup (group);
  entry->key = g_strchomp (g_strndup (line, equals - line));
  entry->value = dup_value (equals + 1);
  entry->line = number;
  split_key (entry);

  return entry;
}

static const GuideClinicEntry *
find_same (GPtrArray              *entries,
           const GuideClinicEntry *wanted)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const GuideClinicEntry *entry = entries->pdata[i];

      if (g_str_equal (entry->group, wanted->group) && g_str_equal (entry->key, wanted->key) &&
          g_strcmp0 (entry->language, wanted->language) == 0)
        return entry;
    }

  return NULL;
}

static void
add_entry (GPtrArray        *entries,
           GuideClinicEntry *entry,
           GPtrArray        *faults)
{
  const GuideClinicEntry *same = find_same (entries, entry);

  if (same == NULL)
    {
      g_ptr_array_add (entries, entry);
      return;
    }

  guide_faults_add (faults, entry->line, "“%s” stands here again; line %u counts. Delete one of them.", entry->key,
                    same->line);
  entry_free (entry);
}

static void
read_line (char      *line,
           guint      number,
           char     **group,
           GPtrArray *entries,
           GPtrArray *faults)
{
  GuideClinicEntry *entry;

  g_strstrip (line);
  if (*line == '\0' || *line == '#')
    return;

  if (!g_utf8_validate (line, -1, NULL))
    {
      guide_faults_add (faults, number, "This line is not UTF-8 text and is left out. Save the file as UTF-8.");
      return;
    }
  if (*line == '[' && take_group (line, group))
    return;

  entry = new_entry (line, *group, number);
  if (entry != NULL)
    add_entry (entries, entry, faults);
  else if (*group == NULL)
    guide_faults_add (faults, number, "“%s” stands before the first group and is left out. Put [clinic] above it.", line);
  else
    guide_faults_add (faults, number, "“%s” is not understood and is left out. A line is key=value, [group] or # a comment.",
                      line);
}

/* As bytes, and never more of them than a clinic file has. */
static char *
load_text (const char *path,
           GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autofree char *text = g_malloc0 (MAX_BYTES + 1);
  gsize length;

  if (stream == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), text, MAX_BYTES + 1, &length, NULL, error))
    return NULL;

  if (length > MAX_BYTES)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s has more than %d kB and is no clinic file", path,
                   MAX_BYTES / 1024);
      return NULL;
    }
  text[length] = '\0';

  return g_steal_pointer (&text);
}

/**
 * guide_clinic_file_read:
 * @path: (type filename): a clinic file
 * @faults: (element-type GuideFault): where to add what is wrong with its form
 * @error: return location for an error
 *
 * Reads all lines that can be understood.
 *
 * Returns: (transfer full) (element-type GuideClinicEntry): the entries, in
 *   the order of the file, or %NULL where it cannot be read at all
 */
GPtrArray *
guide_clinic_file_read (const char *path,
                        GPtrArray  *faults,
                        GError    **error)
{
  g_autofree char *text = load_text (path, error);
  g_auto (GStrv) lines = NULL;
  g_autofree char *group = NULL;
  GPtrArray *entries;

  if (text == NULL)
    return NULL;

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    read_line (lines[i], i + 1, &group, entries, faults);

  return entries;
}
