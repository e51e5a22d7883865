/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-art-plate.h"
#include "guide-loader.h"
#include "guide-palette.h"
#include "guide-pdf-lines.h"
#include "guide-pdf-surface.h"

#include <qpdf/qpdf-c.h>

#include <math.h>
#include <string.h>

/* guide-prepare-drawings FILE: every drawing, each of its steps, as lines of a PDF.
 *
 * To draw them with librsvg and cairo took four fifths of the time in which a page with a
 * drawing was made, and came to the same lines each time. It is done once here, when
 * the guide is built: the colours of the light theme stand in the lines, those of skin by number.
 * The file is a variant, see GUIDE_PREPARED_TYPE. */

/* About as wide as paper has room for, in points: the lines are made for that. */
#define WIDTH 480.0
#define DRAWINGS GUIDE_RESOURCE_PREFIX "illustrations/"
#define LIGHT "light"
#define MARK 0x01fe00 /* and a number: no drawing has such a green */
/* A colour that lets something through sets aside, as in the sheets for the screen, what the drawing says of that. */
#define NEARLY_OPAQUE 0xfe

typedef struct
{
  GuidePalette   *marked;
  GPtrArray      *keys; /* the colours of skin */
  GuidePdfColours colours;
  GHashTable     *drawings; /* names, with their steps, to GVariant */
} Preparing;

/* A drawing that is taken apart. */
typedef struct
{
  qpdf_data              qpdf;
  const GuidePdfColours *colours;
  GPtrArray             *groups; /* of qpdf_oh */
  GVariantBuilder        streams;
} Taking;

static GBytes *
load (const char *file)
{
  g_autofree char *path = g_strconcat (DRAWINGS, file, NULL);
  GBytes *bytes = g_resources_lookup_data (path, 0, NULL);

  if (bytes == NULL)
    g_error ("There is no %s", path);

  return bytes;
}

/* --- colours --------------------------------------------------------------------------- */

static char *
dup_tone (guint tone)
{
  return g_strdup_printf ("tone-%u", tone);
}

static gboolean
shines_through (GKeyFile   *ini,
                const char *key)
{
  for (guint tone = GUIDE_PALETTE_FIRST_TONE - 1; tone <= GUIDE_PALETTE_LAST_TONE; tone++)
    {
      g_autofree char *group = tone < GUIDE_PALETTE_FIRST_TONE ? g_strdup (LIGHT) : dup_tone (tone);
      g_autofree char *value = g_key_file_get_value (ini, group, key, NULL);

      if (value != NULL && strlen (value) == strlen ("#rrggbbaa") && !g_str_has_suffix (value, "ff"))
        return TRUE;
    }

  return FALSE;
}

/* What is another colour in one tone at least: some stand in a tone or two alone. */
static GPtrArray *
list_keys (GKeyFile *ini)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint tone = GUIDE_PALETTE_FIRST_TONE; tone <= GUIDE_PALETTE_LAST_TONE; tone++)
    {
      g_autofree char *group = dup_tone (tone);
      g_auto (GStrv) keys = g_key_file_get_keys (ini, group, NULL, NULL);

      for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
        if (!g_ptr_array_find_with_equal_func (list, keys[i], g_str_equal, NULL))
          g_ptr_array_add (list, g_strdup (keys[i]));
    }

  return list;
}

/* A palette whose default tone has a mark for each colour, by which it is known again. */
static void
mark_colours (Preparing *self)
{
  g_autoptr (GBytes) bytes = load ("palette.ini");
  g_autoptr (GKeyFile) ini = g_key_file_new ();
  g_autofree char *group = dup_tone (GUIDE_PALETTE_DEFAULT_TONE);
  g_autoptr (GBytes) marked = NULL;
  gsize length;
  char *data;
  guint n;

  if (!g_key_file_load_from_bytes (ini, bytes, G_KEY_FILE_NONE, NULL))
    g_error ("The palette cannot be read");
  self->keys = list_keys (ini);
  n = self->keys->len;
  self->colours = (GuidePdfColours) { g_new0 (guint32, n), g_new0 (gboolean, n), n };
  for (guint i = 0; i < n; i++)
    self->colours.shine_through[i] = shines_through (ini, self->keys->pdata[i]);
  for (guint i = 0; i < n; i++)
    {
      guint alpha = self->colours.shine_through[i] ? NEARLY_OPAQUE : 0xff;
      g_autofree char *mark = g_strdup_printf ("#%06x%02x", MARK + i, alpha);

      self->colours.marks[i] = MARK + i;
      g_key_file_set_value (ini, group, self->keys->pdata[i], mark);
    }
  g_ptr_array_add (self->keys, NULL);
  data = g_key_file_to_data (ini, &length, NULL);
  marked = g_bytes_new_take (data, length);
  self->marked = guide_palette_new (marked, NULL);
}

/* --- a drawing ------------------------------------------------------------------------- */

static GByteArray *
draw (GuideArtPlate *plate,
      guint          step,
      double         height)
{
  GByteArray *pdf = g_byte_array_new ();
  cairo_surface_t *surface = guide_pdf_surface_new (pdf, WIDTH, height);
  cairo_t *cr = cairo_create (surface);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) WIDTH, (float) height);
  g_autoptr (GError) error = NULL;

  if (!guide_art_plate_draw (plate, cr, &area, step, NULL, &error))
    g_error ("%s", error->message);
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    g_error ("%s", cairo_status_to_string (cairo_surface_status (surface)));
  cairo_surface_destroy (surface);

  return pdf;
}

/* --- taking apart ---------------------------------------------------------------------- */

/* What each state of a stream lets through, in thousandths. */
static GHashTable *
find_alphas (Taking *self,
             qpdf_oh resources)
{
  GHashTable *alphas = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  qpdf_oh states = qpdf_oh_get_key (self->qpdf, resources, "/ExtGState");

  qpdf_oh_begin_dict_key_iter (self->qpdf, states);
  while (qpdf_oh_dict_more_keys (self->qpdf))
    {
      g_autofree char *name = g_strdup (qpdf_oh_dict_next_key (self->qpdf));
      qpdf_oh state = qpdf_oh_get_key (self->qpdf, states, name);
      double alpha = qpdf_oh_get_numeric_value (self->qpdf, qpdf_oh_get_key (self->qpdf, state, "/ca"));

      if (qpdf_oh_is_dictionary (self->qpdf, qpdf_oh_get_key (self->qpdf, state, "/SMask")))
        g_error ("A mask is not understood");
      g_hash_table_insert (alphas, g_strdup (name), GUINT_TO_POINTER ((guint) (alpha * 1000 + 0.5)));
    }

  return alphas;
}

/* The groups that a stream names; they are taken apart after it. */
static GVariant *
note_groups (Taking *self,
             qpdf_oh resources)
{
  GVariantBuilder named;
  qpdf_oh groups = qpdf_oh_get_key (self->qpdf, resources, "/XObject");

  g_variant_builder_init (&named, G_VARIANT_TYPE ("a{su}"));
  if (qpdf_oh_is_dictionary (self->qpdf, groups))
    {
      qpdf_oh_begin_dict_key_iter (self->qpdf, groups);
      while (qpdf_oh_dict_more_keys (self->qpdf))
        {
          g_autofree char *name = g_strdup (qpdf_oh_dict_next_key (self->qpdf));
          qpdf_oh group = qpdf_oh_get_key (self->qpdf, groups, name);
          qpdf_oh kind = qpdf_oh_get_key (self->qpdf, qpdf_oh_get_dict (self->qpdf, group), "/Subtype");

          if (!g_str_equal (qpdf_oh_get_name (self->qpdf, kind), "/Form"))
            g_error ("A picture of pixels in a drawing");
          g_ptr_array_add (self->groups, GUINT_TO_POINTER (group));
          g_variant_builder_add (&named, "{su}", name, self->groups->len);
        }
    }

  return g_variant_builder_end (&named);
}

static GBytes *
deflate (GString *text)
{
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 9));
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  g_autoptr (GInputStream) plain = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) deflated = g_converter_input_stream_new (plain, converter);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (out, deflated, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL) < 0)
    g_error ("A drawing cannot be deflated");

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (out));
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GVariant *
dup_sorted (GHashTable *set)
{
  guint n;
  g_autofree char **words = (char **) g_hash_table_get_keys_as_array (set, &n);

  qsort (words, n, sizeof *words, compare_words);

  return g_variant_new_strv ((const char *const *) words, n);
}

static void
add_stream (Taking     *self,
            const char *content,
            gsize       length,
            qpdf_oh     resources)
{
  g_autoptr (GHashTable) alphas = find_alphas (self, resources);
  g_autoptr (GHashTable) states = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *reason = NULL;
  g_autoptr (GString) lines = guide_pdf_lines_rewrite (content, length, alphas, self->colours, states, &reason);
  g_autoptr (GBytes) deflated = NULL;

  if (lines == NULL)
    g_error ("A drawing cannot be prepared: %s", reason);
  deflated = deflate (lines);
  g_variant_builder_add (&self->streams, "(@ay@as@a{su})", g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, deflated, TRUE),
                         dup_sorted (states), note_groups (self, resources));
}

static void
add_group (Taking *self,
           qpdf_oh group)
{
  qpdf_oh resources = qpdf_oh_get_key (self->qpdf, qpdf_oh_get_dict (self->qpdf, group), "/Resources");
  unsigned char *content;
  size_t length;

  if (qpdf_oh_get_stream_data (self->qpdf, group, qpdf_dl_generalized, NULL, &content, &length) & QPDF_ERRORS)
    g_error ("A group of a drawing cannot be read");
  add_stream (self, (const char *) content, length, resources);
  free (content);
}

static GVariant *
take_apart (Preparing  *preparing,
            GByteArray *pdf)
{
  Taking self = { .qpdf = qpdf_init (), .colours = &preparing->colours, .groups = g_ptr_array_new () };
  unsigned char *content;
  size_t length;
  qpdf_oh page;

  g_variant_builder_init (&self.streams, G_VARIANT_TYPE ("a(ayasa{su})"));
  if (qpdf_read_memory (self.qpdf, "drawing", (const char *) pdf->data, pdf->len, NULL) & QPDF_ERRORS)
    g_error ("qpdf cannot read what cairo wrote");
  page = qpdf_get_page_n (self.qpdf, 0);
  if (qpdf_oh_get_page_content_data (self.qpdf, page, &content, &length) & QPDF_ERRORS)
    g_error ("qpdf cannot read the lines of a drawing");
  add_stream (&self, (const char *) content, length, qpdf_oh_get_key (self.qpdf, page, "/Resources"));
  free (content);
  for (guint i = 0; i < self.groups->len; i++)
    add_group (&self, GPOINTER_TO_UINT (self.groups->pdata[i]));
  g_ptr_array_unref (self.groups);
  qpdf_cleanup (&self.qpdf);

  return g_variant_builder_end (&self.streams);
}

/* The colours of skin in each tone, by number. */
static GVariant *
new_skins (Preparing *self)
{
  g_autoptr (GuidePalette) palette = guide_palette_load (GUIDE_RESOURCE_PREFIX "illustrations");
  GVariantBuilder tones;

  g_variant_builder_init (&tones, G_VARIANT_TYPE ("aau"));
  for (guint tone = GUIDE_PALETTE_FIRST_TONE; tone <= GUIDE_PALETTE_LAST_TONE; tone++)
    {
      g_variant_builder_open (&tones, G_VARIANT_TYPE ("au"));
      for (guint i = 0; self->keys->pdata[i] != NULL; i++)
        {
          GdkRGBA colour;
          guint32 packed = 0;

          if (!guide_palette_lookup (palette, GUIDE_THEME_LIGHT, tone, self->keys->pdata[i], &colour))
            g_error ("The palette has no “%s”", (char *) self->keys->pdata[i]);
          for (guint part = 0; part < 4; part++)
            packed = packed << 8 | (guint32) lroundf ((&colour.red)[part] * 255);
          g_variant_builder_add (&tones, "u", packed);
        }
      g_variant_builder_close (&tones);
    }

  return g_variant_builder_end (&tones);
}

/* --- all of them ------------------------------------------------------------------------- */

static void
prepare (Preparing  *self,
         const char *file)
{
  g_autofree char *name = g_strndup (file, strlen (file) - strlen (".svg"));
  g_autoptr (GBytes) svg = load (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideIllustration) drawing = guide_illustration_new (name, svg, &error);
  g_autofree char *sheet = NULL;
  g_autoptr (GuideArtPlate) plate = NULL;
  double height;

  if (drawing == NULL)
    g_error ("%s", error->message);
  sheet = guide_palette_dup_css_for (self->marked, GUIDE_THEME_LIGHT, GUIDE_PALETTE_DEFAULT_TONE,
                                     guide_illustration_get_classes (drawing));
  plate = guide_art_plate_new (drawing, sheet, &error);
  if (plate == NULL)
    g_error ("%s", error->message);
  height = WIDTH / guide_illustration_get_aspect (drawing);
  for (guint step = 0; step <= guide_illustration_get_n_steps (drawing); step++)
    if (guide_illustration_choose_step (drawing, step) == step)
      {
        g_autoptr (GByteArray) pdf = draw (plate, step, height);
        char *key = g_strdup_printf ("%s/%u", name, step);

        g_hash_table_insert (self->drawings, key,
                             g_variant_ref_sink (g_variant_new ("(dd@a(ayasa{su}))", WIDTH, height, take_apart (self, pdf))));
      }
}

static void
prepare_all (Preparing *self)
{
  g_auto (GStrv) files = g_resources_enumerate_children (DRAWINGS, 0, NULL);

  qsort (files, g_strv_length (files), sizeof *files, compare_words);
  for (guint i = 0; files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], ".svg"))
      prepare (self, files[i]);
}

/* In the order of their names, by which they are looked up. */
static GVariant *
new_sorted (Preparing *self)
{
  guint n;
  g_autofree char **names = (char **) g_hash_table_get_keys_as_array (self->drawings, &n);
  GVariantBuilder sorted;

  qsort (names, n, sizeof *names, compare_words);
  g_variant_builder_init (&sorted, G_VARIANT_TYPE ("a{s(dda(ayasa{su}))}"));
  for (guint i = 0; i < n; i++)
    g_variant_builder_add (&sorted, "{s@(dda(ayasa{su}))}", names[i], g_hash_table_lookup (self->drawings, names[i]));

  return g_variant_builder_end (&sorted);
}

int
main (int   argc,
      char *argv[])
{
  Preparing self = { 0 };
  g_autoptr (GVariant) all = NULL;
  g_autoptr (GError) error = NULL;

  g_assert (argc == 2);
  mark_colours (&self);
  self.drawings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_variant_unref);
  prepare_all (&self);
  all = g_variant_ref_sink (g_variant_new ("(@aau@a{s(dda(ayasa{su}))})", new_skins (&self), new_sorted (&self)));
  if (!g_file_set_contents (argv[1], g_variant_get_data (all), (gssize) g_variant_get_size (all), &error))
    g_error ("%s", error->message);
  g_hash_table_unref (self.drawings);
  g_ptr_array_unref (self.keys);
  g_object_unref (self.marked);
  g_free (self.colours.marks);
  g_free (self.colours.shine_through);

  return 0;
}
