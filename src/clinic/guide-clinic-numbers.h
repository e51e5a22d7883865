/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"

G_BEGIN_DECLS

/**
 * GuideClinicNumberRange:
 * @key: its key in the group `kiosk` of the clinic file
 * @usual: the number where the file gives none
 * @min: the smallest that is good
 * @max: the largest that is good
 * @step: a good one is a multiple of it
 *
 * What is known of one of the numbers that a clinic may choose.
 */
typedef struct
{
  const char *key;
  int         usual;
  int         min;
  int         max;
  int         step;
} GuideClinicNumberRange;

const GuideClinicNumberRange *guide_clinic_numbers_get  (GuideClinicNumber  number);
GuideClinicNumber             guide_clinic_numbers_find (const char        *key);
char                         *guide_clinic_numbers_read (GuideClinicNumber  number,
                                                         const char        *text,
                                                         int               *value);

G_END_DECLS
