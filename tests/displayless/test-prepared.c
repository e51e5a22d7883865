/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-loader.h"
#include "guide-module.h"
#include "guide-output-tools.h"
#include "guide-paper-picture.h"
#include "guide-palette.h"
#include "guide-pdf-surface.h"

#include <cairo-pdf.h>
#include <gtk/gtk.h>
#include <string.h>

/* Every drawing on paper is the one that stands on the screen: its lines were made when the guide was
 * built, and its colours came when the file was. Each step of each drawing is compared, as poppler
 * draws the file and librsvg the drawing, in the darkest tone of skin, which has most colours of its own; the
 * first step in the lightest as well. */

#define FOLDER GUIDE_RESOURCE_PREFIX "illustrations/"
#define WIDTH 640 /* pixels, two a point */

/* Two programs smooth the edges of lines in two ways, which is nothing in the middle of a square of
 * pixels: by how much, of 255, a colour may differ there. */
#define SQUARE 16
#define GAP_MAX 20

typedef struct
{
  GuideIllustration *drawing;
  guint step;
} Shown;

static void
clear_shown (gpointer data)
{
  g_object_unref (((Shown *) data)->drawing);
}

static GArray *
list_shown (guint last_step)
{
  g_auto (GStrv) files = g_resources_enumerate_children (FOLDER, 0, NULL);
  GArray *shown = g_array_new (FALSE, FALSE, sizeof (Shown));

  g_array_set_clear_func (shown, clear_shown);
  for (guint i = 0; files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], ".svg"))
      {
        g_autofree char *path = g_strconcat (FOLDER, files[i], NULL);
        g_autofree char *name = g_strndup (files[i], strlen (files[i]) - strlen (".svg"));
        g_autoptr (GBytes) svg = g_resources_lookup_data (path, 0, NULL);
        g_autoptr (GuideIllustration) drawing = guide_illustration_new (name, svg, NULL);

        for (guint step = 0; step <= MIN (last_step, guide_illustration_get_n_steps (drawing)); step++)
          if (guide_illustration_choose_step (drawing, step) == step)
            {
              Shown one = { g_object_ref (drawing), step };

              g_array_append_val (shown, one);
            }
      }

  return shown;
}

static int
get_height (Shown *one)
{
  return (int) (WIDTH / guide_illustration_get_aspect (one->drawing) + 0.5);
}

/* A page for each. */
static GBytes *
make_pdf (GArray *shown,
          guint   tone)
{
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  cairo_surface_t *surface = guide_pdf_surface_new (pdf, WIDTH / 2.0, WIDTH / 2.0);
  g_autoptr (GPtrArray) alts = g_ptr_array_new_with_free_func (g_free), drawings = g_ptr_array_new_with_free_func (g_free);
  GuidePaperCanvas canvas = { .cr = cairo_create (surface), .alts = alts, .drawings = drawings };
  GuidePdfFinishFunc finish = guide_module_get ("pdf", "guide_pdf_finish", NULL);
  GuidePdfFacts facts = { .language = "en", .title = "Drawings", .tone = tone };
  g_autoptr (GBytes) raw = NULL;
  g_autofree char *reason = NULL;
  GBytes *finished;

  for (guint i = 0; i < shown->len; i++)
    {
      Shown *one = &g_array_index (shown, Shown, i);
      g_autoptr (GuidePaperBox) picture = guide_paper_picture_new (one->drawing, one->step, get_height (one), "A drawing");

      cairo_pdf_surface_set_size (surface, WIDTH / 2.0, get_height (one) / 2.0);
      guide_paper_box_draw (picture, &canvas, 0, 0, WIDTH / 2.0);
      cairo_show_page (canvas.cr);
    }
  cairo_destroy (canvas.cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  g_ptr_array_add (alts, NULL);
  g_ptr_array_add (drawings, NULL);
  facts.alts = (const char *const *) alts->pdata;
  facts.drawings = (const char *const *) drawings->pdata;
  raw = g_bytes_new (pdf->data, pdf->len);
  finished = finish (raw, &facts, &reason);
  g_assert_cmpstr (reason, ==, NULL);

  return finished;
}

/* All pages one after the other, as PPM. */
static GBytes *
draw_pages (GBytes *pdf)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                                      "pdftoppm", "-r", "144", "-", NULL);
  GBytes *pages = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate (process, pdf, NULL, &pages, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return pages;
}

static cairo_surface_t *
draw_by_librsvg (Shown        *one,
                 GuidePalette *palette,
                 guint         tone)
{
  g_autofree char *sheet = guide_palette_dup_css_for (palette, GUIDE_THEME_LIGHT, tone, guide_illustration_get_classes (one->drawing));
  g_autoptr (GuideArtPlate) plate = guide_art_plate_new (one->drawing, sheet, NULL);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, WIDTH, (float) get_height (one));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, get_height (one));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  g_assert_true (guide_art_plate_draw (plate, cr, &area, one->step, NULL, NULL));
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static int
get_channel (cairo_surface_t *surface,
                    int              x,
                    int              y,
                    int              i)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return (int) (((const guint32 *) (gconstpointer) row)[x] >> (16 - 8 * i) & 0xff);
}

/* How far one colour of a square is from what it should be, in the middle. */
static double
find_gap (const guint8    *page,
          cairo_surface_t *surface,
          int              left,
          int              top,
          int              i)
{
  int sum = 0;

  for (int y = top; y < top + SQUARE; y++)
    for (int x = left; x < left + SQUARE; x++)
      sum += page[3 * (y * WIDTH + x) + i] - get_channel (surface, x, y, i);

  return ABS (sum) / (double) (SQUARE * SQUARE);
}

/* Returns what comes after the page. */
static const guint8 *
compare (Shown           *one,
         guint            tone,
         const guint8    *page,
         cairo_surface_t *surface)
{
  int width, height, head;
  double gap = 0;

  g_assert_cmpint (sscanf ((const char *) page, "P6 %d %d 255%n", &width, &height, &head), ==, 2);
  g_assert_cmpint (width, ==, WIDTH);
  g_assert_cmpint (height, ==, get_height (one));
  page += head + 1;
  for (int y = 0; y + SQUARE <= height; y += SQUARE)
    for (int x = 0; x + SQUARE <= width; x += SQUARE)
      for (int i = 0; i < 3; i++)
        gap = MAX (gap, find_gap (page, surface, x, y, i));
  g_test_message ("%s/%u in tone %u: %.1f", guide_illustration_get_name (one->drawing), one->step, tone, gap);
  g_assert_cmpfloat (gap, <, GAP_MAX);

  return page + 3 * width * height;
}

static void
test_same (gconstpointer data)
{
  guint tone = GPOINTER_TO_UINT (data);
  g_autoptr (GArray) shown = list_shown (tone == GUIDE_PALETTE_LAST_TONE ? G_MAXUINT : 1);
  g_autoptr (GBytes) ini = g_resources_lookup_data (FOLDER "palette.ini", 0, NULL);
  g_autoptr (GuidePalette) palette = guide_palette_new (ini, NULL);
  g_autoptr (GBytes) pdf = make_pdf (shown, tone);
  g_autoptr (GBytes) pages = draw_pages (pdf);
  const guint8 *page = g_bytes_get_data (pages, NULL);

  g_assert_cmpuint (shown->len, >, 40);
  for (guint i = 0; i < shown->len; i++)
    {
      Shown *one = &g_array_index (shown, Shown, i);
      cairo_surface_t *surface = draw_by_librsvg (one, palette, tone);

      page = compare (one, tone, page, surface);
      cairo_surface_destroy (surface);
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_disable_setlocale ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/prepared/same/light", GUINT_TO_POINTER (GUIDE_PALETTE_FIRST_TONE), test_same);
  g_test_add_data_func ("/prepared/same/dark", GUINT_TO_POINTER (GUIDE_PALETTE_LAST_TONE), test_same);

  return g_test_run ();
}
