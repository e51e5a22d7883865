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
               const char *const *complete,
               guint              line,
               GPtrArray         *faults)
{
  const char *id = guide_language_tag_find_meant (text, complete);
  g_autofree char *there = g_strjoinv (", ", (char **) complete);

  if (id != NULL && !g_str_equal (id, text))
    guide_faults_add (faults, line, "There is no language “%s”. Did you mean “%s”? It counts as that.", text, id);
  else if (id == NULL && !guide_language_tag_is_known (text))
    guide_faults_add (faults, line, "“%s” is left out: there is no such language. The guide has: %s.", text, there);
  else if (id == NULL)
    guide_faults_add (faults, line, "“%s” is left out: the guide is not complete in it. It has: %s.", text, there);

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
           const char *const *complete,
           GPtrArray         *offered,
           GPtrArray         *faults)
{
  const char *id = self->first_language != NULL
                     ? find_language (self, self->first_language, complete, self->first_language_line, faults)
                     : NULL;
  guint place;

  if (id != NULL && g_ptr_array_find_with_equal_func (offered, id, g_str_equal, &place))
    g_ptr_array_insert (offered, 0, g_ptr_array_steal_index (offered, place));
  else if (self->first_language != NULL)
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
    {
      const char *id =
        *wanted[i] != '\0' ? find_language (self, wanted[i], complete, self->languages_line, faults) : NULL;

      if (id != NULL && may_offer (self, id, checked, faults))
        offer (self, id, offered, faults);
    }

  if (offered->len == 0)
    {
      guide_faults_add (faults, self->only_checked ? self->only_checked_line : self->languages_line,
                        "No language is left to offer, so English is offered, marked as not checked.");
      g_ptr_array_add (offered, g_strdup ("en"));
    }
  put_first (self, complete, offered, faults);
  g_ptr_array_add (offered, NULL);

  return (char **) g_ptr_array_steal (offered, NULL);
}
