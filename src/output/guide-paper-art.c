/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "guide-paper-art.h"

#include "guide-art-library.h"
#include "guide-loader.h"

struct _GuidePaperArt
{
  guint            tone;
  GuideArtLibrary *library; /* without colours */
  GuidePalette    *palette; /* or NULL until a style sheet is wanted */
  GHashTable      *sheets;  /* GuideIllustration to char * */
  GHashTable      *icons;   /* char *, the name and the colour, to GuideArtPlate */
};

/**
 * guide_paper_art_new:
 * @tone: a skin tone, 1 to 6, or 0 for the usual one
 *
 * Returns: (transfer full): the drawings for paper
 */
GuidePaperArt *
guide_paper_art_new (guint tone)
{
  GuidePaperArt *self = g_new0 (GuidePaperArt, 1);

  self->tone = tone != 0 ? tone : GUIDE_PALETTE_DEFAULT_TONE;
  self->library = guide_art_library_new (NULL, GUIDE_RESOURCE_PREFIX "illustrations");
  self->sheets = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  self->icons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  return self;
}

/**
 * guide_paper_art_free:
 * @self: the drawings
 *
 * Lets go of them.
 */
void
guide_paper_art_free (GuidePaperArt *self)
{
  g_clear_pointer (&self->icons, g_hash_table_unref);
  g_clear_pointer (&self->sheets, g_hash_table_unref);
  g_clear_pointer (&self->library, guide_art_library_free);
  g_clear_object (&self->palette);
  g_free (self);
}

/* What is known of a drawing, or NULL where it cannot be read. */
static GuideArtDrawing *
get_drawing (GuidePaperArt *self,
             const char    *name,
             GError       **error)
{
  GuideArtDrawing *drawing = guide_art_library_get (self->library, name);

  if (drawing->error == NULL)
    return drawing;
  if (error != NULL && *error == NULL)
    *error = g_error_copy (drawing->error);

  return NULL;
}

/**
 * guide_paper_art_get_illustration:
 * @self: the drawings
 * @name: name of one
 * @error: return location for an error of the domain %GUIDE_ART_ERROR; one that is there is left there
 *
 * Returns: (transfer none) (nullable): what is known of it, or %NULL where it cannot be read
 */
GuideIllustration *
guide_paper_art_get_illustration (GuidePaperArt *self,
                                  const char    *name,
                                  GError       **error)
{
  GuideArtDrawing *drawing = get_drawing (self, name, error);

  return drawing != NULL ? drawing->illustration : NULL;
}

/**
 * guide_paper_art_get_css:
 * @self: the drawings
 * @name: name of one
 * @error: return location for an error; one that is there is left there
 *
 * Returns: (transfer none) (nullable): the complete style sheet of the drawing, or
 *   %NULL where there is no such drawing
 */
const char *
guide_paper_art_get_css (GuidePaperArt *self,
                         const char    *name,
                         GError       **error)
{
  GuideIllustration *drawing = guide_paper_art_get_illustration (self, name, error);
  char *sheet = drawing != NULL ? g_hash_table_lookup (self->sheets, drawing) : NULL;

  if (sheet != NULL || drawing == NULL)
    return sheet;

  if (self->palette == NULL)
    self->palette = guide_palette_load (GUIDE_RESOURCE_PREFIX "illustrations");
  sheet = guide_palette_dup_css_for (self->palette, GUIDE_THEME_LIGHT, self->tone, guide_illustration_get_classes (drawing));
  g_hash_table_insert (self->sheets, g_object_ref (drawing), sheet);

  return sheet;
}

static GuideArtPlate *
new_icon (const char *name,
          const char *colour)
{
  g_autofree char *path = g_strdup_printf (GUIDE_RESOURCE_PREFIX "icons/scalable/actions/%s.svg", name);
  g_autofree char *sheet = g_strdup_printf ("path,circle,rect,ellipse,polygon{fill:%s}", colour);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg = g_resources_lookup_data (path, 0, &error);
  g_autoptr (GuideIllustration) icon = svg != NULL ? guide_illustration_new (name, svg, &error) : NULL;
  GuideArtPlate *plate = icon != NULL ? guide_art_plate_new (icon, sheet, &error) : NULL;

  if (plate == NULL)
    g_error ("An icon cannot be read: %s", error->message);

  return plate;
}

/**
 * guide_paper_art_get_icon:
 * @self: the drawings
 * @name: name of a symbolic icon of the guide
 * @colour: as in CSS
 *
 * Returns: (transfer none): the icon in that colour
 */
GuideArtPlate *
guide_paper_art_get_icon (GuidePaperArt *self,
                          const char    *name,
                          const char    *colour)
{
  g_autofree char *key = g_strconcat (name, colour, NULL);
  GuideArtPlate *icon = g_hash_table_lookup (self->icons, key);

  if (icon == NULL)
    {
      icon = new_icon (name, colour);
      g_hash_table_insert (self->icons, g_steal_pointer (&key), icon);
    }

  return icon;
}
