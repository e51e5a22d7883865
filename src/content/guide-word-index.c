/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-word-index.h"

#include "guide-letter-order.h"

#include <string.h>

/* The words of the glossary in the order of the letters, and the pages that
 * link to each. */

static int
compare_terms (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  GuideLetterOrder *order = data;
  g_autofree char *first = guide_letter_order_dup_key (order, guide_term_get_title ((GuideTerm *) a));
  g_autofree char *second = guide_letter_order_dup_key (order, guide_term_get_title ((GuideTerm *) b));

  return strcmp (first, second);
}

typedef struct
{
  const char *link;
  gboolean    found;
} LinkSearch;

static void
look_for_link (GuideNode    *node,
               const char   *text,
               GuideTextKind kind,
               gpointer      data)
{
  LinkSearch *search = data;

  search->found |= strstr (text, search->link) != NULL;
}

static gboolean
is_linked_in (GuideNode  *node,
              const char *link)
{
  LinkSearch search = { link, FALSE };

  guide_node_foreach_text (node, look_for_link, &search);

  return search.found;
}

/**
 * guide_word_index_new_terms:
 * @book: the book
 *
 * Returns: (transfer full): a list of #GuideTerm in the order of the letters
 */
GListModel *
guide_word_index_new_terms (GuideBook *book)
{
  GuideGlossary *glossary = guide_book_get_glossary (book);
  g_autoptr (GuideLetterOrder) order = guide_letter_order_new (guide_glossary_get_order (glossary));
  GListModel *terms = guide_node_get_children (GUIDE_NODE (glossary));
  GListStore *sorted = g_list_store_new (GUIDE_TYPE_TERM);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);

      g_list_store_append (sorted, term);
    }
  g_list_store_sort (sorted, compare_terms, order);

  return G_LIST_MODEL (sorted);
}

/**
 * guide_word_index_dup_pages:
 * @book: the book
 * @term: a word of its glossary
 *
 * Returns: (transfer full): ids of the pages that link to the word, in the
 *   order of the book
 */
char **
guide_word_index_dup_pages (GuideBook *book,
                            GuideTerm *term)
{
  g_autofree char *link = g_strdup_printf ("\"term:%s\"", guide_node_get_id (GUIDE_NODE (term)));
  g_autoptr (GStrvBuilder) pages = g_strv_builder_new ();
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (book, ids[i]);

      if (page != NULL && is_linked_in (GUIDE_NODE (page), link))
        g_strv_builder_add (pages, ids[i]);
    }

  return g_strv_builder_end (pages);
}
