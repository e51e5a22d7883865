/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-logo"

#include "guide-logo-fonts.h"

#include <pango/pangocairo.h>
#include <string.h>

/* The words of a logo are often text in a font that the one who drew it has. */

static gboolean
is_generic (const char *family)
{
  const char *const names[] = { "serif",   "sans-serif", "sans",    "monospace", "cursive",
                                "fantasy", "system-ui",  "inherit", "initial",   NULL };
  g_autofree char *small = g_ascii_strdown (family, -1);

  return *family == '\0' || g_strv_contains (names, small);
}

static gboolean
is_there (const char *family)
{
  return pango_font_map_get_family (pango_cairo_font_map_get_default (), family) != NULL;
}

/* The first of the list that a style or an attribute gives. */
static char *
dup_first (GMatchInfo *match)
{
  g_autofree char *list = g_match_info_fetch (match, 1);

  list[strcspn (list, ",")] = '\0';

  return g_strdup (g_strstrip (list));
}

/**
 * guide_logo_fonts_dup_missing:
 * @file: a file, of which only an SVG with text names a font
 *
 * Returns: (transfer full) (nullable): the first font that its words ask for and
 *   that is not installed
 */
char *
guide_logo_fonts_dup_missing (GBytes *file)
{
  gsize length;
  const char *data = g_bytes_get_data (file, &length);
  gsize n = data != NULL ? strnlen (data, length) : 0; /* up to a NUL byte, as in a PNG */
  g_autofree char *text = g_utf8_make_valid (n > 0 ? data : "", n);
  g_autoptr (GRegex) regex = g_regex_new ("font-family\\s*[=:]\\s*(?:&quot;|[\"'])*([^;\"'<>{}&]+)", G_REGEX_DEFAULT, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (strstr (text, "<text") == NULL)
    return NULL;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *family = dup_first (match);

      if (!is_generic (family) && !is_there (family))
        return g_steal_pointer (&family);
    }

  return NULL;
}
