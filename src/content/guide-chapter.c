/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-chapter.h"

#include "guide-loader.h"

/* A chapter comes in two forms, both from XML: in its own file it holds its
 * pages; in the outline, made from those files by the build, it knows their
 * ids and the file, and reads the pages when somebody first asks for them.
 * So opening the guide costs the same however long the chapters are. */
struct _GuideChapter
{
  GuideNode parent_instance;

  char  *title;
  char  *summary;
  char  *card;
  int    minutes;
  char  *pages;
  char  *file;

  char **page_ids;
  gboolean loaded;
};

G_DEFINE_FINAL_TYPE (GuideChapter, guide_chapter, GUIDE_TYPE_NODE)

static void
guide_chapter_finalize (GObject *object)
{
  GuideChapter *self = GUIDE_CHAPTER (object);

  g_clear_pointer (&self->page_ids, g_strfreev);

  G_OBJECT_CLASS (guide_chapter_parent_class)->finalize (object);
}

static void
guide_chapter_class_init (GuideChapterClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_TEXT (GuideChapter, title, "title"),
    GUIDE_TEXT (GuideChapter, summary, "summary"),
    GUIDE_TEXT (GuideChapter, card, "card"),
    { "minutes", G_STRUCT_OFFSET (GuideChapter, minutes), G_TYPE_INT, 1 },
    GUIDE_TEXT (GuideChapter, pages, "pages"),
    GUIDE_TEXT (GuideChapter, file, "file"),
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

  if (self->page_ids == NULL)
    self->page_ids = self->pages != NULL ? g_strsplit (self->pages, " ", -1) : g_new0 (char *, 1);

  return (const char **) self->page_ids;
}

static void
take_pages (GuideChapter *self,
            GuideChapter *file)
{
  GListModel *pages = guide_node_get_children (GUIDE_NODE (file));

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GuideNode) page = g_list_model_get_item (pages, i);

      guide_node_adopt (GUIDE_NODE (self), page);
    }
}

/* A chapter of the outline is held by the book. */
static GuideSigns *
get_signs (GuideChapter *self)
{
  GuideNode *book = guide_node_get_parent (GUIDE_NODE (self));

  return GUIDE_IS_BOOK (book) ? guide_book_get_signs (GUIDE_BOOK (book)) : NULL;
}

static void
read_file (GuideChapter *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideNode) file = guide_loader_load (self->file, guide_node_get_id (GUIDE_NODE (self)),
                                                  GUIDE_TYPE_CHAPTER, get_signs (self), &error);

  if (file == NULL)
    g_warning ("Chapter “%s” is left out: %s", self->title, error->message);
  else
    take_pages (self, GUIDE_CHAPTER (file));
}

/**
 * guide_chapter_get_pages:
 * @self: a #GuideChapter
 *
 * Its pages, read from its file at the first call. A file that cannot be read
 * gives one warning and no pages, and the rest of the book goes on.
 *
 * Returns: (transfer none): a list of #GuidePage
 */
GListModel *
guide_chapter_get_pages (GuideChapter *self)
{
  g_return_val_if_fail (GUIDE_IS_CHAPTER (self), NULL);

  if (self->file != NULL && !self->loaded)
    {
      self->loaded = TRUE;
      read_file (self);
    }

  return guide_node_get_children (GUIDE_NODE (self));
}
