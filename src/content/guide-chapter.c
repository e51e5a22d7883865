/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-chapter.h"

#include <string.h>

/* A chapter of the book, or a door: a short path of its own beside the book, for
 * somebody who stands at one point and has a few minutes.
 *
 * It comes in two forms, both from XML: in its own file it holds its
 * pages; in the outline, made from those files by the build, it knows their
 * ids and the file, and the book reads the pages when somebody first asks.
 * So opening the guide costs the same however long the chapters are. */
struct _GuideChapter
{
  GuideNode parent_instance;

  char *title;
  char *summary;
  char *card;
  char *door;
  int   minutes;
  char *pages;
  char *was;
  char *file;

  char **page_ids;
  char **was_ids;
};

G_DEFINE_FINAL_TYPE (GuideChapter, guide_chapter, GUIDE_TYPE_NODE)

static void
guide_chapter_finalize (GObject *object)
{
  GuideChapter *self = GUIDE_CHAPTER (object);

  g_clear_pointer (&self->page_ids, g_strfreev);
  g_clear_pointer (&self->was_ids, g_strfreev);

  G_OBJECT_CLASS (guide_chapter_parent_class)->finalize (object);
}

static void
guide_chapter_class_init (GuideChapterClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_TITLE (GuideChapter, title, "title"),
    GUIDE_FIELD_LINE (GuideChapter, summary, "summary"),
    GUIDE_FIELD_KEY (GuideChapter, card, "card"),
    GUIDE_FIELD_TITLE (GuideChapter, door, "door"),
    GUIDE_FIELD (GuideChapter, minutes, "minutes", G_TYPE_INT, 1),
    GUIDE_FIELD_KEY (GuideChapter, pages, "pages"),
    GUIDE_FIELD_KEY (GuideChapter, was, "was"),
    GUIDE_FIELD_KEY (GuideChapter, file, "file"),
  };

  G_OBJECT_CLASS (klass)->finalize = guide_chapter_finalize;
  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_PAGE;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_chapter_init (GuideChapter *self)
{
}

/**
 * guide_chapter_get_title:
 * @self: a #GuideChapter
 *
 * Returns: its title
 */
const char *
guide_chapter_get_title (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  return self->title;
}

/**
 * guide_chapter_get_summary:
 * @self: a #GuideChapter
 *
 * Returns: (nullable): the line under the title on its card
 */
const char *
guide_chapter_get_summary (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  return self->summary;
}

/**
 * guide_chapter_get_card:
 * @self: a #GuideChapter
 *
 * Returns: (nullable): the name of the small drawing on its card
 */
const char *
guide_chapter_get_card (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  return self->card;
}

/**
 * guide_chapter_get_door:
 * @self: a #GuideChapter
 *
 * Returns: (nullable): for a short path of its own: where somebody stands who
 *   takes it, in the words on its door on Home. %NULL for a chapter of the book
 */
const char *
guide_chapter_get_door (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  return self->door;
}

/**
 * guide_chapter_get_minutes:
 * @self: a #GuideChapter
 *
 * Returns: how long it takes to read, in minutes
 */
int
guide_chapter_get_minutes (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), 0);

  return self->minutes;
}

/* The words of a key, split when somebody first asks. */
static const char **
split_once (const char *words,
            char     ***split)
{
  if (*split == NULL)
    *split = words != NULL ? g_strsplit (words, " ", -1) : g_new0 (char *, 1);

  return (const char **) *split;
}

/**
 * guide_chapter_get_page_ids:
 * @self: a #GuideChapter of the outline
 *
 * The ids of its pages, without reading the pages.
 *
 * Returns: (transfer none): a list that ends with %NULL
 */
const char **
guide_chapter_get_page_ids (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  return split_once (self->pages, &self->page_ids);
}

/**
 * guide_chapter_lookup_former:
 * @self: a #GuideChapter of the outline
 * @page_id: id of a page that is no more
 *
 * Returns: (nullable): the id of the page of this chapter that has its words now
 */
const char *
guide_chapter_lookup_former (GuideChapter *self,
                             const char   *page_id)
{
  const char **pairs;
  gsize length;

  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);
  g_return_val_if_fail (page_id != NULL, NULL);

  pairs = split_once (self->was, &self->was_ids);
  length = strlen (page_id);
  for (guint i = 0; pairs[i] != NULL; i++)
    if (strncmp (pairs[i], page_id, length) == 0 && pairs[i][length] == '=')
      return pairs[i] + length + 1;

  return NULL;
}

/**
 * guide_chapter_steal_file:
 * @self: a #GuideChapter of the outline
 *
 * For the book alone, which reads each file once.
 *
 * Returns: (transfer full) (nullable): name of the file with its pages, or
 *   %NULL where it has been asked for before
 */
char *
guide_chapter_steal_file (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  return g_steal_pointer (&self->file);
}

/**
 * guide_chapter_take_pages:
 * @self: a #GuideChapter of the outline
 * @file: the same chapter, from its own file
 *
 * For the book alone: what was read from the file belongs to the outline now.
 */
void
guide_chapter_take_pages (GuideChapter *self,
                          GuideChapter *file)
{
  GListModel *pages;

  g_return_if_fail (GUIDE_IS_CHAPTER (self));
  g_return_if_fail (GUIDE_IS_CHAPTER (file));

  pages = guide_node_get_children (GUIDE_NODE (file));
  while (g_list_model_get_n_items (pages) > 0)
    {
      g_autoptr (GuideNode) page = g_list_model_get_item (pages, 0);

      g_list_store_remove (G_LIST_STORE (pages), 0);
      guide_node_adopt (GUIDE_NODE (self), page);
    }
}
