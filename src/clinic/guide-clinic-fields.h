/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic-file.h"
#include "guide-clinic.h"

G_BEGIN_DECLS

/**
 * GuideClinicField:
 * @group: the group that its key stands in
 * @key: (nullable): its key, or %NULL for the keys of all numbers
 * @translated: whether a language may stand behind the key
 * @take: takes what is good into the clinic, or adds what is wrong to its faults
 *
 * What is known of a key of the clinic file.
 */
typedef struct
{
  const char *group;
  const char *key;
  gboolean    translated;
  void      (*take) (GuideClinic            *self,
                     const GuideClinicEntry *entry);
} GuideClinicField;

const GuideClinicField *guide_clinic_fields_find     (const char *group,
                                                      const char *key);
char                  **guide_clinic_fields_dup_keys (const char *group);

G_END_DECLS
