/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide"

#include "config.h"

#include "guide-clinic-commands.h"

#include "guide-clinic-letters.h"
#include "guide-faults.h"
#include "guide-i18n.h"
#include "guide-language.h"
#include "guide-logo-fonts.h"
#include "guide-logo.h"
#include "guide-pin.h"
#include "guide-reviews.h"

/* What the command line does with a clinic file: check it. A kiosk reads it the same way. */

#define OLD_HASH                                                                                                                   \
  "“pin” still opens the staff's door, but it is of the guide's first kind, which is easier to guess from. "                   \
  "Make a new line with: microneedling-guide --make-pin"

static gboolean
has_old_hash (GuideClinic *clinic)
{
  const char *hash = guide_clinic_get_pin_hash (clinic);

  return hash != NULL && guide_pin_hash_is_old (hash);
}

static char **
dup_checked (char **ids)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (guide_reviews_is_complete (ids[i]))
      g_strv_builder_add (found, ids[i]);

  return g_strv_builder_end (found);
}

/* Somebody who has the short guide alone finds the book in another language. Returns
 * the languages, with English behind them where none has the book. */
static char **
take_with_book (char     **offered,
                GPtrArray *faults)
{
  g_autoptr (GStrvBuilder) longer = NULL;

  for (guint i = 0; offered[i] != NULL; i++)
    if (!guide_reviews_is_short (offered[i]))
      return offered;

  guide_faults_add (faults, 0, "None of the languages has more than the short guide, so English is offered, too.");
  longer = g_strv_builder_new ();
  g_strv_builder_addv (longer, (const char **) offered);
  g_strv_builder_add (longer, "en");
  g_strfreev (offered);

  return g_strv_builder_end (longer);
}

/**
 * guide_clinic_commands_dup_languages:
 * @clinic: a clinic
 * @locale_dir: (type filename): the folder of the catalogues
 * @faults: (element-type GuideFault): where to add why one is left out
 *
 * Returns: (transfer full): ids of the languages to offer in the kiosk
 */
char **
guide_clinic_commands_dup_languages (GuideClinic *clinic,
                                     const char  *locale_dir,
                                     GPtrArray   *faults)
{
  g_auto (GStrv) there = guide_language_dup_ids (locale_dir);
  g_auto (GStrv) checked = dup_checked (there);

  return take_with_book (guide_clinic_dup_languages (clinic, (const char *const *) there, (const char *const *) checked, faults),
                         faults);
}

/**
 * guide_clinic_commands_add_logo_fault:
 * @faults: (element-type GuideFault): where to add it
 * @clinic: a clinic with a logo
 * @reason: why it cannot be drawn
 *
 * Says that the logo is left out.
 */
void
guide_clinic_commands_add_logo_fault (GPtrArray    *faults,
                                      GuideClinic  *clinic,
                                      const GError *reason)
{
  guide_faults_add (faults, guide_clinic_get_logo_line (clinic), "The logo is left out: %s.", reason->message);
}

/* By drawing it, as the kiosk does. */
static void
check_logo (GuideClinic *clinic,
            GPtrArray   *faults)
{
  GBytes *file = guide_clinic_get_logo (clinic);
  g_autoptr (GuideLogo) logo = file != NULL ? guide_logo_new (file) : NULL;
  g_autoptr (GError) error = NULL;

  if (logo != NULL && !guide_logo_draw (logo, GUIDE_LOGO_LIMITS_OF_CHECK, &error))
    guide_clinic_commands_add_logo_fault (faults, clinic, error);
}

/* It is drawn all the same, but with other letters than it was made with. */
static void
check_logo_fonts (GuideClinic *clinic,
                  GPtrArray   *faults)
{
  GBytes *file = guide_clinic_get_logo (clinic);
  g_autofree char *font = file != NULL ? guide_logo_fonts_dup_missing (file) : NULL;

  if (font != NULL)
    guide_faults_add (faults, guide_clinic_get_logo_line (clinic),
                      "The logo's words ask for the font “%s”, which this computer lacks, so they look otherwise. Make "
                      "paths of them in the program that drew it.",
                      font);
}

/* All that is wrong with the file but a logo that cannot be drawn, by lines. */
static GPtrArray *
dup_all_faults (GuideClinic *clinic,
                const char  *locale_dir)
{
  GPtrArray *all = guide_faults_new ();
  GPtrArray *faults = guide_clinic_get_faults (clinic);
  g_auto (GStrv) offered = guide_clinic_commands_dup_languages (clinic, locale_dir, all);

  for (guint i = 0; i < faults->len; i++)
    {
      const GuideFault *fault = faults->pdata[i];

      guide_faults_add (all, fault->line, "%s", fault->message);
    }
  guide_clinic_letters_check (clinic, all);
  check_logo_fonts (clinic, all);
  guide_faults_sort (all);

  return all;
}

static void
print_summary (GuideClinic *clinic,
               const char  *path,
               const char  *locale_dir)
{
  g_autoptr (GPtrArray) faults = guide_faults_new ();
  g_auto (GStrv) offered = guide_clinic_commands_dup_languages (clinic, locale_dir, faults);
  g_autofree char *languages = g_strjoinv (guide_language_get_separator (), offered);

  /* Translators: printed in a terminal. The first %s is a file, the second a list of languages. */
  g_print (_("%s: all is well. Languages offered: %s. Idle seconds: %d."), path, languages,
           guide_clinic_get_number (clinic, GUIDE_CLINIC_IDLE_SECONDS));
  g_print ("\n");
}

/**
 * guide_clinic_commands_check:
 * @path: (type filename): a clinic file
 * @locale_dir: (type filename): the folder of the catalogues
 *
 * Says all that is wrong with a clinic file, as `file:line: message`.
 *
 * Returns: the exit status: 0 where all is well, else 2
 */
int
guide_clinic_commands_check (const char *path,
                             const char *locale_dir)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideClinic) clinic = guide_clinic_new_from_file (path, &error);
  g_autoptr (GPtrArray) faults = NULL;

  if (clinic == NULL)
    {
      g_printerr ("%s: It cannot be read: %s.\n", path, error->message);
      return 2;
    }

  faults = dup_all_faults (clinic, locale_dir);
  check_logo (clinic, faults);
  guide_faults_sort (faults);
  for (guint i = 0; i < faults->len; i++)
    {
      const GuideFault *fault = faults->pdata[i];

      g_printerr ("%s:%u: %s\n", path, fault->line, fault->message);
    }
  if (faults->len > 0)
    return 2;

  print_summary (clinic, path, locale_dir);
  if (has_old_hash (clinic))
    g_printerr ("%s: " OLD_HASH "\n", path);

  return 0;
}

/**
 * guide_clinic_commands_names:
 * @path: (type filename): a clinic file
 *
 * Whether a patient in front of the kiosk can learn from it whom to turn to. A line
 * that the kiosk leaves out, such as a phone number with a slip, names nobody.
 *
 * Returns: the exit status: 0 where the file gives the clinic's name or its phone
 *   number, else 1
 */
int
guide_clinic_commands_names (const char *path)
{
  g_autoptr (GuideClinic) clinic = guide_clinic_new_from_file (path, NULL);

  return clinic != NULL && (guide_clinic_get_name (clinic) != NULL || guide_clinic_get_phone (clinic) != NULL) ? 0 : 1;
}

/**
 * guide_clinic_commands_log:
 * @path: (type filename): a clinic file
 * @faults: (element-type GuideFault): what is wrong in it
 *
 * Says it in the journal of a kiosk.
 */
void
guide_clinic_commands_log (const char *path,
                           GPtrArray  *faults)
{
  for (guint i = 0; i < faults->len; i++)
    {
      const GuideFault *fault = faults->pdata[i];

      g_message ("%s:%u: %s", path, fault->line, fault->message);
    }
}

/**
 * guide_clinic_commands_load:
 * @path: (type filename): a clinic file
 * @locale_dir: (type filename): the folder of the catalogues
 *
 * Reads the clinic file of a kiosk that starts: every fault is logged, what is
 * good is used, and the kiosk runs even with a file that cannot be read.
 *
 * Returns: (transfer full): the clinic
 */
GuideClinic *
guide_clinic_commands_load (const char *path,
                            const char *locale_dir)
{
  g_autoptr (GError) error = NULL;
  GuideClinic *clinic = guide_clinic_new_from_file (path, &error);
  g_autoptr (GPtrArray) faults = NULL;

  if (clinic == NULL)
    {
      g_message ("The clinic file %s cannot be read, so defaults stand in: %s.", path, error->message);
      return guide_clinic_new_default ();
    }

  faults = dup_all_faults (clinic, locale_dir);
  guide_clinic_commands_log (path, faults);
  if (has_old_hash (clinic))
    g_message ("%s: " OLD_HASH, path);

  return clinic;
}

/**
 * guide_clinic_commands_load_home:
 * @locale_dir: (type filename): the folder of the catalogues
 *
 * Reads the clinic file of the system, as it is shown at home, where a clinic that
 * says nothing of itself is none.
 *
 * Returns: (transfer full) (nullable): the clinic
 */
GuideClinic *
guide_clinic_commands_load_home (const char *locale_dir)
{
  g_autofree char *path = guide_clinic_dup_system_path ();
  g_autoptr (GuideClinic) clinic = path != NULL ? guide_clinic_commands_load (path, locale_dir) : NULL;

  if (clinic == NULL || (guide_clinic_get_name (clinic) == NULL && guide_clinic_get_phone (clinic) == NULL &&
                         guide_clinic_get_emergency (clinic) == NULL))
    return NULL;

  return g_steal_pointer (&clinic);
}
