/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-file.h"
#include "guide-clinic-numbers.h"
#include "guide-clinic-private.h"
#include "guide-pin.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>

/* From the lines of a clinic file to a clinic: each field has a function that
 * takes what is good, or says what is wrong. */

#define TEXT_MAX 600
#define NUMBER_MAX 40
#define LOGO_BYTES_MAX (512 * 1024)

/* A left-to-right isolate keeps a number in order inside any text. */
#define ISOLATE_START "\u2066"
#define ISOLATE_END "\u2069"

static gboolean
has_control_characters (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_iscntrl (g_utf8_get_char (p)) && *p != '\n')
      return TRUE;

  return FALSE;
}

static void
take_text (GuideClinic            *self,
           const GuideClinicEntry *entry)
{
  char *key;

  if (g_utf8_strlen (entry->value, -1) > TEXT_MAX || has_control_characters (entry->value))
    {
      guide_faults_add (self->faults, entry->line, "“%s” is left out: it has more than %d letters, or odd characters.",
                        entry->key, TEXT_MAX);
      return;
    }

  key = entry->language != NULL ? g_strdup_printf ("%s[%s]", entry->key, entry->language) : g_strdup (entry->key);
  g_hash_table_replace (self->texts, key, g_strdup (entry->value));
}

static char *
dup_number (GuideClinic            *self,
            const GuideClinicEntry *entry)
{
  if (strpbrk (entry->value, "0123456789") != NULL && strlen (entry->value) <= NUMBER_MAX &&
      strspn (entry->value, "0123456789 +-()./") == strlen (entry->value))
    return g_strconcat (ISOLATE_START, entry->value, ISOLATE_END, NULL);

  guide_faults_add (self->faults, entry->line,
                    "“%s” is left out: “%s” is no phone number. Use digits, spaces and + - ( ) . / alone.", entry->key,
                    entry->value);

  return NULL;
}

static void
take_phone (GuideClinic            *self,
            const GuideClinicEntry *entry)
{
  self->phone = dup_number (self, entry);
}

static void
take_night_phone (GuideClinic            *self,
                  const GuideClinicEntry *entry)
{
  self->night_phone = dup_number (self, entry);
}

/* “Name: number; Name: number”, each number kept in order in any text. */
static void
take_helplines (GuideClinic            *self,
                const GuideClinicEntry *entry)
{
  g_auto (GStrv) lines = g_strsplit (entry->value, ";", -1);
  g_autoptr (GStrvBuilder) taken = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *joined = NULL;

  self->helplines_line = entry->line;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *colon = strrchr (g_strstrip (lines[i]), ':');
      g_autofree char *number = NULL;
      g_autofree char *line = NULL;

      if (*lines[i] == '\0')
        continue;
      if (colon == NULL || colon == lines[i] || strpbrk (colon, "0123456789") == NULL)
        {
          guide_faults_add (self->faults, entry->line, "“%s” is left out of “%s”. Write: Name: number; Name: number.",
                            lines[i], entry->key);
          continue;
        }
      *colon = '\0';
      number = g_strdup (colon + 1);
      line = g_strdup_printf ("%s: " ISOLATE_START "%s" ISOLATE_END, lines[i], g_strstrip (number));
      g_strv_builder_add (taken, line);
    }

  all = g_strv_builder_end (taken);
  joined = g_strjoinv ("; ", all);
  if (*joined != '\0')
    take_text (self, &(GuideClinicEntry) { .group = entry->group, .key = entry->key, .language = entry->language,
                                           .value = joined, .line = entry->line });
}

static void
take_helplines_checked (GuideClinic            *self,
                        const GuideClinicEntry *entry)
{
  int year, month, day;
  char end;

  if (strlen (entry->value) == strlen ("2026-11-28") &&
      sscanf (entry->value, "%4d-%2d-%2d%c", &year, &month, &day, &end) == 3 && g_date_valid_dmy (day, month, year))
    self->helplines_checked = g_strdup (entry->value);
  else
    guide_faults_add (self->faults, entry->line, "“helplines-checked” is “%s”. Write the day as 2026-11-28.", entry->value);
}

static void
take_emergency (GuideClinic            *self,
                const GuideClinicEntry *entry)
{
  self->emergency = dup_number (self, entry);
}

static const char *
find_logo_fault (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = g_file_query_info (file, "standard::type,standard::size", 0, NULL, NULL);

  if (!g_str_has_suffix (path, ".png") && !g_str_has_suffix (path, ".svg"))
    return "its name ends neither in .png nor in .svg";
  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return "there is no such file";
  if (g_file_info_get_size (info) > LOGO_BYTES_MAX)
    return "it has more than 512 kB";

  return NULL;
}

static void
take_logo (GuideClinic            *self,
           const GuideClinicEntry *entry)
{
  g_autofree char *path = g_canonicalize_filename (entry->value, self->folder);
  const char *fault = find_logo_fault (path);

  if (fault == NULL)
    self->logo = g_steal_pointer (&path);
  else
    guide_faults_add (self->faults, entry->line, "The logo %s is left out: %s.", path, fault);
}

static void
take_languages (GuideClinic            *self,
                const GuideClinicEntry *entry)
{
  self->languages = g_strsplit_set (entry->value, ";, ", -1);
  self->languages_line = entry->line;
}

static void
take_first_language (GuideClinic            *self,
                     const GuideClinicEntry *entry)
{
  self->first_language = g_strdup (entry->value);
  self->first_language_line = entry->line;
}

static void
take_only_checked (GuideClinic            *self,
                   const GuideClinicEntry *entry)
{
  self->only_checked_line = entry->line;
  self->only_checked = g_ascii_strcasecmp (entry->value, "true") == 0 || g_ascii_strcasecmp (entry->value, "yes") == 0;

  if (!self->only_checked && g_ascii_strcasecmp (entry->value, "false") != 0 &&
      g_ascii_strcasecmp (entry->value, "no") != 0)
    guide_faults_add (self->faults, entry->line, "“only-checked” is “%s” and counts as false. Write true or false.",
                      entry->value);
}

static void
take_number (GuideClinic            *self,
             const GuideClinicEntry *entry)
{
  GuideClinicNumber number = guide_clinic_numbers_find (entry->key);
  g_autofree char *fault = guide_clinic_numbers_read (number, entry->value, &self->numbers[number]);

  if (fault != NULL)
    guide_faults_add (self->faults, entry->line, "“%s” is “%s”; %d stands in. %s", entry->key, entry->value,
                      self->numbers[number], fault);
}

static GuideClinicParts
find_part (const char *name)
{
  const char *const names[] = { "quiz", "self-check", "options", "find" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], name))
      return 1 << i;

  return 0;
}

static void
take_show (GuideClinic            *self,
           const GuideClinicEntry *entry)
{
  g_auto (GStrv) names = g_strsplit_set (entry->value, ";, ", -1);

  self->parts = 0;
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (*names[i] != '\0' && !g_str_equal (names[i], "none") && find_part (names[i]) == 0)
        guide_faults_add (self->faults, entry->line,
                          "“show” names “%s”, which is left out. There is: quiz, self-check, options, find, none.",
                          names[i]);
      self->parts |= find_part (names[i]);
    }
}

static void
take_pin (GuideClinic            *self,
          const GuideClinicEntry *entry)
{
  if (guide_pin_hash_is_good (entry->value))
    self->pin_hash = g_strdup (entry->value);
  else
    guide_faults_add (self->faults, entry->line,
                      "“pin” is no hash of a PIN, so the staff's door stays shut. "
                      "Make one with: microneedling-guide --make-pin");
}

static void
take_count_folder (GuideClinic            *self,
                   const GuideClinicEntry *entry)
{
  if (g_path_is_absolute (entry->value) && g_file_test (entry->value, G_FILE_TEST_IS_DIR))
    self->count_folder = g_strdup (entry->value);
  else
    guide_faults_add (self->faults, entry->line,
                      "“count-folder” %s is no folder, so nothing is counted. Name one that exists, from / on.",
                      entry->value);
}

typedef struct
{
  const char *group;
  const char *key;
  gboolean    translated;
  void      (*take) (GuideClinic *self, const GuideClinicEntry *entry);
} Field;

static const Field fields[] = {
  { "clinic", "name", TRUE, take_text },
  { "clinic", "address", TRUE, take_text },
  { "clinic", "hours", TRUE, take_text },
  { "clinic", "note", TRUE, take_text },
  { "clinic", "logo", FALSE, take_logo },
  { "clinic", "phone", FALSE, take_phone },
  { "clinic", "night-phone", FALSE, take_night_phone },
  { "clinic", "helplines", TRUE, take_helplines },
  { "clinic", "helplines-checked", FALSE, take_helplines_checked },
  { "clinic", "emergency", FALSE, take_emergency },
  { "kiosk", "languages", FALSE, take_languages },
  { "kiosk", "first-language", FALSE, take_first_language },
  { "kiosk", "only-checked", FALSE, take_only_checked },
  { "kiosk", "show", FALSE, take_show },
  { "kiosk", "pin", FALSE, take_pin },
  { "kiosk", "count-folder", FALSE, take_count_folder },
};

/* Each key of a number, in the same group. */
static const Field number_field = { "kiosk", NULL, FALSE, take_number };

static const Field *
find_field (const char *group,
            const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].group, group) && g_str_equal (fields[i].key, key))
      return &fields[i];

  if (g_str_equal (number_field.group, group) && guide_clinic_numbers_find (key) < GUIDE_CLINIC_N_NUMBERS)
    return &number_field;

  return NULL;
}

static char *
dup_keys (const char *group)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) keys = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].group, group))
      g_strv_builder_add (builder, fields[i].key);
  for (guint i = 0; i < GUIDE_CLINIC_N_NUMBERS && g_str_equal (number_field.group, group); i++)
    g_strv_builder_add (builder, guide_clinic_numbers_get (i)->key);
  keys = g_strv_builder_end (builder);

  return g_strjoinv (", ", keys);
}

static void
refuse_unknown (GuideClinic            *self,
                const GuideClinicEntry *entry)
{
  g_autofree char *keys = dup_keys (entry->group);

  if (*keys == '\0')
    guide_faults_add (self->faults, entry->line, "There is no group [%s]. There is: [clinic], [kiosk].", entry->group);
  else
    guide_faults_add (self->faults, entry->line, "[%s] has no key “%s”. There is: %s.", entry->group, entry->key, keys);
}

static void
take_entry (GuideClinic            *self,
            const GuideClinicEntry *entry)
{
  const Field *field = find_field (entry->group, entry->key);

  if (field == NULL)
    refuse_unknown (self, entry);
  else if (entry->language != NULL && !field->translated)
    guide_faults_add (self->faults, entry->line, "“%s” is the same in all languages. Take [%s] away.", entry->key,
                      entry->language);
  else if (*entry->value != '\0')
    field->take (self, entry);
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
  g_autoptr (GuideClinic) self = guide_clinic_new_default ();
  g_autoptr (GPtrArray) entries = guide_clinic_file_read (path, self->faults, error);

  if (entries == NULL)
    return NULL;

  self->folder = g_path_get_dirname (path);
  for (guint i = 0; i < entries->len; i++)
    take_entry (self, entries->pdata[i]);
  check_helplines (self);
  guide_faults_sort (self->faults);

  return g_steal_pointer (&self);
}
