/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/guide-art-plate.h"
#include "art/guide-palette.h"

#include <librsvg/rsvg.h>

#define WIDTH  120u
#define HEIGHT 80u

static GBytes *
load_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (text, length);
}

static GBytes *
load_data (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "art", name, NULL);

  return load_file (path);
}

static GuideIllustration *
load_drawing (const char *name)
{
  g_autofree char *file = g_strconcat (name, ".svg", NULL);
  g_autoptr (GBytes) svg = load_data (file);
  g_autoptr (GError) error = NULL;
  GuideIllustration *illustration = guide_illustration_new (name, svg, &error);

  g_assert_no_error (error);

  return illustration;
}

static GuideArtPlate *
load_plate (const char *name, GuideTheme theme, guint tone)
{
  g_autoptr (GuideIllustration) illustration = load_drawing (name);
  g_autoptr (GBytes) ini = load_data ("palette.ini");
  g_autoptr (GError) error = NULL;
  g_autoptr (GuidePalette) palette = guide_palette_new (ini, &error);
  g_autofree char *sheet = NULL;
  GuideArtPlate *plate;

  g_assert_no_error (error);
  sheet = guide_palette_dup_css_for (palette, theme, tone,
                                       guide_illustration_get_classes (illustration));
  plate = guide_art_plate_new (illustration, sheet, &error);
  g_assert_no_error (error);

  return plate;
}

static guint32 *
read_pixels (GdkTexture *texture)
{
  guint32 *pixels = g_new (guint32, gdk_texture_get_width (texture) * gdk_texture_get_height (texture));

  gdk_texture_download (texture, (guchar *) pixels, gdk_texture_get_width (texture) * sizeof (guint32));

  return pixels;
}

static GdkTexture *
render (GuideArtPlate *plate, guint step, const char *part, graphene_rect_t *bounds)
{
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = guide_art_plate_render (plate, step, part, WIDTH, bounds, &error);

  g_assert_no_error (error);

  return texture;
}

/* 0xaarrggbb of one point of a whole drawing. */
static guint32
peek (GuideArtPlate *plate, guint step, guint x, guint y)
{
  g_autoptr (GdkTexture) texture = render (plate, step, NULL, NULL);
  g_autofree guint32 *pixels = read_pixels (texture);

  return pixels[y * WIDTH + x];
}

static void
assert_point (const graphene_point_t *point, double x, double y)
{
  g_assert_cmpfloat_with_epsilon (point->x, x, 1e-5);
  g_assert_cmpfloat_with_epsilon (point->y, y, 1e-5);
}

static void
test_ids (void)
{
  g_autoptr (GuideIllustration) parts = load_drawing ("parts");
  g_autoptr (GuideIllustration) steps = load_drawing ("steps");
  const char *const expected[] = { "disc", "bar", "outside", NULL };
  g_auto (GStrv) disc = guide_illustration_dup_part_layers (parts, "disc");
  g_auto (GStrv) none = guide_illustration_dup_part_layers (parts, "nothing");

  g_assert_cmpstr (guide_illustration_get_name (parts), ==, "parts");
  g_assert_true (g_strv_equal (guide_illustration_get_parts (parts), expected));
  g_assert_cmpuint (g_strv_length (disc), ==, 2);
  g_assert_cmpstr (disc[1], ==, "#disc-2");
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_true (g_strv_contains (guide_illustration_get_classes (parts), "rope"));
  g_assert_cmpuint (guide_illustration_get_n_steps (parts), ==, 0);
  g_assert_cmpuint (guide_illustration_get_n_steps (steps), ==, 3);
  g_assert_cmpfloat (guide_illustration_get_aspect (parts), ==, 1.5);
}

static void
test_settle_step (void)
{
  g_autoptr (GuideIllustration) parts = load_drawing ("parts");
  g_autoptr (GuideIllustration) steps = load_drawing ("steps");

  g_assert_cmpuint (guide_illustration_choose_step (parts, 0), ==, 0);
  g_assert_cmpuint (guide_illustration_choose_step (steps, 0), ==, 1);
  g_assert_cmpuint (guide_illustration_choose_step (steps, 3), ==, 3);
}

static void
test_anchors (void)
{
  g_autoptr (GuideIllustration) parts = load_drawing ("parts");
  graphene_point_t point;

  g_assert_true (guide_illustration_get_anchor (parts, "disc", &point));
  assert_point (&point, 24.0 / WIDTH, 40.0 / HEIGHT);
  g_assert_true (guide_illustration_get_marker (parts, "disc", &point));
  assert_point (&point, 24.0 / WIDTH, 40.0 / HEIGHT);

  /* The second anchor stands in a group that is moved and made larger. */
  g_assert_true (guide_illustration_get_marker (parts, "bar", &point));
  assert_point (&point, 80.0 / WIDTH, 10.0 / HEIGHT);
  g_assert_true (guide_illustration_get_anchor (parts, "bar", &point));
  assert_point (&point, 80.0 / WIDTH, 25.0 / HEIGHT);

  g_assert_false (guide_illustration_get_anchor (parts, "half", &point));
}

/* Our reading of transforms against librsvg's own. */
static void
check_anchor (RsvgHandle *handle, const char *id, const graphene_point_t *point)
{
  g_autofree char *layer = g_strconcat ("#at-", id, NULL);
  const RsvgRectangle viewport = { 0, 0, 1200, 800 };
  RsvgRectangle logical;
  g_autoptr (GError) error = NULL;

  rsvg_handle_get_geometry_for_layer (handle, layer, &viewport, NULL, &logical, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat_with_epsilon (point->x * 1200.0f, logical.x + logical.width / 2, 0.1);
  g_assert_cmpfloat_with_epsilon (point->y * 800.0f, logical.y + logical.height / 2, 0.1);
}

static void
test_transforms (void)
{
  const char *const transforms[] = {
    "translate(30)", "translate(30,-20) scale(1.5)", "scale(2 3)", "rotate(30)",
    "rotate(-45 600 400)", "matrix(1 .2 -.3 1 5 6)", "translate(1e1 2) rotate(10)\nscale(.5)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (transforms); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 800'>"
                         "<g id='p' transform='translate(7 9)'><g transform='%s'>"
                         "<circle id='at-p' cx='300' cy='200' r='1'/></g></g></svg>", transforms[i]);
      g_autoptr (GBytes) svg = g_bytes_new (text, strlen (text));
      g_autoptr (GError) error = NULL;
      g_autoptr (GuideIllustration) illustration = guide_illustration_new ("p", svg, &error);
      RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) text, strlen (text), &error);
      graphene_point_t point;

      g_test_message ("%s", transforms[i]);
      g_assert_no_error (error);
      g_assert_true (guide_illustration_get_anchor (illustration, "p", &point));
      check_anchor (handle, "p", &point);
      g_object_unref (handle);
    }
}

static void
test_colours (void)
{
  g_autoptr (GuideArtPlate) light = load_plate ("tones", GUIDE_THEME_LIGHT, 1);
  g_autoptr (GuideArtPlate) dark = load_plate ("tones", GUIDE_THEME_DARK, 6);
  g_autoptr (GuideArtPlate) contrast = load_plate ("tones", GUIDE_THEME_CONTRAST, 6);

  /* the reader's tone, and the two that stay as they are */
  g_assert_cmphex (peek (light, 0, 20, 20), ==, 0xfffff0e0);
  g_assert_cmphex (peek (dark, 0, 20, 20), ==, 0xff583828);
  g_assert_cmphex (peek (light, 0, 60, 20), ==, 0xfff0c8a8);
  g_assert_cmphex (peek (dark, 0, 60, 20), ==, 0xfff0c8a8);
  g_assert_cmphex (peek (light, 0, 100, 20), ==, 0xff885838);
  g_assert_cmphex (peek (dark, 0, 100, 20), ==, 0xff805030);

  /* a stroke, a veil over white, and a rim that only high contrast has */
  g_assert_cmphex (peek (light, 0, 20, 60), ==, 0xffc06040);
  g_assert_cmphex (peek (dark, 0, 20, 60), ==, 0xffe0a080);
  g_assert_cmphex (peek (light, 0, 75, 60) & 0xff000000, ==, 0xff000000);
  g_assert_cmphex (peek (light, 0, 75, 60), !=, 0xff804020);
  g_assert_cmphex (peek (light, 0, 75, 60), !=, 0xffffffff);
  g_assert_cmphex (peek (light, 0, 105, 60), ==, 0xffffffff);
  g_assert_cmphex (peek (contrast, 0, 105, 60), ==, 0xff000000);
}

/* There and back: what one step shows is gone in the next. */
static void
test_steps (void)
{
  g_autoptr (GuideArtPlate) plate = load_plate ("steps", GUIDE_THEME_LIGHT, 2);
  const guint order[] = { 1, 3, 2, 1, 2, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint step = 1; step <= 3; step++)
      {
        gboolean visible = step == MAX (order[i], 1);

        g_assert_cmphex (peek (plate, order[i], step * 40 - 5, 35), ==,
                         visible ? 0xffc06040 : 0xffffffff);
        g_assert_cmphex (peek (plate, order[i], 60, 70), ==, 0xfff0c8a8);
      }
}

static void
test_wrong_step (void)
{
  g_autoptr (GuideArtPlate) steps = load_plate ("steps", GUIDE_THEME_LIGHT, 2);
  g_autoptr (GuideArtPlate) parts = load_plate ("parts", GUIDE_THEME_LIGHT, 2);
  g_autoptr (GError) error = NULL;

  g_assert_null (guide_art_plate_render (steps, 4, NULL, WIDTH, NULL, &error));
  g_assert_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_STEP);
  g_clear_error (&error);
  g_assert_null (guide_art_plate_render (parts, 1, NULL, WIDTH, NULL, &error));
  g_assert_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_STEP);
}

static void
assert_bounds (const graphene_rect_t *bounds, double x, double y, double width, double height)
{
  g_assert_cmpfloat_with_epsilon (bounds->origin.x * WIDTH, x, 1e-3);
  g_assert_cmpfloat_with_epsilon (bounds->origin.y * HEIGHT, y, 1e-3);
  g_assert_cmpfloat_with_epsilon (bounds->size.width * WIDTH, width, 1e-3);
  g_assert_cmpfloat_with_epsilon (bounds->size.height * HEIGHT, height, 1e-3);
}

/* The disc is cut by its clip at 30 and its second group ends at 44. */
static void
test_parts (void)
{
  g_autoptr (GuideArtPlate) plate = load_plate ("parts", GUIDE_THEME_LIGHT, 2);
  graphene_rect_t bounds;
  g_autoptr (GdkTexture) disc = render (plate, 0, "disc", &bounds);
  g_autofree guint32 *pixels = read_pixels (disc);

  assert_bounds (&bounds, 10, 20, 34, 40);
  g_assert_cmpint (gdk_texture_get_width (disc), ==, 34);
  g_assert_cmpint (gdk_texture_get_height (disc), ==, 40);
  g_assert_cmphex (pixels[0], ==, 0);
  g_assert_cmphex (pixels[20 * 34 + 10], ==, 0xffc06040);
  g_assert_cmphex (pixels[20 * 34 + 25], ==, 0);
  g_assert_cmphex (pixels[20 * 34 + 32], ==, 0xffc06040);
}

static void
test_part_places (void)
{
  g_autoptr (GuideArtPlate) parts = load_plate ("parts", GUIDE_THEME_LIGHT, 2);
  g_autoptr (GuideArtPlate) steps = load_plate ("steps", GUIDE_THEME_LIGHT, 2);
  graphene_rect_t bounds;
  g_autoptr (GdkTexture) bar = render (parts, 0, "bar", &bounds);
  g_autoptr (GdkTexture) outside = NULL;
  g_autoptr (GdkTexture) clot = NULL;
  g_autoptr (GdkTexture) hidden = NULL;

  assert_bounds (&bounds, 60, 20, 40, 10);
  outside = render (parts, 0, "outside", &bounds);
  assert_bounds (&bounds, 110, 60, 10, 10);
  clot = render (steps, 2, "clot", &bounds);
  assert_bounds (&bounds, 50, 10, 10, 10);

  /* A part of a step that is not shown has nothing to show. */
  hidden = render (steps, 1, "clot", &bounds);
  g_assert_cmpint (gdk_texture_get_width (hidden), ==, 1);
}

static void
test_wrong_part (void)
{
  g_autoptr (GuideArtPlate) plate = load_plate ("parts", GUIDE_THEME_LIGHT, 2);
  g_autoptr (GError) error = NULL;

  g_assert_null (guide_art_plate_render (plate, 0, "nothing", WIDTH, NULL, &error));
  g_assert_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_NO_PART);
  g_assert_nonnull (strstr (error->message, "“nothing”"));
}

/* For paper: anywhere, any size, nothing outside its area. */
static void
test_draw (void)
{
  g_autoptr (GuideArtPlate) plate = load_plate ("steps", GUIDE_THEME_LIGHT, 2);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 200, 200);
  cairo_t *cr = cairo_create (surface);
  const graphene_rect_t area = GRAPHENE_RECT_INIT (100, 100, 60, 40);
  const guint32 *pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);

  g_assert_true (guide_art_plate_draw (plate, cr, &area, 3, NULL, &error));
  g_assert_no_error (error);
  cairo_surface_flush (surface);
  g_assert_cmphex (pixels[110 * 200 + 150], ==, 0xffc06040);
  g_assert_cmphex (pixels[110 * 200 + 110], ==, 0xffffffff);
  g_assert_cmphex (pixels[99 * 200 + 110], ==, 0);
  g_assert_cmphex (pixels[110 * 200 + 161], ==, 0);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
assert_refused (const char *name, GBytes *svg, GuideArtError code)
{
  g_autoptr (GError) error = NULL;

  g_test_message ("%s", name);
  g_assert_null (guide_illustration_new (name, svg, &error));
  g_assert_error (error, GUIDE_ART_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, name));
}

static void
test_broken (void)
{
  const char *const files[] = { "damaged", "empty", "tower" };
  const char *const texts[] = {
    "<html/>", "no markup", "<svg/>", "<svg viewBox='0 0 0 0'/>", "<svg viewBox='0 0 -3 2'/>",
    "<svg viewBox='0 0 nan nan'/>", "<svg viewBox='0 0 inf inf'/>", "<svg viewBox='0 0 3 2'/></svg>",
    "<svg viewBox='0 0 3 2'", "\xff\xfe",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *file = g_strconcat (files[i], ".svg", NULL);
      g_autoptr (GBytes) svg = load_data (file);

      assert_refused (files[i], svg, GUIDE_ART_ERROR_BROKEN);
    }
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) svg = g_bytes_new (texts[i], strlen (texts[i]));

      assert_refused ("text", svg, GUIDE_ART_ERROR_BROKEN);
    }
}

static void
test_huge (void)
{
  g_autofree char *text = g_malloc0 (10 * 1024 * 1024);
  g_autoptr (GBytes) svg = g_bytes_new_static (text, 10 * 1024 * 1024);

  assert_refused ("huge", svg, GUIDE_ART_ERROR_TOO_LARGE);
}

/* GMarkup lets an attribute stand twice, librsvg does not. */
static void
test_unreadable (void)
{
  g_autoptr (GuideIllustration) illustration = load_drawing ("twice");
  g_autoptr (GError) error = NULL;

  g_assert_null (guide_art_plate_new (illustration, "svg{fill:none}", &error));
  g_assert_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN);
  g_assert_nonnull (strstr (error->message, "twice"));
}

static void
test_finalize (void)
{
  GuideIllustration *illustration = load_drawing ("parts");
  GuideArtPlate *plate = load_plate ("parts", GUIDE_THEME_LIGHT, 2);

  g_assert_finalize_object (illustration);
  g_assert_finalize_object (plate);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/illustration/ids", test_ids);
  g_test_add_func ("/illustration/settle-step", test_settle_step);
  g_test_add_func ("/illustration/anchors", test_anchors);
  g_test_add_func ("/illustration/transforms", test_transforms);
  g_test_add_func ("/illustration/broken", test_broken);
  g_test_add_func ("/illustration/huge", test_huge);
  g_test_add_func ("/plate/colours", test_colours);
  g_test_add_func ("/plate/steps", test_steps);
  g_test_add_func ("/plate/wrong-step", test_wrong_step);
  g_test_add_func ("/plate/parts", test_parts);
  g_test_add_func ("/plate/part-places", test_part_places);
  g_test_add_func ("/plate/wrong-part", test_wrong_part);
  g_test_add_func ("/plate/draw", test_draw);
  g_test_add_func ("/plate/unreadable", test_unreadable);
  g_test_add_func ("/illustration/finalize", test_finalize);

  return g_test_run ();
}
