/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-faults.h"

G_BEGIN_DECLS

/**
 * GuideClinicEntry:
 * @group: name of the group it stands in
 * @key: (nullable): its key, without a language; %NULL where the line is that of
 *   the group itself
 * @language: (nullable): the language in brackets after the key
 * @value: (nullable): its value as it stands there, without blanks around it
 * @line: its line in the file, from 1
 *
 * One line of a clinic file.
 */
typedef struct
{
  char *group;
  char *key;
  char *language;
  char *value;
  guint line;
} GuideClinicEntry;

GPtrArray *guide_clinic_file_read (const char *path,
                                   GPtrArray  *faults,
                                   GError    **error);

G_END_DECLS
