/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-pdf-drawings.h"

#include "guide-prepared.h"

#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>

/* The drawings of a PDF. On the pages that cairo wrote a picture of one pixel stands in the
 * place of each, see GUIDE_PDF_STAND_IN; here the lines that were made when the guide was built come
 * instead, with the colours of skin that are wanted. However often a drawing is shown, its lines are in the file once. */

#define GROUP "<</Type/Group/S/Transparency/I true/CS/DeviceRGB>>"

typedef struct
{
  qpdf_data            qpdf;
  const GuidePdfFacts *facts;
  GVariant            *skin;     /* its colours, 0xrrggbbaa each */
  GVariant            *drawings; /* or NULL while none is wanted */
  qpdf_oh              colours;
  GHashTable          *states; /* names to qpdf_oh */
  GHashTable          *forms;  /* what a drawing is called to qpdf_oh */
  guint                n_put;
} Putting;

static void
set (Putting    *self,
     qpdf_oh     dictionary,
     const char *key,
     qpdf_oh     value)
{
  qpdf_oh_replace_key (self->qpdf, dictionary, key, value);
}

static void
set_parsed (Putting    *self,
            qpdf_oh     dictionary,
            const char *key,
            const char *value)
{
  set (self, dictionary, key, qpdf_oh_parse (self->qpdf, value));
}

static guint32
find_colour (Putting *self,
             guint    number)
{
  gsize n;
  const guint32 *colours = g_variant_get_fixed_array (self->skin, &n, sizeof *colours);

  return colours[number];
}

/* A table in which the lines look their colours up: ISO 32000-1, 8.6.6.3. */
static void
add_colours (Putting *self)
{
  guint n = (guint) g_variant_n_children (self->skin);
  g_autoptr (GString) space = g_string_new (NULL);

  g_string_append_printf (space, "[/Indexed/DeviceRGB %u<", n - 1);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (space, "%06x", find_colour (self, i) >> 8);
  g_string_append (space, ">]");
  self->colours = qpdf_make_indirect_object (self->qpdf, qpdf_oh_parse (self->qpdf, space->str));
}

/* What a name of guide_pdf_lines_rewrite() asks for. */
static double
find_alpha (Putting    *self,
            const char *name)
{
  const char *thousandths = name[0] == 't' ? strchr (name, '-') + 1 : name + 1;
  double alpha = atoi (thousandths) / 1000.0;

  return name[0] == 't' ? alpha * (find_colour (self, (guint) atoi (name + 1)) & 0xff) / 255 : alpha;
}

static qpdf_oh
get_state (Putting    *self,
           const char *name)
{
  gpointer known = g_hash_table_lookup (self->states, name);
  char alpha[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = NULL;
  qpdf_oh state;

  if (known != NULL)
    return GPOINTER_TO_UINT (known);

  g_ascii_formatd (alpha, sizeof alpha, "%.3f", find_alpha (self, name));
  text = g_strdup_printf ("<</CA %s/ca %s>>", alpha, alpha);
  state = qpdf_make_indirect_object (self->qpdf, qpdf_oh_parse (self->qpdf, text));
  g_hash_table_insert (self->states, g_strdup (name), GUINT_TO_POINTER (state));

  return state;
}

static qpdf_oh
new_resources (Putting  *self,
               GVariant *states,
               GVariant *groups,
               qpdf_oh  *streams)
{
  qpdf_oh resources = qpdf_oh_new_dictionary (self->qpdf);
  qpdf_oh part = qpdf_oh_new_dictionary (self->qpdf);
  GVariantIter iter;
  const char *name;
  guint32 number;

  set (self, part, "/T", self->colours);
  set (self, resources, "/ColorSpace", part);
  part = qpdf_oh_new_dictionary (self->qpdf);
  g_variant_iter_init (&iter, states);
  while (g_variant_iter_next (&iter, "&s", &name))
    {
      g_autofree char *key = g_strconcat ("/", name, NULL);

      set (self, part, key, get_state (self, name));
    }
  set (self, resources, "/ExtGState", part);
  part = qpdf_oh_new_dictionary (self->qpdf);
  g_variant_iter_init (&iter, groups);
  while (g_variant_iter_next (&iter, "{&su}", &name, &number))
    set (self, part, name, streams[number]);
  if (g_variant_n_children (groups) > 0)
    set (self, resources, "/XObject", part);

  return resources;
}

/* A picture of pixels is one unit wide and high, and so is what comes in its place. */
static void
set_size (Putting *self,
          qpdf_oh  dictionary,
          double   width,
          double   height,
          gboolean in_place)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *box = g_strdup_printf ("[0 0 %s %s]", g_ascii_formatd (x, sizeof x, "%.3f", width),
                                          g_ascii_formatd (y, sizeof y, "%.3f", height));
  g_autofree char *matrix = g_strdup_printf ("[%s 0 0 %s 0 0]", g_ascii_formatd (x, sizeof x, "%.9f", 1 / width),
                                             g_ascii_formatd (y, sizeof y, "%.9f", 1 / height));

  set_parsed (self, dictionary, "/Type", "/XObject");
  set_parsed (self, dictionary, "/Subtype", "/Form");
  set_parsed (self, dictionary, "/BBox", box);
  if (in_place)
    set_parsed (self, dictionary, "/Matrix", matrix);
}

/* One of the streams of a drawing; those that it names come after it in the list. */
static void
fill_stream (Putting  *self,
             qpdf_oh  *streams,
             guint     number,
             GVariant *stream)
{
  g_autoptr (GVariant) lines = NULL, states = NULL, groups = NULL;
  qpdf_oh dictionary = qpdf_oh_get_dict (self->qpdf, streams[number]);
  gsize length;
  const guint8 *data;

  g_variant_get (stream, "(@ay@as@a{su})", &lines, &states, &groups);
  data = g_variant_get_fixed_array (lines, &length, sizeof *data);
  qpdf_oh_replace_stream_data (self->qpdf, streams[number], data, length, qpdf_oh_new_name (self->qpdf, "/FlateDecode"),
                               qpdf_oh_new_null (self->qpdf));
  if (number > 0)
    set_parsed (self, dictionary, "/Group", GROUP);
  set (self, dictionary, "/Resources", new_resources (self, states, groups, streams));
}

static qpdf_oh
new_form (Putting  *self,
          double    width,
          double    height,
          GVariant *list)
{
  guint n = (guint) g_variant_n_children (list);
  g_autofree qpdf_oh *streams = g_new0 (qpdf_oh, n);

  for (guint i = 0; i < n; i++)
    streams[i] = qpdf_oh_new_stream (self->qpdf);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GVariant) stream = g_variant_get_child_value (list, i);

      fill_stream (self, streams, i, stream);
      set_size (self, qpdf_oh_get_dict (self->qpdf, streams[i]), width, height, i == 0);
    }

  return streams[0];
}

static qpdf_oh
new_form_of (Putting *self,
             gsize    number)
{
  g_autoptr (GVariant) drawing = g_variant_get_child_value (self->drawings, number);
  g_autoptr (GVariant) streams = NULL;
  double width, height;

  g_variant_get (drawing, "{&s(dd@a(ayasa{su}))}", NULL, &width, &height, &streams);

  return new_form (self, width, height, streams);
}

/* What stands in the lines is not pressed yet: qpdf does that as it writes. */
static qpdf_oh
new_form_of_lines (Putting    *self,
                   const char *wanted)
{
  qpdf_oh form = qpdf_oh_new_stream (self->qpdf);
  char *lines;
  double width = g_ascii_strtod (wanted + strlen (GUIDE_PDF_LINES), &lines);
  double height = g_ascii_strtod (lines, &lines);

  qpdf_oh_replace_stream_data (self->qpdf, form, (const guint8 *) lines, strlen (lines), qpdf_oh_new_null (self->qpdf),
                               qpdf_oh_new_null (self->qpdf));
  set_size (self, qpdf_oh_get_dict (self->qpdf, form), width, height, TRUE);
  set_parsed (self, qpdf_oh_get_dict (self->qpdf, form), "/Resources", "<<>>");

  return form;
}

static void
open_prepared (Putting *self)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (GUIDE_PREPARED_PATH, 0, NULL);
  g_autoptr (GVariant) all = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (GUIDE_PREPARED_TYPE), bytes, TRUE));
  g_autoptr (GVariant) tones = NULL;

  g_variant_get (all, "(@aau@a{s(dda(ayasa{su}))})", &tones, &self->drawings);
  self->skin = g_variant_get_child_value (tones, self->facts->tone - 1);
  add_colours (self);
}

static int
compare_name (Putting    *self,
              gsize       number,
              const char *wanted)
{
  g_autoptr (GVariant) drawing = g_variant_get_child_value (self->drawings, number);
  const char *name;

  g_variant_get_child (drawing, 0, "&s", &name);

  return strcmp (wanted, name);
}

/* 0 where no such drawing was prepared. They lie in the order of their names. */
static qpdf_oh
find_prepared (Putting    *self,
               const char *wanted)
{
  gsize first = 0, end;

  if (self->drawings == NULL)
    open_prepared (self);
  end = g_variant_n_children (self->drawings);
  while (first < end)
    {
      gsize middle = (first + end) / 2;
      int order = compare_name (self, middle, wanted);

      if (order == 0)
        return new_form_of (self, middle);
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }

  return 0;
}

static qpdf_oh
get_form (Putting    *self,
          const char *wanted)
{
  gpointer known = g_hash_table_lookup (self->forms, wanted);
  qpdf_oh form;

  if (g_str_has_prefix (wanted, GUIDE_PDF_LINES))
    return new_form_of_lines (self, wanted);
  if (known != NULL)
    return GPOINTER_TO_UINT (known);

  form = find_prepared (self, wanted);
  g_hash_table_insert (self->forms, g_strdup (wanted), GUINT_TO_POINTER (form));

  return form;
}

/* The number of the drawing that a picture stands in for, or -1. */
static int
read_stand_in (Putting *self,
               qpdf_oh  picture)
{
  qpdf_oh dictionary = qpdf_oh_get_dict (self->qpdf, picture);
  int width = qpdf_oh_get_int_value_as_int (self->qpdf, qpdf_oh_get_key (self->qpdf, dictionary, "/Width"));
  unsigned char *pixel;
  size_t length;
  int number = -1;

  if (width != 1 || qpdf_oh_get_stream_data (self->qpdf, picture, qpdf_dl_generalized, NULL, &pixel, &length) & QPDF_ERRORS)
    return -1;

  if (length == 3 && pixel[2] == (GUIDE_PDF_STAND_IN & 0xff))
    number = pixel[0] << 8 | pixel[1];
  free (pixel);

  return number < (int) g_strv_length ((GStrv) self->facts->drawings) ? number : -1;
}

static GPtrArray *
dup_keys (Putting *self,
          qpdf_oh  dictionary)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);

  if (!qpdf_oh_is_dictionary (self->qpdf, dictionary))
    return keys;

  qpdf_oh_begin_dict_key_iter (self->qpdf, dictionary);
  while (qpdf_oh_dict_more_keys (self->qpdf))
    g_ptr_array_add (keys, g_strdup (qpdf_oh_dict_next_key (self->qpdf)));

  return keys;
}

static gboolean
put_on_page (Putting *self,
             qpdf_oh  page,
             char   **reason)
{
  qpdf_oh pictures = qpdf_oh_get_key (self->qpdf, qpdf_oh_get_key (self->qpdf, page, "/Resources"), "/XObject");
  g_autoptr (GPtrArray) keys = dup_keys (self, pictures);

  for (guint i = 0; i < keys->len; i++)
    {
      int number = read_stand_in (self, qpdf_oh_get_key (self->qpdf, pictures, keys->pdata[i]));
      qpdf_oh form = number >= 0 ? get_form (self, self->facts->drawings[number]) : 0;

      if (number >= 0 && form == 0)
        {
          *reason = g_strdup_printf ("drawing “%s” was not prepared", self->facts->drawings[number]);
          return FALSE;
        }
      if (form != 0)
        set (self, pictures, keys->pdata[i], form);
      self->n_put += form != 0;
    }

  return TRUE;
}

static gboolean
put_on_pages (Putting *self,
              char   **reason)
{
  for (int i = 0; i < qpdf_get_num_pages (self->qpdf); i++)
    if (!put_on_page (self, qpdf_get_page_n (self->qpdf, (size_t) i), reason))
      return FALSE;
  if (self->n_put == g_strv_length ((GStrv) self->facts->drawings))
    return TRUE;

  *reason = g_strdup_printf ("%u drawings of %u have their place", self->n_put, g_strv_length ((GStrv) self->facts->drawings));

  return FALSE;
}

/**
 * guide_pdf_drawings_put:
 * @qpdf: a PDF as cairo wrote it
 * @facts: what is in it
 * @reason: return location for what went wrong, to be freed
 *
 * Puts each drawing where a picture of one pixel stands in for it.
 *
 * Returns: whether all are there
 */
gboolean
guide_pdf_drawings_put (qpdf_data            qpdf,
                        const GuidePdfFacts *facts,
                        char               **reason)
{
  Putting self = { .qpdf = qpdf, .facts = facts };
  gboolean put;

  if (facts->drawings[0] == NULL)
    return TRUE;

  self.states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  put = put_on_pages (&self, reason);
  g_hash_table_unref (self.forms);
  g_hash_table_unref (self.states);
  g_clear_pointer (&self.drawings, g_variant_unref);
  g_clear_pointer (&self.skin, g_variant_unref);

  return put;
}
