/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-word-index.h"

#include "guide-letter-order.h"
#include "guide-text.h"

#include <string.h>

/* The words of the glossary in the order of the letters, and the pages that
 * link to each. */

/* A name by which somebody looks a word up, and where it leads. */
struct _GuideIndexEntry
{
  GObject parent_instance;

  char      *name;
  GuideTerm *term;
  char     **pages;
};

G_DEFINE_FINAL_TYPE (GuideIndexEntry, guide_index_entry, G_TYPE_OBJECT)

static void
guide_index_entry_finalize (GObject *object)
{
  GuideIndexEntry *self = GUIDE_INDEX_ENTRY (object);

  g_free (self->name);
  g_clear_object (&self->term);
  g_strfreev (self->pages);

  G_OBJECT_CLASS (guide_index_entry_parent_class)->finalize (object);
}

static void
guide_index_entry_class_init (GuideIndexEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_index_entry_finalize;
}

static void
guide_index_entry_init (GuideIndexEntry *self)
{
}

/**
 * guide_index_entry_get_name:
 * @self: a #GuideIndexEntry
 *
 * Returns: the word, or another name of it
 */
const char *
guide_index_entry_get_name (GuideIndexEntry *self)
{
  g_return_val_if_fail (GUIDE_IS_INDEX_ENTRY (self), NULL);

  return self->name;
}

/**
 * guide_index_entry_get_term:
 * @self: a #GuideIndexEntry
 *
 * Returns: (transfer none): the word of the glossary
 */
GuideTerm *
guide_index_entry_get_term (GuideIndexEntry *self)
{
  g_return_val_if_fail (GUIDE_IS_INDEX_ENTRY (self), NULL);

  return self->term;
}

/**
 * guide_index_entry_get_pages:
 * @self: a #GuideIndexEntry
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the pages that link to
 *   the word, in the order of the book, one at least
 */
const char *const *
guide_index_entry_get_pages (GuideIndexEntry *self)
{
  g_return_val_if_fail (GUIDE_IS_INDEX_ENTRY (self), NULL);

  return (const char *const *) self->pages;
}

static int
compare_names (GuideLetterOrder *order,
               const char       *first,
               const char       *second)
{
  g_autofree char *first_key = guide_letter_order_dup_key (order, first);
  g_autofree char *second_key = guide_letter_order_dup_key (order, second);

  return strcmp (first_key, second_key);
}

static int
compare_terms (gconstpointer a,
               gconstpointer b,
               gpointer      order)
{
  return compare_names (order, guide_term_get_title ((GuideTerm *) a), guide_term_get_title ((GuideTerm *) b));
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b,
                 gpointer      order)
{
  return compare_names (order, ((const GuideIndexEntry *) a)->name, ((const GuideIndexEntry *) b)->name);
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

/* With a large first letter, as words of the glossary have it. */
static char *
dup_as_title (const char *name)
{
  g_autofree char *first = g_utf8_substring (name, 0, 1);
  g_autofree char *large = g_utf8_strup (first, -1);

  return g_strconcat (large, g_utf8_next_char (name), NULL);
}

static void
add_entry (GListStore        *entries,
           GuideTerm         *term,
           const char        *name,
           const char *const *pages)
{
  g_autoptr (GuideIndexEntry) entry = g_object_new (GUIDE_TYPE_INDEX_ENTRY, NULL);

  entry->name = dup_as_title (name);
  entry->term = g_object_ref (term);
  entry->pages = g_strdupv ((GStrv) pages);
  g_list_store_append (entries, entry);
}

/* One that begins as the word does would stand right under it. */
static gboolean
begins_alike (const char *name,
              const char *title)
{
  g_autofree char *folded_name = g_utf8_casefold (name, -1);
  g_autofree char *folded_title = g_utf8_casefold (title, -1);

  return g_str_has_prefix (folded_name, folded_title);
}

static void
add_entries_of_term (GListStore *entries,
                     GuideBook  *book,
                     GuideTerm  *term)
{
  g_auto (GStrv) pages = guide_word_index_dup_pages (book, term);
  const char *title = guide_term_get_title (term), *also = guide_term_get_also (term);
  g_auto (GStrv) names = guide_text_dup_names (also != NULL ? also : "");

  if (pages[0] == NULL)
    return;

  add_entry (entries, term, title, (const char *const *) pages);
  for (guint i = 0; names[i] != NULL; i++)
    if (*g_strstrip (names[i]) != '\0' && !begins_alike (names[i], title))
      add_entry (entries, term, names[i], (const char *const *) pages);
}

/**
 * guide_word_index_new_entries:
 * @book: the book
 *
 * Makes an index as a book has it at its end: each word that a page explains, and again
 * under each other name by which people may look for it.
 *
 * Returns: (transfer full): a list of #GuideIndexEntry in the order of the letters
 */
GListModel *
guide_word_index_new_entries (GuideBook *book)
{
  GuideGlossary *glossary = guide_book_get_glossary (book);
  g_autoptr (GuideLetterOrder) order = guide_letter_order_new (guide_glossary_get_order (glossary));
  GListModel *terms = guide_node_get_children (GUIDE_NODE (glossary));
  GListStore *entries = g_list_store_new (GUIDE_TYPE_INDEX_ENTRY);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);

      add_entries_of_term (entries, book, term);
    }
  g_list_store_sort (entries, compare_entries, order);

  return G_LIST_MODEL (entries);
}
