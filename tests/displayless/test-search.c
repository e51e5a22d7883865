/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-search.h"
#include "guide-text.h"

static GuideBook *
load_book (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (NULL, &error);

  g_assert_no_error (error);

  return book;
}

static guint
count_hits (GuideBook  *book,
            const char *words)
{
  g_autoptr (GListModel) hits = guide_search_book (book, words);

  return g_list_model_get_n_items (hits);
}

static void
test_folding (void)
{
  g_autoptr (GuideBook) book = load_book ();
  guint n_hits = count_hits (book, "collagen");

  g_assert_cmpuint (n_hits, >, 3);
  g_assert_cmpuint (count_hits (book, "COLLAGEN"), ==, n_hits);
  g_assert_cmpuint (count_hits (book, "cöllagén"), ==, n_hits);
  g_assert_cmpuint (count_hits (book, "  collagen "), ==, n_hits);
}

static void
test_nothing (void)
{
  g_autoptr (GuideBook) book = load_book ();

  g_assert_cmpuint (count_hits (book, ""), ==, 0);
  g_assert_cmpuint (count_hits (book, "   "), ==, 0);
  g_assert_cmpuint (count_hits (book, "\u0301"), ==, 0); /* an accent alone folds to nothing */
  g_assert_cmpuint (count_hits (book, "xyzzy"), ==, 0);
  g_assert_cmpuint (count_hits (book, "href"), ==, 0); /* markup is not words */
  g_assert_cmpuint (count_hits (book, "<b>"), ==, 0);
}

static int
find_position (GuideBook  *book,
               const char *page_id)
{
  const char **ids = guide_book_get_page_ids (book);
  int position = 0;

  while (g_strcmp0 (ids[position], page_id) != 0)
    position++;

  return position;
}

/* Each hit says where it is, and its line really has the word. */
static void
test_hits (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GListModel) hits = guide_search_book (book, "redness");
  int before = 0;

  g_assert_cmpuint (g_list_model_get_n_items (hits), >, 0);

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (hits, i);
      GuidePage *page = guide_book_lookup_page (book, guide_hit_get_page_id (hit));
      g_autofree char *line = guide_text_dup_folded (guide_hit_get_line (hit));
      int number = find_position (book, guide_hit_get_page_id (hit));

      g_assert_nonnull (page);
      g_assert_cmpstr (guide_hit_get_title (hit), ==, guide_page_get_title (page));
      g_assert_nonnull (strstr (line, "redness"));
      g_assert_null (strchr (guide_hit_get_line (hit), '<'));
      g_assert_cmpint (guide_hit_get_block (hit), >=, -1);
      g_assert_cmpint (guide_hit_get_block (hit), <,
                       g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (page))));
      g_assert_cmpint (number, >=, before);
      before = number;
    }
}

/* The title of every page finds that page. */
static void
test_titles (void)
{
  g_autoptr (GuideBook) book = load_book ();
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (GListModel) hits = guide_search_book (book, guide_page_get_title (guide_book_lookup_page (book, ids[i])));
      gboolean found = FALSE;

      for (guint k = 0; k < g_list_model_get_n_items (hits); k++)
        {
          g_autoptr (GuideHit) hit = g_list_model_get_item (hits, k);

          found |= g_str_equal (guide_hit_get_page_id (hit), ids[i]) && guide_hit_get_block (hit) == -1;
        }
      g_assert_true (found);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/folding", test_folding);
  g_test_add_func ("/search/nothing", test_nothing);
  g_test_add_func ("/search/hits", test_hits);
  g_test_add_func ("/search/titles", test_titles);

  return g_test_run ();
}
