/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How many times longer than usual everything may take: more than once under
 * sanitizers, as tests/meson.build says. */
static inline double
guide_slowness (void)
{
  const char *slowness = g_getenv ("GUIDE_SLOWNESS");

  return slowness != NULL ? g_ascii_strtod (slowness, NULL) : 1;
}
