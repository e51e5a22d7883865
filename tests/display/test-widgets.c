/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-test.h"

#include "guide-drawing.h"
#include "guide-em.h"
#include "guide-loader.h"
#include "guide-prose.h"
#include "guide-soon.h"

#include <glib/gstdio.h>
#include <string.h>

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

/* Opens a page whose drawing is good; how many descriptions stand in its place? */
static guint
count_alts (GuideTest *test)
{
  g_autoptr (GPtrArray) alts = NULL;

  guide_test_go (test, "skin");
  guide_art_cache_drain (get_art (test));
  guide_test_settle (test);
  alts = guide_test_find_all (GTK_WIDGET (test->window), guide_test_is_class, "alt");

  return alts->len;
}

#define HUGE_SIZE (10 * 1024 * 1024)

static char *
dup_broken_path (const char *folder,
                 const char *name)
{
  g_autofree char *file = g_strconcat (name, ".svg", NULL);

  return g_build_filename (folder, file, NULL);
}

static void
put_broken (const char *folder,
            const char *name,
            gsize       size)
{
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "art", name, NULL);
  g_autofree char *from = g_strconcat (source, ".svg", NULL);
  g_autofree char *to = dup_broken_path (folder, name);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (size == 0)
    {
      g_file_get_contents (from, &text, &size, &error);
      g_assert_no_error (error);
    }
  else
    {
      text = g_malloc (size);
      memset (text, ' ', size);
    }
  g_file_set_contents (to, text, size, &error);
  g_assert_no_error (error);
}

static const char *const broken[] = { "damaged", "empty", "huge" };

/* Puts drawings that cannot be drawn among those of the program. */
static char *
make_broken (void)
{
  g_autofree char *overlay = NULL;
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("guide-broken-XXXXXX", &error);

  g_assert_no_error (error);
  put_broken (folder, "damaged", 0);
  put_broken (folder, "empty", 0);
  put_broken (folder, "huge", HUGE_SIZE);
  overlay = g_strdup_printf (GUIDE_RESOURCE_PREFIX "illustrations/broken=%s", folder);
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);

  return folder;
}

static void
remove_broken (const char *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = dup_broken_path (folder, broken[i]);

      g_unlink (path);
    }
  g_rmdir (folder);
}

/* Where a drawing is missing, damaged, empty or huge its description stands,
 * one warning says so however often it is asked for, and the guide lives. */
static void
check_no_drawing (gconstpointer data)
{
  const char *name = data;
  g_autofree char *pattern = g_strdup_printf ("*%s*", name);
  GuideTest test = { 0 };
  GtkWidget *window, *box;

  guide_test_open (&test, "en", 800, 600);
  window = gtk_window_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 700);

  /* GIO tells of each file it puts in a resource's place. */
  if (g_str_has_prefix (name, "broken/"))
    g_test_expect_message ("GLib-GIO", G_LOG_LEVEL_MESSAGE, "Mapped file*");
  g_test_expect_message ("guide-art", G_LOG_LEVEL_WARNING, pattern);
  gtk_box_append (GTK_BOX (box), guide_drawing_new (get_art (&test), name, "Three layers of skin"));
  gtk_box_append (GTK_BOX (box), guide_drawing_new (get_art (&test), name, "Three layers again"));
  gtk_window_present (GTK_WINDOW (window));
  guide_test_wait (300);
  g_test_assert_expected_messages ();

  g_assert_nonnull (guide_test_find (window, guide_test_says, "Three layers of skin"));
  g_assert_nonnull (guide_test_find (window, guide_test_says, "Three layers again"));
  g_assert_cmpuint (count_alts (&test), ==, 0);

  guide_test_destroy (GTK_WINDOW (window));
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

static void
count_cb (GtkAdjustment *object)
{
  gtk_adjustment_set_value (object, gtk_adjustment_get_value (object) + 1);
}

/* What is to be done soon is done once, after all that is under way, and not
 * where what it was to be done to has gone. */
static void
test_soon (void)
{
  g_autoptr (GtkAdjustment) there = g_object_ref_sink (gtk_adjustment_new (0, 0, 9, 1, 1, 0));
  GtkAdjustment *gone = g_object_ref_sink (gtk_adjustment_new (0, 0, 9, 1, 1, 0));

  guide_soon (there, G_CALLBACK (count_cb));
  guide_soon (gone, G_CALLBACK (count_cb));
  g_assert_cmpfloat (gtk_adjustment_get_value (there), ==, 0);
  g_assert_finalize_object (gone);
  for (int i = 0; i < 100 && gtk_adjustment_get_value (there) < 1; i++)
    guide_test_wait (10);
  guide_test_wait (10); /* it would count on */
  g_assert_cmpfloat (gtk_adjustment_get_value (there), ==, 1);
}

static int
measure (GtkWidget     *widget,
         GtkOrientation orientation,
         int            for_size)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/* A text is as high as GTK's own label makes it at each width, and as wide where
 * it is short. A long one does not lay itself out to learn how wide it could be. */
static void
test_texts (void)
{
  const char *const texts[] = {
    "Next",
    "Not sure about a sign? Call and ask.",
    "Lie down until help comes, or sit up if it is hard to breathe. Do not stand up or walk, even if you feel better.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GtkWidget) text = g_object_ref_sink (guide_prose_new_plain (texts[i], NULL));
      g_autoptr (GtkWidget) label = g_object_ref_sink (g_object_new (GTK_TYPE_LABEL, "label", texts[i], "wrap", TRUE, "wrap-mode",
                                                                     PANGO_WRAP_WORD_CHAR, NULL));

      for (int width = 80; width < 800; width += 90)
        g_assert_cmpint (measure (text, GTK_ORIENTATION_VERTICAL, width), ==, measure (label, GTK_ORIENTATION_VERTICAL, width));
      if (strlen (texts[i]) < 60)
        g_assert_cmpint (measure (text, GTK_ORIENTATION_HORIZONTAL, -1), ==, measure (label, GTK_ORIENTATION_HORIZONTAL, -1));
      else
        g_assert_cmpint (measure (text, GTK_ORIENTATION_HORIZONTAL, -1), ==, guide_em (text, 38));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;
  int status;

  guide_test_init (&argc, &argv);
  folder = make_broken ();

  g_test_add_data_func ("/widgets/missing-drawing", "no-such-drawing", check_no_drawing);
  g_test_add_data_func ("/widgets/damaged-drawing", "broken/damaged", check_no_drawing);
  g_test_add_data_func ("/widgets/empty-drawing", "broken/empty", check_no_drawing);
  g_test_add_data_func ("/widgets/huge-drawing", "broken/huge", check_no_drawing);
  g_test_add_func ("/widgets/soon", test_soon);
  g_test_add_func ("/widgets/texts", test_texts);
  g_test_add_func ("/widgets/every-drawing", test_every_drawing);
  g_test_add_func ("/widgets/right-to-left", test_right_to_left);
  g_test_add_func ("/widgets/clinic", test_clinic);
  g_test_add_func ("/widgets/broken-clinic", test_broken_clinic);
  g_test_add_func ("/widgets/broken-settings", test_broken_settings);
  g_test_add_func ("/widgets/stale-settings", test_stale_settings);

  status = g_test_run ();
  remove_broken (folder);

  return status;
}
