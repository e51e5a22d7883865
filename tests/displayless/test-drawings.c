/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-art-plate.h"
#include "guide-figure.h"
#include "guide-loader.h"
#include "guide-palette.h"

#include <math.h>
#include <string.h>

/* Every drawing of the guide, drawn: none is empty, each step, part, theme and
 * skin tone can be told from the next, each anchor touches its part, and in
 * high contrast each part has light and dark, its outline or what is beside it, over
 * at least half of its height and width. */

#define FOLDER GUIDE_RESOURCE_PREFIX "illustrations/"

/* The number of paths decides how long a drawing takes, not its size. */
#define WIDTH 240

/* How far an anchor may lie from its part, in the width of the drawing. */
#define TOUCH 0.012

/* Measured across the edge of a part, as far as an outline is wide. */
#define EDGE_WIDTH 600
#define EDGE_REACH 3
#define EDGE_CONTRAST 3.0
#define EDGE_SPREAD 0.5

/* How much of a part's area and edge may be left out at either end, so that a
 * stray dot does not count as something to see. */
#define STRAY 0.05

typedef struct
{
  guint    width;
  guint    height;
  guint32 *pixels;
} Picture;

static void
picture_clear (Picture *picture)
{
  g_clear_pointer (&picture->pixels, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, picture_clear)

static GBytes *
load_bytes (const char *file)
{
  g_autofree char *path = g_strconcat (FOLDER, file, NULL);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_resources_lookup_data (path, 0, &error);

  g_assert_no_error (error);

  return bytes;
}

static GuidePalette *
load_palette (void)
{
  g_autoptr (GBytes) bytes = load_bytes ("palette.ini");
  g_autoptr (GError) error = NULL;
  GuidePalette *palette = guide_palette_new (bytes, &error);

  g_assert_no_error (error);

  return palette;
}

static GuideIllustration *
load_illustration (const char *name)
{
  g_autofree char *file = g_strconcat (name, ".svg", NULL);
  g_autoptr (GBytes) bytes = load_bytes (file);
  g_autoptr (GError) error = NULL;
  GuideIllustration *illustration = guide_illustration_new (name, bytes, &error);

  g_assert_no_error (error);

  return illustration;
}

static GuideArtPlate *
new_plate (GuideIllustration *illustration,
           GuidePalette      *palette,
           GuideTheme         theme,
           guint              tone)
{
  g_autofree char *sheet = guide_palette_dup_css_for (palette, theme, tone, guide_illustration_get_classes (illustration));
  g_autoptr (GError) error = NULL;
  GuideArtPlate *plate = guide_art_plate_new (illustration, sheet, &error);

  g_assert_no_error (error);

  return plate;
}

static Picture
draw (GuideArtPlate   *plate,
      guint            step,
      const char      *part,
      guint            width,
      graphene_rect_t *bounds)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = guide_art_plate_render (plate, step, part, width, bounds, &error);
  Picture picture;

  g_assert_no_error (error);
  picture.width = gdk_texture_get_width (texture);
  picture.height = gdk_texture_get_height (texture);
  picture.pixels = g_new (guint32, picture.width * picture.height);
  gdk_texture_download (texture, (guchar *) picture.pixels, picture.width * sizeof (guint32));

  return picture;
}

static Picture
draw_whole (GuideIllustration *illustration,
            GuidePalette      *palette,
            GuideTheme         theme,
            guint              tone,
            guint              step)
{
  g_autoptr (GuideArtPlate) plate = new_plate (illustration, palette, theme, tone);

  return draw (plate, step, NULL, WIDTH, NULL);
}

static guint
count_different (const Picture *a,
                 const Picture *b)
{
  guint n = 0;

  if (a->width != b->width || a->height != b->height)
    return G_MAXUINT;

  for (guint i = 0; i < a->width * a->height; i++)
    n += a->pixels[i] != b->pixels[i];

  return n;
}

static gboolean
is_blank (const Picture *picture)
{
  for (guint i = 1; i < picture->width * picture->height; i++)
    if (picture->pixels[i] != picture->pixels[0])
      return FALSE;

  return TRUE;
}

/* Fewer than these pixels of a small picture nobody sees. */
#define SEEN (WIDTH * WIDTH / 1500)

static void
assert_differ (const Picture *a,
               const Picture *b,
               const char    *name,
               const char    *what)
{
  if (count_different (a, b) < SEEN)
    g_error ("%s: %s cannot be told apart", name, what);
}

static void
check_steps (GuideIllustration *illustration,
             GuidePalette      *palette)
{
  const char *name = guide_illustration_get_name (illustration);
  guint n = guide_illustration_get_n_steps (illustration);
  g_autoptr (GuideArtPlate) plate = new_plate (illustration, palette, GUIDE_THEME_LIGHT, 3);
  g_auto (Picture) last = draw (plate, n > 0 ? 1 : 0, NULL, WIDTH, NULL);

  if (is_blank (&last))
    g_error ("%s is empty", name);

  for (guint i = 2; i <= n; i++)
    {
      g_auto (Picture) next = draw (plate, i, NULL, WIDTH, NULL);
      g_autofree char *what = g_strdup_printf ("steps %u and %u", i - 1, i);

      assert_differ (&last, &next, name, what);
      picture_clear (&last);
      last = next;
      next.pixels = NULL;
    }
}

static gboolean
is_near (const graphene_rect_t  *bounds,
         const graphene_point_t *point)
{
  graphene_rect_t grown = *bounds;

  graphene_rect_inset (&grown, -TOUCH, -TOUCH);

  return graphene_rect_contains_point (&grown, point);
}

static void
check_parts (GuideIllustration *illustration,
             GuidePalette      *palette)
{
  const char *name = guide_illustration_get_name (illustration);
  const char *const *parts = guide_illustration_get_parts (illustration);
  g_autoptr (GuideArtPlate) plate = new_plate (illustration, palette, GUIDE_THEME_LIGHT, 3);
  Picture last = { 0 };

  for (guint i = 0; parts[i] != NULL; i++)
    {
      graphene_rect_t bounds;
      graphene_point_t anchor;
      g_auto (Picture) picture = draw (plate, 0, parts[i], WIDTH, &bounds);

      if (is_blank (&picture))
        g_error ("%s: the part %s is empty", name, parts[i]);
      if (last.pixels != NULL)
        assert_differ (&last, &picture, name, parts[i]);
      g_assert_true (guide_illustration_get_anchor (illustration, parts[i], &anchor));
      if (!is_near (&bounds, &anchor))
        g_error ("%s: the anchor of %s lies outside it", name, parts[i]);
      picture_clear (&last);
      last = picture;
      picture.pixels = NULL;
    }
  picture_clear (&last);
}

static void
check_themes (GuideIllustration *illustration,
              GuidePalette      *palette)
{
  const char *name = guide_illustration_get_name (illustration);
  g_auto (Picture) light = draw_whole (illustration, palette, GUIDE_THEME_LIGHT, 3, 0);
  g_auto (Picture) dark = draw_whole (illustration, palette, GUIDE_THEME_DARK, 3, 0);
  g_auto (Picture) contrast = draw_whole (illustration, palette, GUIDE_THEME_CONTRAST, 3, 0);

  assert_differ (&light, &dark, name, "light and dark");
  assert_differ (&light, &contrast, name, "light and high contrast");
  assert_differ (&dark, &contrast, name, "dark and high contrast");
}

static gboolean
has_skin (GuideIllustration *illustration)
{
  const char *const *classes = guide_illustration_get_classes (illustration);

  return g_strv_contains (classes, "skin");
}

/* A tone that the reader picks shows wherever there is skin, and no two tones
 * are alike. Some people in the drawings keep theirs. */
static void
check_tones (GuideIllustration *illustration,
             GuidePalette      *palette)
{
  const char *name = guide_illustration_get_name (illustration);
  g_auto (Picture) last = { 0 };
  guint n_changes = 0;

  for (guint tone = GUIDE_PALETTE_FIRST_TONE; tone <= GUIDE_PALETTE_LAST_TONE; tone++)
    {
      g_auto (Picture) picture = draw_whole (illustration, palette, GUIDE_THEME_LIGHT, tone, 0);

      g_assert_false (is_blank (&picture));
      if (last.pixels != NULL)
        n_changes += count_different (&last, &picture) >= SEEN;
      picture_clear (&last);
      last = picture;
      picture.pixels = NULL;
    }

  g_test_message ("%s changes with %u of 5 tones", name, n_changes);
  if (n_changes != 0 && n_changes != 5)
    g_error ("%s: only %u of 5 changes of skin tone can be seen", name, n_changes);
  if (n_changes == 0 && has_skin (illustration) && strstr (name, "recovery") == NULL)
    g_test_message ("%s shows skin that no tone changes", name);
}

/* Each of the 256 values is reckoned once. */
static double
get_channel (guint32 pixel,
             guint   shift)
{
  static double channels[256];

  if (channels[255] == 0)
    for (int i = 0; i < 256; i++)
      channels[i] = i / 255.0 <= 0.04045 ? i / 255.0 / 12.92 : pow ((i / 255.0 + 0.055) / 1.055, 2.4);

  return channels[(pixel >> shift) & 0xff];
}

/* Relative luminance as the web's rules for contrast define it. */
static double
get_luminance (guint32 pixel)
{
  return 0.2126 * get_channel (pixel, 16) + 0.7152 * get_channel (pixel, 8) + 0.0722 * get_channel (pixel, 0);
}

static gboolean
is_inside (const Picture *part,
           int            x,
           int            y)
{
  return x >= 0 && y >= 0 && x < (int) part->width && y < (int) part->height &&
         part->pixels[y * part->width + x] >> 24 > 128;
}

/* The luminance of every pixel, each reckoned once. */
static double *
make_luminances (const Picture *picture)
{
  double *values = g_new (double, picture->width * picture->height);

  for (guint i = 0; i < picture->width * picture->height; i++)
    values[i] = get_luminance (picture->pixels[i]);

  return values;
}

static gboolean
is_boundary (const double *values,
             guint         at,
             guint         beside)
{
  double bright = MAX (values[at], values[beside]), dark = MIN (values[at], values[beside]);

  return (bright + 0.05) / (dark + 0.05) >= EDGE_CONTRAST;
}

/* Whether something ends here by 3:1: the part, its outline, or a sign in it. */
static gboolean
stands_out (const Picture *whole,
            const double  *values,
            guint          x,
            guint          y)
{
  guint at = y * whole->width + x;

  return (x + EDGE_REACH < whole->width && is_boundary (values, at, at + EDGE_REACH)) ||
         (y + EDGE_REACH < whole->height && is_boundary (values, at, at + EDGE_REACH * whole->width));
}

static double
get_share (const gboolean *marks,
           guint           n)
{
  guint n_marked = 0;

  for (guint i = 0; i < n; i++)
    n_marked += marks[i];

  return n > 0 ? (double) n_marked / n : 0;
}

/* How much of the height and of the width of a part holds something that stands
 * out by 3:1; the smaller of both. A part may be a patch of skin with a sign in it, so
 * its own rim is not asked. */
static double
measure_spread (const Picture *whole,
                const double  *values,
                const Picture *part,
                int            left,
                int            top)
{
  g_autofree gboolean *rows = g_new0 (gboolean, part->height), *columns = g_new0 (gboolean, part->width);

  for (int y = 0; y < (int) part->height; y++)
    for (int x = 0; x < (int) part->width; x++)
      if (is_inside (part, x, y) && left + x < (int) whole->width && top + y < (int) whole->height &&
          stands_out (whole, values, left + x, top + y))
        rows[y] = columns[x] = TRUE;

  return MIN (get_share (rows, part->height), get_share (columns, part->width));
}

/* What would stand at @wanted if all were sorted. They are put around, no more than that takes. */
static double
find_smallest (double *values,
               guint   n,
               guint   wanted)
{
  guint first = 0, last = n - 1;

  while (first < last)
    {
      double middle = values[first + (last - first) / 2];
      guint smaller = first, at = first, larger = last + 1;

      while (at < larger)
        if (values[at] < middle)
          {
            double kept = values[smaller];

            values[smaller++] = values[at];
            values[at++] = kept;
          }
        else if (values[at] > middle)
          {
            double kept = values[--larger];

            values[larger] = values[at];
            values[at] = kept;
          }
        else
          at++;
      if (wanted >= smaller && wanted < larger)
        return middle;
      if (wanted < smaller)
        last = smaller - 1;
      else
        first = larger;
    }

  return values[first];
}

static gboolean
is_at (const Picture *part,
       int            x,
       int            y)
{
  return is_inside (part, x, y) || is_inside (part, x - EDGE_REACH, y) || is_inside (part, x + EDGE_REACH, y) ||
         is_inside (part, x, y - EDGE_REACH) || is_inside (part, x, y + EDGE_REACH);
}

/* The contrast between the light and the dark of a part, its outline and what
 * adjoins it. */
static double
measure_range (const Picture *whole,
               const double  *luminances,
               const Picture *part,
               int            left,
               int            top)
{
  g_autofree double *values = g_new (double, (part->width + 2 * EDGE_REACH) * (part->height + 2 * EDGE_REACH));
  double dark, bright;
  guint n = 0;

  for (int y = -EDGE_REACH; y < (int) part->height + EDGE_REACH; y++)
    for (int x = -EDGE_REACH; x < (int) part->width + EDGE_REACH; x++)
      if (is_at (part, x, y) && left + x >= 0 && top + y >= 0 && left + x < (int) whole->width &&
          top + y < (int) whole->height)
        values[n++] = luminances[(top + y) * whole->width + left + x];

  g_assert_cmpuint (n, >, 0);
  dark = find_smallest (values, n, (guint) (n * STRAY));
  bright = find_smallest (values, n, (guint) ((n - 1) * (1 - STRAY)));

  return (bright + 0.05) / (dark + 0.05);
}

static void
check_contrast (GuideIllustration *illustration,
                GuidePalette      *palette,
                guint              tone)
{
  const char *name = guide_illustration_get_name (illustration);
  const char *const *parts = guide_illustration_get_parts (illustration);
  g_autoptr (GuideArtPlate) plate = NULL;
  g_auto (Picture) whole = { 0 };
  g_autofree double *values = NULL;

  if (parts[0] == NULL)
    return;

  plate = new_plate (illustration, palette, GUIDE_THEME_CONTRAST, tone);
  whole = draw (plate, 0, NULL, EDGE_WIDTH, NULL);
  values = make_luminances (&whole);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      graphene_rect_t bounds;
      g_auto (Picture) part = draw (plate, 0, parts[i], EDGE_WIDTH, &bounds);
      int left = (int) (bounds.origin.x * whole.width + 0.5), top = (int) (bounds.origin.y * whole.height + 0.5);
      double range = measure_range (&whole, values, &part, left, top);
      double spread = measure_spread (&whole, values, &part, left, top);

      g_test_message ("%s, %s on tone %u: %.1f:1 in it and around it; %.0f %% of it stand out", name, parts[i],
                      tone, range, spread * 100);
      if (range < EDGE_CONTRAST || spread < EDGE_SPREAD)
        g_error ("%s: in high contrast %s has only %.1f:1 on tone %u, and %.0f %% of it stand out", name, parts[i],
                 range, tone, spread * 100);
    }
}

typedef void (*Check) (GuideIllustration *illustration,
                       GuidePalette      *palette);

static void
check_contrasts (GuideIllustration *illustration,
                 GuidePalette      *palette)
{
  for (guint tone = GUIDE_PALETTE_FIRST_TONE; tone <= GUIDE_PALETTE_LAST_TONE; tone++)
    check_contrast (illustration, palette, tone);
}

static void
test_each (gconstpointer data)
{
  const Check *check = data;
  g_autoptr (GuidePalette) palette = load_palette ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) files = g_resources_enumerate_children (FOLDER, 0, &error);
  guint n = 0;

  g_assert_no_error (error);
  for (guint i = 0; files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], ".svg"))
      {
        g_autofree char *name = g_strndup (files[i], strlen (files[i]) - strlen (".svg"));
        g_autoptr (GuideIllustration) illustration = load_illustration (name);

        (*check) (illustration, palette);
        n++;
      }

  g_assert_cmpuint (n, >=, 30);
}

int
main (int    argc,
      char **argv)
{
  static const Check steps = check_steps, parts = check_parts, themes = check_themes, tones = check_tones,
                     contrasts = check_contrasts;

  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/drawings/steps", &steps, test_each);
  g_test_add_data_func ("/drawings/parts", &parts, test_each);
  g_test_add_data_func ("/drawings/themes", &themes, test_each);
  g_test_add_data_func ("/drawings/tones", &tones, test_each);
  g_test_add_data_func ("/drawings/contrast", &contrasts, test_each);

  return g_test_run ();
}
