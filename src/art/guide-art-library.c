/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-art-library.h"

struct _GuideArtLibrary
{
  GuidePalette *palette;
  char         *prefix;
  GuideTheme    theme;
  guint         tone;
  GHashTable   *drawings; /* char * to GuideArtDrawing */
};

static void
drawing_free (GuideArtDrawing *drawing)
{
  g_clear_object (&drawing->illustration);
  g_clear_error (&drawing->error);
  g_clear_pointer (&drawing->sheet, g_ref_string_release);
  g_free (drawing);
}

/* However often a drawing fails, one line is written. */
static void
warn_once (GuideArtDrawing *drawing,
           const GError    *error)
{
  if (!drawing->warned)
    g_warning ("%s; its alternative text is shown", error->message);
  drawing->warned = TRUE;
}

static GuideIllustration *
load (GuideArtLibrary *self,
      const char      *name,
      GError         **error)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.svg", self->prefix, name);
  g_autoptr (GError) reason = NULL;
  g_autoptr (GBytes) svg = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &reason);

  if (svg != NULL)
    return guide_illustration_new (name, svg, error);

  g_set_error (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_MISSING, "drawing “%s”: %s", name, reason->message);

  return NULL;
}

/* The same request with the step that is shown for it; its strings are borrowed. */
GuideArtRequest
guide_art_drawing_choose_step (GuideArtDrawing       *drawing,
                               const GuideArtRequest *request)
{
  GuideArtRequest exact = *request;

  if (drawing->illustration != NULL)
    exact.step = guide_illustration_choose_step (drawing->illustration, request->step);

  return exact;
}

GuideArtLibrary *
guide_art_library_new (GuidePalette *palette,
                       const char   *prefix)
{
  GuideArtLibrary *self = g_new0 (GuideArtLibrary, 1);

  g_set_object (&self->palette, palette);
  self->prefix = g_strdup (prefix);
  self->drawings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) drawing_free);

  return self;
}

void
guide_art_library_free (GuideArtLibrary *self)
{
  g_hash_table_unref (self->drawings);
  g_clear_object (&self->palette);
  g_free (self->prefix);
  g_free (self);
}

/* Must be called once before the first sheet is wanted. */
void
guide_art_library_set_colours (GuideArtLibrary *self,
                               GuideTheme       theme,
                               guint            tone)
{
  GHashTableIter iter;
  gpointer value;

  self->theme = theme;
  self->tone = tone;
  g_hash_table_iter_init (&iter, self->drawings);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_clear_pointer (&((GuideArtDrawing *) value)->sheet, g_ref_string_release);
}

/* A drawing that librsvg cannot read is not tried again. */
void
guide_art_library_note_failure (GuideArtLibrary *self,
                                const char      *name,
                                const GError    *error)
{
  GuideArtDrawing *drawing = guide_art_library_get (self, name);

  warn_once (drawing, error);
  if (drawing->error == NULL && g_error_matches (error, GUIDE_ART_ERROR, GUIDE_ART_ERROR_BROKEN))
    drawing->error = g_error_copy (error);
}

/* (transfer none): never %NULL; what cannot be read is known by its error. */
GuideArtDrawing *
guide_art_library_get (GuideArtLibrary *self,
                       const char      *name)
{
  GuideArtDrawing *drawing = g_hash_table_lookup (self->drawings, name);

  if (drawing != NULL)
    return drawing;

  drawing = g_new0 (GuideArtDrawing, 1);
  drawing->illustration = load (self, name, &drawing->error);
  g_hash_table_insert (self->drawings, g_strdup (name), drawing);
  if (drawing->error != NULL)
    warn_once (drawing, drawing->error);

  return drawing;
}

/* (transfer none): the sheet of a drawing that can be read, a GRefString: the
 * same pointer until the colours change. */
char *
guide_art_library_get_css (GuideArtLibrary *self,
                           GuideArtDrawing *drawing)
{
  if (drawing->sheet == NULL)
    {
      g_autofree char *sheet = guide_palette_dup_css_for (self->palette, self->theme, self->tone,
                                                          guide_illustration_get_classes (drawing->illustration));

      drawing->sheet = g_ref_string_new (sheet);
    }

  return drawing->sheet;
}
