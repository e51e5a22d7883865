/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-press.h"

#include "guide-block-words.h"
#include "guide-callout.h"
#include "guide-digits.h"
#include "guide-figure.h"
#include "guide-i18n.h"
#include "guide-isolate.h"
#include "guide-list.h"
#include "guide-paper-picture.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"
#include "guide-text.h"

#include <string.h>

/* What the kinds of blocks on paper are put together from. Lengths are in ems of running text. */
#define BLOCK_SPACE 0.75
#define BLOCK_SPACE_APART 1.2
#define MARK_WIDTH 1.5
#define NUMBERS_TOGETHER 4 /* of sources */
#define ICON_SIZE 1.1

/* Until the pages are laid out for the first time nobody knows their numbers: this is as long as one. */
#define PAGE_UNKNOWN 10

#define LINK_BEGINS "<a href=\"page:"
#define LINK_ENDS "</a>"

/**
 * guide_paper_press_em:
 * @self: what is shared
 * @ems: a length in the size of running text
 *
 * Returns: the length in points
 */
double
guide_paper_press_em (GuidePaperPress *self,
                      double           ems)
{
  return guide_paper_em (self->paper, ems);
}

/**
 * guide_paper_press_new_plain:
 * @self: what is shared
 * @style: how the words look
 * @text: words without markup
 * @tag: (nullable): what they are in the tree of the PDF
 *
 * Returns: (transfer full): the words
 */
GuidePaperBox *
guide_paper_press_new_plain (GuidePaperPress *self,
                             GuidePaperStyle  style,
                             const char      *text,
                             const char      *tag)
{
  return guide_paper_box_tag (guide_paper_text_new_plain (self->paper, style, text), tag);
}

/**
 * guide_paper_press_dup_directed:
 * @self: what is shared
 * @words: plain words that name a place
 * @to: its id
 * @points: (nullable): ids of what is meant there, see guide_block_get_points()
 *
 * Nothing can be pressed on paper.
 *
 * Returns: (transfer full): the words, and the number of the page where what is meant stands; or, where
 *   it is not in what is printed, in which part of the book it is
 */
char *
guide_paper_press_dup_directed (GuidePaperPress *self,
                                const char      *words,
                                const char      *to,
                                const char      *points)
{
  static const GuidePaperPlace unknown = { .page = PAGE_UNKNOWN };
  const GuidePaperPlace *place = self->before != NULL ? guide_paper_flow_find_part (self->before, to, points) : &unknown;

  if (place == NULL)
    return guide_block_words_dup_elsewhere (words, self->book, to);

  /* Translators: on paper, behind what can be read on another page: “%s” is its
   * title, “%u” the number of the page. */
  return guide_digits_printf (_("%s (page %u)"), words, place->page);
}

static GuidePaperPlace *
find_titled (GuidePaperFlow *flow,
             const char     *title)
{
  g_autoptr (GPtrArray) places = guide_paper_flow_dup_titled (flow);

  for (guint i = 0; i < places->len; i++)
    if (g_strcmp0 (((GuidePaperPlace *) places->pdata[i])->title, title) == 0)
      return places->pdata[i];

  return NULL;
}

/* Where the first page is of the chapter with that title: on screens that is its name. */
static GuidePaperPlace *
find_chapter (GuidePaperPress *self,
              const char      *title,
              gboolean        *is_chapter)
{
  GListModel *chapters = guide_book_get_chapters (self->book);

  for (guint i = 0; i < g_list_model_get_n_items (chapters); i++)
    {
      g_autoptr (GuideChapter) chapter = g_list_model_get_item (chapters, i);

      if (g_strcmp0 (guide_chapter_get_title (chapter), title) == 0)
        {
          *is_chapter = TRUE;
          return guide_paper_flow_get_place (self->before, guide_chapter_get_page_ids (chapter)[0]);
        }
    }

  return NULL;
}

/* Words between quotes, with them, and where it is if it is the title of something. */
static char *
dup_title_directed (GuidePaperPress *self,
                    const char      *quoted,
                    const char      *words)
{
  g_autofree char *title = guide_text_dup_plain (words);
  GuidePaperPlace *place = find_titled (self->before, title);
  gboolean is_chapter = FALSE;

  if (place == NULL)
    place = find_chapter (self, title, &is_chapter);
  if (place != NULL)
    return guide_digits_printf (_("%s (page %u)"), quoted, place->page);

  /* Translators: on paper, behind the title of a part of the program that is not printed there; it begins with a space. */
  return g_strconcat (quoted, is_chapter ? _(" (in the program)") : NULL, NULL);
}

/* Puts where it is behind each title between quotes: nobody finds “Get help” on paper by its name alone. */
static char *
dup_titles_directed (GuidePaperPress *self,
                     const char      *markup)
{
  static const char *const quotes[][2] = { { "“", "”" }, { "«", "»" } };
  g_autoptr (GString) directed = g_string_new (NULL);
  const char *p = markup;

  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      const char *opens, *closes;

      while ((opens = strstr (p, quotes[i][0])) != NULL && (closes = strstr (opens, quotes[i][1])) != NULL)
        {
          const char *begins = opens + strlen (quotes[i][0]), *ends = closes + strlen (quotes[i][1]);
          g_autofree char *quoted = g_strndup (opens, ends - opens);
          g_autofree char *words = g_strndup (begins, closes - begins);
          g_autofree char *title = g_str_has_prefix (ends, LINK_ENDS) ? NULL : dup_title_directed (self, quoted, words);

          g_string_append_len (directed, p, opens - p);
          g_string_append (directed, title != NULL ? title : quoted);
          p = ends;
        }
    }
  g_string_append (directed, p);

  return g_string_free (g_steal_pointer (&directed), FALSE);
}

/* Puts where it is behind each name of a page in a text. */
static char *
dup_directed_text (GuidePaperPress *self,
                   const char      *markup,
                   const char      *points)
{
  g_autoptr (GString) directed = g_string_new (NULL);
  g_autofree char *titled = self->before != NULL ? dup_titles_directed (self, markup) : g_strdup (markup);
  const char *p = titled, *link, *id_end, *end;

  while ((link = strstr (p, LINK_BEGINS)) != NULL && (end = strstr (link, LINK_ENDS)) != NULL &&
         (id_end = strstr (link, "\">")) != NULL && id_end < end)
    {
      g_autofree char *to = g_strndup (link + strlen (LINK_BEGINS), (gsize) (id_end - link) - strlen (LINK_BEGINS));
      g_autofree char *inside = g_strndup (id_end + 2, (gsize) (end - id_end) - 2);
      g_autofree char *words = guide_text_dup_plain (inside);
      g_autofree char *with_page = guide_paper_press_dup_directed (self, words, to, points);
      g_autofree char *escaped = g_markup_escape_text (with_page, -1);

      g_string_append_len (directed, p, link - p);
      g_string_append (directed, escaped);
      p = end + strlen (LINK_ENDS);
    }
  g_string_append (directed, p);
  /* The sign of what has no source does not go over to the next line alone. */
  g_string_replace (directed, GUIDE_TEXT_NO_SOURCE, "\u2060" GUIDE_TEXT_NO_SOURCE, 0);

  return g_string_free (g_steal_pointer (&directed), FALSE);
}

static GuidePaperBox *
new_text (GuidePaperPress *self,
          GuidePaperStyle  style,
          const char      *markup,
          const char      *tag,
          const char      *points)
{
  g_autofree char *directed = dup_directed_text (self, markup != NULL ? markup : "", points);

  return guide_paper_box_tag (guide_paper_text_new (self->paper, style, directed), tag);
}

/**
 * guide_paper_press_new_text:
 * @self: what is shared
 * @style: how the words look
 * @markup: (nullable): a text of the book
 * @tag: (nullable): what it is in the tree of the PDF
 *
 * Returns: (transfer full): the text, with the number of its page behind each page that it names
 */
GuidePaperBox *
guide_paper_press_new_text (GuidePaperPress *self,
                            GuidePaperStyle  style,
                            const char      *markup,
                            const char      *tag)
{
  return new_text (self, style, markup, tag, NULL);
}

/* What names nothing itself rests on what the list or the box around it rests on. */
static const char *
find_sources (GuideBlock *block)
{
  const char *sources = guide_block_get_sources (block);
  GuideNode *around = guide_node_get_parent (GUIDE_NODE (block));

  while (sources == NULL && (GUIDE_IS_LIST (around) || GUIDE_IS_CALLOUT (around)))
    {
      sources = guide_block_get_sources (GUIDE_BLOCK (around));
      around = guide_node_get_parent (around);
    }

  return sources;
}

/**
 * guide_paper_press_dup_sourced:
 * @self: what is shared
 * @markup: (nullable): a text of the book
 * @block: what it is a text of
 *
 * Returns: (transfer full): the text, and the numbers of the sources that it rests on
 */
char *
guide_paper_press_dup_sourced (GuidePaperPress *self,
                               const char      *markup,
                               GuideBlock      *block)
{
  const char *sources = self->sources != NULL ? find_sources (block) : NULL;
  g_auto (GStrv) keys = g_strsplit (sources != NULL ? sources : "", " ", -1);
  const char *between = g_strv_length (keys) > NUMBERS_TOGETHER ? ", " : ",\u00a0"; /* a few stay in one line */
  g_autoptr (GString) numbers = g_string_new (NULL);
  g_autofree char *isolate = NULL;

  for (guint i = 0; self->sources != NULL && self->sources[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) keys, self->sources[i]))
      {
        g_autofree char *number = guide_digits_printf ("%u", i + 1);

        g_string_append_printf (numbers, "%s%s", numbers->len > 0 ? between : "[", number);
      }

  if (numbers->len == 0)
    return g_strdup (markup != NULL ? markup : "");

  g_string_append_c (numbers, ']');
  /* They come after a text that ends in letters of another direction, too. */
  isolate = guide_isolate_dup (numbers->str);

  return g_strdup_printf ("%s\u00a0<sup>%s</sup>", markup != NULL ? markup : "", isolate);
}

/**
 * guide_paper_press_new_sourced:
 * @self: what is shared
 * @style: how the words look
 * @markup: (nullable): a text of the book
 * @tag: (nullable): what it is in the tree of the PDF
 * @block: what it is a text of
 *
 * Returns: (transfer full): the text as guide_paper_press_new_text() makes it, with the numbers of its sources
 */
GuidePaperBox *
guide_paper_press_new_sourced (GuidePaperPress *self,
                               GuidePaperStyle  style,
                               const char      *markup,
                               const char      *tag,
                               GuideBlock      *block)
{
  g_autofree char *sourced = guide_paper_press_dup_sourced (self, markup, block);

  return new_text (self, style, sourced, tag, guide_block_get_points (block));
}

/**
 * guide_paper_press_add:
 * @self: what is shared
 * @flow: the pages
 * @box: (transfer full): what comes next on them
 * @ems: the space over it, in ems of running text
 */
void
guide_paper_press_add (GuidePaperPress *self,
                       GuidePaperFlow  *flow,
                       GuidePaperBox   *box,
                       double           ems)
{
  guide_paper_flow_add (flow, guide_paper_box_space (box, guide_paper_press_em (self, ems)));
}

/**
 * guide_paper_press_heading_tag:
 * @self: what is shared
 * @level: level of a heading in its page, from 2
 *
 * Returns: its tag, one level lower where the page stands in a chapter
 */
const char *
guide_paper_press_heading_tag (GuidePaperPress *self,
                               int              level)
{
  static const char *const tags[] = { "H1", "H2", "H3", "H4", "H5" };

  return tags[CLAMP (level + self->level - 3, 0, (int) G_N_ELEMENTS (tags) - 1)];
}

/**
 * guide_paper_press_new_icon:
 * @self: what is shared
 * @name: name of an icon
 * @ink: its colour
 *
 * Returns: (transfer full): the icon, to stand beside the first line of a text
 */
GuidePaperBox *
guide_paper_press_new_icon (GuidePaperPress *self,
                            const char      *name,
                            GuidePaperInk    ink)
{
  g_autofree char *colour = guide_paper_dup_colour (ink);
  GuideArtPlate *plate = guide_paper_art_get_icon (self->art, name, colour);
  GuidePaperBox *icon = guide_paper_picture_new_icon (plate, guide_paper_press_em (self, ICON_SIZE));

  guide_paper_picture_set_drop (GUIDE_PAPER_PICTURE (icon), guide_paper_press_em (self, 0.2));

  return icon;
}

/**
 * guide_paper_press_new_led:
 * @self: what is shared
 * @mark: (transfer full): what stands before: an icon, a number
 * @rest: (transfer full): what stands beside it
 *
 * Returns: (transfer full): the two in one row
 */
GuidePaperBox *
guide_paper_press_new_led (GuidePaperPress *self,
                           GuidePaperBox   *mark,
                           GuidePaperBox   *rest)
{
  GuidePaperBox *row = guide_paper_row_new (self->paper, guide_paper_press_em (self, 0.4));

  guide_paper_row_add (GUIDE_PAPER_ROW (row), mark, guide_paper_press_em (self, MARK_WIDTH), 0);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), rest, 0, 1);

  return row;
}

/**
 * guide_paper_press_new_title:
 * @self: what is shared
 * @title: plain words
 * @level: level of the heading in its page, from 2
 *
 * Returns: (transfer full): a small heading, which is not left alone at the foot of a page
 */
GuidePaperBox *
guide_paper_press_new_title (GuidePaperPress *self,
                             const char      *title,
                             int              level)
{
  GuidePaperBox *box = guide_paper_text_new_plain (self->paper, GUIDE_PAPER_SUBHEADING, title);

  return guide_paper_box_keep (guide_paper_box_tag (box, guide_paper_press_heading_tag (self, level)));
}

/**
 * guide_paper_press_space:
 * @self: what is shared
 * @block: a block of a page
 * @box: (transfer full) (nullable): it on paper
 *
 * Puts the usual space over it, where its kind asks for none of its own.
 *
 * Returns: (transfer full) (nullable): @box
 */
GuidePaperBox *
guide_paper_press_space (GuidePaperPress *self,
                         GuideBlock      *block,
                         GuidePaperBox   *box)
{
  gboolean apart = GUIDE_IS_CALLOUT (block) || GUIDE_IS_FIGURE (block);

  if (box != NULL && guide_paper_box_get_space (box) == 0)
    guide_paper_box_space (box, guide_paper_press_em (self, apart ? BLOCK_SPACE_APART : BLOCK_SPACE));

  return box;
}
