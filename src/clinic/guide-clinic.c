/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic.h"

#include "guide-clinic-file.h"
#include "guide-pin.h"

#include <gio/gio.h>
#include <string.h>

/* What a clinic says of itself in its file. Read once and never changed. What
 * is wrong in the file is a list of faults; the good keys count all the same,
 * and defaults stand in for the bad ones. */
struct _GuideClinic
{
  GObject parent_instance;

  GHashTable      *texts; /* "hours" and "hours[es]" to words */
  char            *logo;
  char            *phone;
  char            *emergency;
  GStrv            languages;
  guint            languages_line;
  char            *first_language;
  guint            first_language_line;
  gboolean         only_checked;
  guint            only_checked_line;
  int              idle_seconds;
  int              text_size;
  GuideClinicParts parts;
  char            *pin_hash;
  char            *count_folder;

  char            *folder; /* of the file, where relative names start */
  GPtrArray       *faults;
};

#define TEXT_MAX 600
#define NUMBER_MAX 40
#define LOGO_BYTES_MAX (512 * 1024)
#define TEXT_SIZE_MIN 100
#define TEXT_SIZE_MAX 200
#define TEXT_SIZE_STEP 25

/* A left-to-right isolate keeps a number in order inside any text. */
#define ISOLATE_START "\u2066"
#define ISOLATE_END "\u2069"

G_DEFINE_FINAL_TYPE (GuideClinic, guide_clinic, G_TYPE_OBJECT)

static void
guide_clinic_finalize (GObject *object)
{
  GuideClinic *self = GUIDE_CLINIC (object);

  g_hash_table_unref (self->texts);
  g_free (self->logo);
  g_free (self->phone);
  g_free (self->emergency);
  g_strfreev (self->languages);
  g_free (self->first_language);
  g_free (self->pin_hash);
  g_free (self->count_folder);
  g_free (self->folder);
  g_ptr_array_unref (self->faults);

  G_OBJECT_CLASS (guide_clinic_parent_class)->finalize (object);
}

static void
guide_clinic_class_init (GuideClinicClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_clinic_finalize;
}

static void
guide_clinic_init (GuideClinic *self)
{
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->faults = guide_faults_new ();
  self->idle_seconds = GUIDE_CLINIC_IDLE_SECONDS_DEFAULT;
  self->text_size = GUIDE_CLINIC_TEXT_SIZE_DEFAULT;
  self->parts = GUIDE_CLINIC_PART_ALL;
}

static gboolean
has_control_characters (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_iscntrl (g_utf8_get_char (p)) && *p != '\n')
      return TRUE;

  return FALSE;
}

/* The readers of values: each takes what is good, or says what is wrong. */

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
take_idle_seconds (GuideClinic            *self,
                   const GuideClinicEntry *entry)
{
  guint64 seconds;

  if (g_ascii_string_to_unsigned (entry->value, 10, GUIDE_CLINIC_IDLE_SECONDS_MIN, GUIDE_CLINIC_IDLE_SECONDS_MAX,
                                  &seconds, NULL))
    self->idle_seconds = seconds;
  else
    guide_faults_add (self->faults, entry->line, "“idle-seconds” is “%s”; %d stands in. Write a number from %d to %d.",
                      entry->value, self->idle_seconds, GUIDE_CLINIC_IDLE_SECONDS_MIN, GUIDE_CLINIC_IDLE_SECONDS_MAX);
}

static void
take_text_size (GuideClinic            *self,
                const GuideClinicEntry *entry)
{
  guint64 size;

  if (g_ascii_string_to_unsigned (entry->value, 10, TEXT_SIZE_MIN, TEXT_SIZE_MAX, &size, NULL) &&
      size % TEXT_SIZE_STEP == 0)
    self->text_size = size;
  else
    guide_faults_add (self->faults, entry->line,
                      "“text-size” is “%s”; %d stands in. Write 100, 125, 150, 175 or 200.", entry->value,
                      self->text_size);
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

static const struct
{
  const char *group;
  const char *key;
  gboolean    translated;
  void      (*take) (GuideClinic *self, const GuideClinicEntry *entry);
} fields[] = {
  { "clinic", "name", TRUE, take_text },
  { "clinic", "address", TRUE, take_text },
  { "clinic", "hours", TRUE, take_text },
  { "clinic", "note", TRUE, take_text },
  { "clinic", "logo", FALSE, take_logo },
  { "clinic", "phone", FALSE, take_phone },
  { "clinic", "emergency", FALSE, take_emergency },
  { "kiosk", "languages", FALSE, take_languages },
  { "kiosk", "first-language", FALSE, take_first_language },
  { "kiosk", "only-checked", FALSE, take_only_checked },
  { "kiosk", "idle-seconds", FALSE, take_idle_seconds },
  { "kiosk", "text-size", FALSE, take_text_size },
  { "kiosk", "show", FALSE, take_show },
  { "kiosk", "pin", FALSE, take_pin },
  { "kiosk", "count-folder", FALSE, take_count_folder },
};

static char *
dup_keys (const char *group)
{
  g_autoptr (GString) keys = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].group, group))
      g_string_append_printf (keys, "%s%s", keys->len > 0 ? ", " : "", fields[i].key);

  return g_string_free (g_steal_pointer (&keys), FALSE);
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
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (!g_str_equal (fields[i].group, entry->group) || !g_str_equal (fields[i].key, entry->key))
        continue;

      if (entry->language != NULL && !fields[i].translated)
        guide_faults_add (self->faults, entry->line, "“%s” is the same in all languages. Take [%s] away.", entry->key,
                          entry->language);
      else if (*entry->value != '\0')
        fields[i].take (self, entry);
      return;
    }

  refuse_unknown (self, entry);
}

/**
 * guide_clinic_new_default:
 *
 * Returns: (transfer full): a clinic that says nothing of itself, for a kiosk
 *   without a clinic file
 */
GuideClinic *
guide_clinic_new_default (void)
{
  return g_object_new (GUIDE_TYPE_CLINIC, NULL);
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
  guide_faults_sort (self->faults);

  return g_steal_pointer (&self);
}

/**
 * guide_clinic_dup_system_path:
 *
 * Looks for `microneedling-guide/clinic.ini` in the system's configuration
 * folders.
 *
 * Returns: (transfer full) (nullable): the first such file
 */
char *
guide_clinic_dup_system_path (void)
{
  const char *const *folders = g_get_system_config_dirs ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], "microneedling-guide", "clinic.ini", NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }

  return NULL;
}

/**
 * guide_clinic_get_faults:
 * @self: a #GuideClinic
 *
 * Returns: (transfer none) (element-type GuideFault): what is wrong in the
 *   file, in the order of its lines
 */
GPtrArray *
guide_clinic_get_faults (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->faults;
}

/**
 * guide_clinic_get_name:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): its name, as it is where no translation is given
 */
const char *
guide_clinic_get_name (GuideClinic *self)
{
  return guide_clinic_get_text (self, "name", NULL);
}

/**
 * guide_clinic_get_text:
 * @self: a #GuideClinic
 * @key: `name`, `address`, `hours` or `note`
 * @language: (nullable): id of a language
 *
 * Returns: (nullable): the words in that language, or as they are for all
 */
const char *
guide_clinic_get_text (GuideClinic *self,
                       const char  *key,
                       const char  *language)
{
  g_autofree char *translated = g_strdup_printf ("%s[%s]", key, language);
  const char *text;

  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  text = g_hash_table_lookup (self->texts, translated);

  return text != NULL ? text : g_hash_table_lookup (self->texts, key);
}

/**
 * guide_clinic_get_logo:
 * @self: a #GuideClinic
 *
 * Returns: (nullable) (type filename): its logo, a PNG or SVG file
 */
const char *
guide_clinic_get_logo (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->logo;
}

/**
 * guide_clinic_get_phone:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): its phone number, in a left-to-right isolate
 */
const char *
guide_clinic_get_phone (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->phone;
}

/**
 * guide_clinic_get_emergency:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): the emergency number of the place, in a left-to-right
 *   isolate
 */
const char *
guide_clinic_get_emergency (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->emergency;
}

static gboolean
contains (const char *const *ids,
          const char        *id)
{
  return ids != NULL && g_strv_contains (ids, id);
}

/* Whether a kiosk may offer a language, and if not, why. */
static gboolean
may_offer (GuideClinic       *self,
           const char        *id,
           const char *const *complete,
           const char *const *checked,
           GPtrArray         *faults)
{
  if (!contains (complete, id))
    guide_faults_add (faults, self->languages_line, "“%s” is left out: the guide is not complete in it.", id);
  else if (self->only_checked && !contains (checked, id))
    guide_faults_add (faults, self->only_checked_line,
                      "“%s” is left out: no clinician has checked it, and only-checked is true.", id);
  else
    return TRUE;

  return FALSE;
}

/* The languages that the file names, or else all. */
static const char *const *
get_wanted (GuideClinic       *self,
            const char *const *complete)
{
  return self->languages != NULL ? (const char *const *) self->languages : complete;
}

static void
check_first_language (GuideClinic *self,
                      GPtrArray   *offered,
                      GPtrArray   *faults)
{
  if (self->first_language != NULL &&
      !g_ptr_array_find_with_equal_func (offered, self->first_language, g_str_equal, NULL))
    guide_faults_add (faults, self->first_language_line, "The first language “%s” is not offered; “%s” stands in.",
                      self->first_language, (const char *) offered->pdata[0]);
}

/**
 * guide_clinic_dup_languages:
 * @self: a #GuideClinic
 * @complete: (array zero-terminated=1): ids of the languages in which the
 *   guide is complete
 * @checked: (array zero-terminated=1): ids of those that a clinician checked
 * @faults: (element-type GuideFault): where to add why a language is left out
 *
 * The languages to offer in a kiosk: those the file names, as far as they are
 * complete and, where the file asks for it, checked. Where nothing is left,
 * English is offered, unchecked.
 *
 * Returns: (transfer full): their ids, at least one, the clinic's first
 *   language first
 */
char **
guide_clinic_dup_languages (GuideClinic       *self,
                            const char *const *complete,
                            const char *const *checked,
                            GPtrArray         *faults)
{
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();
  const char *const *wanted;

  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  wanted = get_wanted (self, complete);
  for (guint i = 0; wanted[i] != NULL; i++)
    if (*wanted[i] != '\0' && may_offer (self, wanted[i], complete, checked, faults))
      g_ptr_array_insert (offered, g_strcmp0 (wanted[i], self->first_language) == 0 ? 0 : -1, g_strdup (wanted[i]));

  if (offered->len == 0)
    {
      guide_faults_add (faults, self->only_checked ? self->only_checked_line : self->languages_line,
                        "No language is left to offer, so English is offered, marked as not checked.");
      g_ptr_array_add (offered, g_strdup ("en"));
    }
  check_first_language (self, offered, faults);
  g_ptr_array_add (offered, NULL);

  return (char **) g_ptr_array_steal (offered, NULL);
}

/**
 * guide_clinic_get_first_language:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): id of the language to start in
 */
const char *
guide_clinic_get_first_language (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->first_language;
}

/**
 * guide_clinic_get_idle_seconds:
 * @self: a #GuideClinic
 *
 * Returns: after how many seconds without a touch or key a visit is asked
 *   whether it goes on
 */
int
guide_clinic_get_idle_seconds (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), GUIDE_CLINIC_IDLE_SECONDS_DEFAULT);

  return self->idle_seconds;
}

/**
 * guide_clinic_get_text_size:
 * @self: a #GuideClinic
 *
 * Returns: the size of the text at the start of a visit, in percent
 */
int
guide_clinic_get_text_size (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), GUIDE_CLINIC_TEXT_SIZE_DEFAULT);

  return self->text_size;
}

/**
 * guide_clinic_shows:
 * @self: a #GuideClinic
 * @part: a part of the guide
 *
 * Returns: whether the clinic has that part in its kiosk
 */
gboolean
guide_clinic_shows (GuideClinic      *self,
                    GuideClinicParts  part)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), TRUE);

  return (self->parts & part) != 0;
}

/**
 * guide_clinic_get_pin_hash:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): the salted hash of the staff's PIN
 */
const char *
guide_clinic_get_pin_hash (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->pin_hash;
}

/**
 * guide_clinic_get_count_folder:
 * @self: a #GuideClinic
 *
 * Returns: (nullable) (type filename): the folder to write counts into; none
 *   where nothing is counted
 */
const char *
guide_clinic_get_count_folder (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->count_folder;
}
