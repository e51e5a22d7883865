/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-paper-blocks.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-paper-column.h"
#include "guide-paper-dots.h"
#include "guide-paper-figure.h"
#include "guide-paper-frame.h"
#include "guide-paper-picture.h"
#include "guide-paper-row.h"
#include "guide-paper-table.h"
#include "guide-paper-text.h"
#include "guide-paragraph.h"
#include "guide-text.h"

/* The renderer of blocks for paper: one function a kind of block. Lengths are in
 * ems of running text. */
#define BLOCK_SPACE 0.75
#define HEADING_SPACE 1.5
#define ITEM_SPACE 0.35
#define MARK_WIDTH 1.5
#define ICON_SIZE 1.1
#define LONG_FRAME 0.42 /* of the height of the sheet */

static GuidePaperBox *
new_text (GuidePaperPress *press,
          GuidePaperStyle  style,
          const char      *markup)
{
  return guide_paper_text_new (press->paper, style, markup);
}

/* The icon stands beside the first line of a text. */
static GuidePaperBox *
new_icon (GuidePaperPress *press,
          const char      *name,
          GuidePaperInk    ink)
{
  g_autofree char *colour = guide_paper_dup_colour (ink);
  g_autoptr (GuideArtPlate) plate = guide_paper_art_new_icon (name, colour);
  GuidePaperBox *icon = guide_paper_picture_new (plate, 1, 0, guide_paper_press_em (press, ICON_SIZE), NULL);

  guide_paper_picture_set_drop (GUIDE_PAPER_PICTURE (icon), guide_paper_press_em (press, 0.2));

  return icon;
}

static GuidePaperBox *
new_led (GuidePaperPress *press,
         GuidePaperBox   *mark,
         GuidePaperBox   *rest)
{
  GuidePaperBox *row = guide_paper_row_new (press->paper, guide_paper_press_em (press, 0.4));

  guide_paper_row_add (GUIDE_PAPER_ROW (row), mark, guide_paper_press_em (press, MARK_WIDTH), 0);
  guide_paper_row_add (GUIDE_PAPER_ROW (row), rest, 0, 1);

  return row;
}

static GuidePaperBox *
new_title (GuidePaperPress *press,
           const char      *title,
           int              level)
{
  GuidePaperBox *box = guide_paper_text_new_plain (press->paper, GUIDE_PAPER_SUBHEADING, title);

  return guide_paper_box_keep (guide_paper_box_tag (box, guide_paper_press_heading_tag (press, level)));
}

static GuidePaperBox *
render_heading (GuideBlock      *block,
                GuidePaperPress *press)
{
  GuideHeading *heading = GUIDE_HEADING (block);
  int level = guide_heading_get_level (heading);
  GuidePaperBox *box = guide_paper_text_new_plain (press->paper, level > 2 ? GUIDE_PAPER_SUBHEADING : GUIDE_PAPER_HEADING,
                                                   guide_heading_get_text (heading));

  guide_paper_box_space (box, guide_paper_press_em (press, HEADING_SPACE));

  return guide_paper_box_keep (guide_paper_box_tag (box, guide_paper_press_heading_tag (press, level)));
}

static GuidePaperBox *
render_paragraph (GuideBlock      *block,
                  GuidePaperPress *press)
{
  return guide_paper_box_tag (new_text (press, GUIDE_PAPER_BODY, guide_paragraph_get_text (GUIDE_PARAGRAPH (block))), "P");
}

static GuidePaperBox *
new_list_mark (GuidePaperPress *press,
               GuideListKind    kind,
               guint            number)
{
  g_autofree char *text = NULL;

  switch (kind)
    {
    case GUIDE_LIST_DO:
      return new_icon (press, "guide-check-symbolic", GUIDE_PAPER_INK_GOOD);
    case GUIDE_LIST_DONT:
      return new_icon (press, "guide-cross-symbolic", GUIDE_PAPER_INK_BAD);
    case GUIDE_LIST_STEPS:
      text = guide_digits_printf (_("%u."), number);
      return guide_paper_text_new_plain (press->paper, GUIDE_PAPER_STRONG, text);
    case GUIDE_LIST_PLAIN:
    default:
      return new_icon (press, "guide-dot-symbolic", GUIDE_PAPER_INK_ACCENT);
    }
}

static GuidePaperBox *
new_item (GuidePaperPress *press,
          GuideItem       *item,
          GuideListKind    kind,
          guint            number)
{
  GuidePaperBox *mark = guide_paper_box_tag (new_list_mark (press, kind, number), "Lbl");
  GuidePaperBox *body = guide_paper_box_tag (new_text (press, GUIDE_PAPER_BODY, guide_item_get_text (item)), "LBody");

  return guide_paper_box_space (guide_paper_box_tag (new_led (press, mark, body), "LI"), guide_paper_press_em (press, ITEM_SPACE));
}

/* One item of a list alone at the foot or the head of a page is not left there. */
static GuidePaperBox *
new_items (GuidePaperPress *press,
           GuideList       *list)
{
  GListModel *items = guide_node_get_children (GUIDE_NODE (list));
  GuidePaperBox *column = guide_paper_box_tag (guide_paper_column_new (TRUE), "L");
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);
      GuidePaperBox *box = new_item (press, item, guide_list_get_kind (list), i + 1);

      guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                              i == 0 || i + 2 == n_items ? guide_paper_box_keep (box) : box);
    }

  return column;
}

static GuidePaperBox *
render_list (GuideBlock      *block,
             GuidePaperPress *press)
{
  const char *title = guide_list_get_title (GUIDE_LIST (block));
  GuidePaperBox *items = new_items (press, GUIDE_LIST (block));
  GuidePaperBox *column;

  if (title == NULL)
    return items;

  column = guide_paper_column_new (TRUE);
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), new_title (press, title, guide_block_get_title_level (block)));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_space (items, guide_paper_press_em (press, ITEM_SPACE)));

  return column;
}

static const struct
{
  GuidePaperFrameKind frame;
  GuidePaperInk       ink;
} callouts[] = {
  [GUIDE_CALLOUT_REMEMBER] = { GUIDE_PAPER_FRAME_BAR, GUIDE_PAPER_INK_ACCENT },
  [GUIDE_CALLOUT_CAUTION] = { GUIDE_PAPER_FRAME_DASHED, GUIDE_PAPER_INK_TEXT },
  [GUIDE_CALLOUT_ROUTINE] = { GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_LINE },
  [GUIDE_CALLOUT_SOON] = { GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_SOON },
  [GUIDE_CALLOUT_URGENT] = { GUIDE_PAPER_FRAME_STRONG, GUIDE_PAPER_INK_URGENT },
  [GUIDE_CALLOUT_EMERGENCY] = { GUIDE_PAPER_FRAME_BAND, GUIDE_PAPER_INK_EMERGENCY },
  [GUIDE_CALLOUT_STAFF] = { GUIDE_PAPER_FRAME_BAND, GUIDE_PAPER_INK_EMERGENCY },
};

static GuidePaperBox *
new_callout_title (GuidePaperPress *press,
                   GuideCallout    *callout)
{
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  gboolean band = callouts[kind].frame == GUIDE_PAPER_FRAME_BAND;
  GuidePaperBox *icon = new_icon (press, guide_block_words_get_callout_icon (kind),
                                              band ? GUIDE_PAPER_INK_WHITE : callouts[kind].ink);
  GuidePaperBox *title = guide_paper_text_new_plain (press->paper, band ? GUIDE_PAPER_BAND : GUIDE_PAPER_SUBHEADING,
                                                     guide_block_words_get_callout_title (callout));

  return new_led (press, icon, guide_paper_box_tag (title, guide_paper_press_heading_tag (press, 2)));
}

/* A box stays whole, but for one that would leave most of a page white before it. */
static GuidePaperBox *
new_frame (GuidePaperPress *press,
           GuideCallout    *callout,
           GuidePaperBox   *body)
{
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GuidePaperBox *title = new_callout_title (press, callout);
  double width = guide_paper_get_width (press->paper) - 2 * guide_paper_get_margin (press->paper);
  GuidePaperBox *frame;

  if (guide_paper_box_measure (body, width) < LONG_FRAME * guide_paper_get_height (press->paper))
    return guide_paper_frame_new (press->paper, callouts[kind].frame, callouts[kind].ink, title, body);

  frame = guide_paper_frame_new_long (press->paper, callouts[kind].frame, callouts[kind].ink, title,
                                      guide_paper_column_get_parts (GUIDE_PAPER_COLUMN (body)));
  g_object_unref (body);

  return frame;
}

/* No staff is near where somebody reads a sheet of paper: the line for elsewhere
 * stands there. */
static GuidePaperBox *
render_callout (GuideBlock      *block,
                GuidePaperPress *press)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GListModel *children = guide_node_get_children (GUIDE_NODE (callout));
  GuidePaperBox *body;

  if (kind == GUIDE_CALLOUT_STAFF)
    return guide_paper_box_tag (new_text (press, GUIDE_PAPER_BODY, guide_callout_get_elsewhere (callout)), "P");

  body = guide_paper_column_new (TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);
      GuidePaperBox *box = guide_paper_block_new (child, press);

      if (box != NULL)
        guide_paper_column_add (GUIDE_PAPER_COLUMN (body), box);
    }

  return new_frame (press, callout, body);
}

static GuidePaperBox *
render_myth (GuideBlock      *block,
             GuidePaperPress *press)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  GuideVerdict verdict = guide_myth_get_verdict (myth);
  g_autofree char *claim = guide_block_words_dup_claim (myth);
  GuidePaperBox *title = guide_paper_text_new_plain (press->paper, GUIDE_PAPER_SUBHEADING, claim);
  GuidePaperBox *icon = new_icon (press, guide_block_words_get_verdict_icon (verdict), GUIDE_PAPER_INK_ACCENT);
  GuidePaperBox *words = guide_paper_text_new_plain (press->paper, GUIDE_PAPER_STRONG, guide_block_words_get_verdict (verdict));
  GuidePaperBox *text = new_text (press, GUIDE_PAPER_BODY, guide_myth_get_text (myth));
  GuidePaperBox *body = guide_paper_column_new (FALSE);

  guide_paper_column_add (GUIDE_PAPER_COLUMN (body), new_led (press, icon, guide_paper_box_tag (words, "P")));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (body),
                          guide_paper_box_space (guide_paper_box_tag (text, "P"), guide_paper_press_em (press, ITEM_SPACE)));

  return guide_paper_frame_new (press->paper, GUIDE_PAPER_FRAME_PLAIN, GUIDE_PAPER_INK_LINE,
                                guide_paper_box_tag (title, guide_paper_press_heading_tag (press, 2)), body);
}

static GuidePaperBox *
render_table (GuideBlock      *block,
              GuidePaperPress *press)
{
  return guide_paper_table_new (GUIDE_TABLE (block), press);
}

static GuidePaperBox *
render_figure (GuideBlock      *block,
               GuidePaperPress *press)
{
  return guide_paper_figure_new (GUIDE_FIGURE (block), press);
}

static GuidePaperBox *
new_dot_legend (GuidePaperPress *press,
                GuideDotGroup   *group,
                guint            shape,
                int              total)
{
  g_autofree char *words = guide_block_words_dup_dots (group, total);
  GuidePaperBox *text = guide_paper_box_tag (new_text (press, GUIDE_PAPER_BODY, words), "P");

  return guide_paper_box_space (new_led (press, guide_paper_dots_new_one (press->paper, shape), text),
                                guide_paper_press_em (press, ITEM_SPACE));
}

static GuidePaperBox *
render_dots (GuideBlock      *block,
             GuidePaperPress *press)
{
  GuideDots *dots = GUIDE_DOTS (block);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  GuidePaperBox *column = guide_paper_column_new (FALSE);
  GuidePaperBox *field = guide_paper_dots_new (press->paper, dots);

  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          new_title (press, guide_dots_get_caption (dots), guide_block_get_title_level (block)));
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column), guide_paper_box_space (field, guide_paper_press_em (press, 0.6)));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);

      guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                              new_dot_legend (press, group, i, guide_dots_get_total (dots)));
    }

  return column;
}

/* Where a place stands in what is printed, its page is told. */
static char *
dup_link_words (GuidePaperPress *press,
                GuideLink       *link)
{
  g_autofree char *title = guide_block_words_dup_link (link, press->book);
  guint page = press->before != NULL ? guide_paper_flow_get_page_of (press->before, guide_link_get_to (link)) : 0;

  if (title == NULL || page == 0)
    return g_steal_pointer (&title);

  /* Translators: on paper, behind what can be read on another page: “%s” is its
   * title, “%u” the number of the page. */
  return guide_digits_printf (_("%s (page %u)"), title, page);
}

/* A button that leads to what paper cannot be, such as the quiz, is left out. */
static GuidePaperBox *
render_link (GuideBlock      *block,
             GuidePaperPress *press)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *words = dup_link_words (press, link);
  GuidePaperBox *column;

  if (words == NULL || guide_book_lookup_page (press->book, guide_link_get_to (link)) == NULL)
    return NULL;

  column = guide_paper_column_new (FALSE);
  guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                          guide_paper_box_tag (guide_paper_text_new_plain (press->paper, GUIDE_PAPER_STRONG, words), "P"));
  if (guide_link_get_text (link) != NULL)
    guide_paper_column_add (GUIDE_PAPER_COLUMN (column),
                            guide_paper_box_tag (guide_paper_text_new_plain (press->paper, GUIDE_PAPER_SMALL,
                                                                             guide_link_get_text (link)), "P"));

  return new_led (press,
                  new_icon (press, guide_paper_is_rtl (press->paper) ? "guide-next-symbolic-rtl" : "guide-next-symbolic",
                                        GUIDE_PAPER_INK_ACCENT), column);
}

static GuidePaperBox *
render (GuideBlock      *block,
        GuidePaperPress *press)
{
  const struct
  {
    GType type;
    GuidePaperBox *(*render) (GuideBlock *, GuidePaperPress *);
  } renderers[] = {
    { GUIDE_TYPE_HEADING, render_heading }, { GUIDE_TYPE_PARAGRAPH, render_paragraph },
    { GUIDE_TYPE_LIST, render_list },       { GUIDE_TYPE_CALLOUT, render_callout },
    { GUIDE_TYPE_TABLE, render_table },     { GUIDE_TYPE_DOTS, render_dots },
    { GUIDE_TYPE_FIGURE, render_figure },   { GUIDE_TYPE_MYTH, render_myth },
    { GUIDE_TYPE_LINK, render_link },
  };

  for (guint i = 0; i < G_N_ELEMENTS (renderers); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (block, renderers[i].type))
      return renderers[i].render (block, press);

  g_warning ("There is nothing on paper for a %s", G_OBJECT_TYPE_NAME (block));

  return NULL;
}

/**
 * guide_paper_block_new:
 * @block: a block of a page
 * @press: what the blocks share
 *
 * Returns: (transfer full) (nullable): the block on paper, or %NULL for what is
 *   none, as a button to the quiz
 */
GuidePaperBox *
guide_paper_block_new (GuideBlock      *block,
                       GuidePaperPress *press)
{
  GuidePaperBox *box = render (block, press);

  if (box != NULL && guide_paper_box_get_space (box) == 0)
    guide_paper_box_space (box, guide_paper_press_em (press, GUIDE_IS_CALLOUT (block) || GUIDE_IS_FIGURE (block) ? 1.2 : BLOCK_SPACE));

  return box;
}
