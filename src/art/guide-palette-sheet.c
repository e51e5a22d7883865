/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-palette-private.h"

#define N_TONES GUIDE_PALETTE_LAST_TONE
#define HEAD "svg{fill:none;stroke:none;stroke-linecap:round;stroke-linejoin:round}\n"

/* People with a skin of their own are drawn in these two classes. */
#define PALE_TONE 2
#define DEEP_TONE 5

/* What cannot be seen is not painted at all. The opacity wants a full stop in
 * every language. */
static void
append_rule (GString    *sheet,
             const char *before,
             const char *key,
             gboolean    stroke,
             guint32     packed)
{
  const char *what = stroke ? "stroke" : "fill";
  guint alpha = packed & 0xff;
  char opacity[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (sheet, "%s.%s%s{%s:", before, key, stroke ? "-s" : "", what);
  if (alpha == 0)
    g_string_append (sheet, "none");
  else
    g_string_append_printf (sheet, "#%06x", packed >> 8);
  if (alpha > 0 && alpha < 0xff)
    g_string_append_printf (sheet, ";%s-opacity:%s", what, g_ascii_formatd (opacity, sizeof opacity, "%.3f", alpha / 255.0));
  g_string_append (sheet, "}\n");
}

/* @key is the class of a fill; the class of its stroke has "-s" after it. */
static void
append_key (GuidePalette *self,
            GString      *sheet,
            const char   *before,
            GuideTheme    theme,
            guint         tone,
            const char   *key)
{
  guint32 packed;

  if (!guide_palette_lookup_packed (self, theme, tone, key, &packed))
    return;
  append_rule (sheet, before, key, FALSE, packed);
  append_rule (sheet, before, key, TRUE, packed);
}

/* An outline that some themes have is drawn over a stroke of another class. */
static gboolean
is_rim (const char *key)
{
  return g_str_has_prefix (key, "rim");
}

/* Outlines come last, and one that a theme has not takes nothing away. */
static void
append_rims (GuidePalette      *self,
             GString           *sheet,
             GuideTheme         theme,
             guint              tone,
             const char *const *keys)
{
  guint32 packed;

  for (guint i = 0; keys[i] != NULL; i++)
    if (is_rim (keys[i]) && guide_palette_lookup_packed (self, theme, tone, keys[i], &packed) && (packed & 0xff) > 0)
      append_key (self, sheet, "", theme, tone, keys[i]);
}

static char *
make_sheet (GuidePalette      *self,
            GuideTheme         theme,
            guint              tone,
            const char *const *keys,
            gboolean           pale,
            gboolean           deep)
{
  GString *sheet = g_string_new (HEAD);

  for (guint i = 0; keys[i] != NULL; i++)
    if (!is_rim (keys[i]))
      append_key (self, sheet, "", theme, tone, keys[i]);
  append_rims (self, sheet, theme, tone, keys);
  for (guint i = 0; pale && keys[i] != NULL; i++)
    if (guide_palette_key_is_of_tone (self, theme, PALE_TONE, keys[i]))
      append_key (self, sheet, ".tone-pale ", theme, PALE_TONE, keys[i]);
  for (guint i = 0; deep && keys[i] != NULL; i++)
    if (guide_palette_key_is_of_tone (self, theme, DEEP_TONE, keys[i]))
      append_key (self, sheet, ".tone-deep ", theme, DEEP_TONE, keys[i]);

  return g_string_free (sheet, FALSE);
}

/**
 * guide_palette_dup_css_for:
 * @self: a palette
 * @theme: a theme
 * @tone: a skin tone, 1 to 6
 * @classes: (array zero-terminated=1): the classes that a drawing uses
 *
 * Makes the style sheet of one drawing: the rules of
 * [method@Palette.dup_css_for] that can match anything in it, and no others.
 *
 * It draws the same picture. librsvg tries each rule on each element, and a
 * sheet of all classes costs a small drawing as much as its lines do.
 *
 * Returns: (transfer full): the sheet
 */
char *
guide_palette_dup_css_for (GuidePalette      *self,
                           GuideTheme         theme,
                           guint              tone,
                           const char *const *classes)
{
  g_autoptr (GStrvBuilder) used = g_strv_builder_new ();
  g_auto (GStrv) keys = NULL;

  g_return_val_if_fail (GUIDE_IS_PALETTE (self) && theme < GUIDE_N_THEMES, NULL);
  g_return_val_if_fail (tone >= 1 && tone <= N_TONES && classes != NULL, NULL);

  for (const char *const *key = guide_palette_get_keys (self); *key != NULL; key++)
    {
      g_autofree char *stroke = g_strconcat (*key, "-s", NULL);

      if (g_strv_contains (classes, *key) || g_strv_contains (classes, stroke))
        g_strv_builder_add (used, *key);
    }
  keys = g_strv_builder_end (used);

  return make_sheet (self, theme, tone, (const char *const *) keys, g_strv_contains (classes, "tone-pale"),
                     g_strv_contains (classes, "tone-deep"));
}
