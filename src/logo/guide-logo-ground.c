/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-ground.h"

#include <math.h>

/* A clinic draws its logo for its own paper: dark on nothing, or white on nothing.
 * The guide has light and dark screens, so each logo gets the ground that its
 * outline can be told from. Only the outline counts: white letters on a dark disc
 * are read on the disc. */

/* The colours are those of the style sheet, logo.on-light and its like. */
static const guint32 grounds[] = {
  [GUIDE_LOGO_GROUND_LIGHT] = 0xffffff,
  [GUIDE_LOGO_GROUND_DARK] = 0x10211f,
  [GUIDE_LOGO_GROUND_MIDDLE] = 0x767676,
};

#define CONTRAST_MIN 3.0 /* of graphics, WCAG 2.1, 1.4.11 */
#define GOOD_SHARE 0.9   /* of the outline, that is enough */
#define WHOLE_SHARE 0.98 /* of all pixels, that are a ground of its own */
#define SEEN 0x60        /* alpha of what counts as drawn */
#define EMPTY 0x30       /* alpha of what counts as nothing */
#define REACH 2          /* pixels from the outline to nothing, past soft edges */

typedef struct
{
  const guint8 *data;
  int           stride;
  int           width;
  int           height;
} Pixels;

static guint32
get_pixel (const Pixels *pixels,
           int           x,
           int           y)
{
  if (x < 0 || y < 0 || x >= pixels->width || y >= pixels->height)
    return 0; /* around it is nothing */

  return ((const guint32 *) (pixels->data + y * pixels->stride))[x];
}

static double
get_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

/* The relative luminance of WCAG 2.1, 0 to 1, of a colour that may have been
 * multiplied by its alpha. */
static double
get_luminance (guint32 colour,
               guint   alpha)
{
  double red = (colour >> 16 & 0xff) / (double) alpha;
  double green = (colour >> 8 & 0xff) / (double) alpha;
  double blue = (colour & 0xff) / (double) alpha;

  return 0.2126 * get_linear (MIN (red, 1)) + 0.7152 * get_linear (MIN (green, 1)) + 0.0722 * get_linear (MIN (blue, 1));
}

static gboolean
can_be_told (double a,
             double b)
{
  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05) >= CONTRAST_MIN;
}

static gboolean
is_outline (const Pixels *pixels,
            int           x,
            int           y)
{
  return get_pixel (pixels, x, y) >> 24 >= SEEN &&
         (get_pixel (pixels, x - REACH, y) >> 24 <= EMPTY || get_pixel (pixels, x + REACH, y) >> 24 <= EMPTY ||
          get_pixel (pixels, x, y - REACH) >> 24 <= EMPTY || get_pixel (pixels, x, y + REACH) >> 24 <= EMPTY);
}

static gboolean
is_whole (const Pixels *pixels)
{
  gsize n_drawn = 0;

  for (int y = 0; y < pixels->height; y++)
    for (int x = 0; x < pixels->width; x++)
      n_drawn += get_pixel (pixels, x, y) >> 24 >= 0xf0;

  return n_drawn >= WHOLE_SHARE * pixels->width * pixels->height;
}

/* Which share of the outline can be told from each ground. */
static void
measure_shares (const Pixels *pixels,
                double       *shares)
{
  double n_told[G_N_ELEMENTS (grounds)] = { 0 };
  double n = 0;

  for (int y = 0; y < pixels->height; y++)
    for (int x = 0; x < pixels->width; x++)
      {
        guint32 pixel = get_pixel (pixels, x, y);
        double luminance;

        if (!is_outline (pixels, x, y))
          continue;

        luminance = get_luminance (pixel, pixel >> 24);
        n++;
        for (guint i = GUIDE_LOGO_GROUND_LIGHT; i < G_N_ELEMENTS (grounds); i++)
          n_told[i] += can_be_told (luminance, get_luminance (grounds[i], 0xff));
      }

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    shares[i] = n > 0 ? n_told[i] / n : 0;
}

/**
 * guide_logo_ground_choose:
 * @drawing: a logo, as an image of the format %CAIRO_FORMAT_ARGB32
 *
 * Returns: the ground that the logo can be read on
 */
GuideLogoGround
guide_logo_ground_choose (cairo_surface_t *drawing)
{
  Pixels pixels = { cairo_image_surface_get_data (drawing), cairo_image_surface_get_stride (drawing),
                    cairo_image_surface_get_width (drawing), cairo_image_surface_get_height (drawing) };
  double shares[G_N_ELEMENTS (grounds)];
  GuideLogoGround best = GUIDE_LOGO_GROUND_LIGHT;

  if (is_whole (&pixels))
    return GUIDE_LOGO_GROUND_NONE;

  measure_shares (&pixels, shares);
  for (guint i = GUIDE_LOGO_GROUND_LIGHT; i < G_N_ELEMENTS (grounds); i++)
    {
      if (shares[i] >= GOOD_SHARE)
        return i;
      if (shares[i] > shares[best])
        best = i;
    }

  return best;
}
