/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-private.h"

#include "guide-clinic-numbers.h"
#include "guide-faults.h"

#include <string.h>

/* What a clinic says of itself in its file. Read once and never changed. What
 * is wrong in the file is a list of faults; the good keys count all the same,
 * and defaults stand in for the bad ones. */

G_DEFINE_FINAL_TYPE (GuideClinic, guide_clinic, G_TYPE_OBJECT)

static void
guide_clinic_finalize (GObject *object)
{
  GuideClinic *self = GUIDE_CLINIC (object);

  g_hash_table_unref (self->texts);
  g_hash_table_unref (self->text_lines);
  g_clear_pointer (&self->logo, g_bytes_unref);
  g_free (self->phone);
  g_free (self->night_phone);
  g_free (self->helplines_checked);
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
  self->text_lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->faults = guide_faults_new ();
  for (guint i = 0; i < GUIDE_CLINIC_N_NUMBERS; i++)
    self->numbers[i] = guide_clinic_numbers_get (i)->usual;
  self->parts = GUIDE_CLINIC_PART_ALL;
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

static char *
dup_text_key (const char *key,
              const char *language)
{
  char *name = g_strdup_printf ("%s[%s]", key, language);

  return g_strdelimit (name, "-", '_');
}

/* The words in the same language of another place: es_MX for es, pt for pt_BR. */
static const char *
lookup_elsewhere (GuideClinic *self,
                  const char  *key,
                  const char  *language)
{
  gsize length = strcspn (language, "_-");
  g_autofree char *start = g_strdup_printf ("%s[%.*s", key, (int) length, language);
  GHashTableIter texts;
  const char *name, *text;

  g_hash_table_iter_init (&texts, self->texts);
  while (g_hash_table_iter_next (&texts, (gpointer *) &name, (gpointer *) &text))
    if (g_str_has_prefix (name, start) && strchr ("_]", name[strlen (start)]) != NULL)
      return text;

  return NULL;
}

/**
 * guide_clinic_set_text:
 * @self: a #GuideClinic
 * @key: `name`, `address`, `hours`, `note` or `helplines`
 * @language: (nullable): id of a language, or %NULL for all
 * @text: the words
 * @line: the line of the file that has them
 *
 * Takes over the words of a key, in place of those that it had.
 */
void
guide_clinic_set_text (GuideClinic *self,
                       const char  *key,
                       const char  *language,
                       const char  *text,
                       guint        line)
{
  char *name = language != NULL ? dup_text_key (key, language) : g_strdup (key);

  g_hash_table_replace (self->text_lines, g_strdup (name), GUINT_TO_POINTER (line));
  g_hash_table_replace (self->texts, name, g_strdup (text));
}

/**
 * guide_clinic_get_text:
 * @self: a #GuideClinic
 * @key: `name`, `address`, `hours`, `note` or `helplines`
 * @language: (nullable): id of a language
 *
 * Returns: (nullable): the words in that language, or as they are for all
 */
const char *
guide_clinic_get_text (GuideClinic *self,
                       const char  *key,
                       const char  *language)
{
  const char *text = NULL;

  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  if (language != NULL)
    {
      g_autofree char *translated = dup_text_key (key, language);

      text = g_hash_table_lookup (self->texts, translated);
      if (text == NULL)
        text = lookup_elsewhere (self, key, language);
    }

  return text != NULL ? text : g_hash_table_lookup (self->texts, key);
}

/**
 * guide_clinic_foreach_text:
 * @self: a #GuideClinic
 * @callback: (scope call): called with each of its words
 * @user_data: for @callback
 *
 * All its words, in all languages, in any order.
 */
void
guide_clinic_foreach_text (GuideClinic        *self,
                           GuideClinicTextFunc callback,
                           gpointer            user_data)
{
  GHashTableIter all;
  const char *name, *text;

  g_return_if_fail (GUIDE_IS_CLINIC (self));

  g_hash_table_iter_init (&all, self->texts);
  while (g_hash_table_iter_next (&all, (gpointer *) &name, (gpointer *) &text))
    callback (name, text, GPOINTER_TO_UINT (g_hash_table_lookup (self->text_lines, name)), user_data);
}

/**
 * guide_clinic_get_logo:
 * @self: a #GuideClinic
 *
 * Returns: (transfer none) (nullable): the file of its logo, as it was read
 */
GBytes *
guide_clinic_get_logo (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->logo;
}

/**
 * guide_clinic_get_logo_line:
 * @self: a #GuideClinic
 *
 * Returns: the line of the file that names its logo, from 1; 0 where none does
 */
guint
guide_clinic_get_logo_line (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), 0);

  return self->logo_line;
}

/**
 * guide_clinic_get_night_phone:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): the number to call at night and on weekends, in a
 *   left-to-right isolate
 */
const char *
guide_clinic_get_night_phone (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->night_phone;
}

/**
 * guide_clinic_dup_helplines:
 * @self: a #GuideClinic
 * @language: id of a language
 *
 * Returns: (transfer full) (nullable): the listening lines with their numbers;
 *   %NULL where there is none, and where nobody has called them: only numbers
 *   that somebody has checked are given to a person in need
 */
char *
guide_clinic_dup_helplines (GuideClinic *self,
                            const char  *language)
{
  const char *text;
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  text = guide_clinic_get_text (self, "helplines", language);
  if (text == NULL || self->helplines_checked == NULL)
    return NULL;

  lines = g_strsplit (text, "; ", -1);

  return g_strjoinv (" · ", lines);
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

/**
 * guide_clinic_get_number:
 * @self: a #GuideClinic
 * @number: which of its numbers
 *
 * Returns: what the clinic chose, or what is usual
 */
int
guide_clinic_get_number (GuideClinic      *self,
                         GuideClinicNumber number)
{
  g_return_val_if_fail (number < GUIDE_CLINIC_N_NUMBERS, 0);
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), guide_clinic_numbers_get (number)->usual);

  return self->numbers[number];
}

/**
 * guide_clinic_shows:
 * @self: a #GuideClinic
 * @part: a part of the guide
 *
 * Returns: whether the clinic has that part in its kiosk
 */
gboolean
guide_clinic_shows (GuideClinic     *self,
                    GuideClinicParts part)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), TRUE);

  return (self->parts & part) != 0;
}

/**
 * guide_clinic_get_voice:
 * @self: a #GuideClinic
 *
 * Returns: whether the clinic lets its kiosk read aloud
 */
gboolean
guide_clinic_get_voice (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), FALSE);

  return self->voice;
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

/**
 * guide_clinic_get_paper:
 * @self: a #GuideClinic
 *
 * Returns: (nullable): the paper that is usual there, `a4` or `letter`
 */
const char *
guide_clinic_get_paper (GuideClinic *self)
{
  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  return self->paper;
}
