/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-clinic"

#include "guide-clinic-numbers.h"

/* The numbers that a clinic may choose, a row each: a new one is a row here, its
 * name in GuideClinicNumber, and whoever asks for it. */
static const GuideClinicNumberRange ranges[GUIDE_CLINIC_N_NUMBERS] = {
  [GUIDE_CLINIC_IDLE_SECONDS] = { "idle-seconds", 90, 20, 900, 1 },
  [GUIDE_CLINIC_TEXT_SIZE] = { "text-size", 125, 100, 200, 25 },
  [GUIDE_CLINIC_SCREEN] = { "screen", 1, 1, 8, 1 },
  [GUIDE_CLINIC_VOLUME] = { "volume", 60, 0, 100, 1 },
};

/**
 * guide_clinic_numbers_get:
 * @number: one of the numbers
 *
 * Returns: (transfer none): what is known of it
 */
const GuideClinicNumberRange *
guide_clinic_numbers_get (GuideClinicNumber number)
{
  g_return_val_if_fail (number < GUIDE_CLINIC_N_NUMBERS, NULL);

  return &ranges[number];
}

/**
 * guide_clinic_numbers_find:
 * @key: a key of the group `kiosk`
 *
 * Returns: the number of that key, or %GUIDE_CLINIC_N_NUMBERS where it is none's
 */
GuideClinicNumber
guide_clinic_numbers_find (const char *key)
{
  GuideClinicNumber number = 0;

  while (number < GUIDE_CLINIC_N_NUMBERS && !g_str_equal (ranges[number].key, key))
    number++;

  return number;
}

/**
 * guide_clinic_numbers_read:
 * @number: one of the numbers
 * @text: what the file says
 * @value: (inout): the number that it says; left alone where it is not good
 *
 * Returns: (transfer full) (nullable): what would be good, in words for the
 *   clinic's staff, or %NULL where it is good
 */
char *
guide_clinic_numbers_read (GuideClinicNumber number,
                           const char       *text,
                           int              *value)
{
  const GuideClinicNumberRange *range = &ranges[number];
  guint64 read;

  if (g_ascii_string_to_unsigned (text, 10, range->min, range->max, &read, NULL) && read % range->step == 0)
    {
      *value = read;
      return NULL;
    }

  if (range->step == 1)
    return g_strdup_printf ("Write a number from %d to %d.", range->min, range->max);

  return g_strdup_printf ("Write a number from %d to %d that %d divides.", range->min, range->max, range->step);
}
