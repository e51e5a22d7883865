/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The box, in pixels, that a logo is drawn into: enough for the largest text on a
 * screen with two pixels in one. */
#define GUIDE_LOGO_WIDTH_MAX 1600
#define GUIDE_LOGO_HEIGHT_MAX 512

void guide_logo_box_fit (double *width,
                         double *height);

G_END_DECLS
