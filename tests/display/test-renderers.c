/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-likeness.h"
#include "guide-states.h"

/* test-renderers LANGUAGE [FOLDER]: what GTK draws by itself, with OpenGL where there is
 * one, against what cairo draws. Most people see the one, other tests look at the
 * other. With a folder the pictures that differ are put there. */

typedef struct
{
  GuideTest   *test;
  GskRenderer *cairo;
  const char  *folder;
  const char  *look;
  int          scale;
  guint        n_pictures;
  guint        n_spots;
} Renderers;

/* Each kind of control, box and figure once; -m thorough looks at all. */
static const char *const some_places[] = {
  GUIDE_PLACE_HOME, "mark-or-scar", "first-days", "evidence", GUIDE_PAGE_HELP, "q-before-after, answered", "self-check, today",
  "self-check, all skipped", "options, three", "my visit, dates, a day", "my visit, one page, everything", "appearance", "find", NULL
};

/* The rest is in the pictures. */
#define MOST_SAID 12

/* A paintable is empty between a change and the frame that shows it. */
static GskRenderNode *
take_node (Renderers *self,
           GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GskRenderNode *node = NULL;

  for (int tries = 0; node == NULL && tries < 100; tries++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();

      if (tries > 0)
        guide_test_wait (20);
      gtk_snapshot_scale (snapshot, self->scale, self->scale);
      gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
      node = gtk_snapshot_free_to_node (snapshot);
    }
  g_assert_nonnull (node);

  return node;
}

static void
keep (Renderers  *self,
      const char *place,
      const char *renderer,
      GdkTexture *texture)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  if (self->folder == NULL)
    return;

  name = g_strdup_printf ("%s--%s--%d--%s.png", place, self->look, self->scale, renderer);
  g_strdelimit (name, " ,/", '-');
  path = g_build_filename (self->folder, name, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

static void
say_spots (Renderers  *self,
           const char *place,
           GArray     *spots)
{
  for (guint i = 0; i < MIN (spots->len, MOST_SAID); i++)
    {
      GdkRectangle *spot = &g_array_index (spots, GdkRectangle, i);

      g_printerr ("# %s, %s, scale %d: %dx%d at %d, %d\n", place, self->look, self->scale, spot->width, spot->height,
                  spot->x, spot->y);
    }
}

static void
compare_at_scale (Renderers  *self,
                  const char *place)
{
  GtkWidget *window = GTK_WIDGET (self->test->window);
  g_autoptr (GskRenderNode) node = take_node (self, window);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (window) * self->scale,
                                             gtk_widget_get_height (window) * self->scale);
  g_autoptr (GdkTexture) own =
    gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, &area);
  g_autoptr (GdkTexture) cairo = gsk_renderer_render_texture (self->cairo, node, &area);
  g_autoptr (GArray) spots = guide_likeness_compare (own, cairo, self->scale);

  self->n_pictures++;
  self->n_spots += spots->len;
  if (spots->len == 0)
    return;

  g_test_fail ();
  say_spots (self, place, spots);
  keep (self, place, "own", own);
  keep (self, place, "cairo", cairo);
}

static void
look_at (Renderers  *self,
         const char *place)
{
  if (!g_test_thorough () && !g_strv_contains (some_places, place))
    return;

  for (self->scale = 1; self->scale <= 2; self->scale++)
    compare_at_scale (self, place);
}

static void
look_at_state_cb (GuideTest  *test,
                  const char *state,
                  gpointer    data)
{
  look_at (data, state);
}

static const char *const sheets[] = { "appearance", "language", "menu", "find", "shortcuts", "forget" };

static void
look_at_sheets (Renderers *self)
{
  GuideShell *shell = guide_window_get_shell (self->test->window);

  guide_test_go (self->test, GUIDE_PLACE_HOME);
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      guide_shell_open_panel (shell, sheets[i]);
      guide_test_settle (self->test);
      look_at (self, sheets[i]);
    }
  guide_shell_close_panel (shell);
}

static void
look_at_all (Renderers  *self,
             const char *language)
{
  const char **ids = guide_book_get_page_ids (guide_test_get_book (self->test));
  const char *const others[] = { GUIDE_PLACE_HOME, GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES, GUIDE_PLACE_ABOUT };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      guide_test_go (self->test, others[i]);
      look_at (self, others[i]);
    }
  for (guint i = 0; ids[i] != NULL; i++)
    {
      guide_test_go (self->test, ids[i]);
      look_at (self, ids[i]);
    }
  guide_states_visit (self->test, language, look_at_state_cb, self);
  look_at_sheets (self);
}

/* Where GTK finds no OpenGL there is only cairo, and nothing to compare. */
static void
say_renderer (GuideTest *test)
{
  GskRenderer *own = gtk_native_get_renderer (GTK_NATIVE (test->window));

  g_test_message ("%s", G_OBJECT_TYPE_NAME (own));
  g_assert_false (GSK_IS_CAIRO_RENDERER (own));
}

static const struct
{
  const char     *name;
  GuideAppearance appearance;
  int             text_size;
} looks[] = {
  { "light", GUIDE_APPEARANCE_LIGHT, 100 },
  { "dark", GUIDE_APPEARANCE_DARK, 125 },
  { "contrast", GUIDE_APPEARANCE_CONTRAST, 200 },
};

static void
test_renderers (gconstpointer data)
{
  const char *const *arguments = data;
  GuideTest test = { 0 };
  Renderers self = { .test = &test, .folder = arguments[2], .cairo = gsk_cairo_renderer_new () };

  guide_states_put_clinic (arguments[1]);
  guide_test_open (&test, arguments[1], 1000, 700);
  /* The ring of what has the focus grows: half way it lies between pixels. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  say_renderer (&test);
  g_assert_true (gsk_renderer_realize (self.cairo, NULL, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      self.look = looks[i].name;
      guide_session_set_appearance (guide_test_get_session (&test), looks[i].appearance);
      guide_session_set_text_size (guide_test_get_session (&test), looks[i].text_size);
      look_at_all (&self, arguments[1]);
    }

  gsk_renderer_unrealize (self.cairo);
  g_object_unref (self.cairo);
  g_test_message ("%u pictures, %u spots", self.n_pictures, self.n_spots);
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *path = NULL;

  guide_test_init (&argc, &argv);
  g_assert_cmpint (argc, >=, 2);
  path = g_strconcat ("/renderers/", argv[1], NULL);
  g_test_add_data_func (path, argv, test_renderers);

  return g_test_run ();
}
