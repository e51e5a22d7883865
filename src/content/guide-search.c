/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-search.h"

#include "guide-folding.h"
#include "guide-list.h"
#include "guide-table.h"
#include "guide-text.h"
#include "guide-word-index.h"

/* A place in the book where words were found. */
struct _GuideHit
{
  GObject parent_instance;

  char *page_id;
  char *title;
  char *context; /* what the line belongs to, or NULL */
  char *line;
  int   block; /* number of the block in its page, or -1 for its head */
};

G_DEFINE_FINAL_TYPE (GuideHit, guide_hit, G_TYPE_OBJECT)

static void
guide_hit_finalize (GObject *object)
{
  GuideHit *self = GUIDE_HIT (object);

  g_free (self->page_id);
  g_free (self->title);
  g_free (self->context);
  g_free (self->line);

  G_OBJECT_CLASS (guide_hit_parent_class)->finalize (object);
}

static void
guide_hit_class_init (GuideHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_hit_finalize;
}

static void
guide_hit_init (GuideHit *self)
{
}

/**
 * guide_hit_get_page_id:
 * @self: a #GuideHit
 *
 * Returns: id of the page
 */
const char *
guide_hit_get_page_id (GuideHit *self)
{
  g_return_val_if_fail (GUIDE_IS_HIT (self), NULL);

  return self->page_id;
}

/**
 * guide_hit_get_title:
 * @self: a #GuideHit
 *
 * Returns: title of the page
 */
const char *
guide_hit_get_title (GuideHit *self)
{
  g_return_val_if_fail (GUIDE_IS_HIT (self), NULL);

  return self->title;
}

/**
 * guide_hit_get_context:
 * @self: a #GuideHit
 *
 * What the line belongs to, without which it could say the opposite: “Vitamin C”
 * in a list “Not for about a week”.
 *
 * Returns: (nullable): titles of the boxes, lists and tables around it
 */
const char *
guide_hit_get_context (GuideHit *self)
{
  g_return_val_if_fail (GUIDE_IS_HIT (self), NULL);

  return self->context;
}

/**
 * guide_hit_get_line:
 * @self: a #GuideHit
 *
 * Returns: the text in which the words stand, or what stands under the title in
 *   which they do, without markup
 */
const char *
guide_hit_get_line (GuideHit *self)
{
  g_return_val_if_fail (GUIDE_IS_HIT (self), NULL);

  return self->line;
}

/**
 * guide_hit_get_block:
 * @self: a #GuideHit
 *
 * Returns: number of the block in its page, from 0, or -1 for the page's head
 */
int
guide_hit_get_block (GuideHit *self)
{
  g_return_val_if_fail (GUIDE_IS_HIT (self), -1);

  return self->block;
}

/* --- what a text belongs to --------------------------------------------------- */

static char *
dup_plain (const char   *text,
           GuideTextKind kind)
{
  return kind == GUIDE_TEXT_PROSE ? guide_text_dup_plain (text) : g_strdup (text);
}

/* The first text of a kind that a walk meets. */
typedef struct
{
  gboolean title; /* a title, or anything else that is seen */
  char    *text;
} FirstText;

static void
take_first (GuideNode    *node,
            const char   *text,
            GuideTextKind kind,
            gpointer      data)
{
  FirstText *first = data;

  if (first->text == NULL && kind != GUIDE_TEXT_ALT && (kind == GUIDE_TEXT_TITLE) == first->title)
    first->text = dup_plain (text, kind);
}

static char *
dup_title (GuideNode *node)
{
  FirstText first = { TRUE, NULL };

  if (GUIDE_IS_LIST (node))
    return g_strdup (guide_list_get_title (GUIDE_LIST (node)));

  guide_node_foreach_own_text (node, take_first, &first);

  return first.text;
}

/* What stands under a title: of the node itself, or of what it holds. */
static char *
dup_text_under (GuideNode *node)
{
  FirstText first = { FALSE, NULL };

  guide_node_foreach_text (node, take_first, &first);

  return first.text;
}

static guint
find_position (GuideNode *node)
{
  GListModel *siblings = guide_node_get_children (guide_node_get_parent (node));
  guint i = 0;

  for (; i < g_list_model_get_n_items (siblings); i++)
    {
      g_autoptr (GuideNode) sibling = g_list_model_get_item (siblings, i);

      if (sibling == node)
        break;
    }

  return i;
}

static GuideNode *
get_sibling (GuideNode *node,
             guint      position)
{
  g_autoptr (GuideNode) sibling = g_list_model_get_item (guide_node_get_children (guide_node_get_parent (node)), position);

  return sibling; /* its parent has it */
}

static void
add_text (GPtrArray *titles,
          char      *text)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_insert (titles, 0, text);
  else
    g_free (text);
}

/* Of a cell: the first of its row, and the head of its column. */
static void
add_heads_of_cell (GPtrArray *titles,
                   GuideNode *cell)
{
  GuideNode *row = guide_node_get_parent (cell);
  GuideNode *first_row = get_sibling (row, 0);
  guint column = find_position (cell);

  if (column > 0 && guide_row_get_header (GUIDE_ROW (first_row)) && first_row != row)
    {
      g_autoptr (GuideNode) head = g_list_model_get_item (guide_node_get_children (first_row), column);

      if (head != NULL)
        add_text (titles, guide_text_dup_plain (guide_cell_get_text (GUIDE_CELL (head))));
    }
  if (column > 0)
    add_text (titles, guide_text_dup_plain (guide_cell_get_text (GUIDE_CELL (get_sibling (cell, 0)))));
}

/* The heading over a block of a page. */
static void
add_heading (GPtrArray *titles,
             GuideNode *block)
{
  for (guint i = find_position (block); i > 0; i--)
    {
      GuideNode *before = get_sibling (block, i - 1);

      if (GUIDE_BLOCK_GET_CLASS (before)->heads)
        {
          add_text (titles, dup_title (before));
          return;
        }
    }
}

/* The titles around a node, from the widest in. */
static char *
dup_context (GuideNode *node)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  if (GUIDE_IS_PAGE (node))
    return NULL;
  if (GUIDE_IS_CELL (node))
    add_heads_of_cell (titles, node);

  for (; !GUIDE_IS_PAGE (guide_node_get_parent (node)); node = guide_node_get_parent (node))
    add_text (titles, dup_title (node));
  if (!GUIDE_BLOCK_GET_CLASS (node)->heads)
    add_text (titles, dup_title (node));
  if (titles->len == 0)
    add_heading (titles, node);
  if (titles->len == 0)
    return NULL;
  g_ptr_array_add (titles, NULL);

  /* The same sign as between the names of the groups in a path. */
  return g_strjoinv (" · ", (char **) titles->pdata);
}

/* --- texts ---------------------------------------------------------------------- */

/* Where the words were met: one after the other, or at least each of them. */
typedef struct
{
  const GuideFolding *words;
  GuideNode *phrase, *all;
  char *phrase_line, *all_line;
} TextSearch;

static void
keep_first (GuideNode    *node,
            const char   *plain,
            GuideTextKind kind,
            GuideNode   **found,
            char        **line)
{
  if (*found != NULL)
    return;

  *found = node;
  *line = kind == GUIDE_TEXT_TITLE ? dup_text_under (node) : NULL;
  if (*line == NULL)
    *line = g_strdup (plain);
}

/* A description of a drawing is not seen on the page, so nobody looks for it. */
static void
look_into_text (GuideNode    *node,
                const char   *text,
                GuideTextKind kind,
                gpointer      data)
{
  TextSearch *search = data;
  g_autofree char *plain = NULL;
  g_autoptr (GuideFolding) folded = NULL;

  if (search->phrase != NULL || kind == GUIDE_TEXT_ALT)
    return;

  plain = dup_plain (text, kind);
  folded = guide_folding_new (plain);
  if (guide_folding_has_phrase (folded, search->words, NULL))
    keep_first (node, plain, kind, &search->phrase, &search->phrase_line);
  else if (guide_folding_has_all (folded, search->words, NULL))
    keep_first (node, plain, kind, &search->all, &search->all_line);
}

/* --- hits ----------------------------------------------------------------------- */

/* All that were found, best first: pages to which other words lead, the words as
 * they were typed, each of the words, and pages that have a word by another name. */
typedef struct
{
  const GuideFolding *words;
  GListStore *led, *phrases, *alls, *named;
} Hits;

static GuideHit *
new_hit (GuidePage *page,
         int        block,
         char      *context,
         char      *line)
{
  GuideHit *hit = g_object_new (GUIDE_TYPE_HIT, NULL);

  hit->page_id = g_strdup (guide_node_get_id (GUIDE_NODE (page)));
  hit->title = g_strdup (guide_page_get_title (page));
  hit->block = block;
  hit->context = context;
  hit->line = line;

  return hit;
}

static void
add_hit (GListStore *hits,
         GuideHit   *hit)
{
  g_list_store_append (hits, hit);
  g_object_unref (hit);
}

static gboolean
has_page (GListStore *hits,
          GuidePage  *page)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (hits)); i++)
    {
      g_autoptr (GuideHit) hit = g_list_model_get_item (G_LIST_MODEL (hits), i);

      if (g_str_equal (hit->page_id, guide_node_get_id (GUIDE_NODE (page))))
        return TRUE;
    }

  return FALSE;
}

static void
add_found (Hits       *self,
           GuidePage  *page,
           int         block,
           TextSearch *search)
{
  if (search->phrase != NULL)
    add_hit (self->phrases, new_hit (page, block, dup_context (search->phrase), g_steal_pointer (&search->phrase_line)));
  else if (search->all != NULL)
    add_hit (self->alls, new_hit (page, block, dup_context (search->all), g_steal_pointer (&search->all_line)));
  g_free (search->phrase_line);
  g_free (search->all_line);
}

static void
search_page (Hits      *self,
             GuidePage *page)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));
  TextSearch head = { self->words };

  if (!has_page (self->led, page))
    guide_node_foreach_own_text (GUIDE_NODE (page), look_into_text, &head);
  add_found (self, page, -1, &head);

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);
      TextSearch search = { self->words };

      guide_node_foreach_text (block, look_into_text, &search);
      add_found (self, page, i, &search);
    }
}

static void
search_pages (Hits      *self,
              GuideBook *book)
{
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (book, ids[i]);

      if (page != NULL)
        search_page (self, page);
    }
}

/* Whether what is looked for is one of these names, or the beginning of one, or
 * has one in it. */
static gboolean
has_name (const GuideFolding *words,
          const char         *names)
{
  g_auto (GStrv) all = guide_text_dup_names (names);

  for (guint i = 0; all[i] != NULL; i++)
    {
      g_autoptr (GuideFolding) name = guide_folding_new (all[i]);

      if (guide_folding_has_phrase (name, words, NULL) || guide_folding_has_whole (words, name))
        return TRUE;
    }

  return FALSE;
}

static void
follow_synonyms (Hits      *self,
                 GuideBook *book)
{
  GListModel *synonyms = guide_node_get_children (GUIDE_NODE (guide_book_get_synonyms (book)));

  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++)
    {
      g_autoptr (GuideSynonym) synonym = g_list_model_get_item (synonyms, i);
      GuidePage *page = guide_book_lookup_page (book, guide_synonym_get_page (synonym));

      if (page != NULL && has_name (self->words, guide_synonym_get_words (synonym)))
        add_hit (self->led, new_hit (page, -1, NULL, g_strdup (guide_page_get_lead (page))));
    }
}

static void
append_all (GListStore *hits,
            GListStore *more)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (more)); i++)
    add_hit (hits, g_list_model_get_item (G_LIST_MODEL (more), i));
  g_object_unref (more);
}

static Hits
begin_hits (const GuideFolding *words)
{
  return (Hits) { words, g_list_store_new (GUIDE_TYPE_HIT), g_list_store_new (GUIDE_TYPE_HIT), g_list_store_new (GUIDE_TYPE_HIT),
                 g_list_store_new (GUIDE_TYPE_HIT) };
}

static GListModel *
end_hits (Hits *self)
{
  append_all (self->led, self->phrases);
  append_all (self->led, self->alls);
  append_all (self->led, self->named);

  return G_LIST_MODEL (self->led);
}

static GuidePage *
find_first_page (GuideBook  *book,
                 const char *words)
{
  g_autoptr (GuideFolding) folded = guide_folding_new (words);
  g_autoptr (GListModel) all = NULL;
  g_autoptr (GuideHit) first = NULL;
  Hits hits = begin_hits (folded);

  search_pages (&hits, book);
  all = end_hits (&hits);
  first = g_list_model_get_item (all, 0);

  return first != NULL ? guide_book_lookup_page (book, first->page_id) : NULL;
}

static gboolean
is_empty (Hits *self)
{
  GListStore *const lists[] = { self->led, self->phrases, self->alls, self->named };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_list_model_get_n_items (G_LIST_MODEL (lists[i])) > 0)
      return FALSE;

  return TRUE;
}

/* The first page that explains the word; where none does and nothing else was found, the first that has it, or the
 * first of its words that stands anywhere, as “Boxcar” of “Boxcar scar”. To look for these reads the whole book
 * again: not at a first letter, which many words have. */
static GuidePage *
find_page_of_term (Hits      *self,
                   GuideBook *book,
                   GuideTerm *term)
{
  g_auto (GStrv) explaining = guide_word_index_dup_pages (book, term);
  g_auto (GStrv) words = g_strsplit (guide_term_get_title (term), " ", -1);
  GuidePage *page;

  if (explaining[0] != NULL)
    return guide_book_lookup_page (book, explaining[0]);
  if (!is_empty (self))
    return NULL;

  page = find_first_page (book, guide_term_get_title (term));
  for (guint i = 0; page == NULL && words[i] != NULL; i++)
    page = find_first_page (book, words[i]);

  return page;
}

/* The page of a word which has this name too. */
static void
follow_terms (Hits      *self,
              GuideBook *book)
{
  GListModel *terms = guide_node_get_children (GUIDE_NODE (guide_book_get_glossary (book)));

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (GuideTerm) term = g_list_model_get_item (terms, i);
      GuidePage *page;

      if (guide_term_get_also (term) == NULL || !has_name (self->words, guide_term_get_also (term)))
        continue;
      page = find_page_of_term (self, book, term);
      if (page != NULL)
        add_hit (self->named,
                 new_hit (page, -1, g_strdup (guide_term_get_title (term)), guide_text_dup_plain (guide_term_get_text (term))));
    }
}

/**
 * guide_search_book:
 * @book: the book
 * @words: what to look for; case, accents, apostrophes, how words are joined and
 *   the spellings that people mix do not matter
 *
 * Finds words on every page, and the pages that people look for by another word.
 *
 * Returns: (transfer full): a list of #GuideHit, empty where @words is empty
 */
GListModel *
guide_search_book (GuideBook  *book,
                   const char *words)
{
  g_autoptr (GuideFolding) folded = guide_folding_new (words);
  Hits hits = begin_hits (folded);

  follow_synonyms (&hits, book);
  search_pages (&hits, book);
  follow_terms (&hits, book);

  return end_hits (&hits);
}

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const GuideFoundRange *one = a, *other = b;

  return one->start < other->start ? -1 : one->start > other->start;
}

/**
 * guide_search_dup_marked:
 * @text: a text without markup
 * @words: what was looked for
 *
 * Returns: (transfer full): the text as Pango markup, with the words that were
 *   found in bold and underlined
 */
char *
guide_search_dup_marked (const char *text,
                         const char *words)
{
  g_autoptr (GuideFolding) folded = guide_folding_new (text);
  g_autoptr (GuideFolding) wanted = guide_folding_new (words);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (GuideFoundRange));
  g_autoptr (GString) markup = g_string_new (NULL);
  g_autofree char *rest = NULL;
  gsize done = 0;

  if (!guide_folding_has_phrase (folded, wanted, found))
    guide_folding_has_all (folded, wanted, found);
  g_array_sort (found, compare_ranges);

  for (guint i = 0; i < found->len; i++)
    {
      GuideFoundRange range = g_array_index (found, GuideFoundRange, i);
      g_autofree char *before = NULL;
      g_autofree char *inside = NULL;

      if (range.start < done)
        continue;
      before = g_markup_escape_text (text + done, range.start - done);
      inside = g_markup_escape_text (text + range.start, range.end - range.start);
      g_string_append_printf (markup, "%s<b><u>%s</u></b>", before, inside);
      done = range.end;
    }
  rest = g_markup_escape_text (text + done, -1);
  g_string_append (markup, rest);

  return g_string_free (g_steal_pointer (&markup), FALSE);
}
