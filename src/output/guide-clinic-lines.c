/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-clinic-lines.h"

#include "guide-i18n.h"
#include "guide-isolate.h"
#include "guide-text.h"

/* What the clinic says of itself, line by line, for paper and files. */

static void
add_filled (GStrvBuilder *lines,
            const char   *pattern,
            const char   *gap,
            const char   *number)
{
  g_autofree char *isolated = guide_isolate_dup (number);
  g_autofree char *line = isolated != NULL ? guide_text_dup_filled (pattern, gap, isolated) : NULL;

  if (line != NULL)
    g_strv_builder_add (lines, line);
}

static void
add_own (GStrvBuilder *lines,
         GuideClinic  *clinic,
         const char   *key,
         const char   *language)
{
  const char *text = guide_clinic_get_text (clinic, key, language);

  if (text != NULL)
    g_strv_builder_add (lines, text);
}

static void
add_calls (GStrvBuilder *lines,
           GuideClinic  *clinic,
           const char   *language)
{
  add_own (lines, clinic, "name", language);
  add_filled (lines, _("Phone: %s"), "%s", guide_clinic_get_phone (clinic));
  add_filled (lines, _("At night and on weekends, call {night-phone}."), "{night-phone}", guide_clinic_get_night_phone (clinic));
}

/**
 * guide_clinic_lines_dup_calls:
 * @clinic: a clinic
 * @language: id of a language
 *
 * Returns: (transfer full): its name, and its numbers by day and by night, as far as it
 *   gives them
 */
char **
guide_clinic_lines_dup_calls (GuideClinic *clinic,
                              const char  *language)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (GUIDE_IS_CLINIC (clinic), NULL);

  add_calls (lines, clinic, language);

  return g_strv_builder_end (lines);
}

/**
 * guide_clinic_lines_dup:
 * @clinic: a clinic
 * @language: id of a language
 *
 * Returns: (transfer full): its name, its numbers by day and by night, its address,
 *   hours and note, as far as it gives them
 */
char **
guide_clinic_lines_dup (GuideClinic *clinic,
                        const char  *language)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (GUIDE_IS_CLINIC (clinic), NULL);

  add_calls (lines, clinic, language);
  add_own (lines, clinic, "address", language);
  add_own (lines, clinic, "hours", language);
  add_own (lines, clinic, "note", language);

  return g_strv_builder_end (lines);
}
