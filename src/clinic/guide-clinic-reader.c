/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-fields.h"
#include "guide-clinic-file.h"
#include "guide-clinic-private.h"
#include "guide-language-tag.h"
#include "guide-typing.h"

/* From the lines of a clinic file to a clinic: which key is meant by each. A slip
 * of letters is told, and nothing is lost by it where it is clear what was meant. */

static const char *const groups[] = { "clinic", "kiosk", NULL };

typedef struct
{
  GuideClinic *clinic;
  const char  *group; /* the current one, or NULL where there is none such */
  GHashTable  *lines; /* "group/key[xx]" to the line that has it */
} Reading;

static void
read_group (Reading                *self,
            const GuideClinicEntry *entry)
{
  GPtrArray *faults = self->clinic->faults;

  self->group = guide_typing_find_nearest (entry->group, groups);
  if (self->group == NULL)
    guide_faults_add (faults, entry->line, "There is no group [%s], so its lines are left out. There is: [clinic], [kiosk].",
                      entry->group);
  else if (!g_str_equal (self->group, entry->group))
    guide_faults_add (faults, entry->line, "There is no group [%s]. Did you mean [%s]? It counts as that.", entry->group,
                      self->group);
}

/* Why a key is not known in its group: it belongs to the other, or is a slip. */
static void
refuse_key (Reading                *self,
            const GuideClinicEntry *entry,
            const char             *small)
{
  const GuideClinicField *elsewhere = guide_clinic_fields_find (NULL, small);
  g_auto (GStrv) keys = guide_clinic_fields_dup_keys (self->group);
  const char *nearest = guide_typing_find_nearest (small, (const char *const *) keys);
  g_autofree char *list = g_strjoinv (", ", keys);

  if (elsewhere != NULL)
    guide_faults_add (self->clinic->faults, entry->line, "“%s” is left out: it belongs under [%s].", entry->key, elsewhere->group);
  else if (nearest != NULL)
    guide_faults_add (self->clinic->faults, entry->line, "There is no key “%s”. Did you mean “%s”? The line is left out.",
                      entry->key, nearest);
  else if (self->group != NULL) /* else that was told of its group */
    guide_faults_add (self->clinic->faults, entry->line, "[%s] has no key “%s”. There is: %s.", self->group, entry->key, list);
}

/* The key that was meant; letters of another case are told and count. */
static const GuideClinicField *
find_field (Reading          *self,
            GuideClinicEntry *entry)
{
  g_autofree char *small = g_ascii_strdown (entry->key, -1);
  const GuideClinicField *field = self->group != NULL ? guide_clinic_fields_find (self->group, small) : NULL;

  if (field == NULL)
    {
      refuse_key (self, entry, small);
      return NULL;
    }

  if (!g_str_equal (small, entry->key))
    guide_faults_add (self->clinic->faults, entry->line, "There is no key “%s”. Did you mean “%s”? It counts as that.", entry->key,
                      small);
  g_free (entry->key);
  entry->key = g_steal_pointer (&small);

  return field;
}

/* The language in brackets, as a tag. */
static gboolean
read_language (Reading          *self,
               GuideClinicEntry *entry)
{
  g_autofree char *named = guide_language_tag_dup_named (entry->language);
  g_autofree char *small = g_ascii_strdown (entry->language, -1);
  const char *meant = named != NULL ? named : small;

  if (guide_language_tag_is_known (entry->language))
    return TRUE;

  if (!guide_language_tag_is_known (meant))
    {
      guide_faults_add (self->clinic->faults, entry->line,
                        "“%s[%s]” is left out: there is no language “%s”. Write its tag, such as es or ar.", entry->key,
                        entry->language, entry->language);
      return FALSE;
    }

  guide_faults_add (self->clinic->faults, entry->line, "There is no language “%s”. Did you mean “%s”? It counts as that.",
                    entry->language, meant);
  g_free (entry->language);
  entry->language = g_strdup (meant);

  return TRUE;
}

static gboolean
is_first (Reading                *self,
          const GuideClinicEntry *entry)
{
  g_autofree char *name = g_strdup_printf ("%s/%s[%s]", self->group, entry->key, entry->language != NULL ? entry->language : "");
  guint line = GPOINTER_TO_UINT (g_hash_table_lookup (self->lines, name));

  if (line > 0)
    guide_faults_add (self->clinic->faults, entry->line, "“%s” stands here again; line %u counts. Delete one of them.", entry->key,
                      line);
  else
    g_hash_table_insert (self->lines, g_steal_pointer (&name), GUINT_TO_POINTER (entry->line));

  return line == 0;
}

static void
read_entry (Reading          *self,
            GuideClinicEntry *entry)
{
  const GuideClinicField *field = find_field (self, entry);

  if (field == NULL || (entry->language != NULL && field->translated && !read_language (self, entry)))
    return;

  if (entry->language != NULL && !field->translated)
    guide_faults_add (self->clinic->faults, entry->line, "“%s” is the same in all languages. Take [%s] away.", entry->key,
                      entry->language);
  else if (is_first (self, entry) && *entry->value != '\0')
    field->take (self->clinic, entry);
}

static void
read_entries (GuideClinic *clinic,
              GPtrArray   *entries)
{
  g_autoptr (GHashTable) lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading reading = { .clinic = clinic, .lines = lines };

  for (guint i = 0; i < entries->len; i++)
    {
      GuideClinicEntry *entry = entries->pdata[i];

      if (entry->key == NULL)
        read_group (&reading, entry);
      else
        read_entry (&reading, entry);
    }
}

/* A number that nobody has called is not given to a person in need. */
static void
check_helplines (GuideClinic *self)
{
  if (self->helplines_line > 0 && self->helplines_checked == NULL)
    guide_faults_add (self->faults, self->helplines_line,
                      "“helplines” are not shown until somebody has called them. Then write the day: "
                      "helplines-checked=YYYY-MM-DD.");
}

/**
 * guide_clinic_new_from_file:
 * @path: (type filename): a clinic file, a key file with the groups `clinic`
 *   and `kiosk`
 * @error: return location for an error
 *
 * Reads a clinic file. What is wrong in it is in guide_clinic_get_faults().
 *
 * Returns: (transfer full): the clinic, or %NULL with @error set where the
 *   file cannot be read at all
 */
GuideClinic *
guide_clinic_new_from_file (const char *path,
                            GError    **error)
{
  g_autofree char *whole = g_canonicalize_filename (path, NULL);
  g_autoptr (GuideClinic) self = guide_clinic_new_default ();
  g_autoptr (GPtrArray) entries = guide_clinic_file_read (whole, self->faults, error);

  if (entries == NULL)
    return NULL;

  self->folder = g_path_get_dirname (whole);
  read_entries (self, entries);
  check_helplines (self);
  guide_faults_sort (self->faults);

  return g_steal_pointer (&self);
}
