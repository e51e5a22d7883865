/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-speech"

#include "config.h"

#include "guide-script-private.h"

#include "guide-block-words.h"
#include "guide-digits.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-list.h"
#include "guide-moments.h"
#include "guide-paragraph.h"
#include "guide-table.h"

/* The renderer of blocks for the ear: one function a kind of block. */

static char *
dup_place (const char *place,
           guint       child)
{
  return g_strdup_printf ("%s.%u", place, child);
}

static void
add_heading (GuideScript *self,
             const char  *place,
             GuideBlock  *block)
{
  guide_script_add (self, place, guide_heading_get_text (GUIDE_HEADING (block)));
}

static void
add_paragraph (GuideScript *self,
               const char  *place,
               GuideBlock  *block)
{
  guide_script_add (self, place, guide_paragraph_get_text (GUIDE_PARAGRAPH (block)));
}

/* Steps have their numbers on the screen as well. */
static void
add_item (GuideScript  *self,
          const char   *place,
          GuideListKind kind,
          guint         i,
          GuideItem    *item)
{
  g_autofree char *number = guide_digits_printf ("%u", i + 1);
  g_autofree char *numbered = g_strdup_printf (_("%s: %s"), number, guide_item_get_text (item));
  g_autofree char *own = dup_place (place, i);

  guide_script_add (self, own, kind == GUIDE_LIST_STEPS ? numbered : guide_item_get_text (item));
}

static void
add_list (GuideScript *self,
          const char  *place,
          GuideBlock  *block)
{
  GuideList *list = GUIDE_LIST (block);
  GListModel *items = guide_node_get_children (GUIDE_NODE (block));

  guide_script_add (self, place, guide_list_get_title (list));
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      add_item (self, place, guide_list_get_kind (list), i, item);
    }
}

static void
add_callout (GuideScript *self,
             const char  *place,
             GuideBlock  *block)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GListModel *children = guide_node_get_children (GUIDE_NODE (block));

  if (guide_callout_get_kind (callout) == GUIDE_CALLOUT_STAFF && !self->order->staff)
    {
      guide_script_add (self, place, guide_callout_get_elsewhere (callout));
      return;
    }

  guide_script_add (self, place, guide_block_words_get_callout_title (callout));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);
      g_autofree char *own = dup_place (place, i);

      guide_script_add_block (self, own, child);
    }
}

static char *
dup_cell (GuideRow *row,
          guint     column)
{
  g_autoptr (GuideCell) cell = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (row)), column);

  return cell != NULL ? g_strdup (guide_cell_get_text (cell)) : NULL;
}

/* Who hears a cell does not see which column it is in: each comes with its head. */
static void
add_row (GuideScript *self,
         const char  *place,
         GuideRow    *heads,
         GuideRow    *row)
{
  guint n = g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (row)));

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *own = dup_place (place, i);
      g_autofree char *cell = dup_cell (row, i);
      g_autofree char *head = heads != NULL ? dup_cell (heads, i) : NULL;
      g_autofree char *both = head != NULL && *head != '\0' ? g_strdup_printf (_("%s: %s"), head, cell) : NULL;

      guide_script_add (self, own, both != NULL ? both : cell);
    }
}

static void
add_table (GuideScript *self,
           const char  *place,
           GuideBlock  *block)
{
  GListModel *rows = guide_node_get_children (GUIDE_NODE (block));
  g_autoptr (GuideRow) heads = NULL;

  guide_script_add (self, place, guide_table_get_caption (GUIDE_TABLE (block)));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GuideRow) row = g_list_model_get_item (rows, i);
      g_autofree char *own = dup_place (place, i);

      if (guide_row_get_header (row))
        g_set_object (&heads, row);
      else
        add_row (self, own, heads, row);
    }
}

static void
add_dots (GuideScript *self,
          const char  *place,
          GuideBlock  *block)
{
  GuideDots *dots = GUIDE_DOTS (block);
  GListModel *groups = guide_node_get_children (GUIDE_NODE (dots));

  guide_script_add (self, place, guide_dots_get_caption (dots));
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GuideDotGroup) group = g_list_model_get_item (groups, i);
      g_autofree char *own = dup_place (place, i);
      g_autofree char *words = guide_block_words_dup_dots (group, guide_dots_get_total (dots));

      guide_script_add (self, own, words);
    }
}

static void
add_part (GuideScript *self,
          const char  *place,
          GuideFigure *figure,
          GuideNode   *child)
{
  g_autofree char *moment = NULL;

  if (GUIDE_IS_PART (child))
    {
      guide_script_add (self, place, guide_part_get_title (GUIDE_PART (child)));
      guide_script_add (self, place, guide_part_get_text (GUIDE_PART (child)));
      return;
    }

  moment = guide_block_words_dup_step (figure, GUIDE_STEP (child));
  guide_script_add (self, place, moment);
  guide_script_add (self, place, guide_step_get_text (GUIDE_STEP (child)));
}

static void
add_figure (GuideScript *self,
            const char  *place,
            GuideBlock  *block)
{
  GuideFigure *figure = GUIDE_FIGURE (block);
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));

  guide_script_add (self, place, guide_figure_get_alt (figure));
  guide_script_add (self, place, guide_figure_get_caption (figure));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);
      g_autofree char *own = dup_place (place, i);

      add_part (self, own, figure, child);
    }
}

/* Nobody hears quotation marks: a claim alone would be heard as what is true. */
static void
add_myth (GuideScript *self,
          const char  *place,
          GuideBlock  *block)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  /* Translators: for reading aloud: before a popular claim, of which the next sentence says
   * whether it is true. It must not sound as if the guide itself said so. */
  g_autofree char *claim = g_strdup_printf (C_("ear", "People say: %s"), guide_myth_get_claim (myth));

  guide_script_add (self, place, claim);
  guide_script_add (self, place, guide_block_words_get_verdict (guide_myth_get_verdict (myth)));
  guide_script_add (self, place, guide_myth_get_text (myth));
}

static void
add_link (GuideScript *self,
          const char  *place,
          GuideBlock  *block)
{
  g_autofree char *words = guide_block_words_dup_link (GUIDE_LINK (block), self->order->book);

  guide_script_add (self, place, words);
  guide_script_add (self, place, guide_link_get_text (GUIDE_LINK (block)));
}

/* Appends what is said of a block of a page. */
void
guide_script_add_block (GuideScript *self,
                        const char  *place,
                        GuideBlock  *block)
{
  const struct
  {
    GType type;
    void (*add) (GuideScript *, const char *, GuideBlock *);
  } speakers[] = {
    { GUIDE_TYPE_HEADING, add_heading }, { GUIDE_TYPE_PARAGRAPH, add_paragraph },
    { GUIDE_TYPE_LIST, add_list },       { GUIDE_TYPE_CALLOUT, add_callout },
    { GUIDE_TYPE_TABLE, add_table },     { GUIDE_TYPE_DOTS, add_dots },
    { GUIDE_TYPE_FIGURE, add_figure },   { GUIDE_TYPE_MYTH, add_myth },
    { GUIDE_TYPE_LINK, add_link },
  };

  for (guint i = 0; i < G_N_ELEMENTS (speakers); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (block, speakers[i].type))
      {
        speakers[i].add (self, place, block);
        return;
      }

  g_warning ("There is nothing to say of a %s", G_OBJECT_TYPE_NAME (block));
}
