/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-book.h"
#include "guide-callout.h"
#include "guide-list.h"
#include "guide-loader.h"
#include "guide-text.h"

#include <glib/gstdio.h>

static GuideBook *
load_book (void)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (NULL, &error);

  g_assert_no_error (error);
  g_assert_true (GUIDE_IS_BOOK (book));

  return book;
}

static void
test_pages (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char **ids = guide_book_get_page_ids (book);

  g_assert_cmpuint (g_strv_length ((GStrv) ids), >=, 24);
  g_assert_cmpuint (g_list_model_get_n_items (guide_book_get_chapters (book)), ==, 13);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (book, ids[i]);

      g_assert_true (g_hash_table_add (seen, (gpointer) ids[i]));
      g_assert_nonnull (page);
      g_assert_cmpstr (guide_node_get_id (GUIDE_NODE (page)), ==, ids[i]);
      g_assert_cmpstr (guide_page_get_title (page), !=, NULL);
      g_assert_cmpstr (guide_page_get_lead (page), !=, NULL);
      g_assert_cmpstr (guide_book_get_path (book, ids[i])[guide_book_get_page_number (book, ids[i]) - 1], ==, ids[i]);
      g_assert_cmpuint (g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (page))), >, 0);
    }
}

static void
test_neighbours (void)
{
  g_autoptr (GuideBook) book = load_book ();
  const char **ids = guide_book_get_path (book, NULL);
  guint last = g_strv_length ((GStrv) ids) - 1;

  g_assert_cmpstr (guide_book_get_neighbour (book, ids[0], 1), ==, ids[1]);
  g_assert_cmpstr (guide_book_get_neighbour (book, ids[1], -1), ==, ids[0]);
  g_assert_null (guide_book_get_neighbour (book, ids[0], -1));
  g_assert_null (guide_book_get_neighbour (book, ids[last], 1));
  g_assert_null (guide_book_get_neighbour (book, "no-such-page", 1));
  g_assert_null (guide_book_get_neighbour (book, NULL, 1));
}

/* A door is a path of its own: nobody who takes it turns into the book or into
 * another door, and nobody who reads the book comes through one. */
static void
test_paths (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GListModel *chapters = guide_book_get_chapters (book);
  guint n_pages = g_strv_length ((GStrv) guide_book_get_path (book, NULL));
  guint n_doors = 0;

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);
      const char **ids = guide_chapter_get_page_ids (chapter);
      guint last = g_strv_length ((GStrv) ids) - 1;

      if (guide_chapter_get_door (chapter) == NULL)
        {
          g_assert_true (guide_book_get_path (book, ids[0]) == guide_book_get_path (book, NULL));
          continue;
        }
      g_assert_cmpint (guide_book_get_page_number (book, ids[0]), ==, 1);
      g_assert_cmpint (guide_book_get_page_number (book, ids[last]), ==, last + 1);
      g_assert_null (guide_book_get_neighbour (book, ids[0], -1));
      g_assert_cmpstr (guide_book_get_neighbour (book, ids[0], 1), ==, ids[1]);
      g_assert_null (guide_book_get_neighbour (book, ids[last], 1));
      g_assert_cmpint (guide_chapter_get_minutes (chapter), >, 0);
      n_pages += last + 1;
      n_doors++;
    }
  g_assert_cmpuint (n_doors, ==, 2);
  g_assert_cmpuint (n_pages, ==, g_strv_length ((GStrv) guide_book_get_page_ids (book)));
}

/* A page that shows a sign gets its words and its evidence with the id; not what
 * only the sign's advice has no source for, which the page does not show. */
static void
test_signs (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autofree char *markup = NULL, *words = NULL, *sources = NULL;
  GListModel *signs = guide_node_get_children (GUIDE_NODE (guide_book_get_signs (book)));
  g_autoptr (GuideSign) first = g_list_model_get_item (signs, 0);
  GuideNode *page = GUIDE_NODE (guide_book_lookup_page (book, "red-flags"));
  /* The line on the staff stands before it. */
  g_autoptr (GuideNode) box = g_list_model_get_item (guide_node_get_children (page), 1);
  g_autoptr (GuideNode) list = g_list_model_get_item (guide_node_get_children (box), 1);
  g_autoptr (GuideItem) item = g_list_model_get_item (guide_node_get_children (list), 0);

  g_assert_cmpint (guide_sign_get_urgency (first), ==, GUIDE_URGENCY_NOW);
  g_object_get (first, "text", &words, NULL);
  g_assert_cmpstr (guide_item_get_text (item), ==, words);
  g_assert_nonnull (strstr (guide_sign_get_advice (first), GUIDE_TEXT_NO_SOURCE));
  sources = g_strconcat (guide_block_get_sources (GUIDE_BLOCK (item)), " ", GUIDE_BLOCK_NO_SOURCE, NULL);
  g_assert_cmpstr (sources, ==, guide_block_get_sources (GUIDE_BLOCK (first)));
  g_object_get (item, "text", &markup, NULL);
  g_assert_cmpstr (markup, ==, words);
}

static void
test_unknown (void)
{
  g_autoptr (GuideBook) book = load_book ();

  g_assert_null (guide_book_lookup_page (book, "no-such-page"));
  g_assert_null (guide_book_lookup_page (book, NULL));
  g_assert_null (guide_book_lookup_chapter (book, ""));
  g_assert_null (guide_book_lookup_term (book, "no-such-word"));
  g_assert_null (guide_book_lookup_source (book, "NO-SUCH-SOURCE"));
  g_assert_cmpint (guide_book_get_page_number (book, NULL), ==, 0);
}

/* A page that went leaves its id to the one that has its words, and nothing is
 * found by a part of an id or by what no guide ever had. */
static void
test_former_ids (void)
{
  g_autoptr (GuideChapter) chapter =
    g_object_new (GUIDE_TYPE_CHAPTER, "pages", "here", "was", "gone=here long-gone=here", NULL);
  g_autoptr (GuideBook) book = load_book ();

  g_assert_cmpstr (guide_chapter_lookup_former (chapter, "gone"), ==, "here");
  g_assert_cmpstr (guide_chapter_lookup_former (chapter, "long-gone"), ==, "here");
  g_assert_null (guide_chapter_lookup_former (chapter, "long"));
  g_assert_null (guide_chapter_lookup_former (chapter, "here"));
  g_assert_null (guide_chapter_lookup_former (chapter, ""));
  g_assert_cmpstr (guide_book_find_page_id (book, "red-flags"), ==, "red-flags");
  g_assert_null (guide_book_find_page_id (book, "no-such-page"));
  g_assert_null (guide_book_find_page_id (book, NULL));
}

/* The outline knows a chapter's pages before anybody has read its file. */
static void
test_lazy (void)
{
  g_autoptr (GuideBook) book = load_book ();
  g_autoptr (GuideChapter) first = g_list_model_get_item (guide_book_get_chapters (book), 0);
  GListModel *pages = guide_node_get_children (GUIDE_NODE (first));
  const char **ids = guide_chapter_get_page_ids (first);

  g_assert_cmpuint (g_list_model_get_n_items (pages), ==, 0);
  g_assert_cmpuint (g_strv_length ((GStrv) ids), >, 0);

  g_assert_nonnull (guide_book_lookup_page (book, ids[0]));
  g_assert_cmpuint (g_list_model_get_n_items (pages), ==, g_strv_length ((GStrv) ids));

  g_assert_nonnull (guide_book_lookup_page (book, ids[0]));
  g_assert_cmpuint (g_list_model_get_n_items (pages), ==, g_strv_length ((GStrv) ids));
}

static void
assert_links (GuideBook *book,
              GuideNode *node)
{
  GListModel *children = guide_node_get_children (node);

  if (GUIDE_IS_BLOCK (node))
    {
      g_auto (GStrv) terms = guide_node_dup_terms (node);
      g_auto (GStrv) sources = g_strsplit (guide_block_get_sources (GUIDE_BLOCK (node)) != NULL ?
                                             guide_block_get_sources (GUIDE_BLOCK (node)) : "", " ", -1);

      for (guint i = 0; terms[i] != NULL; i++)
        g_assert_nonnull (guide_book_lookup_term (book, terms[i]));
      for (guint i = 0; sources[i] != NULL; i++)
        g_assert_true (*sources[i] == '\0' || guide_book_lookup_source (book, sources[i]) != NULL);
    }

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      g_assert_true (guide_node_get_parent (child) == node);
      assert_links (book, child);
    }
}

static void
test_links (void)
{
  g_autoptr (GuideBook) book = load_book ();
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    assert_links (book, GUIDE_NODE (guide_book_lookup_page (book, ids[i])));

  g_assert_nonnull (guide_book_get_about (book));
  assert_links (book, GUIDE_NODE (guide_book_get_about (book)));
  g_assert_cmpuint (g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (guide_book_get_glossary (book)))),
                    >=, 30);
}

static guint
count (GuideNode *node)
{
  return g_list_model_get_n_items (guide_node_get_children (node));
}

/* What another thread has read is the same; and a book may go before it was asked for that. */
static void
test_read_ahead (void)
{
  g_autoptr (GuideBook) book = load_book (), ahead = load_book ();
  GuideBook *gone = load_book ();
  GuideSources *sources;

  guide_book_read_ahead (gone);
  g_object_unref (gone);
  guide_book_read_ahead (ahead);
  guide_book_read_ahead (ahead);
  g_assert_nonnull (guide_book_lookup_page (ahead, guide_book_get_page_ids (ahead)[0]));
  sources = guide_book_get_sources (ahead);
  g_assert_cmpuint (count (GUIDE_NODE (sources)), ==, count (GUIDE_NODE (guide_book_get_sources (book))));
  g_assert_cmpuint (count (GUIDE_NODE (guide_book_get_glossary (ahead))), ==, count (GUIDE_NODE (guide_book_get_glossary (book))));
  guide_book_end_reading_ahead (ahead);
  guide_book_read_ahead (ahead);
  g_assert_true (guide_book_get_sources (ahead) == sources);
}

static void
test_finalised (void)
{
  GuideBook *book = load_book ();
  GuidePage *page = guide_book_lookup_page (book, guide_book_get_page_ids (book)[0]);
  gpointer weak = page;

  g_object_add_weak_pointer (G_OBJECT (page), &weak);
  g_assert_finalize_object (book);
  g_assert_null (weak);
}

/* A child that is held longer than its parent does not point to where it was. */
/* What several files name is said to each of them anew: an id that somebody holds stays. */
static void
test_named_again (void)
{
  g_autoptr (GuideBook) book = load_book ();
  GuidePage *page = guide_book_lookup_page (book, guide_book_get_page_ids (book)[0]);
  const char *id = guide_node_get_id (GUIDE_NODE (page));

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GtkBuilder) builder = gtk_builder_new ();

      gtk_builder_expose_object (builder, id, G_OBJECT (page));
    }
  g_assert_true (guide_node_get_id (GUIDE_NODE (page)) == id);
}

static void
test_child_alone (void)
{
  GuideNode *parent = g_object_new (GUIDE_TYPE_PAGE, NULL);
  g_autoptr (GuideNode) child = g_object_new (GUIDE_TYPE_CALLOUT, NULL);

  guide_node_adopt (parent, child);
  g_assert_true (guide_node_get_parent (child) == parent);
  g_assert_finalize_object (parent);
  g_assert_null (guide_node_get_parent (child));
}

/* --- a chapter's file with a mistake, laid over the one in the program ------ */

#define CONTENT GUIDE_RESOURCE_PREFIX "content/"

static const char broken_form[] =
  "<interface>\n"
  "  <object class=\"GuideChapter\" id=\"chapter-how\">\n"
  "    <property name=\"titel\">How it works</property>\n"
  "  </object>\n"
  "</interface>\n";

static const char broken_meaning[] =
  "<interface>\n"
  "  <object class=\"GuideChapter\" id=\"another\">\n"
  "    <property name=\"title\">How it works</property>\n"
  "  </object>\n"
  "</interface>\n";

static const char not_xml[] = "<interface>\n  <object\n";

static void
run_with_chapter (const char *xml,
                  const char *subprocess)
{
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (folder, "how.ui", NULL);
  g_autofree char *overlay = g_strconcat (CONTENT "how.ui=", path, NULL);

  g_assert_true (g_file_set_contents (path, xml, -1, NULL));
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);
  g_test_trap_subprocess (subprocess, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("G_RESOURCE_OVERLAYS");
  g_test_trap_assert_passed ();
  g_unlink (path);
  g_rmdir (folder);
}

typedef struct
{
  const char *pattern;
  guint       n_seen;
} Warning;

static void
warning_cb (const char    *domain,
            GLogLevelFlags level,
            const char    *message,
            gpointer       data)
{
  Warning *warning = data;

  g_assert_true (g_pattern_match_simple (warning->pattern, message));
  warning->n_seen++;
}

/* One warning for the file, however often its pages are asked for, and all the
 * other pages are there. */
static void
assert_rest_opens (const char *pattern)
{
  g_autoptr (GuideBook) book = load_book ();
  const char **ids = guide_book_get_page_ids (book);
  Warning warning = { pattern, 0 };
  guint n_missing = 0;

  g_log_set_always_fatal (G_LOG_FATAL_MASK);
  g_log_set_handler ("guide-content", G_LOG_LEVEL_WARNING, warning_cb, &warning);

  for (guint round = 0; round < 2; round++)
    for (guint i = 0; ids[i] != NULL; i++)
      if (guide_book_lookup_page (book, ids[i]) == NULL)
        {
          GuideChapter *chapter = guide_book_lookup_chapter (book, ids[i]);

          g_assert_cmpstr (guide_node_get_id (GUIDE_NODE (chapter)), ==, "chapter-how");
          n_missing++;
        }

  g_assert_cmpuint (warning.n_seen, ==, 1);
  g_assert_cmpuint (n_missing, >, 0);
  g_assert_cmpuint (n_missing, <, 2 * g_strv_length ((GStrv) ids));
}

static void
test_broken_form (void)
{
  if (g_test_subprocess ())
    assert_rest_opens ("*how.ui:3:*titel*");
  else
    run_with_chapter (broken_form, NULL);
}

static void
test_broken_meaning (void)
{
  if (g_test_subprocess ())
    assert_rest_opens ("*how.ui*GuideChapter*chapter-how*");
  else
    run_with_chapter (broken_meaning, NULL);
}

static void
test_broken_xml (void)
{
  if (g_test_subprocess ())
    assert_rest_opens ("*how.ui:*");
  else
    run_with_chapter (not_xml, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/book/pages", test_pages);
  g_test_add_func ("/book/neighbours", test_neighbours);
  g_test_add_func ("/book/paths", test_paths);
  g_test_add_func ("/book/signs", test_signs);
  g_test_add_func ("/book/unknown", test_unknown);
  g_test_add_func ("/book/lazy", test_lazy);
  g_test_add_func ("/book/former-ids", test_former_ids);
  g_test_add_func ("/book/links", test_links);
  g_test_add_func ("/book/read-ahead", test_read_ahead);
  g_test_add_func ("/book/finalised", test_finalised);
  g_test_add_func ("/book/named-again", test_named_again);
  g_test_add_func ("/book/child-alone", test_child_alone);
  g_test_add_func ("/book/broken-form", test_broken_form);
  g_test_add_func ("/book/broken-meaning", test_broken_meaning);
  g_test_add_func ("/book/broken-xml", test_broken_xml);

  return g_test_run ();
}
