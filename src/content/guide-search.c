/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-search.h"

#include "guide-text.h"

#include <string.h>

/* A place in the book where words were found. */
struct _GuideHit
{
  GObject parent_instance;

  char *page_id;
  char *title;
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
 * guide_hit_get_line:
 * @self: a #GuideHit
 *
 * Returns: the text in which the words stand, without markup
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

typedef struct
{
  const char *folded_words;
  char       *line;
} TextSearch;

/* A description of a drawing is not seen on the page, so nobody looks for it. */
static void
look_into_text (GuideNode    *node,
                const char   *text,
                GuideTextKind kind,
                gpointer      data)
{
  TextSearch *search = data;
  g_autofree char *plain = NULL;
  g_autofree char *folded = NULL;

  if (search->line != NULL || kind == GUIDE_TEXT_ALT)
    return;

  plain = kind == GUIDE_TEXT_PROSE ? guide_text_dup_plain (text) : g_strdup (text);
  folded = guide_text_dup_folded (plain);
  if (strstr (folded, search->folded_words) != NULL)
    search->line = g_steal_pointer (&plain);
}

/* Returns the first text of the page's own head that has the words. */
static char *
find_in_head (GuidePage  *page,
              const char *folded_words)
{
  TextSearch search = { folded_words, NULL };

  guide_node_foreach_own_text (GUIDE_NODE (page), look_into_text, &search);

  return search.line;
}

/* Returns the first text of the block or of what it holds that has the words. */
static char *
find_in_block (GuideNode  *block,
               const char *folded_words)
{
  TextSearch search = { folded_words, NULL };

  guide_node_foreach_text (block, look_into_text, &search);

  return search.line;
}

static void
add_hit (GListStore *hits,
         GuidePage  *page,
         int         block,
         char       *line)
{
  g_autoptr (GuideHit) hit = NULL;

  if (line == NULL)
    return;

  hit = g_object_new (GUIDE_TYPE_HIT, NULL);
  hit->page_id = g_strdup (guide_node_get_id (GUIDE_NODE (page)));
  hit->title = g_strdup (guide_page_get_title (page));
  hit->block = block;
  hit->line = line;
  g_list_store_append (hits, hit);
}

static void
search_page (GListStore *hits,
             GuidePage  *page,
             const char *folded_words)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));

  add_hit (hits, page, -1, find_in_head (page, folded_words));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);

      add_hit (hits, page, i, find_in_block (block, folded_words));
    }
}

/**
 * guide_search_book:
 * @book: the book
 * @words: what to look for; case and accents do not matter
 *
 * Finds words on every page.
 *
 * Returns: (transfer full): a list of #GuideHit in reading order, empty where
 *   @words is empty
 */
GListModel *
guide_search_book (GuideBook  *book,
                   const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));
  g_autofree char *folded = guide_text_dup_folded (stripped);
  GListStore *hits = g_list_store_new (GUIDE_TYPE_HIT);
  const char **ids = guide_book_get_page_ids (book);

  for (guint i = 0; *folded != '\0' && ids[i] != NULL; i++)
    {
      GuidePage *page = guide_book_lookup_page (book, ids[i]);

      if (page != NULL)
        search_page (hits, page, folded);
    }

  return G_LIST_MODEL (hits);
}
