/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-selection.h"

#include "guide-extra-pages.h"
#include "guide-i18n.h"
#include "guide-session.h"
#include "guide-text.h"

#include <string.h>

/* How much of the guide is taken along, the same for paper and for every kind of
 * file: its pages in the order of reading, and the words and sources that they name. */
struct _GuideSelection
{
  GObject parent_instance;

  GuideBook         *book;
  GuideSelectionKind kind;
  char              *id;
  GPtrArray         *extras; /* of GuidePage: what follows the pages of the chapter or the book */
};

G_DEFINE_FINAL_TYPE (GuideSelection, guide_selection, G_TYPE_OBJECT)

static void
guide_selection_finalize (GObject *object)
{
  GuideSelection *self = GUIDE_SELECTION (object);

  g_clear_object (&self->book);
  g_clear_pointer (&self->extras, g_ptr_array_unref);
  g_free (self->id);

  G_OBJECT_CLASS (guide_selection_parent_class)->finalize (object);
}

static void
guide_selection_class_init (GuideSelectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_selection_finalize;
}

static void
guide_selection_init (GuideSelection *self)
{
  self->extras = g_ptr_array_new_with_free_func (g_object_unref);
}

static GuideChapter *
find_chapter (GuideBook  *book,
              const char *id)
{
  GListModel *chapters = guide_book_get_chapters (book);

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (g_strcmp0 (guide_node_get_id (GUIDE_NODE (chapter)), id) == 0)
        return chapter; /* the book keeps it alive */
    }

  return NULL;
}

/* A short path on paper is all that somebody has at hand, so a page to fill in follows it, and the path of
 * somebody with a date has the whole of the signs that need help. Who still decides has the gravest of them
 * in the path itself: seven pages of what to do after needling stood between that reader and the page for the
 * decision. The options and that page follow the book, which has the signs. */
static void
add_extras (GuideSelection *self)
{
  const char *ways = NULL;

  if (self->kind == GUIDE_SELECTION_BOOK)
    {
      ways = GUIDE_PLACE_COMPARE;
      g_ptr_array_add (self->extras, guide_extra_pages_new_choices (self->book));
    }
  else if (g_strcmp0 (self->id, GUIDE_DOOR_DATE) == 0)
    g_ptr_array_add (self->extras, g_object_ref (guide_book_lookup_page (self->book, GUIDE_PAGE_HELP)));
  else if (guide_selection_is_path (self))
    ways = GUIDE_PAGE_WAYS;
  else
    return;

  g_ptr_array_add (self->extras, guide_extra_pages_new_sheet (self->book, ways));
}

/**
 * guide_selection_new:
 * @book: the book
 * @kind: how much of it
 * @id: (nullable): id of the page or the chapter; %NULL for the book
 *
 * Returns: (transfer full) (nullable): what is taken along, or %NULL where there
 *   is no such page or chapter
 */
GuideSelection *
guide_selection_new (GuideBook         *book,
                     GuideSelectionKind kind,
                     const char        *id)
{
  GuideSelection *self;

  g_return_val_if_fail (GUIDE_IS_BOOK (book), NULL);

  if ((kind == GUIDE_SELECTION_PAGE && guide_book_lookup_page (book, id) == NULL) ||
      (kind == GUIDE_SELECTION_CHAPTER && find_chapter (book, id) == NULL))
    return NULL;

  self = g_object_new (GUIDE_TYPE_SELECTION, NULL);
  self->book = g_object_ref (book);
  self->kind = kind;
  self->id = g_strdup (id);
  add_extras (self);

  return self;
}

/**
 * guide_selection_get_book:
 * @self: what is taken along
 *
 * Returns: (transfer none): the book that it is of
 */
GuideBook *
guide_selection_get_book (GuideSelection *self)
{
  g_return_val_if_fail (GUIDE_IS_SELECTION (self), NULL);

  return self->book;
}

/**
 * guide_selection_get_kind:
 * @self: what is taken along
 *
 * Returns: how much it is
 */
GuideSelectionKind
guide_selection_get_kind (GuideSelection *self)
{
  g_return_val_if_fail (GUIDE_IS_SELECTION (self), GUIDE_SELECTION_BOOK);

  return self->kind;
}

/**
 * guide_selection_get_id:
 * @self: what is taken along
 *
 * Returns: (nullable): the id of the page or the chapter; %NULL for the book
 */
const char *
guide_selection_get_id (GuideSelection *self)
{
  g_return_val_if_fail (GUIDE_IS_SELECTION (self), NULL);

  return self->id;
}

/**
 * guide_selection_is_path:
 * @self: what is taken along
 *
 * Returns: whether it is one of the short paths, which are read without the book
 */
gboolean
guide_selection_is_path (GuideSelection *self)
{
  g_return_val_if_fail (GUIDE_IS_SELECTION (self), FALSE);

  return self->kind == GUIDE_SELECTION_CHAPTER &&
         (g_strcmp0 (self->id, GUIDE_DOOR_DATE) == 0 || g_strcmp0 (self->id, GUIDE_DOOR_DECIDING) == 0);
}

/**
 * guide_selection_get_title:
 * @self: what is taken along
 *
 * Returns: (transfer none): the title of the page, the chapter or the book
 */
const char *
guide_selection_get_title (GuideSelection *self)
{
  g_return_val_if_fail (GUIDE_IS_SELECTION (self), NULL);

  if (self->kind == GUIDE_SELECTION_PAGE)
    return guide_page_get_title (guide_book_lookup_page (self->book, self->id));
  if (self->kind == GUIDE_SELECTION_CHAPTER)
    return guide_chapter_get_title (find_chapter (self->book, self->id));

  return _("Microneedling Guide");
}

static void
foreach_page (GuideSelection    *self,
              GuideChapter      *chapter,
              GuideSelectionFunc func,
              gpointer           data)
{
  const char **ids = guide_chapter_get_page_ids (chapter);
  gboolean first = TRUE;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (self->book, ids[i]);

      if (page == NULL)
        continue;
      func (chapter, first, page, data);
      first = FALSE;
    }
}

/**
 * guide_selection_foreach:
 * @self: what is taken along
 * @func: (scope call): what to call
 * @data: what to hand to it
 *
 * Calls a function for each page, in the order of reading. A short path ends with
 * a page to fill in, before which the one for a date has the signs that need help; the book with the options side by side, that
 * page, and the page about itself.
 */
void
guide_selection_foreach (GuideSelection    *self,
                         GuideSelectionFunc func,
                         gpointer           data)
{
  GListModel *chapters;

  g_return_if_fail (GUIDE_IS_SELECTION (self));

  if (self->kind == GUIDE_SELECTION_PAGE)
    {
      func (guide_book_lookup_chapter (self->book, self->id), TRUE, guide_book_lookup_page (self->book, self->id), data);
      return;
    }

  chapters = guide_book_get_chapters (self->book);
  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);
      gboolean door = guide_chapter_get_door (chapter) != NULL;

      if (self->kind == GUIDE_SELECTION_BOOK ? !door : g_strcmp0 (guide_node_get_id (GUIDE_NODE (chapter)), self->id) == 0)
        foreach_page (self, chapter, func, data);
    }

  for (guint i = 0; i < self->extras->len; i++)
    func (NULL, TRUE, self->extras->pdata[i], data);

  if (self->kind == GUIDE_SELECTION_BOOK && guide_book_get_about (self->book) != NULL)
    func (NULL, TRUE, guide_book_get_about (self->book), data);
}

/**
 * guide_selection_dup_chapters:
 * @book: a book
 *
 * Returns: (transfer full): the ids of the chapters that may be taken along
 */
char **
guide_selection_dup_chapters (GuideBook *book)
{
  GListModel *chapters = guide_book_get_chapters (book);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideNode) chapter = g_list_model_get_item (chapters, i);

      if (guide_node_get_id (chapter) != NULL)
        g_strv_builder_add (ids, guide_node_get_id (chapter));
    }

  return g_strv_builder_end (ids);
}

typedef struct
{
  GHashTable *keys; /* a set of char * */
  char **(*dup) (GuidePage *page);
} Keys;

static void
gather_keys (GuideChapter *chapter,
             gboolean      first,
             GuidePage    *page,
             gpointer      data)
{
  Keys *keys = data;
  g_auto (GStrv) own = keys->dup (page);

  for (guint i = 0; own[i] != NULL; i++)
    g_hash_table_add (keys->keys, g_strdup (own[i]));
}

static char **
dup_terms_of (GuidePage *page)
{
  return guide_node_dup_terms (GUIDE_NODE (page));
}

/* Those nodes of a list that a page names, in the order of the list. */
static GPtrArray *
dup_named (GuideSelection *self, GListModel *nodes, char **(*dup) (GuidePage *page))
{
  g_autoptr (GHashTable) set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Keys keys = { set, dup };
  GPtrArray *named = g_ptr_array_new_with_free_func (g_object_unref);

  guide_selection_foreach (self, gather_keys, &keys);
  for (guint i = 0; i < g_list_model_get_n_items (nodes); i++)
    {
      g_autoptr (GuideNode) node = g_list_model_get_item (nodes, i);

      if (guide_node_get_id (node) != NULL && g_hash_table_contains (set, guide_node_get_id (node)))
        g_ptr_array_add (named, g_object_ref (node));
    }

  return named;
}

/**
 * guide_selection_dup_terms:
 * @self: what is taken along
 *
 * Returns: (transfer full): the #GuideTerm that its pages link to, in the order of
 *   the glossary
 */
GPtrArray *
guide_selection_dup_terms (GuideSelection *self)
{
  g_return_val_if_fail (GUIDE_IS_SELECTION (self), NULL);

  return dup_named (self, guide_node_get_children (GUIDE_NODE (guide_book_get_glossary (self->book))), dup_terms_of);
}

/* The same order in every locale: signs over letters and capitals do not count. */
static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  g_autofree char *one = guide_text_dup_folded (guide_source_get_label (*(GuideSource *const *) a));
  g_autofree char *other = guide_text_dup_folded (guide_source_get_label (*(GuideSource *const *) b));

  return strcmp (one, other);
}

/**
 * guide_selection_dup_sources:
 * @self: what is taken along
 *
 * Returns: (transfer full): the #GuideSource that its pages name, in the order of their
 *   short names, by which they are looked up; what has no source is not among them
 */
GPtrArray *
guide_selection_dup_sources (GuideSelection *self)
{
  GPtrArray *sources;

  g_return_val_if_fail (GUIDE_IS_SELECTION (self), NULL);

  sources = dup_named (self, guide_node_get_children (GUIDE_NODE (guide_book_get_sources (self->book))), guide_page_dup_sources);
  for (guint i = sources->len; i-- > 0;)
    if (g_strcmp0 (guide_node_get_id (sources->pdata[i]), GUIDE_BLOCK_NO_SOURCE) == 0)
      g_ptr_array_remove_index (sources, i);
  g_ptr_array_sort (sources, compare_labels);

  return sources;
}
