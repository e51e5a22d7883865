/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-size.h"

#include <string.h>

/**
 * guide_paper_size_get_usual:
 * @locale: (nullable): name of a locale, such as `es_MX.UTF-8`, whether or not it
 *   is there
 *
 * The system would say A4 wherever a locale has not been made on the machine, and
 * so in the US too. The countries are those whose locale in glibc says Letter.
 *
 * Returns: the sheet that is usual in its country
 */
GuidePaperSize
guide_paper_size_get_usual (const char *locale)
{
  static const char *const letter[] = { "US", "CA", "MX", "PR", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "SV", "VE", NULL };
  const char *at = locale != NULL ? strchr (locale, '_') : NULL;
  g_autofree char *country = at != NULL ? g_strndup (at + 1, 2) : NULL;

  return country != NULL && g_strv_contains (letter, country) ? GUIDE_PAPER_LETTER : GUIDE_PAPER_A4;
}

static const char *const names[] = {
  [GUIDE_PAPER_A4] = "a4",
  [GUIDE_PAPER_LETTER] = "letter",
};

/**
 * guide_paper_size_get_name:
 * @size: a sheet
 *
 * Returns: its name, as it is typed
 */
const char *
guide_paper_size_get_name (GuidePaperSize size)
{
  return names[size];
}

/**
 * guide_paper_size_parse:
 * @name: `a4` or `letter`
 * @out_size: (out): return location for the sheet
 *
 * Returns: whether it is the name of a sheet
 */
gboolean
guide_paper_size_parse (const char     *name,
                        GuidePaperSize *out_size)
{
  for (GuidePaperSize size = 0; size < G_N_ELEMENTS (names); size++)
    if (g_ascii_strcasecmp (name, names[size]) == 0)
      {
        *out_size = size;
        return TRUE;
      }

  return FALSE;
}

/* LC_ALL beats LC_PAPER, and LANG stands for what is not set. */
static GuidePaperSize
get_usual_here (void)
{
  const char *const variables[] = { "LC_ALL", "LC_PAPER", "LANG" };

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    if (g_getenv (variables[i]) != NULL && *g_getenv (variables[i]) != '\0')
      return guide_paper_size_get_usual (g_getenv (variables[i]));

  return GUIDE_PAPER_A4;
}

/**
 * guide_paper_size_choose:
 * @chosen: (nullable): what the reader chose
 * @clinic: (nullable): the clinic, which may have a paper of its own
 *
 * Returns: the sheet that the reader chose, else that of the clinic, else the usual one
 *   of the country
 */
GuidePaperSize
guide_paper_size_choose (const char  *chosen,
                         GuideClinic *clinic)
{
  const char *own = clinic != NULL ? guide_clinic_get_paper (clinic) : NULL;
  GuidePaperSize size;

  if ((chosen != NULL && guide_paper_size_parse (chosen, &size)) || (own != NULL && guide_paper_size_parse (own, &size)))
    return size;

  return get_usual_here ();
}
