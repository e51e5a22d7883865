/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-panel.h"
#include "guide-sheet.h"
#include "guide-stage.h"

#include <stdlib.h>

/* Draws every place of the guide as it is on a screen, into a folder:
 * PLACE--WIDTHxHEIGHT--THEME.png, and where a place is longer than the window
 * also ...--whole.png. One contact sheet a drawing: drawing--NAME.png. */

typedef struct
{
  char *folder;
  char *language;
  char *only;
  int   text_size;
  int   tone;

  GuideStage  *stage;
  GThreadPool *savers;
} Gallery;

typedef struct
{
  int      width, height;
  gboolean whole;
} Size;

static const Size sizes[] = { { 1280, 800, TRUE }, { 360, 740, TRUE }, { 1080, 1920, FALSE } };

static const struct
{
  const char     *name;
  GuideAppearance appearance;
} themes[] = {
  { "light", GUIDE_APPEARANCE_LIGHT },
  { "dark", GUIDE_APPEARANCE_DARK },
  { "contrast", GUIDE_APPEARANCE_CONTRAST },
};

static const char *const panels[] = { "appearance", "language", "menu", "find", "shortcuts", "export", "forget" };

/* What is left to do for a picture, in another thread: the frame is drawn. */
typedef struct
{
  char       *path;
  GdkTexture *texture; /* or NULL for a sheet */
  char       *drawing;
} Save;

static void
save (gpointer data,
      gpointer unused)
{
  Save *self = data;

  if (self->texture == NULL)
    guide_sheet_save (self->drawing, self->path);
  else if (!gdk_texture_save_to_png (self->texture, self->path))
    g_printerr ("%s cannot be written\n", self->path);

  g_free (self->path);
  g_free (self->drawing);
  g_clear_object (&self->texture);
  g_free (self);
}

static void
push_save (Gallery    *self,
           const char *name,
           GdkTexture *texture,
           const char *drawing)
{
  Save *job = g_new0 (Save, 1);

  job->path = g_build_filename (self->folder, name, NULL);
  job->texture = texture;
  job->drawing = g_strdup (drawing);
  g_thread_pool_push (self->savers, job, NULL);
}

/* A widget that has to be drawn anew has nothing to show until the next frame. */
static GskRenderNode *
snapshot_widget (Gallery               *self,
                 GtkWidget             *widget,
                 const graphene_rect_t *area)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GskRenderNode *node = NULL;

  while (node == NULL)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();

      gdk_paintable_snapshot (paintable, snapshot, area->size.width, area->size.height);
      node = gtk_snapshot_free_to_node (snapshot);
      if (node == NULL)
        guide_stage_settle (self->stage);
    }

  return node;
}

/* In plain memory: what OpenGL holds can be read by this thread alone. */
static GdkTexture *
bring_home (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  gsize stride = (gsize) width * 4;
  guint8 *pixels = g_malloc (stride * height);
  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, stride * height);

  gdk_texture_download (texture, pixels, stride);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static GdkTexture *
render (Gallery       *self,
        GtkWidget     *widget,
        const GdkRGBA *ground)
{
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) inside = snapshot_widget (self, widget, &area);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (ground != NULL)
    gtk_snapshot_append_color (snapshot, ground, &area);
  gtk_snapshot_append_node (snapshot, inside);
  node = gtk_snapshot_free_to_node (snapshot);

  texture = gsk_renderer_render_texture (renderer, node, &area);

  return bring_home (texture);
}

/* The colour of the window's own ground, where nothing stands upon it. */
static GdkRGBA
read_ground (GdkTexture *texture)
{
  gsize stride = gdk_texture_get_width (texture) * 4;
  g_autofree guint8 *pixels = g_malloc (stride * gdk_texture_get_height (texture));
  const guint8 *pixel = pixels + stride * (gdk_texture_get_height (texture) / 2) + 4;

  gdk_texture_download (texture, pixels, stride);

  return (GdkRGBA) { pixel[2] / 255.0f, pixel[1] / 255.0f, pixel[0] / 255.0f, 1 };
}

static GtkWidget *
find_content (GuideWindow *window)
{
  GtkWidget *panel = guide_stage_find (GTK_WIDGET (window), GUIDE_TYPE_PANEL);
  GtkWidget *scroller = guide_stage_find (panel != NULL ? panel : GTK_WIDGET (window), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *viewport = scroller != NULL ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller)) : NULL;
  GtkAdjustment *adjustment;

  if (!GTK_IS_VIEWPORT (viewport))
    return NULL;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (gtk_adjustment_get_upper (adjustment) <= gtk_adjustment_get_page_size (adjustment) + 1)
    return NULL;

  return gtk_viewport_get_child (GTK_VIEWPORT (viewport));
}

static void
draw_place (Gallery    *self,
            const char *place,
            const Size *size,
            const char *theme)
{
  GuideWindow *window = guide_stage_get_window (self->stage);
  g_autofree char *stem = g_strdup_printf ("%s--%dx%d--%s", place, size->width, size->height, theme);
  g_autofree char *name = g_strconcat (stem, ".png", NULL);
  g_autofree char *whole = g_strconcat (stem, "--whole.png", NULL);
  GtkWidget *content;
  GdkTexture *texture;
  GdkRGBA ground;

  guide_stage_settle (self->stage);
  texture = render (self, GTK_WIDGET (window), NULL);
  content = size->whole ? find_content (window) : NULL;
  if (content != NULL)
    ground = read_ground (texture);
  push_save (self, name, texture, NULL);
  if (content != NULL)
    push_save (self, whole, render (self, content, &ground), NULL);
}

static gboolean
is_wanted (Gallery    *self,
           const char *place)
{
  return self->only == NULL || g_str_equal (self->only, place);
}

static void
draw_screen (Gallery    *self,
             const char *place,
             const Size *size,
             const char *theme)
{
  if (!is_wanted (self, place))
    return;

  guide_session_go (guide_stage_get_session (self->stage), place);
  draw_place (self, place, size, theme);
}

static void
draw_panels (Gallery    *self,
             const Size *size,
             const char *theme)
{
  GuideShell *shell = guide_window_get_shell (guide_stage_get_window (self->stage));

  guide_session_go (guide_stage_get_session (self->stage), GUIDE_PLACE_HOME);
  for (guint i = 0; i < G_N_ELEMENTS (panels); i++)
    {
      g_autofree char *place = g_strconcat ("panel-", panels[i], NULL);

      if (!is_wanted (self, place))
        continue;
      guide_shell_open_panel (shell, panels[i]);
      draw_place (self, place, size, theme);
      guide_shell_close_panel (shell);
    }
}

static void
draw_all_places (Gallery    *self,
                 const Size *size,
                 const char *theme)
{
  const char **pages = guide_book_get_page_ids (guide_stage_get_book (self->stage));
  const char *const others[] = { GUIDE_PLACE_QUIZ,     GUIDE_PLACE_SELF_CHECK, GUIDE_PLACE_COMPARE, GUIDE_PLACE_MY_VISIT,
                                 GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES,    GUIDE_PLACE_ABOUT };

  draw_screen (self, GUIDE_PLACE_HOME, size, theme);
  for (guint i = 0; pages[i] != NULL; i++)
    draw_screen (self, pages[i], size, theme);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    draw_screen (self, others[i], size, theme);
  draw_panels (self, size, theme);
}

static void
draw_gallery (Gallery *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      guide_stage_resize (self->stage, sizes[i].width, sizes[i].height);
      for (guint j = 0; j < G_N_ELEMENTS (themes); j++)
        {
          guide_session_set_appearance (guide_stage_get_session (self->stage), themes[j].appearance);
          draw_all_places (self, &sizes[i], themes[j].name);
        }
    }
}

static void
draw_sheets (Gallery *self)
{
  g_auto (GStrv) drawings = guide_sheet_dup_drawings ();

  for (guint i = 0; drawings[i] != NULL; i++)
    {
      g_autofree char *place = g_strconcat ("drawing--", drawings[i], NULL);
      g_autofree char *name = g_strconcat (place, ".png", NULL);

      if (is_wanted (self, place))
        push_save (self, name, NULL, drawings[i]);
    }
}

static gboolean
parse (Gallery *self,
       int     *argc,
       char  ***argv)
{
  g_auto (GStrv) rest = NULL;
  const GOptionEntry entries[] = {
    { "language", 0, 0, G_OPTION_ARG_STRING, &self->language, "The language of the pages", "ID" },
    { "text-size", 0, 0, G_OPTION_ARG_INT, &self->text_size, "The size of the text", "PERCENT" },
    { "tone", 0, 0, G_OPTION_ARG_INT, &self->tone, "The skin tone, 1 to 6", "TONE" },
    { "only", 0, 0, G_OPTION_ARG_STRING, &self->only, "One place alone", "PLACE" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rest, NULL, "FOLDER" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, &error) || rest == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "a folder for the pictures is missing");
      return FALSE;
    }
  self->folder = g_strdup (rest[0]);

  return g_mkdir_with_parents (self->folder, 0755) == 0;
}

int
main (int   argc,
      char *argv[])
{
  Gallery self = { .text_size = GUIDE_TEXT_SIZE_MIN };
  g_autofree char *home = g_dir_make_tmp ("guide-gallery-XXXXXX", NULL);

  /* What the one who draws the pictures keeps is neither shown nor changed. */
  g_setenv ("XDG_DATA_HOME", home, TRUE);

  if (!parse (&self, &argc, &argv))
    return EXIT_FAILURE;

  self.stage = guide_stage_new (self.language);
  self.savers = g_thread_pool_new (save, NULL, g_get_num_processors (), FALSE, NULL);
  guide_session_set_text_size (guide_stage_get_session (self.stage), self.text_size);
  if (self.tone > 0)
    guide_session_set_tone (guide_stage_get_session (self.stage), self.tone);

  draw_gallery (&self);
  draw_sheets (&self);

  g_thread_pool_free (self.savers, FALSE, TRUE);
  guide_stage_free (self.stage);
  g_free (self.folder);
  g_free (self.language);
  g_free (self.only);

  return EXIT_SUCCESS;
}
