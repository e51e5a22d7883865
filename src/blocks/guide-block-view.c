/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "config.h"

#include "guide-block-view.h"

#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-callout.h"
#include "guide-digits.h"
#include "guide-dots-view.h"
#include "guide-figure-view.h"
#include "guide-flow-layout.h"
#include "guide-heading.h"
#include "guide-i18n.h"
#include "guide-lead-layout.h"
#include "guide-link.h"
#include "guide-list.h"
#include "guide-myth.h"
#include "guide-page-button.h"
#include "guide-paragraph.h"
#include "guide-place-button.h"
#include "guide-prose.h"
#include "guide-sentence.h"
#include "guide-table-view.h"
#include "guide-term-box.h"

/* The renderer of blocks for the screen: one function a kind of block. */

static GtkWidget *
new_lead (GtkWidget  *mark,
          GtkWidget  *rest,
          const char *css_class)
{
  GtkWidget *box = guide_box_new (guide_lead_layout_new (0.6), NULL);

  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), rest);
  if (css_class != NULL)
    gtk_widget_add_css_class (box, css_class);

  return box;
}

static GtkWidget *
render_heading (GuideBlock   *block,
                GuideContext *context)
{
  GuideHeading *heading = GUIDE_HEADING (block);
  int level = guide_heading_get_level (heading);

  return guide_prose_new_heading (guide_heading_get_text (heading), level, level > 2 ? "h3" : "h2");
}

static GtkWidget *
render_paragraph (GuideBlock   *block,
                  GuideContext *context)
{
  return guide_sentence_new (guide_paragraph_get_text (GUIDE_PARAGRAPH (block)), "prose");
}

static GtkWidget *
new_list_mark (GuideListKind kind,
               guint         number)
{
  g_autofree char *text = NULL;

  switch (kind)
    {
    case GUIDE_LIST_DO:
      return guide_prose_new_icon ("guide-check-symbolic", "do");
    case GUIDE_LIST_DONT:
      return guide_prose_new_icon ("guide-cross-symbolic", "dont");
    case GUIDE_LIST_STEPS:
      /* Translators: number of a step in a list of steps. */
      text = guide_digits_printf (_("%u."), number);
      return guide_prose_new_plain (text, "number");
    case GUIDE_LIST_PLAIN:
    default:
      return guide_prose_new_icon ("guide-dot-symbolic", "bullet");
    }
}

static GtkWidget *
new_item (GuideItem    *item,
          GuideListKind kind,
          guint         number)
{
  GtkWidget *text = guide_sentence_new (guide_item_get_text (item), "prose");
  GtkWidget *row = new_lead (new_list_mark (kind, number), text, "item");

  return row;
}

static GtkWidget *
render_list (GuideBlock   *block,
             GuideContext *context)
{
  static const char *const classes[] = { "list-plain", "list-steps", "list-do", "list-dont" };
  GuideList *list = GUIDE_LIST (block);
  GuideListKind kind = guide_list_get_kind (list);
  GtkWidget *box = guide_box_new_column (0.45, classes[kind]);
  GListModel *items = guide_node_get_children (GUIDE_NODE (list));
  const char *title = guide_list_get_title (list);

  if (title != NULL)
    gtk_box_append (GTK_BOX (box), guide_prose_new_heading (title, guide_block_get_title_level (block), "list-title"));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GuideItem) item = g_list_model_get_item (items, i);

      gtk_box_append (GTK_BOX (box), new_item (item, kind, i + 1));
    }

  return box;
}

/* How a box looks; what it says of itself by words and icon is the same everywhere. */
static const char *const callout_classes[] = {
  [GUIDE_CALLOUT_REMEMBER] = "remember", [GUIDE_CALLOUT_CAUTION] = "caution",     [GUIDE_CALLOUT_ROUTINE] = "routine",
  [GUIDE_CALLOUT_SOON] = "soon",         [GUIDE_CALLOUT_URGENT] = "urgent",       [GUIDE_CALLOUT_EMERGENCY] = "emergency",
  [GUIDE_CALLOUT_STAFF] = "emergency",
};

static GtkWidget *
render_callout (GuideBlock   *block,
                GuideContext *context)
{
  GuideCallout *callout = GUIDE_CALLOUT (block);
  GuideCalloutKind kind = guide_callout_get_kind (callout);
  GListModel *children = guide_node_get_children (GUIDE_NODE (callout));
  GtkWidget *content;
  GtkWidget *box;

  /* Where no staff is near, a line stands in its place. */
  if (kind == GUIDE_CALLOUT_STAFF && !guide_context_has_staff (context))
    return guide_prose_new (guide_callout_get_elsewhere (callout), "prose");

  content = guide_box_new_column (0.5, NULL);
  gtk_box_append (GTK_BOX (content),
                  guide_prose_new_heading (guide_block_words_get_callout_title (callout), 2, "callout-title"));

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideBlock) child = g_list_model_get_item (children, i);

      gtk_box_append (GTK_BOX (content), guide_block_view_new (child, context));
    }

  box = new_lead (guide_prose_new_icon (guide_block_words_get_callout_icon (kind), NULL), content, "callout");
  gtk_widget_add_css_class (box, callout_classes[kind]);

  return box;
}

static const char *const verdict_classes[] = {
  [GUIDE_VERDICT_YES] = "yes", [GUIDE_VERDICT_PARTLY] = "partly",
  [GUIDE_VERDICT_NO] = "no",   [GUIDE_VERDICT_UNKNOWN] = "unknown",
};

static GtkWidget *
render_myth (GuideBlock   *block,
             GuideContext *context)
{
  GuideMyth *myth = GUIDE_MYTH (block);
  GuideVerdict verdict = guide_myth_get_verdict (myth);
  GtkWidget *box = guide_box_new_column (0.5, "myth");
  GtkWidget *badge;
  g_autofree char *claim = guide_block_words_dup_claim (myth);

  badge = new_lead (guide_prose_new_icon (guide_block_words_get_verdict_icon (verdict), NULL),
                    guide_prose_new_plain (guide_block_words_get_verdict (verdict), NULL), "verdict");
  gtk_widget_add_css_class (badge, verdict_classes[verdict]);

  gtk_box_append (GTK_BOX (box), guide_prose_new_heading (claim, 2, "claim"));
  gtk_box_append (GTK_BOX (box), badge);
  gtk_box_append (GTK_BOX (box), guide_prose_new (guide_myth_get_text (myth), "prose"));

  return box;
}

static GtkWidget *
render_table (GuideBlock   *block,
              GuideContext *context)
{
  return guide_table_view_new (GUIDE_TABLE (block));
}

static GtkWidget *
render_dots (GuideBlock   *block,
             GuideContext *context)
{
  return guide_dots_view_new (GUIDE_DOTS (block));
}

static GtkWidget *
render_figure (GuideBlock   *block,
               GuideContext *context)
{
  return guide_figure_view_new (GUIDE_FIGURE (block), guide_context_get_art (context), guide_context_get_session (context));
}

static GtkWidget *
render_link (GuideBlock   *block,
             GuideContext *context)
{
  GuideLink *link = GUIDE_LINK (block);
  g_autofree char *title = guide_block_words_dup_link (link, guide_context_get_book (context));
  GtkWidget *button = NULL;

  if (title != NULL)
    button = guide_place_button_new (context, guide_link_get_to (link), title, guide_link_get_text (link));

  return button != NULL ? button : g_object_new (GTK_TYPE_BOX, "visible", FALSE, NULL);
}

static GtkWidget *
render_plain (GuideBlock   *block,
              GuideContext *context)
{
  const struct
  {
    GType type;
    GtkWidget *(*render) (GuideBlock *, GuideContext *);
  } renderers[] = {
    { GUIDE_TYPE_HEADING, render_heading }, { GUIDE_TYPE_PARAGRAPH, render_paragraph },
    { GUIDE_TYPE_LIST, render_list },       { GUIDE_TYPE_CALLOUT, render_callout },
    { GUIDE_TYPE_TABLE, render_table },     { GUIDE_TYPE_DOTS, render_dots },
    { GUIDE_TYPE_FIGURE, render_figure },   { GUIDE_TYPE_MYTH, render_myth },
    { GUIDE_TYPE_LINK, render_link },
  };

  for (guint i = 0; i < G_N_ELEMENTS (renderers); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (block, renderers[i].type))
      return renderers[i].render (block, context);

  g_warning ("There is no view for a %s", G_OBJECT_TYPE_NAME (block));

  return guide_prose_new_plain (NULL, NULL);
}

static GtkWidget *
put_above (GtkWidget *widget,
           GtkWidget *row)
{
  GtkWidget *column = guide_box_new_column (0.5, NULL);

  gtk_box_append (GTK_BOX (column), widget);
  gtk_box_append (GTK_BOX (column), row);

  return column;
}

/**
 * guide_block_view_new:
 * @block: a block of a page
 * @context: what the views share
 *
 * Makes the widget for a block, with a button for each page it links to. What a
 * word means opens under it; the buttons of words are at the foot of their page.
 *
 * Returns: a widget that wraps at any width
 */
GtkWidget *
guide_block_view_new (GuideBlock   *block,
                      GuideContext *context)
{
  GtkWidget *widget = render_plain (block, context);
  g_auto (GStrv) terms = guide_node_dup_terms (GUIDE_NODE (block));
  g_auto (GStrv) pages = guide_node_dup_pages (GUIDE_NODE (block));

  /* A box looks after the links of the blocks inside it. */
  if (GUIDE_IS_CALLOUT (guide_node_get_parent (GUIDE_NODE (block))))
    return widget;

  if (terms[0] != NULL)
    widget = guide_term_box_new (widget, guide_context_get_book (context));
  if (pages[0] != NULL)
    widget = put_above (widget, guide_page_button_new_row ((const char *const *) pages, context));

  return widget;
}

/**
 * guide_block_view_append:
 * @box: a box
 * @block: (nullable): a block of a page
 * @context: what the views share
 *
 * Appends the widget for a block to a box, where there is such a block.
 */
void
guide_block_view_append (GtkWidget    *box,
                         GuideNode    *block,
                         GuideContext *context)
{
  if (block != NULL)
    gtk_box_append (GTK_BOX (box), guide_block_view_new (GUIDE_BLOCK (block), context));
}
