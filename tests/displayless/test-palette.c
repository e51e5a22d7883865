/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "art/guide-palette.h"

#define TONES "[tone-1]\nskin=#111111\n[tone-2]\nskin=#222222\n[tone-3]\nskin=#333333\n" \
              "[tone-4]\nskin=#444444\n[tone-5]\nskin=#555555\n[tone-6]\nskin=#666666\n"
#define THEMES "[light]\nfat=#f7d98f\n[dark]\nfat=#b98f43\n[contrast]\nfat=#ffe27a\n"
#define HEAD "svg{fill:none;stroke:none;stroke-linecap:round;stroke-linejoin:round}\n"

static GuidePalette *
try_palette (const char *ini, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (ini, strlen (ini));

  return guide_palette_new (bytes, error);
}

static GuidePalette *
new_palette (const char *ini)
{
  g_autoptr (GError) error = NULL;
  GuidePalette *palette = try_palette (ini, &error);

  g_assert_no_error (error);
  g_assert_nonnull (palette);

  return palette;
}

/* The sheet of a drawing that has every class. */
static char *
dup_whole_sheet (GuidePalette *palette, GuideTheme theme, guint tone)
{
  g_autoptr (GStrvBuilder) classes = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_strv_builder_addv (classes, (const char **) guide_palette_get_keys (palette));
  g_strv_builder_add_many (classes, "tone-pale", "tone-deep", NULL);
  all = g_strv_builder_end (classes);

  return guide_palette_dup_css_for (palette, theme, tone, (const char *const *) all);
}

static void
test_sheet (void)
{
  g_autoptr (GuidePalette) palette = new_palette (THEMES TONES);
  g_autofree char *sheet = dup_whole_sheet (palette, GUIDE_THEME_DARK, 3);

  g_assert_cmpstr (sheet, ==, HEAD
                   ".fat{fill:#b98f43}\n.fat-s{stroke:#b98f43}\n"
                   ".skin{fill:#333333}\n.skin-s{stroke:#333333}\n"
                   ".tone-pale .skin{fill:#222222}\n.tone-pale .skin-s{stroke:#222222}\n"
                   ".tone-deep .skin{fill:#555555}\n.tone-deep .skin-s{stroke:#555555}\n");
}

static void
test_opacity (void)
{
  g_autoptr (GuidePalette) palette =
    new_palette ("[light]\na=#11223380\nb=#112233ff\nc=#11223300\n"
                 "[dark]\na=#000000\nb=#000000\nc=#000000\n"
                 "[contrast]\na=#000000\nb=#000000\nc=#000000\n" TONES);
  g_autofree char *sheet = dup_whole_sheet (palette, GUIDE_THEME_LIGHT, 1);

  g_assert_true (g_str_has_prefix (sheet, HEAD
                                   ".a{fill:#112233;fill-opacity:0.502}\n"
                                   ".a-s{stroke:#112233;stroke-opacity:0.502}\n"
                                   ".b{fill:#112233}\n.b-s{stroke:#112233}\n"
                                   ".c{fill:none}\n.c-s{stroke:none}\n"));
}

/* An outline is over every stroke where a theme has one, and takes none away where it has not. */
static void
test_rims (void)
{
  g_autoptr (GuidePalette) palette =
    new_palette ("[light]\nrim=#00000000\nsoft=#000001\n[dark]\nrim=#00000000\nsoft=#000002\n"
                 "[contrast]\nrim=#000000\nsoft=#000003\n" TONES);
  const char *const classes[] = { "rim-s", "soft-s", NULL };
  g_autofree char *light = guide_palette_dup_css_for (palette, GUIDE_THEME_LIGHT, 1, classes);
  g_autofree char *contrast = guide_palette_dup_css_for (palette, GUIDE_THEME_CONTRAST, 1, classes);

  g_assert_cmpstr (light, ==, HEAD ".soft{fill:#000001}\n.soft-s{stroke:#000001}\n");
  g_assert_cmpstr (contrast, ==, HEAD ".soft{fill:#000003}\n.soft-s{stroke:#000003}\n"
                                      ".rim{fill:#000000}\n.rim-s{stroke:#000000}\n");
}

/* [light] < [tone-3] < [light/tone-3], and the pair in both is that of its theme. */
static void
test_layers (void)
{
  g_autoptr (GuidePalette) palette =
    new_palette ("[light/tone-3]\nskin=#abcdef\n[dark/tone-5]\nskin=#fedcba\n"
                 "[light]\nfat=#000001\nskin=#000002\n[dark]\nfat=#000003\n"
                 "[contrast]\nfat=#000004\n" TONES);
  g_autofree char *light = dup_whole_sheet (palette, GUIDE_THEME_LIGHT, 3);
  g_autofree char *other = dup_whole_sheet (palette, GUIDE_THEME_LIGHT, 4);
  g_autofree char *dark = dup_whole_sheet (palette, GUIDE_THEME_DARK, 3);

  g_assert_nonnull (strstr (light, "\n.skin{fill:#abcdef}"));
  g_assert_nonnull (strstr (other, "\n.skin{fill:#444444}"));
  g_assert_nonnull (strstr (dark, "\n.skin{fill:#333333}"));
  g_assert_nonnull (strstr (light, "\n.tone-deep .skin{fill:#555555}"));
  g_assert_nonnull (strstr (dark, "\n.tone-deep .skin{fill:#fedcba}"));
  g_assert_null (strstr (light, ".tone-pale .fat"));
}

static void
test_lookup (void)
{
  g_autoptr (GuidePalette) palette = new_palette (THEMES TONES);
  const char *const keys[] = { "fat", "skin", NULL };
  GdkRGBA colour;
  GdkRGBA expected = { 0xf7 / 255.0f, 0xd9 / 255.0f, 0x8f / 255.0f, 1.0f };

  g_assert_true (g_strv_equal (guide_palette_get_keys (palette), keys));
  g_assert_true (guide_palette_lookup (palette, GUIDE_THEME_LIGHT, 1, "fat", &colour));
  g_assert_true (gdk_rgba_equal (&colour, &expected));
  g_assert_false (guide_palette_lookup (palette, GUIDE_THEME_LIGHT, 1, "fat-s", &colour));
}

/* What is left out cannot match; what is left in is as it was. */
static void
test_sheet_for (void)
{
  g_autoptr (GuidePalette) palette = new_palette (THEMES TONES);
  const char *const one[] = { "skin-s", "unknown", NULL };
  const char *const two[] = { "fat", "skin", "tone-deep", NULL };
  g_autofree char *plain = guide_palette_dup_css_for (palette, GUIDE_THEME_LIGHT, 1, one);
  g_autofree char *deep = guide_palette_dup_css_for (palette, GUIDE_THEME_LIGHT, 1, two);

  g_assert_cmpstr (plain, ==, HEAD ".skin{fill:#111111}\n.skin-s{stroke:#111111}\n");
  g_assert_cmpstr (deep, ==, HEAD
                   ".fat{fill:#f7d98f}\n.fat-s{stroke:#f7d98f}\n"
                   ".skin{fill:#111111}\n.skin-s{stroke:#111111}\n"
                   ".tone-deep .skin{fill:#555555}\n.tone-deep .skin-s{stroke:#555555}\n");
}

static void
test_mistakes (void)
{
  const struct {
    const char *ini;
    GuidePaletteError code;
    const char *names;
    const char *also;
  } cases[] = {
    { "", GUIDE_PALETTE_ERROR_SYNTAX, "palette", "empty" },
    { "fat=#000000\n", GUIDE_PALETTE_ERROR_SYNTAX, "palette", "group" },
    { THEMES TONES "[night]\nfat=#000000\n", GUIDE_PALETTE_ERROR_GROUP, "[night]", "group" },
    { THEMES TONES "[tone-7]\nfat=#000000\n", GUIDE_PALETTE_ERROR_GROUP, "[tone-7]", "group" },
    { THEMES TONES "[dark/tone-0]\nfat=#000000\n", GUIDE_PALETTE_ERROR_GROUP, "[dark/tone-0]", "group" },
    { "[light]\nfat=#000000\n[dark]\nfat=#000000\n" TONES,
      GUIDE_PALETTE_ERROR_GROUP, "[contrast]", "missing" },
    { THEMES TONES "[dark/tone-3]\nfat=red\n", GUIDE_PALETTE_ERROR_COLOUR, "[dark/tone-3]", "“fat”" },
    { THEMES TONES "[dark/tone-3]\nfat=#12345\n", GUIDE_PALETTE_ERROR_COLOUR, "[dark/tone-3]", "“fat”" },
    { THEMES TONES "[dark/tone-3]\nfat=#12345g\n", GUIDE_PALETTE_ERROR_COLOUR, "[dark/tone-3]", "“fat”" },
    { THEMES TONES "[dark/tone-3]\nfat=#-12345\n", GUIDE_PALETTE_ERROR_COLOUR, "[dark/tone-3]", "“fat”" },
    { THEMES TONES "[dark/tone-3]\nfat=\n", GUIDE_PALETTE_ERROR_COLOUR, "[dark/tone-3]", "“fat”" },
    { THEMES TONES "[dark/tone-3]\nfat-s=#123456\n", GUIDE_PALETTE_ERROR_KEY, "[dark/tone-3]", "“fat-s”" },
    { THEMES TONES "[dark/tone-3]\nFat=#123456\n", GUIDE_PALETTE_ERROR_KEY, "[dark/tone-3]", "“Fat”" },
    { THEMES "[tone-1]\nskin=#111111\nlip=#111111\n" TONES,
      GUIDE_PALETTE_ERROR_KEY, "[tone-2]", "“lip”" },
    { "[light]\nonly=#111111\n" THEMES TONES, GUIDE_PALETTE_ERROR_KEY, "[dark]", "“only”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("case %u", i);
      g_assert_null (try_palette (cases[i].ini, &error));
      g_assert_error (error, GUIDE_PALETTE_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].names));
      g_assert_nonnull (strstr (error->message, cases[i].also));
    }
}

static void
test_shipped (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "icons", "illustrations",
                                                 "palette.ini", NULL);
  g_autofree char *ini = NULL;
  g_autoptr (GuidePalette) palette = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &ini, NULL, &error);
  g_assert_no_error (error);
  palette = new_palette (ini);
  g_assert_cmpuint (g_strv_length ((GStrv) guide_palette_get_keys (palette)), >, 20);
}

static void
test_theme (void)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (GUIDE_TYPE_THEME);

  g_assert_cmpuint (klass->n_values, ==, GUIDE_N_THEMES);
  for (guint theme = 0; theme < GUIDE_N_THEMES; theme++)
    g_assert_cmpstr (g_enum_get_value (klass, theme)->value_nick, ==, guide_theme_get_nick (theme));
}

static void
test_finalize (void)
{
  GuidePalette *palette = new_palette (THEMES TONES);

  g_assert_finalize_object (palette);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/palette/theme", test_theme);
  g_test_add_func ("/palette/sheet", test_sheet);
  g_test_add_func ("/palette/opacity", test_opacity);
  g_test_add_func ("/palette/layers", test_layers);
  g_test_add_func ("/palette/lookup", test_lookup);
  g_test_add_func ("/palette/sheet-for", test_sheet_for);
  g_test_add_func ("/palette/rims", test_rims);
  g_test_add_func ("/palette/mistakes", test_mistakes);
  g_test_add_func ("/palette/shipped", test_shipped);
  g_test_add_func ("/palette/finalize", test_finalize);

  return g_test_run ();
}
