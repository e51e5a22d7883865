/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-boot-time.h"

#include <time.h>

/**
 * guide_boot_time_get:
 *
 * The time of a clock that goes on while the machine sleeps, other than that of
 * g_get_monotonic_time(), and that nobody sets, other than the calendar.
 *
 * Returns: µs since the machine was started
 */
gint64
guide_boot_time_get (void)
{
  struct timespec time;

  clock_gettime (CLOCK_BOOTTIME, &time);

  return time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}
