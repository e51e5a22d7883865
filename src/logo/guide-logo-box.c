/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-box.h"

#include <math.h>

/**
 * guide_logo_box_fit:
 * @width: (inout): a width
 * @height: (inout): a height
 *
 * Makes both larger or smaller alike, until they fill the box for logos in one
 * direction.
 */
void
guide_logo_box_fit (double *width,
                    double *height)
{
  double scale = MIN (GUIDE_LOGO_WIDTH_MAX / *width, GUIDE_LOGO_HEIGHT_MAX / *height);

  *width = MAX (1, round (*width * scale));
  *height = MAX (1, round (*height * scale));
}
