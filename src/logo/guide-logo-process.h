/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideLogoLimits:
 * @GUIDE_LOGO_LIMITS_OF_CHECK: for who asks whether a logo is good: half of the time
 *   and four fifths of the memory, so that what is good once stays so
 * @GUIDE_LOGO_LIMITS_OF_USE: for who shows it
 *
 * How much time and memory a logo may take.
 */
typedef enum
{
  GUIDE_LOGO_LIMITS_OF_CHECK,
  GUIDE_LOGO_LIMITS_OF_USE
} GuideLogoLimits;

cairo_surface_t *guide_logo_process_draw    (GBytes            *file,
                                             GuideLogoLimits    limits,
                                             GError           **error);
gboolean         guide_logo_process_is_this (int                argc,
                                             const char *const *argv);
int              guide_logo_process_main    (const char *const *argv);

G_END_DECLS
