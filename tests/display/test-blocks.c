/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-block-view.h"
#include "guide-book.h"
#include "guide-kinds.h"
#include "guide-paragraph.h"
#include "guide-test.h"

/* Every kind of block that a page is built of has a renderer for the screen. */

static GuideNode *
find_block (GuideNode *node,
            GType      type)
{
  GListModel *children = guide_node_get_children (node);

  if (G_TYPE_CHECK_INSTANCE_TYPE (node, type))
    return node;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      GuideNode *found = find_block (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The block of some page, or one with nothing in it: of the kinds that no page
 * uses yet none may be missed either. */
static GuideBlock *
new_block (GuideBook *book,
           GType      type)
{
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuideNode *found = find_block (GUIDE_NODE (guide_book_lookup_page (book, ids[i])), type);

      if (found != NULL)
        return GUIDE_BLOCK (g_object_ref (found));
    }

  return g_object_new (type, NULL);
}

static void
test_every_kind (void)
{
  GuideTest test = { 0 };
  guint n_kinds;
  const GuideKind *kinds = guide_kinds_get (&n_kinds);
  guint n_rendered = 0;

  guide_test_open (&test, "en", 1280, 800);
  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i].on_page)
      {
        g_autoptr (GuideBlock) block = new_block (guide_test_get_book (&test), kinds[i].get_type ());
        GtkWidget *widget;

        widget = guide_block_view_new (block, guide_window_get_context (test.window));
        g_assert_true (GTK_IS_WIDGET (widget));
        g_object_ref_sink (widget);
        g_object_unref (widget);
        n_rendered++;
      }
  g_assert_cmpuint (n_rendered, >=, 8);
  guide_test_close (&test);
}

/* A screen reader is told by words of a sentence that has no source yet. */
static void
test_no_source (void)
{
  GuideTest test = { 0 };
  g_autoptr (GuideBlock) block = g_object_new (GUIDE_TYPE_PARAGRAPH, "text", "You can sit up.°", NULL);
  GtkWidget *widget;

  guide_test_open (&test, "en", 1280, 800);
  widget = g_object_ref_sink (guide_block_view_new (block, guide_window_get_context (test.window)));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (widget)), ==, "You can sit up.°");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "You can sit up. (General knowledge: no source found.)");
  g_object_unref (widget);
  guide_test_close (&test);
}

int
main (int   argc,
      char *argv[])
{
  guide_test_init (&argc, &argv);

  g_test_add_func ("/blocks/every-kind", test_every_kind);

  g_test_add_func ("/blocks/no-source", test_no_source);

  return g_test_run ();
}
