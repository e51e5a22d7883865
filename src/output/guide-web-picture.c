/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-web.h"

#include "guide-digits.h"
#include "guide-web-raster.h"

#include <string.h>

/* A drawing with its colours and numbers inside, for programs that know nothing of
 * the guide's style sheets. */

typedef struct
{
  double x, y, width, height;
} Canvas;

static gboolean
read_canvas (const char *svg,
             Canvas     *canvas)
{
  const char *at = strstr (svg, "viewBox=\"");
  double *numbers[] = { &canvas->x, &canvas->y, &canvas->width, &canvas->height };
  char *end = (char *) at + strlen ("viewBox=\"");

  for (guint i = 0; at != NULL && i < G_N_ELEMENTS (numbers); i++)
    *numbers[i] = g_ascii_strtod (end, &end);

  return at != NULL && canvas->width > 0;
}

/* Numbers with a full stop, in whatever language. */
static void
append_printf (GString    *out,
               const char *format,
               double      a,
               double      b,
               double      c,
               double      d)
{
  double numbers[] = { a, b, c, d };
  guint next = 0;

  for (const char *p = format; *p != '\0'; p++)
    if (*p == '@')
      {
        char digits[G_ASCII_DTOSTR_BUF_SIZE];

        g_string_append (out, g_ascii_formatd (digits, sizeof digits, "%.1f", numbers[next++]));
      }
    else
      g_string_append_c (out, *p);
}

static void
append_number (GString           *out,
               const Canvas      *canvas,
               GuideIllustration *illustration,
               const char        *part,
               guint              number)
{
  graphene_point_t anchor, marker;
  double radius = canvas->width * 0.026;
  g_autofree char *digits = guide_digits_printf ("%u", number);
  double x, y;

  if (!guide_illustration_get_anchor (illustration, part, &anchor) || !guide_illustration_get_marker (illustration, part, &marker))
    return;

  x = canvas->x + CLAMP (marker.x * canvas->width, radius, canvas->width - radius);
  y = canvas->y + CLAMP (marker.y * canvas->height, radius, canvas->height - radius);
  append_printf (out, "<path d=\"M@ @L@ @\" style=\"stroke:#1f1a18;stroke-width:3\"/>", x, y, canvas->x + anchor.x * canvas->width,
                 canvas->y + anchor.y * canvas->height);
  append_printf (out, "<circle cx=\"@\" cy=\"@\" r=\"@\" style=\"fill:#fff;stroke:#1f1a18;stroke-width:3\"/>", x, y, radius, 0);
  append_printf (out, "<text x=\"@\" y=\"@\" style=\"fill:#1f1a18;font:bold @px sans-serif;text-anchor:middle\">", x,
                 y + radius * 0.45, radius * 1.3, 0);
  g_string_append_printf (out, "%s</text>", digits);
}

static void
append_style (GString           *out,
              GuideIllustration *illustration,
              const char        *sheet,
              guint              step)
{
  g_string_append (out, "<style>");
  g_string_append (out, sheet);
  for (guint i = 1; i <= guide_illustration_get_n_steps (illustration); i++)
    if (i != step)
      g_string_append_printf (out, "#step-%u{display:none}", i);
  g_string_append (out, "</style>");
}

static char *
dup_svg (GuideWeb          *self,
         const char        *drawing,
         guint              step,
         const char *const *parts)
{
  GuideIllustration *illustration = guide_paper_art_get_illustration (self->art, drawing, NULL);
  const char *sheet = guide_paper_art_get_css (self->art, drawing, &self->error);
  g_autofree char *svg = NULL;
  GString *out;
  Canvas canvas = { 0 };
  const char *root, *inside, *end;

  if (sheet == NULL)
    return NULL;

  svg = g_strndup (g_bytes_get_data (guide_illustration_get_bytes (illustration), NULL),
                   g_bytes_get_size (guide_illustration_get_bytes (illustration)));
  root = strstr (svg, "<svg");
  inside = root != NULL ? strchr (root, '>') : NULL;
  end = g_strrstr (svg, "</svg>");
  if (inside == NULL || end == NULL || !read_canvas (svg, &canvas))
    return NULL;

  out = g_string_new_len (svg, inside + 1 - svg);
  append_style (out, illustration, sheet, guide_illustration_choose_step (illustration, step));
  g_string_append_len (out, inside + 1, end - inside - 1);
  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    append_number (out, &canvas, illustration, parts[i], i + 1);
  g_string_append (out, end);
  /* epubcheck 4.2 knows that property in a style alone. */
  g_string_replace (out, " paint-order=\"stroke\"", " style=\"paint-order:stroke\"", 0);

  return g_string_free (out, FALSE);
}

static gboolean
has_file (GuideWeb   *self,
          const char *path)
{
  for (guint i = 0; i < self->files->len; i++)
    if (g_str_equal (((GuideWebFile *) self->files->pdata[i])->name, path))
      return TRUE;

  return FALSE;
}

/* In a book file it is a file of its own, with the same as a PNG beside it. */
static void
append_files (GuideWeb   *self,
              const char *name,
              const char *svg,
              const char *alt)
{
  g_autofree char *path = g_strdup_printf ("EPUB/%s.svg", name), *other = g_strdup_printf ("EPUB/%s.png", name);
  GBytes *png = NULL;

  if (!has_file (self, path))
    {
      png = guide_web_raster_new (svg, self->error == NULL ? &self->error : NULL);
      if (png == NULL)
        return;
      guide_web_add_file (self, path, g_bytes_new (svg, strlen (svg)));
      guide_web_add_file (self, other, png);
    }
  g_string_append_printf (self->out,
                          "<picture><source type=\"image/svg+xml\" srcset=\"%s.svg\"/><img src=\"%s.png\" alt=\"%s\"/></picture>\n",
                          name, name, alt);
}

/* In one file the drawing stands in its own address. */
static void
append_address (GuideWeb   *self,
                const char *svg,
                const char *alt)
{
  g_autofree char *coded = g_base64_encode ((const guchar *) svg, strlen (svg));

  g_string_append_printf (self->out, "<img src=\"data:image/svg+xml;base64,%s\" alt=\"%s\"/>\n", coded, alt);
}

/**
 * guide_web_picture:
 * @self: what is shared
 * @drawing: name of a drawing
 * @step: the step to show, from 1; 0 where there is none
 * @alt: (nullable): what is said in its place
 * @parts: (nullable): (array zero-terminated=1): ids of the parts that have numbers
 *
 * Writes a drawing.
 */
void
guide_web_picture (GuideWeb          *self,
                   const char        *drawing,
                   guint              step,
                   const char        *alt,
                   const char *const *parts)
{
  g_autofree char *escaped = g_markup_escape_text (alt != NULL ? alt : "", -1);
  g_autofree char *name = g_strdup_printf ("%s-%u%s", drawing, step, parts != NULL ? "-parts" : "");
  g_autofree char *svg = dup_svg (self, drawing, step, parts);

  if (svg == NULL)
    return;

  if (self->files != NULL)
    append_files (self, name, svg, escaped);
  else
    append_address (self, svg, escaped);
}
