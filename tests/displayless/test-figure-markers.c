/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-figure.h"
#include "guide-illustration.h"
#include "guide-book.h"
#include "guide-loader.h"
#include "guide-marker-plan.h"

/* Numbers on drawings never stand on one another: on any drawing of the book,
 * at any width from 320 px up, and wherever anchors may come to lie. */

#define WIDTH_FROM 320
#define WIDTH_TO 1920
#define TARGET 44
#define PLAIN 30

static GuideIllustration *
load_illustration (const char *name)
{
  g_autofree char *path = g_strconcat (GUIDE_RESOURCE_PREFIX "illustrations/", name, ".svg", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
  g_autoptr (GError) error = NULL;
  GuideIllustration *illustration;

  g_assert_nonnull (bytes);
  illustration = guide_illustration_new (name, bytes, &error);
  g_assert_no_error (error);

  return illustration;
}

static void
assert_apart (const GuideMarker *markers,
              guint              n,
              int                width,
              int                height,
              int                size,
              const char        *what)
{
  for (guint i = 0; i < n; i++)
    {
      if (markers[i].x < 0 || markers[i].y < 0 || markers[i].x + size > width || markers[i].y + size > height)
        g_error ("%s: number %u leaves the drawing at %d px", what, i + 1, width);
      for (guint k = i + 1; k < n; k++)
        if (guide_marker_overlaps (&markers[i], &markers[k], size))
          g_error ("%s: numbers %u and %u overlap at %d px", what, i + 1, k + 1, width);
    }
}

static void
assert_plan (GuideMarker *markers,
             guint        n,
             double       aspect,
             const char  *what)
{
  for (int width = WIDTH_FROM; width <= WIDTH_TO; width += 7)
    {
      int height = (int) (width / aspect + 0.5);
      int wanted = width >= GUIDE_MARKER_BUTTONS_FROM ? TARGET : PLAIN;

      g_assert_cmpint (guide_marker_plan (markers, n, width, height, wanted), ==, wanted);
      assert_apart (markers, n, width, height, wanted, what);
    }
}

static guint
gather (GuideFigure *figure,
        GArray      *markers)
{
  g_autoptr (GuideIllustration) illustration = load_illustration (guide_figure_get_drawing (figure));
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GuideMarker marker = { 0 };

      if (GUIDE_IS_PART (child) &&
          guide_illustration_get_anchor (illustration, guide_part_get_part (GUIDE_PART (child)), &marker.anchor) &&
          guide_illustration_get_marker (illustration, guide_part_get_part (GUIDE_PART (child)), &marker.wanted))
        g_array_append_val (markers, marker);
    }

  return markers->len;
}

static gboolean
is_drawn (GuideFigure *figure)
{
  g_autofree char *path =
    g_strconcat (GUIDE_RESOURCE_PREFIX "illustrations/", guide_figure_get_drawing (figure), ".svg", NULL);

  return g_resources_get_info (path, 0, NULL, NULL, NULL);
}

static guint
check_figures (GuideNode *node)
{
  GListModel *children = guide_node_get_children (node);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_FIGURE (child) && is_drawn (GUIDE_FIGURE (child)))
        {
          g_autoptr (GArray) markers = g_array_new (FALSE, TRUE, sizeof (GuideMarker));

          if (gather (GUIDE_FIGURE (child), markers) > 0)
            {
              assert_plan ((GuideMarker *) (void *) markers->data, markers->len, 1.5,
                           guide_figure_get_drawing (GUIDE_FIGURE (child)));
              n++;
            }
        }
      else
        n += check_figures (child);
    }

  return n;
}

static void
test_book (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideBook) book = guide_book_new (NULL, &error);
  const char **ids;
  guint n = 0;

  g_assert_no_error (error);
  ids = guide_book_get_page_ids (book);
  for (guint i = 0; ids[i] != NULL; i++)
    n += check_figures (GUIDE_NODE (guide_book_lookup_page (book, ids[i])));

  g_assert_cmpuint (n, >=, 8);
}

/* All on one point, in a corner, and anywhere: eight is the most there is. */
static void
test_crowds (void)
{
  for (guint round = 0; round < 300; round++)
    {
      GuideMarker markers[8] = { 0 };
      guint n = g_test_rand_int_range (1, 9);
      int width = g_test_rand_int_range (WIDTH_FROM, WIDTH_TO);
      float spread = round % 3 == 0 ? 0.0f : round % 3 == 1 ? 0.1f : 1.0f;

      for (guint i = 0; i < n; i++)
        graphene_point_init (&markers[i].wanted, spread * g_test_rand_double (), spread * g_test_rand_double ());

      g_assert_cmpint (guide_marker_plan (markers, n, width, width * 2 / 3, PLAIN), ==, PLAIN);
      assert_apart (markers, n, width, width * 2 / 3, PLAIN, "crowd");
      if (width >= GUIDE_MARKER_BUTTONS_FROM)
        {
          g_assert_cmpint (guide_marker_plan (markers, n, width, width * 2 / 3, TARGET), ==, TARGET);
          assert_apart (markers, n, width, width * 2 / 3, TARGET, "crowd");
        }
    }
}

/* Where there is no room they are smaller, and still apart. */
static void
test_no_room (void)
{
  GuideMarker markers[8] = { 0 };

  for (int width = 20; width < 320; width += 10)
    {
      int size = guide_marker_plan (markers, 8, width, width * 2 / 3, 100);

      g_assert_cmpint (size, <, 100);
      assert_apart (markers, 8, width, width * 2 / 3, size, "no room");
    }
}

/* A number with room stands where its drawing wants it, to the pixel. */
static void
test_undisturbed (void)
{
  GuideMarker markers[2] = { { .wanted = { 0.25f, 0.5f } }, { .wanted = { 0.75f, 0.5f } } };

  g_assert_cmpint (guide_marker_plan (markers, 2, 600, 400, 44), ==, 44);
  g_assert_cmpint (markers[0].x, ==, 150 - 22);
  g_assert_cmpint (markers[0].y, ==, 200 - 22);
  g_assert_cmpint (markers[1].x, ==, 450 - 22);

  /* Two that crowd give way alike. */
  graphene_point_init (&markers[1].wanted, 0.25f + 20.0f / 600, 0.5f);
  guide_marker_plan (markers, 2, 600, 400, 44);
  g_assert_cmpint (markers[1].x - markers[0].x, ==, 44);
  g_assert_cmpint (ABS ((markers[0].x + markers[1].x) / 2 + 22 - 160), <=, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-markers/book", test_book);
  g_test_add_func ("/figure-markers/crowds", test_crowds);
  g_test_add_func ("/figure-markers/no-room", test_no_room);
  g_test_add_func ("/figure-markers/undisturbed", test_undisturbed);

  return g_test_run ();
}
