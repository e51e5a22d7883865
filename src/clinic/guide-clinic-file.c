/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-file.h"

#include "guide-plain-file.h"
#include "guide-typing.h"

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

/* [clinic], also with blanks in it or a remark behind it. */
static GuideClinicEntry *
new_group (const char *line,
           guint       number)
{
  const char *end = strchr (line, ']');
  g_autofree char *name = end != NULL ? g_strndup (line + 1, end - line - 1) : NULL;
  GuideClinicEntry *entry;

  if (name == NULL || *name == '\0')
    return NULL;

  entry = g_new0 (GuideClinicEntry, 1);
  entry->group = guide_typing_dup_stripped (name);
  entry->line = number;

  return entry;
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

static GuideClinicEntry *
new_entry (const char *line,
           const char *group,
           guint       number)
{
  const char *equals = strchr (line, '=');
  g_autofree char *key = equals != NULL ? g_strndup (line, equals - line) : NULL;
  GuideClinicEntry *entry;

  if (key == NULL || *key == '\0' || group == NULL)
    return NULL;

  entry = g_new0 (GuideClinicEntry, 1);
  entry->group = g_strdup (group);
  entry->key = guide_typing_dup_stripped (key);
  entry->value = guide_typing_dup_stripped (equals + 1);
  entry->line = number;
  split_key (entry);

  return entry;
}

/* The group that the next line stands in. */
static const char *
get_group (GPtrArray *entries)
{
  return entries->len > 0 ? ((GuideClinicEntry *) entries->pdata[entries->len - 1])->group : NULL;
}

static void
add_entry (const char *line,
           guint       number,
           GPtrArray  *entries,
           GPtrArray  *faults)
{
  const char *group = get_group (entries);
  GuideClinicEntry *entry = *line == '[' ? new_group (line, number) : new_entry (line, group, number);

  if (entry != NULL)
    g_ptr_array_add (entries, entry);
  else if (group == NULL && *line != '[')
    guide_faults_add (faults, number, "“%s” stands before the first group and is left out. Put [clinic] above it.", line);
  else
    guide_faults_add (faults, number,
                      "“%s” is not understood and is left out. A line is key=value, [group] or # a comment. "
                      "Where a text goes on in a new line, write \\n.",
                      line);
}

static void
read_line (const char *line,
           gsize       length,
           guint       number,
           GPtrArray  *entries,
           GPtrArray  *faults)
{
  g_autofree char *text = NULL;
  g_autofree char *stripped = NULL;

  if (memchr (line, '\0', length) != NULL)
    {
      guide_faults_add (faults, number, "A NUL byte stands in this line, so it is left out. Type the line anew.");
      return;
    }
  if (!g_utf8_validate (line, length, NULL))
    {
      guide_faults_add (faults, number, "This line is not UTF-8 text and is left out. Save the file as UTF-8.");
      return;
    }

  text = g_strndup (line, length);
  stripped = guide_typing_dup_stripped (text);
  if (strchr ("#;", *stripped) == NULL) /* an empty line ends at once, and so is in it too */
    add_entry (stripped, number, entries, faults);
}

/* Lines end as on Unix, on Windows, or as on old Macs. */
static void
read_lines (const char *data,
            gsize       length,
            GPtrArray  *entries,
            GPtrArray  *faults)
{
  const char *end = data + length;
  guint number = 0;

  while (data < end)
    {
      const char *line = data;

      while (data < end && *data != '\n' && *data != '\r')
        data++;
      read_line (line, data - line, ++number, entries, faults);
      data += end - data >= 2 && data[0] == '\r' && data[1] == '\n' ? 2 : 1;
    }
}

/* By its byte order mark, or by the empty half of its first letter. */
static gboolean
is_utf16 (const char *data,
          gsize       length)
{
  return length >= 2 &&
         (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0 || (data[0] == '\0') != (data[1] == '\0'));
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
  g_autoptr (GBytes) bytes = guide_plain_file_read (path, MAX_BYTES, error);
  GPtrArray *entries;
  const char *data;
  gsize length;

  if (bytes == NULL)
    return NULL;

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  data = g_bytes_get_data (bytes, &length);
  if (is_utf16 (data, length))
    guide_faults_add (faults, 1, "The file is UTF-16 text, so nothing of it is used. Save it as UTF-8.");
  else
    read_lines (data, length, entries, faults);

  return entries;
}
