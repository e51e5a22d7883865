/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-private.h"
#include "guide-fault.h"

/* Which languages a kiosk offers. */

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
