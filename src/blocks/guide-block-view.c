/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-blocks"

#include "guide-block-view.h"

#include "guide-block-view-kinds.h"
#include "guide-box.h"
#include "guide-page-button.h"
#include "guide-term-box.h"

/* A block as a widget, with what opens and leads on under it. */

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
 * Makes the widget for a block, with a button for each page it links to; of a box,
 * for each that the blocks inside it link to. What a word means opens under it; the buttons of words are at the foot of their page.
 *
 * Returns: a widget that wraps at any width
 */
GtkWidget *
guide_block_view_new (GuideBlock   *block,
                      GuideContext *context)
{
  GtkWidget *widget = guide_block_view_new_plain (block, context);
  g_auto (GStrv) terms = guide_node_dup_terms (GUIDE_NODE (block));
  g_auto (GStrv) pages = guide_node_dup_pages (GUIDE_NODE (block));

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
