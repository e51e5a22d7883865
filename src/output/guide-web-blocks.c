/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-output"

#include "config.h"

#include "guide-web.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-moments.h"
#include "guide-paragraph.h"
#include "guide-table.h"

/* The renderer of blocks for XHTML: one function a kind of block. */

static void
open (GuideWeb   *self,
      const char *element)
{
  g_string_append_printf (self->out, "<%s>\n", element);
}

static void
close_ (GuideWeb   *self,
       const char *element)
{
  g_string_append_printf (self->out, "</%s>\n", element);
}

static void
write_heading (GuideWeb   *self,
               GuideBlock *block)
{
  guide_web_heading (self, guide_heading_get_level (GUIDE_HEADING (block)), guide_heading_get_text (GUIDE_HEADING (block)));
}

static void
write_paragraph (GuideWeb   *self,
                 GuideBlock *block)
{
  guide_web_prose (self, "p", guide_paragraph_get_text (GUIDE_PARAGRAPH (block)));
}

static void
write_list (GuideWeb   *self,
            GuideBlock *block)
{
  static const char *const elements[] = { "ul", "ol", "ul class=\"do\"", "ul class=\"dont\"" };
  GuideListKind kind = guide_list_get_kind (GUIDE_LIST (block));
  GListModel *items = guide_node_get_children (GUIDE_NODE (block));

  guide_web_heading (self, guide_block_get_title_level (block), guide_list_get_title (GUIDE_LIST (block)));
  open (self, elements[kind]);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      guide_web_prose (self, "li", guide_item_get_text (item));
    }
  close_ (self, kind == GUIDE_LIST_STEPS ? "ol" : "ul");
}

/* Staff is near nobody who reads a file at home. */
static void
write_callout (GuideWeb   *self,
               GuideBlock *block)
{
  static const char *const classes[] = { "remember", "caution", "routine", "soon", "urgent", "emergency", "emergency" };
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GListModel *children = guide_node_get_children (GUIDE_NODE (block));

  if (guide_callout_get_kind (callout) == GUIDE_CALLOUT_STAFF)
    {
      guide_web_prose (self, "p", guide_callout_get_elsewhere (callout));
      return;
    }

  g_string_append_printf (self->out, "<div class=\"box %s\">\n", classes[guide_callout_get_kind (callout)]);
  guide_web_heading (self, 2, guide_block_words_get_callout_title (callout));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);

      guide_web_block (self, child);
    }
  close_ (self, "div");
}

static void
write_row (GuideWeb *self,
           GuideRow *row)
{
  GListModel *cells = guide_node_get_children (GUIDE_NODE (row));

  open (self, "tr");
  for (guint i = 0; i < g_list_model_get_n_items (cells); i++)
    {
      g_autoptr (GuideCell) cell = g_list_model_get_item (cells, i);
      const char *element = guide_row_get_header (row) ? "th scope=\"col\"" : i == 0 ? "th scope=\"row\"" : "td";

      guide_web_prose (self, element, guide_cell_get_text (cell));
    }
  close_ (self, "tr");
}

static void
write_table (GuideWeb   *self,
             GuideBlock *block)
{
  GListModel *rows = guide_node_get_children (GUIDE_NODE (block));

  open (self, "table");
  guide_web_text (self, "caption", guide_table_get_caption (GUIDE_TABLE (block)));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideRow) row = g_list_model_get_item (rows, i);

      write_row (self, row);
    }
  close_ (self, "table");
}

static void
write_dots (GuideWeb   *self,
            GuideBlock *block)
{
  static const char *const signs[] = { "●", "◐", "◉", "■" };
  GuideDots *dots = GUIDE_DOTS (block);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));
  int rest = guide_dots_get_total (dots);

  guide_web_heading (self, guide_block_get_title_level (block), guide_dots_get_caption (dots));
  g_string_append (self->out, "<p class=\"dots\" aria-hidden=\"true\">");
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);

      for (int n = guide_dot_group_get_count (group); n > 0; n--, rest--)
        g_string_append (self->out, signs[i % G_N_ELEMENTS (signs)]);
    }
  for (; rest > 0; rest--)
    g_string_append (self->out, "○");
  g_string_append (self->out, "</p>\n");
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);
      g_autofree char *words = guide_block_words_dup_dots (group, guide_dots_get_total (dots));
      g_autofree char *line = g_strdup_printf ("<span aria-hidden=\"true\">%s</span> %s", signs[i % G_N_ELEMENTS (signs)], words);

      guide_web_prose (self, "p", line);
    }
}

static void
write_caption (GuideWeb    *self,
               GuideFigure *figure)
{
  g_autofree char *number = guide_digits_printf (_("Figure %u."), ++self->n_figures);
  g_autofree char *escaped = g_markup_escape_text (guide_figure_get_caption (figure) != NULL ? guide_figure_get_caption (figure) : "", -1);

  g_string_append_printf (self->out, "<figcaption><b>%s</b> %s</figcaption>\n", number, escaped);
}

static void
write_line (GuideWeb   *self,
            const char *title,
            const char *text)
{
  open (self, "li");
  guide_web_text (self, "p class=\"name\"", title);
  guide_web_prose (self, "p", text);
  close_ (self, "li");
}

static void
write_legend (GuideWeb    *self,
              GuideFigure *figure)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));

  open (self, "ol class=\"legend\"");
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);

      if (GUIDE_IS_PART (part))
        write_line (self, guide_part_get_title (GUIDE_PART (part)), guide_part_get_text (GUIDE_PART (part)));
    }
  close_ (self, "ol");
}

static char **
dup_parts (GuideFigure *figure)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) part = g_list_model_get_item (children, i);

      if (GUIDE_IS_PART (part))
        g_strv_builder_add (parts, guide_part_get_part (GUIDE_PART (part)));
    }

  return g_strv_builder_end (parts);
}

static void
write_moments (GuideWeb     *self,
               GuideFigure  *figure,
               GuideMoments *moments)
{
  open (self, "ol class=\"moments\"");
  for (guint i = 0; i < guide_moments_get_n (moments); i++)
    {
      GuideStep *step = guide_moments_get (moments, i);
      g_autofree char *title = guide_block_words_dup_step (figure, step);

      open (self, "li");
      guide_web_picture (self, guide_figure_get_drawing (figure), guide_step_get_step (step),
                         i == 0 ? guide_figure_get_alt (figure) : title, NULL);
      guide_web_text (self, "p class=\"name\"", title);
      guide_web_prose (self, "p", guide_step_get_text (step));
      close_ (self, "li");
    }
  close_ (self, "ol");
}

static void
write_figure (GuideWeb   *self,
              GuideBlock *block)
{
  GuideFigure *figure = GUIDE_FIGURE (block);
  g_autoptr (GuideMoments) moments = guide_moments_new (figure);
  g_auto (GStrv) parts = dup_parts (figure);

  open (self, "figure");
  if (guide_moments_get_n (moments) > 0)
    {
      write_caption (self, figure);
      write_moments (self, figure, moments);
    }
  else
    {
      guide_web_picture (self, guide_figure_get_drawing (figure), 0, guide_figure_get_alt (figure),
                         parts[0] != NULL ? (const char *const *) parts : NULL);
      write_caption (self, figure);
    }
  close_ (self, "figure");
  if (parts[0] != NULL)
    write_legend (self, figure);
}

static void
write_myth (GuideWeb   *self,
            GuideBlock *block)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  g_autofree char *claim = guide_block_words_dup_claim (myth);

  open (self, "div class=\"box myth\"");
  guide_web_heading (self, 2, claim);
  guide_web_text (self, "p class=\"name\"", guide_block_words_get_verdict (guide_myth_get_verdict (myth)));
  guide_web_prose (self, "p", guide_myth_get_text (myth));
  close_ (self, "div");
}

/* What is not in the file is named all the same; the quiz and its like are not. */
static void
write_link (GuideWeb   *self,
            GuideBlock *block)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *words = guide_block_words_dup_link (link, self->book);
  g_autofree char *escaped = words != NULL ? g_markup_escape_text (words, -1) : NULL;
  g_autofree char *href = guide_web_dup_link (self, "page", guide_link_get_to (link));

  if (escaped == NULL || guide_book_lookup_page (self->book, guide_link_get_to (link)) == NULL)
    return;

  if (href != NULL)
    g_string_append_printf (self->out, "<p class=\"more\"><a href=\"%s\">%s</a></p>\n", href, escaped);
  else
    g_string_append_printf (self->out, "<p class=\"more\">%s</p>\n", escaped);
  guide_web_text (self, "p", guide_link_get_text (link));
}

/**
 * guide_web_block:
 * @self: what is shared
 * @block: a block of a page
 *
 * Writes the block.
 */
void
guide_web_block (GuideWeb   *self,
                 GuideBlock *block)
{
  const struct
  {
    GType type;
    void (*write) (GuideWeb *, GuideBlock *);
  } writers[] = {
    { GUIDE_TYPE_HEADING, write_heading }, { GUIDE_TYPE_PARAGRAPH, write_paragraph },
    { GUIDE_TYPE_LIST, write_list },       { GUIDE_TYPE_CALLOUT, write_callout },
    { GUIDE_TYPE_TABLE, write_table },     { GUIDE_TYPE_DOTS, write_dots },
    { GUIDE_TYPE_FIGURE, write_figure },   { GUIDE_TYPE_MYTH, write_myth },
    { GUIDE_TYPE_LINK, write_link },
  };

  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (block, writers[i].type))
      {
        writers[i].write (self, block);
        return;
      }

  g_warning ("There is nothing in a file for a %s", G_OBJECT_TYPE_NAME (block));
}
