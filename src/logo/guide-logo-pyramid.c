/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-pyramid.h"

/* A drawing, and the same at a half, a quarter and an eighth of its size, made in the
 * background. Any size in between is near to one of them, so that it costs the frame
 * in which it is first shown next to nothing. */

#define N_LEVELS 4

struct _GuideLogoPyramid
{
  cairo_surface_t *levels[N_LEVELS]; /* the largest first */
  GuideLogoGround  ground;
};

static guint32
get_mean (guint32 a,
          guint32 b,
          guint32 c,
          guint32 d)
{
  guint32 mean = 0;

  for (guint shift = 0; shift < 32; shift += 8)
    mean |= (((a >> shift & 0xff) + (b >> shift & 0xff) + (c >> shift & 0xff) + (d >> shift & 0xff) + 2) / 4) << shift;

  return mean;
}

static const guint32 *
get_row (cairo_surface_t *surface,
         int              y)
{
  int row = MIN (y, cairo_image_surface_get_height (surface) - 1);

  return (const guint32 *) (cairo_image_surface_get_data (surface) + row * cairo_image_surface_get_stride (surface));
}

/* Each pixel is the mean of four; the last of an odd row or column stands for two. */
static cairo_surface_t *
new_half (cairo_surface_t *whole)
{
  int last = cairo_image_surface_get_width (whole) - 1;
  int width = last / 2 + 1;
  int height = (cairo_image_surface_get_height (whole) + 1) / 2;
  cairo_surface_t *half = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);

  for (int y = 0; y < height; y++)
    {
      const guint32 *upper = get_row (whole, 2 * y), *lower = get_row (whole, 2 * y + 1);
      guint32 *row = (guint32 *) get_row (half, y);

      for (int x = 0; x < width; x++)
        {
          int right = MIN (2 * x + 1, last);

          row[x] = get_mean (upper[2 * x], upper[right], lower[2 * x], lower[right]);
        }
    }
  cairo_surface_mark_dirty (half);

  return half;
}

/* The smallest that is no smaller than what is wanted. */
static cairo_surface_t *
get_level (const GuideLogoPyramid *self,
           int                     width,
           int                     height)
{
  int level = N_LEVELS - 1;

  while (level > 0 && (cairo_image_surface_get_width (self->levels[level]) < width ||
                       cairo_image_surface_get_height (self->levels[level]) < height))
    level--;

  return self->levels[level];
}

/**
 * guide_logo_pyramid_new:
 * @drawing: (transfer full): a logo, as an image of the format %CAIRO_FORMAT_ARGB32
 *
 * Returns: (transfer full): the logo, ready to be shown at any size
 */
GuideLogoPyramid *
guide_logo_pyramid_new (cairo_surface_t *drawing)
{
  GuideLogoPyramid *self = g_new0 (GuideLogoPyramid, 1);

  self->levels[0] = drawing;
  for (guint i = 1; i < N_LEVELS; i++)
    self->levels[i] = new_half (self->levels[i - 1]);
  self->ground = guide_logo_ground_choose (drawing);

  return self;
}

/**
 * guide_logo_pyramid_free:
 * @self: (transfer full): a logo
 *
 * Frees it.
 */
void
guide_logo_pyramid_free (GuideLogoPyramid *self)
{
  for (guint i = 0; i < N_LEVELS; i++)
    cairo_surface_destroy (self->levels[i]);
  g_free (self);
}

/**
 * guide_logo_pyramid_get_aspect:
 * @self: a logo
 *
 * Returns: its width for a height of 1
 */
double
guide_logo_pyramid_get_aspect (const GuideLogoPyramid *self)
{
  return (double) cairo_image_surface_get_width (self->levels[0]) / cairo_image_surface_get_height (self->levels[0]);
}

/**
 * guide_logo_pyramid_get_ground:
 * @self: a logo
 *
 * Returns: what it has to stand on to be read
 */
GuideLogoGround
guide_logo_pyramid_get_ground (const GuideLogoPyramid *self)
{
  return self->ground;
}

/**
 * guide_logo_pyramid_draw:
 * @self: a logo
 * @width: in pixels
 * @height: in pixels
 *
 * Returns: (transfer full): the logo at that size
 */
cairo_surface_t *
guide_logo_pyramid_draw (const GuideLogoPyramid *self,
                         int                     width,
                         int                     height)
{
  cairo_surface_t *level = get_level (self, width, height);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, (double) width / cairo_image_surface_get_width (level),
               (double) height / cairo_image_surface_get_height (level));
  cairo_set_source_surface (cr, level, 0, 0);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD); /* no soft rim */
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}
