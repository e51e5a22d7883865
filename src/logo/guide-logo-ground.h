/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * GuideLogoGround:
 * @GUIDE_LOGO_GROUND_NONE: it brings its own, to its edges
 * @GUIDE_LOGO_GROUND_LIGHT: white
 * @GUIDE_LOGO_GROUND_DARK: nearly black
 * @GUIDE_LOGO_GROUND_MIDDLE: a grey on which both dark and light can be read
 *
 * What a logo has to stand on to be read, whatever the colours around it are.
 */
typedef enum
{
  GUIDE_LOGO_GROUND_NONE,
  GUIDE_LOGO_GROUND_LIGHT,
  GUIDE_LOGO_GROUND_DARK,
  GUIDE_LOGO_GROUND_MIDDLE
} GuideLogoGround;

GuideLogoGround guide_logo_ground_choose (cairo_surface_t *drawing);

G_END_DECLS
