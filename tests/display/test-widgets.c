/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-test.h"

#include "guide-drawing.h"

/* Single widgets: drawings that fail, and that nothing stays behind. */

static GuideArtCache *
get_art (GuideTest *test)
{
  return guide_context_get_art (guide_window_get_context (test->window));
}

static gboolean
is_drawing (GtkWidget  *widget,
            const char *name)
{
  return GUIDE_IS_DRAWING (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (guide_drawing_get_name (GUIDE_DRAWING (widget)), name) == 0;
}

/* Where a drawing is missing its description stands, and one warning says so
 * however often it is asked for. */
static void
test_missing_drawing (void)
{
  GuideTest test = { 0 };
  GtkWidget *window, *box;

  guide_test_open (&test, "en", 800, 600);
  window = gtk_window_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 700);

  g_test_expect_message ("guide-art", G_LOG_LEVEL_WARNING, "*no-such-drawing*");
  gtk_box_append (GTK_BOX (box), guide_drawing_new (get_art (&test), "no-such-drawing", "Three layers of skin"));
  gtk_box_append (GTK_BOX (box), guide_drawing_new (get_art (&test), "no-such-drawing", "Three layers again"));
  gtk_window_present (GTK_WINDOW (window));
  guide_test_wait (300);
  g_test_assert_expected_messages ();

  g_assert_nonnull (guide_test_find (window, guide_test_says, "Three layers of skin"));
  g_assert_nonnull (guide_test_find (window, guide_test_says, "Three layers again"));

  gtk_window_destroy (GTK_WINDOW (window));
  guide_test_close (&test);
}

/* Every drawing of every page is there, and has a description or only pleases
 * the eye. */
static void
test_every_drawing (void)
{
  GuideTest test = { 0 };
  const char **ids;
  guint n_drawings = 0;

  guide_test_open (&test, "en", 1280, 800);
  ids = guide_book_get_page_ids (guide_test_get_book (&test));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) alts = NULL;

      guide_test_go (&test, ids[i]);
      guide_art_cache_drain (get_art (&test));
      guide_test_settle (&test);
      alts = guide_test_find_all (GTK_WIDGET (test.window), guide_test_is_class, "alt");
      if (alts->len > 0)
        g_error ("a drawing of %s is missing: “%s” stands there", ids[i], gtk_label_get_text (alts->pdata[0]));
      n_drawings++;
    }
  g_test_message ("%u pages", n_drawings);
  guide_test_close (&test);
}

static GBytes *
paint (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));

  return gdk_texture_save_to_png_bytes (texture);
}

static GtkWidget *
show_drawing (GuideTest  *test,
              const char *name)
{
  GtkWidget *drawing;

  guide_test_go (test, "skin");
  guide_art_cache_drain (get_art (test));
  guide_test_settle (test);
  guide_test_settle (test);
  drawing = guide_test_find (GTK_WIDGET (test->window), is_drawing, name);
  g_assert_nonnull (drawing);

  return drawing;
}

/* A language from right to left turns the page round, never the anatomy: the
 * drawing changes sides and stays the same to the pixel. */
static void
test_right_to_left (void)
{
  GuideTest test = { 0 };
  graphene_rect_t left, right;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  GtkWidget *drawing;

  guide_test_open (&test, "en", 1280, 800);
  drawing = show_drawing (&test, "skin-layers");
  g_assert_true (gtk_widget_compute_bounds (drawing, GTK_WIDGET (test.window), &left));
  before = paint (drawing);

  guide_session_set_language (guide_test_get_session (&test), "ar_XB");
  guide_test_settle (&test);
  drawing = show_drawing (&test, "skin-layers");
  g_assert_cmpint (gtk_widget_get_direction (drawing), ==, GTK_TEXT_DIR_RTL);
  g_assert_true (gtk_widget_compute_bounds (drawing, GTK_WIDGET (test.window), &right));
  after = paint (drawing);

  g_assert_cmpfloat (left.size.width, ==, right.size.width);
  g_assert_cmpfloat_with_epsilon (left.origin.x + left.size.width + right.origin.x, 1280, 2);
  g_assert_cmpfloat (left.origin.x, <, right.origin.x);
  g_assert_true (g_bytes_equal (before, after));

  guide_test_close (&test);
}

/* The clinic's name and number stand on Home, and its emergency number in Get
 * help. */
static void
test_clinic (void)
{
  GuideTest test = { 0 };

  guide_test_put_file ("clinic.ini", "[clinic]\nname=Skin House\nphone=030 1234\nemergency=117\n");

  guide_test_open (&test, "en", 1280, 800);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), guide_test_says, "Skin House"));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), guide_test_says, "Phone: \u2066030 1234\u2069"));
  guide_test_press (&test, "F1");
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), guide_test_says, "Call \u2066117\u2069 now."));
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), guide_test_says, "Skin House"));
  guide_test_close (&test);
}

static void
test_broken_clinic (void)
{
  GuideTest test = { 0 };

  guide_test_put_file ("clinic.ini", "[clinic\n");

  g_test_expect_message ("guide", G_LOG_LEVEL_MESSAGE, "*clinic.ini:1: *");
  guide_test_open (&test, "en", 1280, 800);
  g_test_assert_expected_messages ();
  g_assert_null (guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "clinic"));
  guide_test_close (&test);
}

/* Settings that cannot be read cost one warning and nothing else. */
static void
test_broken_settings (void)
{
  GuideTest test = { 0 };

  guide_test_put_file ("reader.ini", "[reader\n");
  g_test_expect_message ("guide-keeper", G_LOG_LEVEL_WARNING, "*reader.ini could not be read*");
  guide_test_open (&test, "en", 1280, 800);
  g_test_assert_expected_messages ();
  guide_test_close (&test);
}

/* A place kept from a longer book, or a language that is gone, harms nobody. */
static void
test_stale_settings (void)
{
  GuideTest test = { 0 };

  guide_test_put_file ("reader.ini", "[reader]\nlanguage=xx\nlast-page=gone\nread=gone;\ntone=99\n");
  guide_test_open (&test, NULL, 1280, 800);
  g_assert_cmpstr (guide_test_get_place (&test), ==, GUIDE_PLACE_HOME);
  g_assert_nonnull (guide_test_find (GTK_WIDGET (test.window), guide_test_is_class, "card"));
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);

  g_test_add_func ("/widgets/missing-drawing", test_missing_drawing);
  g_test_add_func ("/widgets/every-drawing", test_every_drawing);
  g_test_add_func ("/widgets/right-to-left", test_right_to_left);
  g_test_add_func ("/widgets/clinic", test_clinic);
  g_test_add_func ("/widgets/broken-clinic", test_broken_clinic);
  g_test_add_func ("/widgets/broken-settings", test_broken_settings);
  g_test_add_func ("/widgets/stale-settings", test_stale_settings);

  return g_test_run ();
}
