/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-sheet.h"

#include "guide-art-plate.h"
#include "guide-loader.h"
#include "guide-palette.h"

/* A contact sheet: one drawing in all its states. Needs no display, and may be
 * made in any thread. */

#define FOLDER GUIDE_RESOURCE_PREFIX "illustrations/"
#define N_COLUMNS 3
#define CELL_WIDTH 460
#define GAP 12
#define CAPTION 18
#define TONE 3

typedef struct
{
  GuideIllustration *illustration;
  GuidePalette      *palette;
  cairo_t           *cr;
  int                cell_height;
  int                n_cells;
} Sheet;

static gboolean
place_cell (Sheet           *self,
            graphene_rect_t *area,
            const char      *caption)
{
  int column = self->n_cells % N_COLUMNS;
  int row = self->n_cells / N_COLUMNS;

  graphene_rect_init (area, GAP + column * (CELL_WIDTH + GAP), GAP + row * (self->cell_height + CAPTION + GAP),
                      CELL_WIDTH, self->cell_height);
  self->n_cells++;
  if (self->cr == NULL)
    return FALSE;

  cairo_set_source_rgb (self->cr, 0, 0, 0);
  cairo_move_to (self->cr, area->origin.x, area->origin.y + area->size.height + CAPTION - 4);
  cairo_show_text (self->cr, caption);

  return TRUE;
}

static void
draw_ground (Sheet                 *self,
             const graphene_rect_t *area,
             double                 grey,
             double                 alpha)
{
  cairo_set_source_rgba (self->cr, grey, grey, grey, alpha);
  cairo_rectangle (self->cr, area->origin.x, area->origin.y, area->size.width, area->size.height);
  cairo_fill (self->cr);
}

static void
draw_cell (Sheet      *self,
           GuideTheme  theme,
           guint       tone,
           guint       step,
           const char *part,
           const char *caption)
{
  g_autofree char *sheet = guide_palette_dup_css_for (self->palette, theme, tone,
                                                        guide_illustration_get_classes (self->illustration));
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideArtPlate) plate = NULL;
  graphene_rect_t area;

  if (!place_cell (self, &area, caption))
    return;

  plate = guide_art_plate_new (self->illustration, sheet, &error);
  cairo_save (self->cr); /* what reaches over the edge of a drawing is not seen */
  cairo_rectangle (self->cr, area.origin.x, area.origin.y, area.size.width, area.size.height);
  cairo_clip (self->cr);
  draw_ground (self, &area, theme == GUIDE_THEME_DARK ? 0.1 : 1, 1);
  if (plate != NULL)
    guide_art_plate_draw (plate, self->cr, &area, step, NULL, &error);
  if (plate != NULL && part != NULL && error == NULL)
    {
      draw_ground (self, &area, 1, 0.72);
      guide_art_plate_draw (plate, self->cr, &area, step, part, &error);
    }
  cairo_restore (self->cr);
  if (error != NULL)
    g_printerr ("%s\n", error->message);
}

static void
draw_cells (Sheet *self)
{
  const char *const *parts = guide_illustration_get_parts (self->illustration);

  for (guint theme = 0; theme < GUIDE_N_THEMES; theme++)
    draw_cell (self, theme, TONE, 0, NULL, guide_theme_get_nick (theme));

  for (guint tone = GUIDE_PALETTE_FIRST_TONE; tone <= GUIDE_PALETTE_LAST_TONE; tone++)
    {
      g_autofree char *caption = g_strdup_printf ("tone %u", tone);

      draw_cell (self, GUIDE_THEME_LIGHT, tone, 0, NULL, caption);
    }

  for (guint step = 1; step <= guide_illustration_get_n_steps (self->illustration); step++)
    {
      g_autofree char *caption = g_strdup_printf ("step %u", step);

      draw_cell (self, GUIDE_THEME_LIGHT, TONE, step, NULL, caption);
    }

  for (guint i = 0; parts[i] != NULL; i++)
    draw_cell (self, GUIDE_THEME_LIGHT, TONE, 0, parts[i], parts[i]);
}

static gboolean
load (Sheet      *self,
      const char *drawing)
{
  g_autofree char *path = g_strdup_printf (FOLDER "%s.svg", drawing);
  g_autoptr (GBytes) svg = g_resources_lookup_data (path, 0, NULL);
  g_autoptr (GBytes) ini = g_resources_lookup_data (FOLDER "palette.ini", 0, NULL);
  g_autoptr (GError) error = NULL;

  self->palette = guide_palette_new (ini, &error);
  self->illustration = error == NULL ? guide_illustration_new (drawing, svg, &error) : NULL;
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  else
    self->cell_height = (int) (CELL_WIDTH / guide_illustration_get_aspect (self->illustration));

  return error == NULL;
}

/* Names of all drawings. */
char **
guide_sheet_dup_drawings (void)
{
  g_auto (GStrv) files = g_resources_enumerate_children (FOLDER, 0, NULL);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], ".svg"))
      {
        files[i][strlen (files[i]) - strlen (".svg")] = '\0';
        g_strv_builder_add (names, files[i]);
      }

  return g_strv_builder_end (names);
}

/* Draws twice: once to count the cells, then upon a surface of that size. */
void
guide_sheet_save (const char *drawing,
                  const char *path)
{
  Sheet self = { 0 };
  cairo_surface_t *surface;
  int rows;

  if (load (&self, drawing))
    {
      draw_cells (&self);
      rows = (self.n_cells + N_COLUMNS - 1) / N_COLUMNS;
      surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, GAP + N_COLUMNS * (CELL_WIDTH + GAP),
                                            GAP + rows * (self.cell_height + CAPTION + GAP));
      self.cr = cairo_create (surface);
      self.n_cells = 0;
      cairo_set_source_rgb (self.cr, 0.9, 0.9, 0.9);
      cairo_paint (self.cr);
      cairo_set_font_size (self.cr, CAPTION - 4);
      draw_cells (&self);
      cairo_surface_write_to_png (surface, path);
      cairo_destroy (self.cr);
      cairo_surface_destroy (surface);
    }
  g_clear_object (&self.illustration);
  g_clear_object (&self.palette);
}
