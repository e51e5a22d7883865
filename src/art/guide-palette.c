/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-art"

#include "guide-palette-private.h"

/**
 * GuidePalette:
 *
 * The colours of the drawings: one key file, from which the style sheet of any
 * theme and skin tone is made.
 *
 * A palette never changes once it is made; any thread may read it.
 *
 * The groups are `[light]`, `[dark]`, `[contrast]` and `[tone-1]` to
 * `[tone-6]`, and as many as needed of the kind `[dark/tone-3]`, which change
 * single colours of one tone in one theme. Each key is the name of a class of
 * the drawings, each value `#rrggbb` or `#rrggbbaa`.
 */

#define N_TONES GUIDE_PALETTE_LAST_TONE

struct _GuidePalette
{
  GObject parent_instance;

  /* Each table: a key to a packed #rrggbbaa. */
  GHashTable *themes[GUIDE_N_THEMES];
  GHashTable *tones[N_TONES];
  GHashTable *crosses[GUIDE_N_THEMES][N_TONES];

  GStrv keys; /* all keys of all groups, sorted */
};

G_DEFINE_FINAL_TYPE (GuidePalette, guide_palette, G_TYPE_OBJECT)

G_DEFINE_QUARK (guide-palette-error-quark, guide_palette_error)

static gboolean
key_is_class (const char *key)
{
  if (!g_ascii_islower (key[0]) || g_str_has_suffix (key, "-s"))
    return FALSE;

  return strspn (key, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (key);
}

static gboolean
parse_colour (const char *text,
              guint32    *out_packed)
{
  gsize length = strlen (text);
  guint64 packed;

  if (text[0] != '#' || (length != 7 && length != 9) || !g_ascii_string_to_unsigned (text + 1, 16, 0, G_MAXUINT32, &packed, NULL))
    return FALSE;

  *out_packed = length == 7 ? (guint32) packed << 8 | 0xff : (guint32) packed;

  return TRUE;
}

static gboolean
find_table (GuidePalette *self,
            const char   *group,
            GHashTable  **out_table)
{
  for (guint theme = 0; theme < GUIDE_N_THEMES; theme++)
    {
      const char *nick = guide_theme_get_nick (theme);

      if (g_str_equal (group, nick))
        *out_table = self->themes[theme];
      for (guint tone = 0; tone < N_TONES; tone++)
        {
          g_autofree char *own = g_strdup_printf ("tone-%u", tone + 1);
          g_autofree char *cross = g_strdup_printf ("%s/tone-%u", nick, tone + 1);

          if (g_str_equal (group, own))
            *out_table = self->tones[tone];
          if (g_str_equal (group, cross))
            *out_table = self->crosses[theme][tone];
        }
    }

  return *out_table != NULL;
}

static gboolean
load_key (GHashTable *table,
          GKeyFile   *file,
          const char *group,
          const char *key,
          GError    **error)
{
  g_autofree char *value = g_key_file_get_value (file, group, key, NULL);
  guint32 packed;

  if (!key_is_class (key))
    {
      g_set_error (error, GUIDE_PALETTE_ERROR, GUIDE_PALETTE_ERROR_KEY,
                   "palette, group [%s]: the key “%s” must be small letters, digits and hyphens, "
                   "and not end in “-s”",
                   group, key);
      return FALSE;
    }
  if (!parse_colour (g_strchomp (value), &packed))
    {
      g_set_error (error, GUIDE_PALETTE_ERROR, GUIDE_PALETTE_ERROR_COLOUR,
                   "palette, group [%s], key “%s”: “%s” is not #rrggbb or #rrggbbaa", group, key, value);
      return FALSE;
    }
  g_hash_table_insert (table, g_strdup (key), GUINT_TO_POINTER (packed));

  return TRUE;
}

static gboolean
load_group (GuidePalette *self,
            GKeyFile     *file,
            const char   *group,
            GError      **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);
  GHashTable *table = NULL;

  if (!find_table (self, group, &table))
    {
      g_set_error (error, GUIDE_PALETTE_ERROR, GUIDE_PALETTE_ERROR_GROUP,
                   "palette: the group [%s] is none of light, dark, contrast, tone-1 to tone-6, "
                   "or a pair such as dark/tone-3",
                   group);
      return FALSE;
    }
  for (guint i = 0; keys[i] != NULL; i++)
    if (!load_key (table, file, group, keys[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
check_groups (GKeyFile *file,
              GError  **error)
{
  for (guint i = 0; i < GUIDE_N_THEMES + N_TONES; i++)
    {
      g_autofree char *group = i < GUIDE_N_THEMES ? g_strdup (guide_theme_get_nick (i))
                                                  : g_strdup_printf ("tone-%u", i - GUIDE_N_THEMES + 1);

      if (g_key_file_has_group (file, group))
        continue;
      g_set_error (error, GUIDE_PALETTE_ERROR, GUIDE_PALETTE_ERROR_GROUP, "palette: the group [%s] is missing", group);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_key (GuidePalette *self,
           const char   *key,
           GuideTheme    theme,
           GError      **error)
{
  guint32 unused;

  if (g_hash_table_contains (self->themes[theme], key))
    return TRUE;
  for (guint tone = 1; tone <= N_TONES; tone++)
    if (!guide_palette_lookup_packed (self, theme, tone, key, &unused))
      {
        g_set_error (error, GUIDE_PALETTE_ERROR, GUIDE_PALETTE_ERROR_KEY,
                     "palette: the key “%s” is missing in the groups [%s] and [tone-%u]", key, guide_theme_get_nick (theme), tone);
        return FALSE;
      }

  return TRUE;
}

/* A colour that one theme lacks would leave a hole in the drawing, and nobody
 * would hear of it: so it is a mistake of the palette. */
static gboolean
check_complete (GuidePalette *self,
                GError      **error)
{
  for (guint i = 0; self->keys[i] != NULL; i++)
    for (guint theme = 0; theme < GUIDE_N_THEMES; theme++)
      if (!check_key (self, self->keys[i], theme, error))
        return FALSE;

  return TRUE;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GStrv
collect_keys (GKeyFile *file)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  GHashTableIter iter;
  gpointer key;

  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_auto (GStrv) keys = g_key_file_get_keys (file, groups[i], NULL, NULL);

      for (guint j = 0; keys[j] != NULL; j++)
        g_hash_table_add (seen, g_strdup (keys[j]));
    }
  g_hash_table_iter_init (&iter, seen);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (sorted, g_strdup (key));
  g_ptr_array_sort (sorted, compare_keys);
  g_ptr_array_add (sorted, NULL);

  return (GStrv) g_ptr_array_steal (sorted, NULL);
}

static gboolean
load (GuidePalette *self,
      GKeyFile     *file,
      GError      **error)
{
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);

  for (guint i = 0; groups[i] != NULL; i++)
    if (!load_group (self, file, groups[i], error))
      return FALSE;
  if (!check_groups (file, error))
    return FALSE;

  g_strfreev (self->keys);
  self->keys = collect_keys (file);

  return check_complete (self, error);
}

static void
guide_palette_finalize (GObject *object)
{
  GuidePalette *self = GUIDE_PALETTE (object);

  for (guint theme = 0; theme < GUIDE_N_THEMES; theme++)
    {
      g_hash_table_unref (self->themes[theme]);
      for (guint tone = 0; tone < N_TONES; tone++)
        g_hash_table_unref (self->crosses[theme][tone]);
    }
  for (guint tone = 0; tone < N_TONES; tone++)
    g_hash_table_unref (self->tones[tone]);
  g_strfreev (self->keys);

  G_OBJECT_CLASS (guide_palette_parent_class)->finalize (object);
}

static void
guide_palette_class_init (GuidePaletteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_palette_finalize;
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
guide_palette_init (GuidePalette *self)
{
  for (guint theme = 0; theme < GUIDE_N_THEMES; theme++)
    {
      self->themes[theme] = new_table ();
      for (guint tone = 0; tone < N_TONES; tone++)
        self->crosses[theme][tone] = new_table ();
    }
  for (guint tone = 0; tone < N_TONES; tone++)
    self->tones[tone] = new_table ();
  self->keys = g_new0 (char *, 1);
}

/* The later group wins: [theme], then [tone-N], then [theme/tone-N]. */
gboolean
guide_palette_lookup_packed (GuidePalette *self,
                             GuideTheme    theme,
                             guint         tone,
                             const char   *key,
                             guint32      *out_packed)
{
  GHashTable *tables[] = { self->crosses[theme][tone - 1], self->tones[tone - 1], self->themes[theme] };
  gpointer packed;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_hash_table_lookup_extended (tables[i], key, NULL, &packed))
      {
        *out_packed = GPOINTER_TO_UINT (packed);
        return TRUE;
      }

  return FALSE;
}

gboolean
guide_palette_key_is_of_tone (GuidePalette *self,
                              GuideTheme    theme,
                              guint         tone,
                              const char   *key)
{
  return g_hash_table_contains (self->tones[tone - 1], key) || g_hash_table_contains (self->crosses[theme][tone - 1], key);
}

/**
 * guide_palette_new:
 * @ini: the bytes of a key file
 * @error: return location for an error of the domain %GUIDE_PALETTE_ERROR
 *
 * Reads a palette.
 *
 * Every key must have a colour in every theme with every tone; else a shape
 * would vanish in one of them.
 *
 * Returns: (transfer full) (nullable): the palette, or %NULL with an error
 *   that names group and key
 */
GuidePalette *
guide_palette_new (GBytes  *ini,
                   GError **error)
{
  g_autoptr (GuidePalette) self = g_object_new (GUIDE_TYPE_PALETTE, NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (ini != NULL, NULL);

  if (g_bytes_get_size (ini) == 0 || !g_key_file_load_from_bytes (file, ini, G_KEY_FILE_NONE, &reason))
    {
      g_set_error (error, GUIDE_PALETTE_ERROR, GUIDE_PALETTE_ERROR_SYNTAX, "palette: %s",
                   reason ? reason->message : "the file is empty");
      return NULL;
    }

  return load (self, file, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * guide_palette_load:
 * @folder: the path of a folder of resources
 *
 * Reads the palette of the drawings of the build, `palette.ini` in that folder. It is
 * tested with them, so that one which cannot be read ends the program.
 *
 * Returns: (transfer full): the palette
 */
GuidePalette *
guide_palette_load (const char *folder)
{
  g_autofree char *path = g_strconcat (folder, "/palette.ini", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);
  GuidePalette *self = bytes != NULL ? guide_palette_new (bytes, &error) : NULL;

  if (self == NULL)
    g_error ("The palette of the drawings cannot be read: %s", error->message);

  return self;
}

/**
 * guide_palette_get_keys:
 * @self: a palette
 *
 * Gets the names of all colours, sorted.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names
 */
const char *const *
guide_palette_get_keys (GuidePalette *self)
{
  g_return_val_if_fail (GUIDE_IS_PALETTE (self), NULL);

  return (const char *const *) self->keys;
}

/**
 * guide_palette_lookup:
 * @self: a palette
 * @theme: a theme
 * @tone: a skin tone, 1 to 6
 * @key: the name of a colour
 * @out_colour: (out caller-allocates): return location for the colour
 *
 * Finds one colour, as [method@Palette.dup_css_for] would give it to a drawing.
 *
 * Returns: whether there is such a colour
 */
gboolean
guide_palette_lookup (GuidePalette *self,
                      GuideTheme    theme,
                      guint         tone,
                      const char   *key,
                      GdkRGBA      *out_colour)
{
  guint32 packed;

  g_return_val_if_fail (GUIDE_IS_PALETTE (self) && theme < GUIDE_N_THEMES, FALSE);
  g_return_val_if_fail (tone >= 1 && tone <= N_TONES && key != NULL, FALSE);

  if (!guide_palette_lookup_packed (self, theme, tone, key, &packed))
    return FALSE;
  out_colour->red = (packed >> 24) / 255.0f;
  out_colour->green = (packed >> 16 & 0xff) / 255.0f;
  out_colour->blue = (packed >> 8 & 0xff) / 255.0f;
  out_colour->alpha = (packed & 0xff) / 255.0f;

  return TRUE;
}
