/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-fields.h"

#include "guide-clinic-numbers.h"
#include "guide-clinic-private.h"
#include "guide-count-folder.h"
#include "guide-isolate.h"
#include "guide-phone-number.h"
#include "guide-pin.h"
#include "guide-plain-file.h"
#include "guide-typing.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>

/* The keys of a clinic file: each has a function that takes what is good, or
 * says what is wrong. */

#define TEXT_MAX 600
#define LOGO_BYTES_MAX (512 * 1024)

/* The first sign that no font draws, but for a new line. */
static const char *
find_control (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_iscntrl (g_utf8_get_char (p)) && *p != '\n')
      return p;

  return NULL;
}

/* Only \n has a meaning: any other backslash is one. */
static char *
dup_with_new_lines (const char *value)
{
  g_auto (GStrv) lines = g_strsplit (value, "\\n", -1);

  return g_strjoinv ("\n", lines);
}

/* Web pages write & and bold like this; the guide shows what stands there. */
static void
tell_markup (GuideClinic            *self,
             const GuideClinicEntry *entry)
{
  g_autoptr (GRegex) regex = g_regex_new ("&#?[A-Za-z0-9]+;|</?[A-Za-z][^<>]*>", G_REGEX_DEFAULT, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *found = NULL;

  if (!g_regex_match (regex, entry->value, 0, &match))
    return;

  found = g_match_info_fetch (match, 0);
  guide_faults_add (self->faults, entry->line, "“%s” is shown as it stands, with “%s” in it. Write & for &amp;, and no <tags>.",
                    entry->key, found);
}

static void
take_text (GuideClinic            *self,
           const GuideClinicEntry *entry)
{
  g_autofree char *unquoted = guide_typing_dup_unquoted (entry->value);
  g_autofree char *text = dup_with_new_lines (unquoted);
  const char *control = find_control (text);

  if (g_utf8_strlen (text, -1) > TEXT_MAX)
    guide_faults_add (self->faults, entry->line, "“%s” is left out: it has more than %d letters.", entry->key, TEXT_MAX);
  else if (control != NULL)
    guide_faults_add (self->faults, entry->line, "“%s” is left out: letter %ld of it cannot be seen. Type it anew.", entry->key,
                      g_utf8_pointer_to_offset (text, control) + 1);
  else
    {
      tell_markup (self, entry);
      guide_clinic_set_text (self, entry->key, entry->language, text, entry->line);
    }
}

/* Returns the number as it stands in a text, or NULL where it is not good. */
static char *
dup_number (GuideClinic            *self,
            const GuideClinicEntry *entry)
{
  g_autofree char *unquoted = guide_typing_dup_unquoted (entry->value);
  g_autofree char *number = NULL;
  g_autofree char *fault = guide_phone_number_read (unquoted, &number);

  if (fault == NULL)
    return guide_isolate_dup (number);

  guide_faults_add (self->faults, entry->line, "“%s” is left out: “%s” is no phone number: %s.", entry->key, entry->value, fault);

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

static void
take_emergency (GuideClinic            *self,
                const GuideClinicEntry *entry)
{
  self->emergency = dup_number (self, entry);
}

/* Two sizes, however they are typed. */
static void
take_paper (GuideClinic            *self,
            const GuideClinicEntry *entry)
{
  static const char *const sizes[] = { "a4", "letter" };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_ascii_strcasecmp (entry->value, sizes[i]) == 0)
      self->paper = sizes[i];
  if (self->paper == NULL)
    guide_faults_add (self->faults, entry->line, "“paper” is “%s”. Write a4 or letter.", entry->value);
}

/* “Name: number”, the number kept in order in any text; it may have words, such as
 * what to write to it. */
static char *
dup_helpline (const char *line)
{
  const char *colon = strrchr (line, ':');
  g_autofree char *plain = colon != NULL ? guide_typing_dup_plain (colon + 1) : NULL;
  g_autofree char *name = colon != NULL ? g_strndup (line, colon - line) : NULL;
  g_autofree char *number = NULL;

  if (plain == NULL || *name == '\0' || strpbrk (plain, "0123456789") == NULL)
    return NULL;

  number = guide_isolate_dup (plain);

  return g_strdup_printf ("%s: %s", name, number);
}

/* “Name: number; Name: number” */
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
      g_autofree char *line = guide_typing_dup_stripped (lines[i]);
      g_autofree char *good = dup_helpline (line);

      if (good != NULL)
        g_strv_builder_add (taken, good);
      else if (*line != '\0')
        guide_faults_add (self->faults, entry->line, "“%s” is left out of “%s”. Write: Name: number; Name: number.", line,
                          entry->key);
    }

  all = g_strv_builder_end (taken);
  joined = g_strjoinv ("; ", all);
  if (*joined != '\0')
    take_text (self,
               &(GuideClinicEntry) {
                 .group = entry->group, .key = entry->key, .language = entry->language, .value = joined, .line = entry->line });
}

static void
take_helplines_checked (GuideClinic            *self,
                        const GuideClinicEntry *entry)
{
  g_autofree char *text = guide_typing_dup_plain (entry->value);
  int year, month, day;
  char end;

  if (strlen (text) == strlen ("2026-11-28") && sscanf (text, "%4d-%2d-%2d%c", &year, &month, &day, &end) == 3 &&
      g_date_valid_dmy (day, month, year))
    self->helplines_checked = g_steal_pointer (&text);
  else
    guide_faults_add (self->faults, entry->line, "“helplines-checked” is “%s”. Write the day as 2026-11-28.", entry->value);
}

/* What a path looks like, where somebody wrote it in another way. */
static const char *
find_path_advice (const char *value)
{
  if (strchr (value, '"') != NULL || strchr (value, '\'') != NULL)
    return "Write its path without quotes, such as logo.svg";
  if (strstr (value, "://") != NULL)
    return "Write its path, not an address, such as /etc/xdg/microneedling-guide/logo.svg";
  if (strchr (value, '\\') != NULL)
    return "Folders in a path end with /, such as images/logo.svg";
  if (*value == '~')
    return "~ is nobody's home here. Write the whole path, from / on";

  return NULL;
}

static void
take_logo (GuideClinic            *self,
           const GuideClinicEntry *entry)
{
  g_autofree char *path = g_canonicalize_filename (entry->value, self->folder);
  g_autoptr (GError) error = NULL;
  const char *advice;

  self->logo = guide_plain_file_read (path, LOGO_BYTES_MAX, &error);
  self->logo_line = entry->line;
  if (self->logo != NULL)
    return;

  advice = g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? find_path_advice (entry->value) : NULL;
  if (advice != NULL)
    guide_faults_add (self->faults, entry->line, "The logo “%s” is left out: there is no such file. %s.", entry->value, advice);
  else
    guide_faults_add (self->faults, entry->line, "The logo %s is left out: %s.", path, error->message);
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

static gboolean
is_true (GuideClinic            *self,
         const GuideClinicEntry *entry)
{
  if (g_ascii_strcasecmp (entry->value, "true") == 0 || g_ascii_strcasecmp (entry->value, "yes") == 0)
    return TRUE;

  if (g_ascii_strcasecmp (entry->value, "false") != 0 && g_ascii_strcasecmp (entry->value, "no") != 0)
    guide_faults_add (self->faults, entry->line, "“%s” is “%s” and counts as false. Write true or false.", entry->key,
                      entry->value);

  return FALSE;
}

static void
take_only_checked (GuideClinic            *self,
                   const GuideClinicEntry *entry)
{
  self->only_checked_line = entry->line;
  self->only_checked = is_true (self, entry);
}

static void
take_voice (GuideClinic            *self,
            const GuideClinicEntry *entry)
{
  self->voice = is_true (self, entry);
}

static void
take_number (GuideClinic            *self,
             const GuideClinicEntry *entry)
{
  GuideClinicNumber number = guide_clinic_numbers_find (entry->key);
  g_autofree char *plain = guide_typing_dup_plain (entry->value);
  g_autofree char *fault = guide_clinic_numbers_read (number, plain, &self->numbers[number]);
  const char *glued = strchr (plain, '=');

  if (glued != NULL) /* not repeated: the rest may be the hash of a PIN */
    guide_faults_add (self->faults, entry->line,
                      "Two lines have become one: “%s” goes on with another “=”; %d stands in. Begin a new line there.", entry->key,
                      self->numbers[number]);
  else if (fault != NULL)
    guide_faults_add (self->faults, entry->line, "“%s” is “%s”; %d stands in. %s", entry->key, entry->value, self->numbers[number],
                      fault);
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
                          "“show” names “%s”, which is left out. There is: quiz, self-check, options, find, none.", names[i]);
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
  g_autofree char *fault = guide_count_folder_dup_fault (entry->value);

  if (fault == NULL)
    self->count_folder = g_strdup (entry->value);
  else
    guide_faults_add (self->faults, entry->line, "“count-folder” is “%s”, so nothing is counted: %s.", entry->value, fault);
}

static const GuideClinicField fields[] = {
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
  { "clinic", "paper", FALSE, take_paper },
  { "kiosk", "languages", FALSE, take_languages },
  { "kiosk", "first-language", FALSE, take_first_language },
  { "kiosk", "only-checked", FALSE, take_only_checked },
  { "kiosk", "show", FALSE, take_show },
  { "kiosk", "voice", FALSE, take_voice },
  { "kiosk", "pin", FALSE, take_pin },
  { "kiosk", "count-folder", FALSE, take_count_folder },
};

/* Each key of a number, in the same group. */
static const GuideClinicField number_field = { "kiosk", NULL, FALSE, take_number };

/**
 * guide_clinic_fields_find:
 * @group: (nullable): a group of a clinic file, or %NULL for any
 * @key: a key
 *
 * Returns: (nullable): what is known of the key of that group
 */
const GuideClinicField *
guide_clinic_fields_find (const char *group,
                          const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if ((group == NULL || g_str_equal (fields[i].group, group)) && g_str_equal (fields[i].key, key))
      return &fields[i];

  if ((group == NULL || g_str_equal (number_field.group, group)) && guide_clinic_numbers_find (key) < GUIDE_CLINIC_N_NUMBERS)
    return &number_field;

  return NULL;
}

/**
 * guide_clinic_fields_dup_keys:
 * @group: (nullable): a group of a clinic file, or %NULL for all
 *
 * Returns: (transfer full): its keys
 */
char **
guide_clinic_fields_dup_keys (const char *group)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (group == NULL || g_str_equal (fields[i].group, group))
      g_strv_builder_add (builder, fields[i].key);
  for (guint i = 0; i < GUIDE_CLINIC_N_NUMBERS && (group == NULL || g_str_equal (number_field.group, group)); i++)
    g_strv_builder_add (builder, guide_clinic_numbers_get (i)->key);

  return g_strv_builder_end (builder);
}
