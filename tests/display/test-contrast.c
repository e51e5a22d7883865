/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-states.h"

#include <math.h>

/* The contrast of words as they are drawn: of every label in view, the ground is
 * its commonest colour and the text the one farthest from it. */

#define TEXT_CONTRAST_MIN 7.0

typedef struct
{
  guchar *pixels;
  int     width;
  int     height;
} Picture;

/* A paintable is empty between a change and the frame that shows it. */
static GskRenderNode *
take_node (GuideTest *test)
{
  GtkWidget *window = GTK_WIDGET (test->window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GskRenderNode *node = NULL;

  for (int tries = 0; node == NULL && tries < 100; tries++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();

      if (tries > 0)
        guide_test_wait (20);
      gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window), gtk_widget_get_height (window));
      node = gtk_snapshot_free_to_node (snapshot);
    }
  g_assert_nonnull (node);

  return node;
}

/* All have the same size, and so the same memory. */
static Picture
take_picture (GuideTest *test)
{
  static guchar *pixels;
  GtkWidget *window = GTK_WIDGET (test->window);
  g_autoptr (GskRenderNode) node = take_node (test);
  g_autoptr (GdkTexture) texture = NULL;
  Picture picture = { NULL, gtk_widget_get_width (window), gtk_widget_get_height (window) };

  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, picture.width, picture.height));
  picture.pixels = pixels = g_realloc (pixels, (gsize) picture.width * picture.height * 4);
  gdk_texture_download (texture, picture.pixels, (gsize) picture.width * 4);

  return picture;
}

static double
get_part (guchar value)
{
  double part = value / 255.0;

  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

/* The pixels are BGRA, as cairo's on every machine of today. */
static double
get_luminance (guint32 pixel)
{
  return 0.0722 * get_part (pixel & 0xff) + 0.7152 * get_part (pixel >> 8 & 0xff) +
         0.2126 * get_part (pixel >> 16 & 0xff);
}

static double
get_contrast (double one,
              double other)
{
  return (MAX (one, other) + 0.05) / (MIN (one, other) + 0.05);
}

static void
add_pixels (GHashTable *counts,
            guint32     pixel,
            int         n)
{
  gpointer key = GUINT_TO_POINTER (pixel);

  g_hash_table_insert (counts, key, GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (counts, key)) + n));
}

/* How many pixels have each colour. Most have that of the one before. */
static GHashTable *
count_colours (const Picture         *picture,
               const graphene_rect_t *box)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (int y = (int) box->origin.y; y < (int) (box->origin.y + box->size.height); y++)
    {
      const guint32 *row = (guint32 *) picture->pixels + (gsize) y * picture->width;
      int end = (int) (box->origin.x + box->size.width);

      for (int x = (int) box->origin.x, start = x; x < end; x++)
        if (x + 1 == end || row[x + 1] != row[x])
          {
            add_pixels (counts, row[x], x + 1 - start);
            start = x + 1;
          }
    }

  return counts;
}

static double
measure (const Picture         *picture,
         const graphene_rect_t *box)
{
  g_autoptr (GHashTable) counts = count_colours (picture, box);
  double best = 1, ground = 0;
  int most = 0;
  gpointer pixel, count;
  GHashTableIter iter;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &pixel, &count))
    if (GPOINTER_TO_INT (count) > most)
      {
        most = GPOINTER_TO_INT (count);
        ground = get_luminance (GPOINTER_TO_UINT (pixel));
      }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &pixel, NULL))
    best = MAX (best, get_contrast (get_luminance (GPOINTER_TO_UINT (pixel)), ground));

  return best;
}

static gboolean
is_words (GtkWidget  *widget,
          const char *what)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget) &&
         *gtk_label_get_text (GTK_LABEL (widget)) != '\0';
}

static guint
check_screen (GuideTest  *test,
              const char *place,
              const char *look,
              double     *lowest)
{
  g_autoptr (GPtrArray) labels = guide_test_find_all (GTK_WIDGET (test->window), is_words, NULL);
  Picture picture = take_picture (test);
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 80, picture.width, picture.height - 160);
  guint n_seen = 0;

  for (guint i = 0; i < labels->len; i++)
    {
      graphene_rect_t box, seen;
      double contrast;

      if (!gtk_widget_compute_bounds (labels->pdata[i], GTK_WIDGET (test->window), &box) ||
          !graphene_rect_contains_rect (&all, &box) || !graphene_rect_intersection (&all, &box, &seen))
        continue;

      contrast = measure (&picture, &seen);
      *lowest = MIN (*lowest, contrast);
      n_seen++;
      if (contrast < TEXT_CONTRAST_MIN)
        {
          g_printerr ("# %s %s: “%.40s” has %.2f\n", look, place, gtk_label_get_text (labels->pdata[i]), contrast);
          g_test_fail ();
        }
    }

  return n_seen;
}

static void
test_words (void)
{
  const char *const looks[] = { "system", "light", "dark", "contrast" };
  const char *const others[] = { GUIDE_PLACE_HOME, GUIDE_PLACE_GLOSSARY, GUIDE_PLACE_SOURCES, GUIDE_PLACE_ABOUT };
  GuideTest test = { 0 };
  const char **ids;

  guide_test_open (&test, "en", 1280, 1800);
  ids = guide_book_get_page_ids (guide_test_get_book (&test));

  for (int look = GUIDE_APPEARANCE_LIGHT; look <= GUIDE_APPEARANCE_CONTRAST; look++)
    {
      double lowest = 21;
      guint n_seen = 0;

      guide_session_set_appearance (guide_test_get_session (&test), look);
      for (guint i = 0; ids[i] != NULL; i++)
        {
          guide_test_go (&test, ids[i]);
          n_seen += check_screen (&test, ids[i], looks[look], &lowest);
        }
      for (guint i = 0; i < G_N_ELEMENTS (others); i++)
        {
          guide_test_go (&test, others[i]);
          n_seen += check_screen (&test, others[i], looks[look], &lowest);
        }
      g_test_message ("%s: %u labels, %.2f and more", looks[look], n_seen, lowest);
      g_assert_cmpuint (n_seen, >, 400);
    }
  guide_test_close (&test);
}

typedef struct
{
  const char *look;
  double      lowest;
  guint       n_seen;
} Seen;

static void
check_state_cb (GuideTest  *test,
                const char *state,
                gpointer    data)
{
  Seen *seen = data;

  seen->n_seen += check_screen (test, state, seen->look, &seen->lowest);
}

/* Quiz, self-check, options and My visit, in every state. */
static void
test_asking (void)
{
  const char *const looks[] = { "system", "light", "dark", "contrast" };
  GuideTest test = { 0 };

  guide_states_put_clinic ("en");
  guide_test_open (&test, "en", 1280, 1400);
  for (int look = GUIDE_APPEARANCE_LIGHT; look <= GUIDE_APPEARANCE_CONTRAST; look++)
    {
      Seen seen = { .look = looks[look], .lowest = 21 };

      guide_session_set_appearance (guide_test_get_session (&test), look);
      guide_states_visit (&test, "en", check_state_cb, &seen);
      g_test_message ("%s: %u labels, %.2f and more", seen.look, seen.n_seen, seen.lowest);
      g_assert_cmpuint (seen.n_seen, >, 1000);
    }
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);
  g_test_add_func ("/contrast/words", test_words);
  g_test_add_func ("/contrast/asking", test_asking);

  return g_test_run ();
}
