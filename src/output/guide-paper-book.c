/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-book.h"

#include "guide-callout.h"
#include "guide-clinic-lines.h"
#include "guide-date-text.h"
#include "guide-digits.h"
#include "guide-dots.h"
#include "guide-figure.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-isolate.h"
#include "guide-link.h"
#include "guide-list.h"
#include "guide-paper-column.h"
#include "guide-paper-frame.h"
#include "guide-paper-kinds.h"
#include "guide-paper-picture.h"
#include "guide-paper-row.h"
#include "guide-paper-text.h"
#include "guide-paragraph.h"
#include "guide-reviews.h"
#include "guide-session.h"
#include "guide-table.h"
#include "guide-text.h"

#include <stdio.h>
#include <string.h>

/* The pages of a selection on paper, from the cover to the sources. */

#define WORDS_ID "words"
#define SOURCES_ID "sources"
#define CONTENTS_FROM 2 /* chapters or pages */
#define COVER "cover"
#define RUNNING_TOP 1.5 /* margins: what begins over that is the first on its page */

/* How much of a page is filled, where the next sheet or the next chapter begins a new one. */
#define SHEET_ENOUGH 0.85
#define CHAPTER_ENOUGH 0.75
#define CHAPTER_SPACE 4 /* em, where it does not */

/* See guide_paper_box_pull(). */
#define PULL_HELP 150.0
#define PULL_WEEK 30.0 /* where one has to be parted from the others it is the one that can wait */
#define PULL_LAST 12.0
#define PULL_TO_FIGURE 20.0
#define PULL_TO_LIST 12.0   /* of the sentence before it */
#define PULL_TO_HELP 40.0   /* of what leads to a box that says when to get it */
#define PULL_FROM_HELP 40.0 /* of what says why */
#define PULL_FROM_FIGURE 4.0
#define PULL_FIGURE_TO_LINK 16.0
#define PULL_TO_KEY 20.0 /* a picture of lists, and the lists */
#define PULL_TABLES 40.0 /* which are read one beside the other */

/* What is laid out, and on what. */
typedef struct
{
  const GuidePaperOrder *order;
  GuidePaperPress        press;
  GuidePaperFlow        *flow;
  gboolean               told_names; /* what stands under its pages */
} Making;

static gboolean
is_book (Making *self)
{
  return guide_selection_get_kind (self->order->selection) == GUIDE_SELECTION_BOOK;
}

/* What it is, and what it helps with. */
static void
add_purpose (Making     *self,
             const char *purpose)
{
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (
                           &self->press, GUIDE_PAPER_BODY, _("An illustrated guide to microneedling for acne scars"), "P")),
                         0.4);
  if (purpose != NULL)
    guide_paper_press_add (&self->press, self->flow,
                           guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, purpose, "P")), 0.4);
}

static const char *
get_deciding_purpose (void)
{
  /* Translators: on paper, at the front: what the guide is for. */
  return _("It helps you with one question: needling for your acne scars now, later or not? "
            "It does not say what you have, or that a treatment is right for you.");
}

static char *
dup_review (Making *self)
{
  return guide_reviews_dup_line (self->order->language, "book", guide_book_get_compared (self->press.book));
}

/* Where @goes_on, with the next line on one page. */
static void
add_front_line (Making     *self,
                const char *words,
                double      space,
                gboolean    goes_on)
{
  GuidePaperBox *line = guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, words, "P");

  guide_paper_press_add (&self->press, self->flow, goes_on ? guide_paper_box_keep (line) : line, space);
}

/* Whether a clinician has checked it is told at the front, as large as all that is read. What else there is to
 * say of the paper itself comes after what it has to say. */
static void
add_review (Making  *self,
            double   space,
            gboolean ends)
{
  g_autofree char *review = dup_review (self);

  add_front_line (self, review, space, ends);
  if (ends)
    add_front_line (self,
                    /* Translators: on paper, at the end, after the month in which the guide was last compared with its
                     * sources. Of the grade: by a formula for English. */
                    _("The next time is planned for November 2027, and sooner after a new warning. In English no page is "
                       "above school grade 5, by the Flesch-Kincaid formula."),
                    0.4, FALSE);
}

/* What stands on the cover: what it is, and that no clinician has checked it. */
static void
add_cover (Making *self)
{
  GuideIllustration *drawing = guide_paper_art_get_illustration (self->press.art, COVER, NULL);

  guide_paper_press_add (
    &self->press, self->flow,
    guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_COVER, _("Microneedling Guide"), "H1")), 0);
  add_purpose (self, get_deciding_purpose ());
  /* It says nothing that the words do not. */
  if (drawing != NULL)
    guide_paper_press_add (
      &self->press, self->flow,
      guide_paper_box_keep (guide_paper_picture_new (drawing, 0, guide_paper_press_em (&self->press, 32), NULL)), 2);
  add_review (self, 2, FALSE);
}

static GuidePaperBox *
new_contents_line (Making          *self,
                   GuidePaperPlace *place)
{
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 1));
  g_autofree char *number = guide_digits_printf ("%u", place->page);
  GuidePaperBox *digits = guide_paper_text_new_plain (self->press.paper, GUIDE_PAPER_SMALL, number);
  gboolean rtl = guide_paper_is_rtl (self->press.paper);

  guide_paper_text_set_align (GUIDE_PAPER_TEXT (digits), rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  if (place->level > 1)
    guide_paper_row_add (GUIDE_PAPER_ROW (row), guide_paper_column_new (FALSE), guide_paper_press_em (&self->press, 0.6), 0);
  guide_paper_row_add (
    GUIDE_PAPER_ROW (row),
    guide_paper_text_new_plain (self->press.paper, place->level > 1 ? GUIDE_PAPER_SMALL : GUIDE_PAPER_SMALL_STRONG, place->title),
    0, 1);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), digits, guide_paper_press_em (&self->press, 2), 0);

  return guide_paper_box_space (guide_paper_box_tag (row, "TOCI"),
                                guide_paper_press_em (&self->press, place->level > 1 ? 0.05 : 0.55));
}

/* Where one column of lines would go over on another side there are two, and a chapter
 * begins the second. */
static guint
find_second_column (Making    *self,
                    GPtrArray *places,
                    GPtrArray *lines)
{
  GuidePaper *paper = self->press.paper;
  double margin = guide_paper_get_margin (paper);
  double room = guide_paper_get_height (paper) - 2.4 * margin - guide_paper_press_em (&self->press, 3);
  guint second = (lines->len + 1) / 2;

  for (guint i = 0; i < lines->len; i++)
    room -= guide_paper_box_get_space (lines->pdata[i]) +
            guide_paper_box_measure (lines->pdata[i], guide_paper_get_width (paper) - 2 * margin);
  if (room >= 0)
    return lines->len;

  while (second < places->len && ((GuidePaperPlace *) places->pdata[second])->level > 1)
    second++;

  return second;
}

static void
add_two_columns (Making    *self,
                 GPtrArray *lines,
                 guint      second)
{
  GuidePaperBox *row = guide_paper_row_new (self->press.paper, guide_paper_press_em (&self->press, 2));
  GuidePaperBox *columns[] = { guide_paper_column_new (FALSE), guide_paper_column_new (FALSE) };

  for (guint i = 0; i < lines->len; i++)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (columns[i >= second]), g_object_ref (lines->pdata[i]));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    guide_paper_row_add (GUIDE_PAPER_ROW (row), columns[i], 0, 1);
  guide_paper_press_add (&self->press, self->flow, row, 0.8);
}

/* The list has its place before the numbers in it are known: it is laid out with
 * what came out the time before. */
static void
add_contents (Making *self)
{
  /* Translators: on paper: title of the list of chapters and pages. */
  const char *contents = _("Contents");
  g_autoptr (GPtrArray) places = self->press.before != NULL ? guide_paper_flow_dup_titled (self->press.before) : NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);
  guint second;

  for (guint i = 0; places != NULL && i < places->len; i++)
    g_ptr_array_add (lines, new_contents_line (self, places->pdata[i]));
  second = find_second_column (self, places, lines);
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_TITLE, contents, "H2")), 0);
  if (second < lines->len)
    add_two_columns (self, lines, second);
  else
    for (guint i = 0; i < lines->len; i++)
      guide_paper_flow_add (self->flow, g_object_ref (lines->pdata[i]));
  guide_paper_press_add (
    &self->press, self->flow,
    guide_paper_press_new_plain (&self->press, GUIDE_PAPER_SMALL,
                                 /* Translators: on paper, under the list of chapters. */
                                 _("The quiz and the self-check are in the program only, not in this printed book."), "P"),
    1.5);
  guide_paper_flow_end_page (self->flow);
}

/* Whom to call stands where somebody looks for help. */
static void
add_clinic (Making *self)
{
  g_auto (GStrv) lines = self->order->clinic != NULL ? guide_clinic_lines_dup (self->order->clinic, self->order->language) : NULL;
  GuidePaperBox *body;

  if (lines == NULL || lines[0] == NULL)
    return;

  body = guide_paper_column_new (FALSE);
  for (guint i = 1; lines[i] != NULL; i++)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (body), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_BODY, lines[i], "P"));
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_frame_new (self->press.paper, GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_ACCENT,
                                                guide_paper_press_new_plain (&self->press, GUIDE_PAPER_SUBHEADING, lines[0], "P"),
                                                body),
                         1.2);
}

/* What somebody holds who does not hold the book has its sources with it; a page alone has not. */
static gboolean
has_sources (Making *self)
{
  return is_book (self) || guide_selection_is_path (self->order->selection);
}

/* The sources of a page that have a number: of what has none, the sign for that stands at the sentence. */
static char **
dup_numbered (GuidePage *page)
{
  g_auto (GStrv) keys = guide_page_dup_sources (page);
  g_autoptr (GStrvBuilder) numbered = g_strv_builder_new ();

  for (guint i = 0; keys[i] != NULL; i++)
    if (!g_str_equal (keys[i], GUIDE_BLOCK_NO_SOURCE))
      g_strv_builder_add (numbered, keys[i]);

  return g_strv_builder_end (numbered);
}

/* Their short names, each behind its number; what that sign means comes last. */
static char *
dup_numbered_line (Making *self,
                   char  **keys)
{
  const char *no_source[] = { GUIDE_BLOCK_NO_SOURCE, NULL };
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; self->press.sources[i] != NULL; i++)
    {
      const char *key[] = { self->press.sources[i], NULL };
      g_autofree char *name = guide_book_dup_source_line (self->press.book, key);
      g_autofree char *number = guide_digits_printf ("%u", i + 1);

      g_string_append_printf (line, "%s[%s]\u00a0%s", line->len > 0 ? " · " : "", number, name != NULL ? name : "");
    }
  if (g_strv_contains ((const char *const *) keys, GUIDE_BLOCK_NO_SOURCE))
    {
      g_autofree char *name = guide_book_dup_source_line (self->press.book, no_source);

      g_string_append_printf (line, "%s%s", line->len > 0 ? ".\n" : "", name != NULL ? name : "");
    }

  return line->len > 0 ? g_strdup (line->str) : NULL;
}

/* What is likely to be torn out, copied or hung up alone. */
static gboolean
goes_alone (Making    *self,
            GuidePage *page)
{
  const char *id = guide_node_get_id (GUIDE_NODE (page));

  return !has_sources (self) || g_strcmp0 (id, GUIDE_PAGE_HELP) == 0 || g_strcmp0 (id, GUIDE_PLACE_MY_VISIT) == 0;
}

/* As on the screen, where the front and the back of a book or a path do not say the same: eighteen times told
 * nobody reads it any more. */
static char *
dup_own_review (Making    *self,
                GuidePage *page)
{
  g_autofree char *front = dup_review (self);
  g_autofree char *own = guide_reviews_dup_line (self->order->language, guide_node_get_id (GUIDE_NODE (page)),
                                                 guide_page_get_compared (page));

  return goes_alone (self, page) || g_strcmp0 (own, front) != 0 ? g_steal_pointer (&own) : NULL;
}

static void
add_quiet (Making        *self,
           GuidePaperBox *column,
           const char    *words)
{
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_press_new_plain (&self->press, GUIDE_PAPER_QUIET, words, "P"));
}

/* Under the first names of sources: what two of them stand for, and what points to them. And where “the book” is,
 * to whom what is printed sends its readers. */
static void
add_meanings (Making        *self,
              GuidePaperBox *column)
{
  if (self->told_names || !has_sources (self))
    return;

  self->told_names = TRUE;
  if (is_book (self))
    /* Translators: on paper, under the first sources of a book whose sentences have small numbers such as [1]. */
    add_quiet (self, column,
               _("A small number behind a sentence, such as [1], points to its source, in a list like this one under each part."));
  /* Translators: on paper, under the first sources: what two names stand for that the lists of sources have. */
  add_quiet (self, column, _("FDA is the US Food and Drug Administration. NHS is the UK National Health Service."));
  if (!is_book (self))
    add_quiet (self, column,
               /* Translators: on paper, at the foot of a short path: what its lines call the book. */
               _("“The book” is the long part of this guide. It is in the same program, Microneedling Guide, and can be printed "
                  "there. Engineers made the guide, not clinicians. Nobody paid for it."));
}

/* Who is responsible for what stands above: its sources, and who has read it. NULL where the front
 * has said it all. */
static GuidePaperBox *
new_colophon (Making    *self,
              GuidePage *page)
{
  g_auto (GStrv) keys = guide_page_dup_sources (page);
  g_autofree char *labels = self->press.sources != NULL ? dup_numbered_line (self, keys)
                                                        : guide_book_dup_source_line (self->press.book, (const char *const *) keys);
  g_autofree char *review = dup_own_review (self, page);
  /* Translators: on paper, at the foot of a page that was printed without the book: short names. */
  const char *elsewhere = _("Sources (full list at the end of the book): %s");
  g_autofree char *sources = labels != NULL ? g_strdup_printf (has_sources (self) ? _("Sources: %s") : elsewhere, labels) : NULL;
  GuidePaperBox *column;

  if (sources == NULL && review == NULL)
    return NULL;

  column = guide_paper_column_new (FALSE);
  if (sources != NULL)
    add_quiet (self, column, sources);
  if (sources != NULL)
    add_meanings (self, column);
  if (review != NULL)
    add_quiet (self, column, review);

  return column;
}

/* A box that says when to get help. */
static gboolean
is_help (GuideBlock *block)
{
  GuideCalloutKind kind = GUIDE_IS_CALLOUT (block) ? guide_callout_get_kind (GUIDE_CALLOUT (block)) : GUIDE_CALLOUT_REMEMBER;

  return kind == GUIDE_CALLOUT_EMERGENCY || kind == GUIDE_CALLOUT_URGENT || kind == GUIDE_CALLOUT_SOON;
}

/* What is not understood without what comes after it: people as dots, and what is said of them or
 * the dots to compare them with; what leads on, and of what; a box that says when to get help, and the list of what
 * is an exception to it; the sentence between a heading and its table, with which the heading would be as good as
 * alone; and the end of a page, which has its one message for the way. */
static gboolean
stays_with (GuideBlock *before,
            GuideBlock *block,
            GuideBlock *next)
{
  if (GUIDE_IS_LINK (next))
    return !GUIDE_IS_FIGURE (block);
  if (GUIDE_IS_CALLOUT (next) && guide_callout_get_kind (GUIDE_CALLOUT (next)) == GUIDE_CALLOUT_REMEMBER)
    return TRUE;
  if (is_help (block) && GUIDE_IS_LIST (next))
    return TRUE;
  if (before != NULL && GUIDE_IS_HEADING (before) && GUIDE_IS_PARAGRAPH (block) && GUIDE_IS_TABLE (next))
    return TRUE;

  return GUIDE_IS_DOTS (block) && (GUIDE_IS_DOTS (next) || GUIDE_IS_PARAGRAPH (next));
}

/* How much a block wants to stand on one page with the next: boxes that tell when to get help are read
 * side by side; the last sentence under a heading is not left alone at the head of a page; and a figure
 * stands with what it shows. */
static double
find_pull (GuideBlock *block,
           GuideBlock *next,
           GuideBlock *after)
{
  if (is_help (block) && is_help (next))
    return guide_callout_get_kind (GUIDE_CALLOUT (next)) == GUIDE_CALLOUT_SOON ? PULL_WEEK : PULL_HELP;
  if (GUIDE_IS_PARAGRAPH (block) && is_help (next))
    return PULL_TO_HELP;
  if (is_help (block) && GUIDE_IS_PARAGRAPH (next))
    return PULL_FROM_HELP;
  if (GUIDE_IS_PARAGRAPH (next) && (after == NULL || GUIDE_IS_HEADING (after) || GUIDE_IS_LINK (after)))
    return PULL_LAST;

  if (GUIDE_IS_FIGURE (next))
    return PULL_TO_FIGURE;
  if (GUIDE_IS_PARAGRAPH (block) && (GUIDE_IS_LIST (next) || GUIDE_IS_TABLE (next)))
    return PULL_TO_LIST;
  if (GUIDE_IS_TABLE (block) && GUIDE_IS_TABLE (next))
    return PULL_TABLES;
  if (GUIDE_IS_FIGURE (block) && GUIDE_IS_LINK (next))
    return PULL_FIGURE_TO_LINK;
  if (GUIDE_IS_FIGURE (block) && GUIDE_IS_HEADING (next) && GUIDE_IS_LIST (after))
    return PULL_TO_KEY;

  return GUIDE_IS_FIGURE (block) && GUIDE_IS_PARAGRAPH (next) ? PULL_FROM_FIGURE : 0;
}

static void
mark_part (Making    *self,
           GuideNode *part)
{
  if (guide_node_get_id (part) != NULL)
    guide_paper_flow_mark (self->flow, guide_node_get_id (part), NULL, GUIDE_PAPER_PART);
}

/* What a text elsewhere may send a reader to: a block, or what stands in a box. */
static void
mark_parts (Making     *self,
            GuideBlock *block)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (block));

  mark_part (self, GUIDE_NODE (block));
  for (guint i = 0; GUIDE_IS_CALLOUT (block) && i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      mark_part (self, child);
    }
}

/* A block on paper; the list of what is an exception to the box before it is not cut. */
static GuidePaperBox *
new_box (Making     *self,
         GuideBlock *block,
         GuideBlock *before)
{
  GuidePaperBox *box = guide_paper_block_new (block, &self->press), *whole;

  if (box == NULL || before == NULL || !is_help (before) || !GUIDE_IS_LIST (block))
    return box;

  whole = guide_paper_box_space (guide_paper_column_new (FALSE), guide_paper_box_get_space (box));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (whole), box);

  return whole;
}

/* The blocks of a page; the last stays with what stands under them, if anything does. */
static void
add_blocks (Making    *self,
            GuidePage *page,
            gboolean   under)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (page));
  guint n_blocks = g_list_model_get_n_items (blocks);
  gboolean help = g_strcmp0 (guide_node_get_id (GUIDE_NODE (page)), GUIDE_PAGE_HELP) == 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (GuideBlock) before = i > 0 ? g_list_model_get_item (blocks, i - 1) : NULL;
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);
      g_autoptr (GuideBlock) next = g_list_model_get_item (blocks, i + 1);
      g_autoptr (GuideBlock) after = g_list_model_get_item (blocks, i + 2);
      GuidePaperBox *box = new_box (self, block, before);

      if (box != NULL && (next != NULL ? stays_with (before, block, next) : under))
        guide_paper_box_keep (box);
      if (box != NULL)
        mark_parts (self, block);
      if (box != NULL)
        guide_paper_flow_add (self->flow, guide_paper_box_pull (box, find_pull (block, next, after)));
      if (i == 0 && help)
        add_clinic (self);
    }
}

static void
add_chapter (Making       *self,
             GuideChapter *chapter)
{
  const char *title = guide_chapter_get_title (chapter);

  guide_paper_flow_offer_page (self->flow, CHAPTER_ENOUGH);
  guide_paper_flow_mark (self->flow, guide_node_get_id (GUIDE_NODE (chapter)), title, 1);
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_CHAPTER, title, "H1")),
                         CHAPTER_SPACE);
}

/* The one message of a page stands out by a bar, a ground and its weight, in black and white too. */
static GuidePaperBox *
new_message (Making     *self,
             const char *lead)
{
  g_autofree char *markup = g_markup_escape_text (lead, -1);
  GuidePaperBox *words = guide_paper_press_new_text (&self->press, GUIDE_PAPER_LEAD, markup, "P");

  return guide_paper_box_keep (
    guide_paper_frame_new (self->press.paper, GUIDE_PAPER_FRAME_MESSAGE, GUIDE_PAPER_INK_ACCENT, words, NULL));
}

static void
add_page (GuideChapter *chapter,
          gboolean      first,
          GuidePage    *page,
          gpointer      data)
{
  Making *self = data;
  GuideSelectionKind kind = guide_selection_get_kind (self->order->selection);
  const char *title = guide_page_get_title (page);
  g_auto (GStrv) sources = is_book (self) ? dup_numbered (page) : NULL;
  GuidePaperBox *colophon;

  if (kind == GUIDE_SELECTION_BOOK && chapter != NULL && first)
    add_chapter (self, chapter);
  if (kind == GUIDE_SELECTION_CHAPTER && !first && guide_chapter_get_door (chapter) != NULL)
    guide_paper_flow_offer_page (self->flow, SHEET_ENOUGH); /* a screen behind a door begins a sheet, if little is left of one */
  if (chapter == NULL && page == guide_book_lookup_page (self->press.book, GUIDE_PAGE_HELP))
    guide_paper_flow_offer_page (self->flow, SHEET_ENOUGH);
  else if (chapter == NULL)
    guide_paper_flow_end_page (self->flow);
  self->press.level = kind == GUIDE_SELECTION_PAGE ? 2 : 3;
  if (kind == GUIDE_SELECTION_PAGE && chapter != NULL)
    guide_paper_press_add (
      &self->press, self->flow,
      guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_KICKER, guide_chapter_get_title (chapter), "P")),
      0);

  guide_paper_flow_mark (self->flow, guide_node_get_id (GUIDE_NODE (page)), title, chapter != NULL ? 2 : 1);
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_TITLE, title,
                                                                            kind == GUIDE_SELECTION_PAGE ? "H1" : "H2")),
                         kind == GUIDE_SELECTION_PAGE ? 0.3
                         : first                      ? 1.6
                                                      : 3.2);
  if (guide_page_get_lead (page) != NULL)
    guide_paper_press_add (&self->press, self->flow, new_message (self, guide_page_get_lead (page)), 0.6);
  self->press.sources = sources;
  colophon = new_colophon (self, page);
  add_blocks (self, page, colophon != NULL);
  if (colophon != NULL)
    guide_paper_press_add (&self->press, self->flow, colophon, 1.3);
  self->press.sources = NULL;
}

/* A chapter on its own says of what guide it is; a short path, what it helps with. */
static void
add_chapter_title (Making *self)
{
  const char *id = guide_selection_get_id (self->order->selection);
  const char *purpose = NULL;

  if (g_strcmp0 (id, GUIDE_DOOR_DECIDING) == 0)
    purpose = get_deciding_purpose ();
  else if (g_strcmp0 (id, GUIDE_DOOR_DATE) == 0)
    /* Translators: on paper, at the front of the path for somebody with a date: what it is for. */
    purpose = _("It tells you how to get ready, what is usual, and when to call for help.");

  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (
                           &self->press, GUIDE_PAPER_CHAPTER, guide_selection_get_title (self->order->selection), "H1")),
                         0);
  add_purpose (self, purpose);
  add_review (self, 0.4, FALSE);
}

static void
begin_list (Making     *self,
            const char *id,
            const char *title)
{
  if (guide_selection_get_kind (self->order->selection) == GUIDE_SELECTION_BOOK)
    guide_paper_flow_end_page (self->flow);
  guide_paper_flow_mark (self->flow, id, title, 1);
  guide_paper_press_add (
    &self->press, self->flow,
    guide_paper_box_keep (guide_paper_press_new_plain (&self->press, is_book (self) ? GUIDE_PAPER_CHAPTER : GUIDE_PAPER_HEADING,
                                                       title, is_book (self) ? "H1" : "H2")),
    2.4);
}

/* Words are no page, which would say at its foot what the sign of what has no source means. */
static void
add_meaning_of_sign (Making    *self,
                     GPtrArray *terms)
{
  const char *keys[] = { GUIDE_BLOCK_NO_SOURCE, NULL };
  g_autofree char *line = guide_book_dup_source_line (self->press.book, keys);
  gboolean has_sign = FALSE;

  for (guint i = 0; i < terms->len; i++)
    has_sign = has_sign || strstr (guide_term_get_text (terms->pdata[i]), GUIDE_TEXT_NO_SOURCE) != NULL;
  if (has_sign && line != NULL)
    guide_paper_press_add (&self->press, self->flow, guide_paper_press_new_plain (&self->press, GUIDE_PAPER_QUIET, line, "P"), 0.8);
}

static void
add_terms (Making *self)
{
  g_autoptr (GPtrArray) terms = guide_selection_dup_terms (self->order->selection);

  if (terms->len == 0)
    return;

  begin_list (self, WORDS_ID, _("Words and their meaning"));
  for (guint i = 0; i < terms->len; i++)
    {
      GuidePaperBox *column = guide_paper_column_new (FALSE);

      guide_paper_column_add (
        GUIDE_PAPER_COLUMN (column),
        guide_paper_press_new_plain (&self->press, GUIDE_PAPER_ASIDE_STRONG, guide_term_get_title (terms->pdata[i]), "P"));
      guide_paper_column_add (
        GUIDE_PAPER_COLUMN (column),
        guide_paper_box_tag (guide_paper_text_new (self->press.paper, GUIDE_PAPER_ASIDE, guide_term_get_text (terms->pdata[i])),
                             "P"));
      guide_paper_press_add (&self->press, self->flow, column, 0.5);
    }
  add_meaning_of_sign (self, terms);
}

/* Who published it and when, and how it was read. */
static char *
dup_where (GuideSource *source,
           const char  *read)
{
  g_autofree char *date = guide_source_dup_date (source, read);
  const char *facts[] = { guide_source_get_publisher (source), date, guide_source_get_note (source) };
  g_autoptr (GString) where = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (facts[i] != NULL)
      g_string_append_printf (where, "%s%s", where->len > 0 ? " · " : "", facts[i]);

  return g_string_free (g_steal_pointer (&where), FALSE);
}

static void
add_line (Making        *self,
          GuidePaperBox *column,
          const char    *markup)
{
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_box_tag (guide_paper_text_new (self->press.paper, GUIDE_PAPER_QUIET, markup), "P"));
}

/* The short name that stands under a page, and then what it stands for, in small letters: whoever looks it
 * up is not reading. It is one paragraph where names and words run in one direction, else one line each. */
static void
add_source (Making      *self,
            GuideSource *source)
{
  gboolean rtl = guide_paper_is_rtl (self->press.paper);
  GuidePaperBox *column = guide_paper_column_new (FALSE);
  g_autofree char *title = guide_source_dup_keyed (source);
  g_autofree char *where = dup_where (source, guide_sources_get_read (guide_book_get_sources (self->press.book)));
  g_autofree char *address = guide_isolate_dup (guide_source_get_address (source));
  const char *plain[] = { where, address };
  g_autoptr (GString) markup = g_string_new (title);

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    if (plain[i] != NULL && *plain[i] != '\0')
      {
        g_autofree char *escaped = g_markup_escape_text (plain[i], -1);

        if (rtl)
          add_line (self, column, markup->str);
        g_string_append_printf (rtl ? g_string_truncate (markup, 0) : markup, "%s%s", rtl ? "" : " · ", escaped);
      }
  add_line (self, column, markup->str);
  guide_paper_press_add (&self->press, self->flow, column, 0.3);
}

/* A short path has the names and addresses alone, one behind the other: who wants to know how each was read
 * has the book. */
static void
add_short_source (Making      *self,
                  GuideSource *source)
{
  const char *address = guide_source_get_address (source);
  g_autofree char *label = guide_isolate_dup (guide_source_get_label (source));
  g_autofree char *where = guide_isolate_dup (address != NULL ? address : guide_source_get_title (source));
  g_autofree char *markup = where != NULL ? g_markup_printf_escaped ("<b>%s</b> · %s", label, where)
                                          : g_markup_printf_escaped ("<b>%s</b>", label);
  GuidePaperBox *line = guide_paper_text_new (self->press.paper, GUIDE_PAPER_QUIET, markup);

  guide_paper_press_add (&self->press, self->flow, guide_paper_box_tag (line, "P"), 0.15);
}

static void
add_how_read (Making *self)
{
  const char *read = guide_sources_get_read (guide_book_get_sources (self->press.book));
  g_autofree char *when = NULL, *line = NULL;
  int year, month;

  if (read == NULL || sscanf (read, "%4d-%2d", &year, &month) != 2)
    return;

  when = guide_date_text_dup_month (CLAMP (month, 1, 12), year);
  /* Translators: on paper, over the sources of a short path; “%s” is a month, as “November 2026”. */
  line = g_strdup_printf (_("We read these in %s, some of them only in part or second-hand. The book says how we read each."),
                          when);
  guide_paper_press_add (&self->press, self->flow,
                         guide_paper_box_keep (guide_paper_press_new_plain (&self->press, GUIDE_PAPER_ASIDE, line, "P")), 0.4);
}

static void
add_sources (Making *self)
{
  g_autoptr (GPtrArray) sources = guide_selection_dup_sources (self->order->selection);

  if (sources->len == 0)
    return;

  begin_list (self, SOURCES_ID, _("Sources"));
  if (!is_book (self))
    add_how_read (self);
  for (guint i = 0; i < sources->len; i++)
    if (is_book (self))
      add_source (self, sources->pdata[i]);
    else
      add_short_source (self, sources->pdata[i]);
  add_review (self, 1.2, TRUE);
}

static GuidePaperFlow *
make (Making         *self,
      GuidePaper     *paper,
      GuidePaperFlow *before)
{
  self->flow = guide_paper_flow_new (paper);
  self->press.before = before;
  self->press.n_figures = 0;
  self->told_names = FALSE;

  if (is_book (self))
    {
      add_cover (self);
      guide_paper_flow_end_page (self->flow);
      add_contents (self);
    }
  if (guide_selection_get_kind (self->order->selection) == GUIDE_SELECTION_CHAPTER)
    add_chapter_title (self);
  guide_selection_foreach (self->order->selection, add_page, self);
  add_terms (self);
  if (has_sources (self)) /* a page names its sources at its foot */
    add_sources (self);
  guide_paper_flow_break_pages (self->flow);

  return self->flow;
}

static gboolean
is_same (GuidePaperFlow *a,
         GuidePaperFlow *b)
{
  GPtrArray *places = guide_paper_flow_get_places (a), *others = guide_paper_flow_get_places (b);

  if (places->len != others->len)
    return FALSE;
  for (guint i = 0; i < places->len; i++)
    {
      GuidePaperPlace *place = places->pdata[i], *other = others->pdata[i];

      if (place->page != other->page)
        return FALSE;
    }

  return TRUE;
}

/* A page of the book on its own names no page but those that are elsewhere. */
static GuidePaperFlow *
make_once (Making     *self,
           GuidePaper *paper)
{
  g_autoptr (GuidePaperFlow) nothing = guide_paper_flow_new (paper);

  return make (self, paper, nothing);
}

/* The numbers of pages in the words may move what is on the pages: laid out again
 * until they hold, three times at most. */
static GuidePaperFlow *
make_until_pages_hold (Making     *self,
                       GuidePaper *paper)
{
  g_autoptr (GuidePaperFlow) flow = make (self, paper, NULL);

  for (int i = 0; i < 3; i++)
    {
      g_autoptr (GuidePaperFlow) before = g_steal_pointer (&flow);

      guide_paper_flow_forget (before);
      flow = make (self, paper, before);
      if (is_same (before, flow))
        break;
    }

  return g_steal_pointer (&flow);
}

/**
 * guide_paper_book_new:
 * @order: what is wanted
 * @paper: the paper
 * @error: return location for an error
 *
 * Lays out what is wanted. Nothing is drawn yet.
 *
 * Returns: (transfer full) (nullable): its pages, or %NULL where a drawing is missing
 */
GuidePaperFlow *
guide_paper_book_new (const GuidePaperOrder *order,
                      GuidePaper            *paper,
                      GError               **error)
{
  g_autoptr (GuidePaperArt) art = guide_paper_art_new (order->tone);
  Making self = { .order = order, .press = { .paper = paper, .art = art, .book = guide_selection_get_book (order->selection) } };
  gboolean page = guide_selection_get_kind (order->selection) == GUIDE_SELECTION_PAGE;
  g_autoptr (GuidePaperFlow) flow = page ? make_once (&self, paper) : make_until_pages_hold (&self, paper);

  if (self.press.error != NULL)
    {
      g_propagate_error (error, self.press.error);
      return NULL;
    }
  return g_steal_pointer (&flow);
}

/* The title of what a page begins with, for its head: it goes on there, or has its title at the top. */
static const char *
find_running_title (GuidePaperFlow *flow,
                    guint           page,
                    double          top)
{
  g_autoptr (GPtrArray) places = guide_paper_flow_dup_titled (flow);
  const char *title = NULL;

  for (guint i = 0; i < places->len; i++)
    {
      GuidePaperPlace *place = places->pdata[i];

      if (place->page < page || (place->page == page && place->y <= top))
        title = place->title;
    }

  return title;
}

static void
draw_line (GuidePaper       *paper,
           GuidePaperCanvas *canvas,
           const char       *text,
           double            y,
           PangoAlignment    align)
{
  double margin = guide_paper_get_margin (paper);
  g_autoptr (GuidePaperBox) box = guide_paper_text_new_plain (paper, GUIDE_PAPER_QUIET, text);

  guide_paper_text_set_align (GUIDE_PAPER_TEXT (box), align);
  guide_paper_box_draw (box, canvas, margin, y, guide_paper_get_width (paper) - 2 * margin);
}

/**
 * guide_paper_book_draw_page:
 * @order: what is wanted
 * @paper: the paper
 * @flow: its pages
 * @page: number of one of them, from 1
 * @canvas: where to
 *
 * Draws a page with its running title and its number.
 */
void
guide_paper_book_draw_page (const GuidePaperOrder *order,
                            GuidePaper            *paper,
                            GuidePaperFlow        *flow,
                            guint                  page,
                            GuidePaperCanvas      *canvas)
{
  double margin = guide_paper_get_margin (paper);
  gboolean rtl = guide_paper_is_rtl (paper), untagged = canvas->untagged;
  GuideSelectionKind kind = guide_selection_get_kind (order->selection);
  const char *whole = kind == GUIDE_SELECTION_CHAPTER ? guide_selection_get_title (order->selection) : _("Microneedling Guide");
  const char *title = kind == GUIDE_SELECTION_PAGE ? guide_selection_get_title (order->selection)
                                                   : find_running_title (flow, page, margin * RUNNING_TOP);
  g_autofree char *folio = guide_digits_printf ("%u", page);

  canvas->untagged = TRUE;
  if (page > 1)
    {
      draw_line (paper, canvas, whole, margin * 0.62, rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
      if (title != NULL)
        draw_line (paper, canvas, title, margin * 0.62, rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
    }
  /* Others begin with a cover, or are one page mostly. */
  if (page > 1 || kind == GUIDE_SELECTION_CHAPTER)
    draw_line (paper, canvas, folio, guide_paper_get_height (paper) - margin * 0.75, PANGO_ALIGN_CENTER);
  canvas->untagged = untagged;
  guide_paper_flow_draw (flow, page, canvas);
}
