/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-scan.h"

#include <cairo.h>
#include <string.h>

/* librsvg tells no ids, and a view needs the anchors before there is a
 * picture: so the file's elements are gone through once, by GMarkup, in a
 * fraction of a millisecond. */

typedef struct
{
  GuideArtScan *scan;
  GArray       *matrices; /* of cairo_matrix_t: one for each open element */
} Walk;

static const char *
find_attribute (const char **names,
                const char **values,
                const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];

  return NULL;
}

/* Reads up to @max numbers, which spaces or commas part; returns how many. */
static guint
read_numbers (const char *text,
              double     *numbers,
              guint       max)
{
  guint n = 0;

  while (text != NULL && n < max)
    {
      char *end;

      text += strspn (text, ", \t\r\n");
      numbers[n] = g_ascii_strtod (text, &end);
      if (end == text)
        break;
      text = end;
      n++;
    }

  return n;
}

static void
turn_about (cairo_matrix_t *matrix,
            const double   *v,
            guint           n)
{
  cairo_matrix_init_identity (matrix);
  if (n == 3)
    cairo_matrix_translate (matrix, v[1], v[2]);
  cairo_matrix_rotate (matrix, v[0] * G_PI / 180.0);
  if (n == 3)
    cairo_matrix_translate (matrix, -v[1], -v[2]);
}

static gboolean
read_step (const char     *name,
           const double   *v,
           guint           n,
           cairo_matrix_t *matrix)
{
  if (g_str_has_prefix (name, "translate") && n >= 1)
    cairo_matrix_init_translate (matrix, v[0], n > 1 ? v[1] : 0.0);
  else if (g_str_has_prefix (name, "scale") && n >= 1)
    cairo_matrix_init_scale (matrix, v[0], n > 1 ? v[1] : v[0]);
  else if (g_str_has_prefix (name, "rotate") && n >= 1)
    turn_about (matrix, v, n);
  else if (g_str_has_prefix (name, "matrix") && n == 6)
    cairo_matrix_init (matrix, v[0], v[1], v[2], v[3], v[4], v[5]);
  else
    return FALSE;

  return TRUE;
}

/* In a list of transforms the last is done first. */
static void
apply_transforms (const char     *text,
                  cairo_matrix_t *matrix)
{
  const char *open;

  while (text != NULL && (open = strchr (text, '(')) != NULL)
    {
      cairo_matrix_t step;
      double v[6];
      guint n = read_numbers (open + 1, v, G_N_ELEMENTS (v));

      text += strspn (text, ", \t\r\n");
      if (read_step (text, v, n, &step))
        cairo_matrix_multiply (matrix, &step, matrix);
      text = strchr (open, ')');
      if (text != NULL)
        text++;
    }
}

static void
read_canvas (GuideArtScan *scan,
             const char  **names,
             const char  **values)
{
  double v[4] = { 0.0, 0.0, 0.0, 0.0 };

  if (read_numbers (find_attribute (names, values, "viewBox"), v, 4) != 4)
    {
      v[0] = v[1] = 0.0;
      read_numbers (find_attribute (names, values, "width"), &v[2], 1);
      read_numbers (find_attribute (names, values, "height"), &v[3], 1);
    }
  /* graphene_rect_init() would make a size below nothing a good one. */
  scan->box = GRAPHENE_RECT_INIT (v[0], v[1], v[2], v[3]);
}

static void
note_classes (GuideArtScan *scan,
              const char   *text)
{
  g_auto (GStrv) classes = g_strsplit_set (text, " \t\r\n", -1);

  for (guint i = 0; classes[i] != NULL; i++)
    if (classes[i][0] != '\0')
      g_hash_table_add (scan->classes, g_strdup (classes[i]));
}

static void
note_point (Walk        *walk,
            const char  *id,
            const char **names,
            const char **values)
{
  const graphene_rect_t *box = &walk->scan->box;
  const cairo_matrix_t *matrix = &g_array_index (walk->matrices, cairo_matrix_t, walk->matrices->len - 1);
  graphene_point_t point;
  double x = 0.0;
  double y = 0.0;

  read_numbers (find_attribute (names, values, "cx"), &x, 1);
  read_numbers (find_attribute (names, values, "cy"), &y, 1);
  cairo_matrix_transform_point (matrix, &x, &y);
  graphene_point_init (&point, (x - box->origin.x) / box->size.width, (y - box->origin.y) / box->size.height);
  g_hash_table_insert (walk->scan->points, g_strdup (id), g_memdup2 (&point, sizeof point));
}

static void
start_element_cb (G_GNUC_UNUSED GMarkupParseContext *context,
                  const char                        *element,
                  const char                       **names,
                  const char                       **values,
                  gpointer                           data,
                  GError                           **error)
{
  Walk *walk = data;
  const char *id = find_attribute (names, values, "id");
  const char *classes = find_attribute (names, values, "class");
  cairo_matrix_t matrix;

  cairo_matrix_init_identity (&matrix);
  if (walk->matrices->len > 0)
    matrix = g_array_index (walk->matrices, cairo_matrix_t, walk->matrices->len - 1);
  else if (g_str_equal (element, "svg"))
    read_canvas (walk->scan, names, values);
  else
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "the first element is “%s”, not “svg”", element);
  apply_transforms (find_attribute (names, values, "transform"), &matrix);
  g_array_append_val (walk->matrices, matrix);

  if (classes != NULL)
    note_classes (walk->scan, classes);
  if (id != NULL)
    g_ptr_array_add (walk->scan->ids, g_strdup (id));
  if (id != NULL && (g_str_has_prefix (id, "at-") || g_str_has_prefix (id, "to-")))
    note_point (walk, id, names, values);
}

static void
end_element_cb (G_GNUC_UNUSED GMarkupParseContext *context,
                G_GNUC_UNUSED const char          *element,
                gpointer                           data,
                G_GNUC_UNUSED GError             **error)
{
  Walk *walk = data;

  g_array_set_size (walk->matrices, walk->matrices->len - 1);
}

#define LINES " d=\""

/* The lines of its paths are two thirds of a file, and nothing of them is wanted here: without them it is gone
 * through in half of the time. */
static gboolean
parse_without_lines (GMarkupParseContext *context,
                     const char          *text,
                     gsize                length,
                     GError             **error)
{
  const char *end = text + length;

  while (TRUE)
    {
      const char *lines = memmem (text, (gsize) (end - text), LINES, strlen (LINES));
      const char *begin = lines != NULL ? lines + strlen (LINES) : NULL;
      const char *after = begin != NULL ? memchr (begin, '"', (gsize) (end - begin)) : NULL;

      if (after == NULL)
        return g_markup_parse_context_parse (context, text, end - text, error);
      if (!g_markup_parse_context_parse (context, text, begin - text, error))
        return FALSE;
      text = after;
    }
}

static gboolean
walk_through (GuideArtScan *scan,
              GBytes       *svg,
              GError      **error)
{
  const GMarkupParser parser = { .start_element = start_element_cb, .end_element = end_element_cb };
  g_autoptr (GArray) matrices = g_array_new (FALSE, FALSE, sizeof (cairo_matrix_t));
  Walk walk = { scan, matrices };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_IGNORE_QUALIFIED, &walk, NULL);
  gsize length;
  const char *text = g_bytes_get_data (svg, &length);

  return parse_without_lines (context, text, length, error) && g_markup_parse_context_end_parse (context, error);
}

/* (nullable): what the words of @svg tell; the errors are GMarkup's. */
GuideArtScan *
guide_art_scan_new (GBytes  *svg,
                    GError **error)
{
  g_autoptr (GuideArtScan) scan = g_new0 (GuideArtScan, 1);

  scan->ids = g_ptr_array_new_with_free_func (g_free);
  scan->points = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  scan->classes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return walk_through (scan, svg, error) ? g_steal_pointer (&scan) : NULL;
}

void
guide_art_scan_free (GuideArtScan *scan)
{
  g_ptr_array_unref (scan->ids);
  g_hash_table_unref (scan->points);
  g_hash_table_unref (scan->classes);
  g_free (scan);
}
