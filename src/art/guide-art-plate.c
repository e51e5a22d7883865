/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-plate.h"

#include <gtk/gtk.h>
#include <librsvg/rsvg.h>
#include <sys/mman.h>
#include <unistd.h>

/**
 * GuideArtPlate:
 *
 * One drawing with one style sheet, ready to be drawn at any size: what a
 * printer's plate is to a picture.
 *
 * It is the only place that calls librsvg. Making one reads the whole file
 * (about 2 ms for a cut through the skin), so it is kept while several steps
 * or parts of a drawing are wanted. A new sheet needs a new plate, as style
 * sheets of librsvg only ever add up.
 *
 * A plate belongs to one thread at a time: whoever made it draws with it.
 * It needs no display.
 */

struct _GuideArtPlate
{
  GObject parent_instance;

  GuideIllustration *illustration;
  RsvgHandle        *handle;
  guint              step; /* the one that is visible; 0 before the first draw */
};

/* Bytes of a pixel that has no alpha. */
#define PACKED 3

G_DEFINE_FINAL_TYPE (GuideArtPlate, guide_art_plate, G_TYPE_OBJECT)

static const char *
get_name (GuideArtPlate *self)
{
  return guide_illustration_get_name (self->illustration);
}

static gboolean
set_sheet (RsvgHandle *handle,
           const char *sheet,
           GError    **error)
{
  return rsvg_handle_set_stylesheet (handle, (const guint8 *) sheet, strlen (sheet), error);
}

/* Every step is named each time, so each of these small sheets undoes the one
 * before it, and none is left behind. */
static char *
make_step_sheet (guint n_steps,
                 guint step)
{
  GString *sheet = g_string_new (NULL);

  for (guint i = 1; i <= n_steps; i++)
    g_string_append_printf (sheet, "#step-%u{display:%s}", i, i == step ? "inline" : "none");

  return g_string_free (sheet, FALSE);
}

static gboolean
show_step (GuideArtPlate *self,
           guint          asked,
           GError       **error)
{
  guint step = guide_illustration_choose_step (self->illustration, asked);
  guint n_steps = guide_illustration_get_n_steps (self->illustration);
  g_autofree char *sheet = NULL;

  if (step == self->step)
    return TRUE;
  if (step > n_steps)
    {
      g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_STEP, "drawing “%s” has no step %u; it has %u", get_name (self), step,
                   n_steps);
      return FALSE;
    }

  self->step = step;
  sheet = make_step_sheet (n_steps, step);

  return set_sheet (self->handle, sheet, error);
}

static gboolean
draw_layers (GuideArtPlate       *self,
             cairo_t             *cr,
             const RsvgRectangle *area,
             const char          *part,
             GError             **error)
{
  g_auto (GStrv) layers = guide_illustration_dup_part_layers (self->illustration, part);

  if (layers[0] == NULL)
    {
      g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_PART, "drawing “%s” has no part “%s”", get_name (self), part);
      return FALSE;
    }
  for (guint i = 0; layers[i] != NULL; i++)
    if (!rsvg_handle_render_layer (self->handle, cr, layers[i], area, error))
      return FALSE;

  return TRUE;
}

static gboolean
draw (GuideArtPlate       *self,
      cairo_t             *cr,
      const RsvgRectangle *area,
      const char          *part,
      GError             **error)
{
  g_autoptr (GError) reason = NULL;
  gboolean drawn = part != NULL ? draw_layers (self, cr, area, part, &reason)
                                : rsvg_handle_render_document (self->handle, cr, area, &reason);

  if (drawn && cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    return TRUE;
  if (reason != NULL && reason->domain == GUIDE_ART_ERROR)
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN, "drawing “%s”: %s", get_name (self),
                 reason != NULL ? reason->message : cairo_status_to_string (cairo_status (cr)));

  return FALSE;
}

static gboolean
row_is_empty (const guint32 *pixels,
              int            width)
{
  guint32 all = 0;

  for (int x = 0; x < width; x++)
    all |= pixels[x];

  return all == 0;
}

static void
widen_to_row (const guint32 *pixels,
              int            width,
              int           *first,
              int           *last)
{
  for (int x = 0; x < *first; x++)
    if (pixels[x] != 0)
      *first = x;
  for (int x = width - 1; x > *last; x--)
    if (pixels[x] != 0)
      *last = x;
}

/* The pixels decide where a part is: librsvg's own bounds forget the clips. */
static gboolean
find_ink (cairo_surface_t       *surface,
          cairo_rectangle_int_t *out_ink)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = cairo_image_surface_get_stride (surface) / sizeof (guint32);
  const guint32 *pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  int left = width, right = -1, top = height, bottom = -1;

  for (int y = 0; y < height; y++)
    if (!row_is_empty (pixels + y * stride, width))
      {
        top = MIN (top, y);
        bottom = y;
        widen_to_row (pixels + y * stride, width, &left, &right);
      }
  *out_ink = (cairo_rectangle_int_t) { left, top, right - left + 1, bottom - top + 1 };

  return bottom >= 0;
}

static guint32
unmultiply (guint32 pixel)
{
  guint32 alpha = pixel >> 24;
  guint32 red, green, blue;

  if (alpha == 0xff || alpha == 0)
    return pixel;

  red = MIN (0xff, ((pixel >> 16 & 0xff) * 0xff + alpha / 2) / alpha);
  green = MIN (0xff, ((pixel >> 8 & 0xff) * 0xff + alpha / 2) / alpha);
  blue = MIN (0xff, ((pixel & 0xff) * 0xff + alpha / 2) / alpha);

  return alpha << 24 | red << 16 | green << 8 | blue;
}

static gboolean
is_opaque (const guint32 *pixels,
           gsize          n_pixels)
{
  guint32 alpha = 0xff000000;

  for (gsize i = 0; i < n_pixels; i++)
    alpha &= pixels[i];

  return alpha == 0xff000000;
}

/* Three bytes a pixel; what is over goes back to the system. */
static void
pack (guint8 *pixels,
      gsize   n_pixels)
{
  gsize page = (gsize) sysconf (_SC_PAGESIZE), size = n_pixels * sizeof (guint32);
  gsize kept = (n_pixels * PACKED + page - 1) / page * page;

  for (gsize i = 1; i < n_pixels; i++)
    memmove (pixels + i * PACKED, pixels + i * sizeof (guint32), PACKED);
  if (kept < size)
    madvise (pixels + kept, size - kept, MADV_DONTNEED);
}

/* Before 4.10 the cairo renderer takes every picture through floating point at
 * every frame, but for those of some formats: 6 ms a megapixel become 3, and one where
 * nothing can be seen through. */
static GdkMemoryFormat
choose_format (cairo_surface_t *surface,
               gboolean         whole)
{
  guint32 *pixels = (guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  gsize n_pixels = (gsize) cairo_image_surface_get_width (surface) * cairo_image_surface_get_height (surface);

  if (G_BYTE_ORDER != G_LITTLE_ENDIAN || gtk_get_minor_version () >= 10)
    return GDK_MEMORY_DEFAULT;

  if (whole && is_opaque (pixels, n_pixels))
    {
      pack ((guint8 *) pixels, n_pixels);
      return GDK_MEMORY_B8G8R8;
    }

  for (gsize i = 0; i < n_pixels; i++)
    pixels[i] = unmultiply (pixels[i]);

  return GDK_MEMORY_B8G8R8A8;
}

/* (transfer full): takes the pixels over, no copy; a slice of them is copied,
 * so that what was cut off is given back. */
static GdkTexture *
make_texture (cairo_surface_t             *surface,
              const cairo_rectangle_int_t *ink)
{
  gsize stride = cairo_image_surface_get_stride (surface);
  guchar *data = cairo_image_surface_get_data (surface);
  gboolean whole = ink->height == cairo_image_surface_get_height (surface) && ink->width * sizeof (guint32) == stride;
  GdkMemoryFormat format = choose_format (surface, whole);
  gsize row = ink->width * (format == GDK_MEMORY_B8G8R8 ? PACKED : sizeof (guint32));
  g_autoptr (GBytes) bytes = NULL;

  if (whole)
    {
      bytes = g_bytes_new_with_free_func (data, row * ink->height, (GDestroyNotify) cairo_surface_destroy,
                                          cairo_surface_reference (surface));
    }
  else
    {
      guchar *slice = g_malloc (row * ink->height);

      for (int y = 0; y < ink->height; y++)
        memcpy (slice + y * row, data + (ink->y + y) * stride + ink->x * sizeof (guint32), row);
      bytes = g_bytes_new_take (slice, row * ink->height);
    }

  return gdk_memory_texture_new (ink->width, ink->height, format, bytes, row);
}

/* A part that has no ink at this size gets one clear pixel at its canvas' corner. */
static GdkTexture *
make_picture (cairo_surface_t *surface,
              gboolean         crop,
              graphene_rect_t *out_bounds)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  cairo_rectangle_int_t ink = { 0, 0, width, height };

  cairo_surface_flush (surface);
  if (crop && !find_ink (surface, &ink))
    ink = (cairo_rectangle_int_t) { 0, 0, 1, 1 };
  if (out_bounds != NULL)
    graphene_rect_init (out_bounds, (float) ink.x / width, (float) ink.y / height, (float) ink.width / width,
                        (float) ink.height / height);

  return make_texture (surface, &ink);
}

static void
guide_art_plate_finalize (GObject *object)
{
  GuideArtPlate *self = GUIDE_ART_PLATE (object);

  g_clear_object (&self->handle);
  g_clear_object (&self->illustration);

  G_OBJECT_CLASS (guide_art_plate_parent_class)->finalize (object);
}

static void
guide_art_plate_class_init (GuideArtPlateClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_art_plate_finalize;
}

static void
guide_art_plate_init (G_GNUC_UNUSED GuideArtPlate *self)
{
}

/**
 * guide_art_plate_new:
 * @illustration: a drawing
 * @sheet: a complete style sheet, see [method@Palette.dup_css_for]
 * @error: return location for an error of the domain %GUIDE_ART_ERROR
 *
 * Reads a drawing and colours it.
 *
 * Returns: (transfer full) (nullable): the plate, or %NULL
 */
GuideArtPlate *
guide_art_plate_new (GuideIllustration *illustration,
                     const char        *sheet,
                     GError           **error)
{
  g_autoptr (GuideArtPlate) self = NULL;
  g_autoptr (GError) reason = NULL;
  gsize length;
  const guint8 *svg;

  g_return_val_if_fail (GUIDE_IS_ILLUSTRATION (illustration) && sheet != NULL, NULL);

  self = g_object_new (GUIDE_TYPE_ART_PLATE, NULL);
  self->illustration = g_object_ref (illustration);
  svg = g_bytes_get_data (guide_illustration_get_bytes (illustration), &length);
  self->handle = rsvg_handle_new_from_data (svg, length, &reason);
  if (self->handle != NULL && set_sheet (self->handle, sheet, &reason))
    return g_steal_pointer (&self);

  g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN, "drawing “%s”: %s", get_name (self), reason->message);

  return NULL;
}

/**
 * guide_art_plate_draw:
 * @self: a plate
 * @cr: where to draw: a screen, a page of paper
 * @area: where the whole drawing comes to lie, in the units of @cr
 * @step: the step to show, from 1; 0 for the first, or where there is none
 * @part: (nullable): the only part to draw, or %NULL for the whole
 * @error: return location for an error of the domain %GUIDE_ART_ERROR
 *
 * Draws with lines, not pixels, on any cairo surface.
 *
 * Returns: whether it could be drawn
 */
gboolean
guide_art_plate_draw (GuideArtPlate         *self,
                      cairo_t               *cr,
                      const graphene_rect_t *area,
                      guint                  step,
                      const char            *part,
                      GError               **error)
{
  RsvgRectangle viewport;

  g_return_val_if_fail (GUIDE_IS_ART_PLATE (self) && cr != NULL && area != NULL, FALSE);

  viewport = (RsvgRectangle) { area->origin.x, area->origin.y, area->size.width, area->size.height };

  return show_step (self, step, error) && draw (self, cr, &viewport, part, error);
}

typedef struct
{
  gpointer pixels;
  gsize    size;
} Mapping;

static void
unmap (gpointer data)
{
  Mapping *self = data;

  munmap (self->pixels, self->size);
  g_free (self);
}

/* Pictures come and go all the time: each has memory of its own, which the
 * system gets back at once and which leaves no holes in the heap. */
static cairo_surface_t *
new_surface (int width,
             int height)
{
  static const cairo_user_data_key_t key;
  Mapping *mapping = g_new (Mapping, 1);
  cairo_surface_t *surface;

  mapping->size = (gsize) width * height * sizeof (guint32);
  mapping->pixels = mmap (NULL, mapping->size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapping->pixels == MAP_FAILED)
    g_error ("no memory for a picture of %d x %d", width, height);

  surface = cairo_image_surface_create_for_data (mapping->pixels, CAIRO_FORMAT_ARGB32, width, height,
                                                 width * (int) sizeof (guint32));
  cairo_surface_set_user_data (surface, &key, mapping, unmap);

  return surface;
}

/**
 * guide_art_plate_render:
 * @self: a plate
 * @step: the step to show, from 1; 0 for the first, or where there is none
 * @part: (nullable): the only part to draw, or %NULL for the whole
 * @width: the width of the whole drawing in device pixels, at most 4096
 * @out_bounds: (out caller-allocates) (optional): return location for where
 *   the picture lies in the whole drawing, from 0, 0 to 1, 1
 * @error: return location for an error of the domain %GUIDE_ART_ERROR
 *
 * Draws a picture. That of a part is transparent around the part, and no
 * larger than it.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL
 */
GdkTexture *
guide_art_plate_render (GuideArtPlate   *self,
                        guint            step,
                        const char      *part,
                        guint            width,
                        graphene_rect_t *out_bounds,
                        GError         **error)
{
  graphene_rect_t area;
  cairo_surface_t *surface;
  cairo_t *cr;
  GdkTexture *picture = NULL;
  int height;

  g_return_val_if_fail (GUIDE_IS_ART_PLATE (self), NULL);
  g_return_val_if_fail (width > 0 && width <= GUIDE_ART_PLATE_MAX_WIDTH, NULL);

  height = MAX (1, (int) (width / guide_illustration_get_aspect (self->illustration) + 0.5));
  graphene_rect_init (&area, 0.0f, 0.0f, width, height);
  surface = new_surface (width, height);
  cr = cairo_create (surface);

  if (guide_art_plate_draw (self, cr, &area, step, part, error))
    picture = make_picture (surface, part != NULL, out_bounds);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return picture;
}
