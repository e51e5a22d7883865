/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-content"

#include "guide-book.h"

#include "guide-block.h"
#include "guide-i18n.h"
#include "guide-loader.h"

struct _GuideBook
{
  GuideNode parent_instance;

  char      *compared;
  char      *emergency; /* the number to call, or NULL */
  char      *helplines; /* whom else to call, or NULL */
  GStrv      page_ids;
  GStrv      book_ids; /* of the pages that are behind no door */
  GuideNode *glossary;
  GuideNode *sources;
  GuideNode *about;
  GuideNode *choices;
  GuideNode *visit;
  GuideNode *quiz;
  GuideNode *self_check;
  GuideNode *signs;
  GuideNode *synonyms;
  GThread   *ahead; /* reads glossary and sources, or NULL */
};

G_DEFINE_FINAL_TYPE (GuideBook, guide_book, GUIDE_TYPE_NODE)

static void
guide_book_finalize (GObject *object)
{
  GuideBook *self = GUIDE_BOOK (object);

  guide_book_end_reading_ahead (self);
  g_clear_pointer (&self->emergency, g_free);
  g_clear_pointer (&self->helplines, g_free);
  g_clear_pointer (&self->page_ids, g_strfreev);
  g_clear_pointer (&self->book_ids, g_strfreev);
  g_clear_object (&self->glossary);
  g_clear_object (&self->sources);
  g_clear_object (&self->about);
  g_clear_object (&self->choices);
  g_clear_object (&self->visit);
  g_clear_object (&self->quiz);
  g_clear_object (&self->self_check);
  g_clear_object (&self->signs);
  g_clear_object (&self->synonyms);

  G_OBJECT_CLASS (guide_book_parent_class)->finalize (object);
}

static void
guide_book_class_init (GuideBookClass *klass)
{
  static const GuideField fields[] = {
    GUIDE_FIELD_KEY (GuideBook, compared, "compared"),
  };

  G_OBJECT_CLASS (klass)->finalize = guide_book_finalize;
  GUIDE_NODE_CLASS (klass)->child_type = GUIDE_TYPE_CHAPTER;
  guide_node_class_install_fields (GUIDE_NODE_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
guide_book_init (GuideBook *self)
{
}

/* Reads a file of the book, with what the reader is to call in every text. */
static GuideNode *
read_file (const char *emergency,
           const char *helplines,
           const char *name,
           const char *id,
           GType       type,
           GuideNode  *signs,
           GError    **error)
{
  const GuideGap gaps[] = {
    /* Translators: whom to call in an emergency, where no clinic has given a
     * number. It stands in place of {emergency}, as in “Call {emergency} now”. */
    { "{emergency}", emergency != NULL ? emergency : _("112, 911, 999 or your local emergency number") },
    /* Translators: stands in place of {helplines}, as in “Call {helplines}”, where
     * no clinic has given a number that it checked. A line by phone for people in
     * distress. */
    { "{helplines}", helplines != NULL ? helplines : _("a listening line in your country (in the UK: Samaritans, 116 123)") },
    { NULL, NULL },
  };

  return guide_loader_load (name, id, type, signs, gaps, error);
}

/**
 * guide_book_new:
 * @emergency: (nullable): the emergency number, where somebody knows it
 * @error: return location for an error
 *
 * Loads the outline of the book in the current language; chapters and
 * the other parts are read when somebody first asks for them. Every
 * `{emergency}` in it becomes the number, or the numbers that many places have.
 *
 * Returns: (transfer full): the book, or %NULL with @error set
 */
GuideBook *
guide_book_new (const char *emergency,
                GError    **error)
{
  GuideNode *book = read_file (emergency, NULL, "outline.ui", "book", GUIDE_TYPE_BOOK, NULL, error);

  if (book == NULL)
    return NULL;

  GUIDE_BOOK (book)->emergency = g_strdup (emergency);

  return GUIDE_BOOK (book);
}

/**
 * guide_book_new_or_empty:
 * @emergency: (nullable): the emergency number, where somebody knows it
 * @helplines: (nullable): whom to call who thinks about harming themselves,
 *   where somebody has checked the numbers
 *
 * Like guide_book_new(), for a program that has to go on: says in a warning
 * what is wrong.
 *
 * Returns: (transfer full): the book, without a page where it cannot be read
 */
GuideBook *
guide_book_new_or_empty (const char *emergency,
                         const char *helplines)
{
  g_autoptr (GError) error = NULL;
  GuideBook *book = guide_book_new (emergency, &error);

  if (book == NULL)
    {
      g_warning ("The book cannot be read: %s", error->message);
      book = g_object_new (GUIDE_TYPE_BOOK, NULL);
      book->emergency = g_strdup (emergency);
    }
  book->helplines = g_strdup (helplines);

  return book;
}

/**
 * guide_book_get_compared:
 * @self: a #GuideBook
 *
 * Returns: (nullable): year and month when the page that was compared with its
 *   sources longest ago was, as `2026-11`
 */
const char *
guide_book_get_compared (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return self->compared;
}

/**
 * guide_book_get_chapters:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): a list of #GuideChapter: the doors, then the chapters
 *   of the book in reading order
 */
GListModel *
guide_book_get_chapters (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return guide_node_get_children (GUIDE_NODE (self));
}

static GStrv
gather_page_ids (GuideBook *self,
                 gboolean   with_doors)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *chapters = guide_book_get_chapters (self);

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (with_doors || guide_chapter_get_door (chapter) == NULL)
        g_strv_builder_addv (builder, guide_chapter_get_page_ids (chapter));
    }

  return g_strv_builder_end (builder);
}

/**
 * guide_book_get_page_ids:
 * @self: a #GuideBook
 *
 * The ids of all pages, those behind the doors first, known without reading
 * them. Which of them follow each other, guide_book_get_path() says.
 *
 * Returns: (transfer none): a list that ends with %NULL
 */
const char **
guide_book_get_page_ids (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  if (self->page_ids == NULL)
    self->page_ids = gather_page_ids (self, TRUE);

  return (const char **) self->page_ids;
}

/**
 * guide_book_find_page_id:
 * @self: a #GuideBook
 * @page_id: (nullable): id of a page, of today or of an earlier guide
 *
 * Ids of pages stand in kept files, on command lines and in links of others. A
 * page that went left its id to the one that has its words now.
 *
 * Returns: (nullable): the id that the page has today, or %NULL where there is
 *   no such page and never was
 */
const char *
guide_book_find_page_id (GuideBook  *self,
                         const char *page_id)
{
  GListModel *chapters = guide_book_get_chapters (self);
  const char *former = NULL;

  if (page_id == NULL || guide_book_lookup_chapter (self, page_id) != NULL)
    return page_id;

  for (guint i = 0; former == NULL && i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      former = guide_chapter_lookup_former (chapter, page_id);
    }

  return former;
}

/**
 * guide_book_get_path:
 * @self: a #GuideBook
 * @page_id: (nullable): id of a page
 *
 * The ids of the pages that are read one after the other with this one: those
 * behind its door, or all of the book where it is behind none.
 *
 * Returns: (transfer none): a list that ends with %NULL
 */
const char **
guide_book_get_path (GuideBook  *self,
                     const char *page_id)
{
  GuideChapter *chapter = guide_book_lookup_chapter (self, page_id);

  if (chapter != NULL && guide_chapter_get_door (chapter) != NULL)
    return guide_chapter_get_page_ids (chapter);

  if (self->book_ids == NULL)
    self->book_ids = gather_page_ids (self, FALSE);

  return (const char **) self->book_ids;
}

/**
 * guide_book_get_page_number:
 * @self: a #GuideBook
 * @page_id: id of a page
 *
 * Returns: its number in its path, from 1, or 0 where there is no such page
 */
int
guide_book_get_page_number (GuideBook  *self,
                            const char *page_id)
{
  const char **ids = guide_book_get_path (self, page_id);

  for (int i = 0; ids[i] != NULL; i++)
    if (g_strcmp0 (ids[i], page_id) == 0)
      return i + 1;

  return 0;
}

/**
 * guide_book_get_neighbour:
 * @self: a #GuideBook
 * @page_id: id of a page
 * @distance: 1 for the next page, -1 for the one before
 *
 * Returns: (nullable): the id of that page, or %NULL past either end of its path
 */
const char *
guide_book_get_neighbour (GuideBook  *self,
                          const char *page_id,
                          int         distance)
{
  const char **ids = guide_book_get_path (self, page_id);
  int number = guide_book_get_page_number (self, page_id);
  int wanted = number - 1 + distance;

  if (number == 0 || wanted < 0 || wanted >= (int) g_strv_length ((GStrv) ids))
    return NULL;

  return ids[wanted];
}

/**
 * guide_book_lookup_chapter:
 * @self: a #GuideBook
 * @page_id: id of a page
 *
 * Returns: (transfer none) (nullable): the chapter that holds the page
 */
GuideChapter *
guide_book_lookup_chapter (GuideBook  *self,
                           const char *page_id)
{
  GListModel *chapters = guide_book_get_chapters (self);

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (page_id != NULL && g_strv_contains (guide_chapter_get_page_ids (chapter), page_id))
        return chapter; /* the book keeps it alive */
    }

  return NULL;
}

static GuideNode *
lookup_child (GListModel *children,
              const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (g_strcmp0 (guide_node_get_id (child), id) == 0)
        return child; /* its parent keeps it alive */
    }

  return NULL;
}

/* A file that cannot be read gives one warning and no pages, and the rest of
 * the book goes on. */
static void
read_chapter (GuideBook    *self,
              GuideChapter *chapter)
{
  g_autofree char *name = guide_chapter_steal_file (chapter);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuideNode) file = NULL;

  if (name == NULL)
    return;

  file = read_file (self->emergency, self->helplines, name, guide_node_get_id (GUIDE_NODE (chapter)), GUIDE_TYPE_CHAPTER,
                    GUIDE_NODE (guide_book_get_signs (self)), &error);
  if (file != NULL)
    guide_chapter_take_pages (chapter, GUIDE_CHAPTER (file));
  else
    g_warning ("Chapter “%s” is left out: %s", guide_chapter_get_title (chapter), error->message);
}

/**
 * guide_book_lookup_page:
 * @self: a #GuideBook
 * @page_id: id of a page
 *
 * Finds a page, reading its chapter if nobody has yet.
 *
 * Returns: (transfer none) (nullable): the page, or %NULL where there is none
 *   or its file is broken
 */
GuidePage *
guide_book_lookup_page (GuideBook  *self,
                        const char *page_id)
{
  GuideChapter *chapter = guide_book_lookup_chapter (self, page_id);
  GuideNode *page;

  if (chapter == NULL)
    return NULL;

  read_chapter (self, chapter);
  page = lookup_child (guide_node_get_children (GUIDE_NODE (chapter)), page_id);

  return page != NULL ? GUIDE_PAGE (page) : NULL;
}

/* A part of the book beside its chapters, read when first asked for. What
 * cannot be read gives one warning and stands there empty. */
static GuideNode *
load_once (GuideBook  *self,
           GuideNode **part,
           const char *name,
           const char *id,
           GType       type,
           GuideSigns *signs)
{
  g_autoptr (GError) error = NULL;

  if (*part == NULL)
    *part = read_file (self->emergency, self->helplines, name, id, type, (GuideNode *) signs, &error);

  if (*part == NULL)
    {
      g_warning ("“%s” is left out: %s", id, error->message);
      *part = g_object_new (type, NULL);
    }

  return *part;
}

#define GLOSSARY "glossary.ui", "glossary", GUIDE_TYPE_GLOSSARY
#define SOURCES "sources.ui", "sources", GUIDE_TYPE_SOURCES

typedef struct
{
  GuideNode *glossary; /* or NULL where it cannot be read */
  GuideNode *sources;
} Ahead;

/* In a thread of its own. What it reads belongs to nobody until it has ended. */
static gpointer
read_ahead (gpointer data)
{
  GuideBook *self = data;
  Ahead *ahead = g_new0 (Ahead, 1);

  ahead->sources = read_file (self->emergency, self->helplines, SOURCES, NULL, NULL);
  ahead->glossary = read_file (self->emergency, self->helplines, GLOSSARY, NULL, NULL);

  return ahead;
}

/**
 * guide_book_read_ahead:
 * @self: a #GuideBook of which no other part is read yet
 *
 * Reads what every page on paper ends with, the words that are explained and the sources, beside
 * what else is done. For a process that makes a file; it has to call guide_book_end_reading_ahead().
 */
void
guide_book_read_ahead (GuideBook *self)
{
  g_return_if_fail (GUIDE_IS_BOOK (self));

  if (self->ahead == NULL && self->glossary == NULL && self->sources == NULL)
    self->ahead = g_thread_new ("guide-book", read_ahead, self);
}

/**
 * guide_book_end_reading_ahead:
 * @self: a #GuideBook
 *
 * Waits for what guide_book_read_ahead() began. What could not be read is read, and told, when it is asked for.
 */
void
guide_book_end_reading_ahead (GuideBook *self)
{
  g_autofree Ahead *ahead = NULL;

  g_return_if_fail (GUIDE_IS_BOOK (self));

  if (self->ahead == NULL)
    return;

  ahead = g_thread_join (g_steal_pointer (&self->ahead));
  self->glossary = ahead->glossary;
  self->sources = ahead->sources;
}

/**
 * guide_book_get_about:
 * @self: a #GuideBook
 *
 * Returns: (transfer none) (nullable): the page about the guide itself
 */
GuidePage *
guide_book_get_about (GuideBook *self)
{
  GuideNode *chapter;
  GuideNode *page;

  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  chapter = load_once (self, &self->about, "about.ui", "about", GUIDE_TYPE_CHAPTER, NULL);
  page = lookup_child (guide_node_get_children (chapter), GUIDE_PAGE_ABOUT);

  return page != NULL ? GUIDE_PAGE (page) : NULL;
}

/**
 * guide_book_get_glossary:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): the words the guide explains
 */
GuideGlossary *
guide_book_get_glossary (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  guide_book_end_reading_ahead (self);

  return GUIDE_GLOSSARY (load_once (self, &self->glossary, GLOSSARY, NULL));
}

/**
 * guide_book_lookup_term:
 * @self: a #GuideBook
 * @term_id: id of a word of the glossary
 *
 * Returns: (transfer none) (nullable): the word, or %NULL where there is none
 */
GuideTerm *
guide_book_lookup_term (GuideBook  *self,
                        const char *term_id)
{
  GuideNode *glossary = GUIDE_NODE (guide_book_get_glossary (self));

  return (GuideTerm *) lookup_child (guide_node_get_children (glossary), term_id);
}

/**
 * guide_book_get_sources:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): what the guide was compared with
 */
GuideSources *
guide_book_get_sources (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  guide_book_end_reading_ahead (self);

  return GUIDE_SOURCES (load_once (self, &self->sources, SOURCES, NULL));
}

/**
 * guide_book_lookup_source:
 * @self: a #GuideBook
 * @key: key of a source
 *
 * Returns: (transfer none) (nullable): the source, or %NULL where there is none
 */
GuideSource *
guide_book_lookup_source (GuideBook  *self,
                          const char *key)
{
  GuideNode *sources = GUIDE_NODE (guide_book_get_sources (self));

  return (GuideSource *) lookup_child (guide_node_get_children (sources), key);
}

/* Keeps what is inside in order, whatever the direction of the text around it. */
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

static void
append_source (GString    *line,
               GuideBook  *self,
               const char *key,
               const char *before)
{
  GuideSource *source = guide_book_lookup_source (self, key);

  if (source != NULL)
    g_string_append_printf (line, "%s" FIRST_STRONG_ISOLATE "%s" POP_ISOLATE, line->len > 0 ? before : "",
                            guide_source_get_label (source));
}

/**
 * guide_book_dup_source_line:
 * @self: a #GuideBook
 * @keys: (array zero-terminated=1): keys of sources
 *
 * Returns: (transfer full) (nullable): the short names of the sources in one
 *   line, each in an isolate, and behind them, in a line of its own, what the
 *   sign of what has no source means, for it is none; %NULL where there is none
 */
char *
guide_book_dup_source_line (GuideBook         *self,
                            const char *const *keys)
{
  g_autoptr (GString) line = g_string_new (NULL);

  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  for (guint i = 0; keys[i] != NULL; i++)
    if (!g_str_equal (keys[i], GUIDE_BLOCK_NO_SOURCE))
      append_source (line, self, keys[i], " · ");
  if (g_strv_contains (keys, GUIDE_BLOCK_NO_SOURCE))
    append_source (line, self, GUIDE_BLOCK_NO_SOURCE, ".\n");

  return line->len > 0 ? g_strdup (line->str) : NULL;
}

/**
 * guide_book_get_choices:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): the ways to treat scars, to set side by side
 */
GuideChoices *
guide_book_get_choices (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return GUIDE_CHOICES (load_once (self, &self->choices, "choices.ui", "choices", GUIDE_TYPE_CHOICES, NULL));
}

/**
 * guide_book_get_visit:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): questions, priorities and dates for a visit
 */
GuideVisit *
guide_book_get_visit (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return GUIDE_VISIT (load_once (self, &self->visit, "visit-plan.ui", "visit-plan", GUIDE_TYPE_VISIT, guide_book_get_signs (self)));
}

/**
 * guide_book_get_quiz:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): the questions about the guide
 */
GuideQuiz *
guide_book_get_quiz (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return GUIDE_QUIZ (load_once (self, &self->quiz, "quiz.ui", "quiz", GUIDE_TYPE_QUIZ, guide_book_get_signs (self)));
}

/**
 * guide_book_get_self_check:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): the questions about the reader
 */
GuideSelfCheck *
guide_book_get_self_check (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return GUIDE_SELF_CHECK (
    load_once (self, &self->self_check, "self-check.ui", "self-check", GUIDE_TYPE_SELF_CHECK, guide_book_get_signs (self)));
}

/**
 * guide_book_get_signs:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): the signs that need help
 */
GuideSigns *
guide_book_get_signs (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return GUIDE_SIGNS (load_once (self, &self->signs, "signs.ui", "signs", GUIDE_TYPE_SIGNS, NULL));
}

/**
 * guide_book_get_synonyms:
 * @self: a #GuideBook
 *
 * Returns: (transfer none): the words by which people look for pages that do not
 *   have them
 */
GuideSynonyms *
guide_book_get_synonyms (GuideBook *self)
{
  g_return_val_if_fail (GUIDE_IS_BOOK (self), NULL);

  return GUIDE_SYNONYMS (load_once (self, &self->synonyms, "synonyms.ui", "synonyms", GUIDE_TYPE_SYNONYMS, NULL));
}
