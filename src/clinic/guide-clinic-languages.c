/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-private.h"
#include "guide-faults.h"
#include "guide-language-tag.h"

/* Which languages a kiosk offers. */

static gboolean
contains (const char *const *ids,
          const char        *id)
{
  return ids != NULL && g_strv_contains (ids, id);
}

/* The language that was meant, of those there are; a slip is told. */
static const char *
find_language (GuideClinic       *self,
               const char        *text,
               const char *const *there,
               guint              line,
               GPtrArray         *faults)
{
  const char *id = guide_language_tag_find_meant (text, there);
  g_autofree char *list = g_strjoinv (", ", (char **) there);

  if (id != NULL && !g_str_equal (id, text))
    guide_faults_add (faults, line, "There is no language “%s”. Did you mean “%s”? It counts as that.", text, id);
  else if (id == NULL && !guide_language_tag_is_known (text))
    guide_faults_add (faults, line, "“%s” is left out: there is no such language. The guide has: %s.", text, list);
  else if (id == NULL)
    guide_faults_add (faults, line, "“%s” is left out: what a patient needs first is not all in it. The guide has: %s.", text,
                      list);

  return id;
}

/* Whether a kiosk may offer a language, and if not, why. */
static gboolean
may_offer (GuideClinic       *self,
           const char        *id,
           const char *const *checked,
           GPtrArray         *faults)
{
  if (self->only_checked && !contains (checked, id))
    guide_faults_add (faults, self->only_checked_line, "“%s” is left out: no clinician has checked it, and only-checked is true.",
                      id);
  else
    return TRUE;

  return FALSE;
}

/* The languages that the file names. Without it English, and what a clinician has checked:
 * any other a clinic has to want. */
static char **
dup_wanted (GuideClinic       *self,
            const char *const *there,
            const char *const *checked)
{
  g_autoptr (GStrvBuilder) wanted = g_strv_builder_new ();

  if (self->languages != NULL)
    return g_strdupv (self->languages);

  for (guint i = 0; there[i] != NULL; i++)
    if (g_str_equal (there[i], "en") || contains (checked, there[i]))
      g_strv_builder_add (wanted, there[i]);

  return g_strv_builder_end (wanted);
}

/* Adds a language that the file names, if it may be offered. */
static void
offer (GuideClinic *self,
       const char  *id,
       GPtrArray   *offered,
       GPtrArray   *faults)
{
  if (g_ptr_array_find_with_equal_func (offered, id, g_str_equal, NULL))
    guide_faults_add (faults, self->languages_line, "“languages” names “%s” twice. Delete one of them.", id);
  else
    g_ptr_array_add (offered, g_strdup (id));
}

/* The clinic's first language comes first. */
static void
put_first (GuideClinic       *self,
           const char *const *there,
           GPtrArray         *offered,
           GPtrArray         *faults)
{
  const char *id = self->first_language != NULL
                     ? find_language (self, self->first_language, there, self->first_language_line, faults)
                     : NULL;
  guint place;

  if (id != NULL && g_ptr_array_find_with_equal_func (offered, id, g_str_equal, &place))
    g_ptr_array_insert (offered, 0, g_ptr_array_steal_index (offered, place));
  else if (id != NULL && self->languages == NULL)
    guide_faults_add (faults, self->first_language_line,
                      "“%s” is offered only where “languages” names it too, since no clinician has checked it; “%s” stands in.", id,
                      (const char *) offered->pdata[0]);
  else if (self->first_language != NULL)
    guide_faults_add (faults, self->first_language_line, "The first language “%s” is not offered; “%s” stands in.",
                      self->first_language, (const char *) offered->pdata[0]);
}

/**
 * guide_clinic_dup_languages:
 * @self: a #GuideClinic
 * @there: (array zero-terminated=1): ids of the languages that readers are offered
 * @checked: (array zero-terminated=1): ids of those that a clinician checked
 * @faults: (element-type GuideFault): where to add why a language is left out
 *
 * The languages to offer in a kiosk: those the file names, as far as they are
 * there and, where the file asks for it, checked; where it names none, English and
 * those that are checked. Where nothing is left, English is offered, unchecked.
 *
 * Returns: (transfer full): their ids, at least one, the clinic's first
 *   language first
 */
char **
guide_clinic_dup_languages (GuideClinic       *self,
                            const char *const *there,
                            const char *const *checked,
                            GPtrArray         *faults)
{
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();
  g_auto (GStrv) wanted = NULL;

  g_return_val_if_fail (GUIDE_IS_CLINIC (self), NULL);

  wanted = dup_wanted (self, there, checked);
  for (guint i = 0; wanted[i] != NULL; i++)
    {
      const char *id = *wanted[i] != '\0' ? find_language (self, wanted[i], there, self->languages_line, faults) : NULL;

      if (id != NULL && may_offer (self, id, checked, faults))
        offer (self, id, offered, faults);
    }

  if (offered->len == 0)
    {
      guide_faults_add (faults, self->only_checked ? self->only_checked_line : self->languages_line,
                        "No language is left to offer, so English is offered, marked as not checked.");
      g_ptr_array_add (offered, g_strdup ("en"));
    }
  put_first (self, there, offered, faults);
  g_ptr_array_add (offered, NULL);

  return (char **) g_ptr_array_steal (offered, NULL);
}
