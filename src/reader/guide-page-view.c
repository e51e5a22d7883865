/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-reader"

#include "config.h"

#include "guide-page-view.h"

#include "guide-block-view.h"
#include "guide-box.h"
#include "guide-callout.h"
#include "guide-clinic-card.h"
#include "guide-drawing.h"
#include "guide-em.h"
#include "guide-i18n.h"
#include "guide-prose.h"
#include "guide-review-line.h"
#include "guide-scroller.h"
#include "guide-spread.h"
#include "guide-term-box.h"

/* One page of the book, which scrolls where it is longer than the window. */
struct _GuidePageView
{
  GtkWidget parent_instance;

  GuidePage    *page;
  GuideContext *context;
  GtkWidget    *scroller;
  GuideSpread  *spread;
  GtkWidget    *title;
  GtkWidget    *body;
  GPtrArray    *blocks;  /* the widget of each block, not owned */
  guint         next;    /* number of the first block that has no widget yet */
  guint         rest_id; /* makes the rest of them, or 0 */
  gboolean      whole;
  gboolean      seen_whole; /* by the last frame */
  GtkWidget    *wanted;     /* the block to scroll to once it has its place */
};

G_DEFINE_FINAL_TYPE (GuidePageView, guide_page_view, GTK_TYPE_WIDGET)

static void
guide_page_view_dispose (GObject *object)
{
  GuidePageView *self = GUIDE_PAGE_VIEW (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_object (&self->page);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (guide_page_view_parent_class)->dispose (object);
}

static gboolean
fill_rest_cb (gpointer data)
{
  GuidePageView *self = GUIDE_PAGE_VIEW (data);

  self->rest_id = 0;
  guide_page_view_complete (self);

  return G_SOURCE_REMOVE;
}

static void
guide_page_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  GuidePageView *self = GUIDE_PAGE_VIEW (widget);

  GTK_WIDGET_CLASS (guide_page_view_parent_class)->snapshot (widget, snapshot);

  self->seen_whole = self->whole;
  if (!self->whole && self->rest_id == 0)
    self->rest_id = g_idle_add (fill_rest_cb, self);
}

static void
guide_page_view_class_init (GuidePageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_page_view_dispose;
  widget_class->snapshot = guide_page_view_snapshot;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "page");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_page_view_init (GuidePageView *self)
{
  self->scroller = guide_scroller_new (NULL);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

static gboolean
is_help (GuidePage *page)
{
  return g_str_equal (guide_node_get_id (GUIDE_NODE (page)), GUIDE_PAGE_HELP);
}

static GtkWidget *
new_lead (GuidePageView *self)
{
  return guide_prose_new_plain (guide_page_get_lead (self->page), "message");
}

/* Which chapter it is, and on its first page what that is about. */
static void
append_chapter (GuidePageView *self,
                GtkWidget     *header)
{
  const char *id = guide_node_get_id (GUIDE_NODE (self->page));
  GuideChapter *chapter = guide_book_lookup_chapter (guide_context_get_book (self->context), id);

  if (chapter == NULL)
    return;

  gtk_box_append (GTK_BOX (header), guide_prose_new_plain (guide_chapter_get_title (chapter), "kicker"));
  if (g_strcmp0 (guide_chapter_get_page_ids (chapter)[0], id) == 0)
    gtk_box_append (GTK_BOX (header), guide_prose_new_plain (guide_chapter_get_summary (chapter), "chapter-about"));
}

static GtkWidget *
new_header (GuidePageView *self)
{
  GtkWidget *header = guide_box_new_column (0.3, NULL);

  append_chapter (self, header);

  self->title = guide_prose_new_title (guide_page_get_title (self->page), 1, "page-title");
  gtk_box_append (GTK_BOX (header), self->title);
  if (!is_help (self->page))
    gtk_box_append (GTK_BOX (header), new_lead (self));

  return header;
}

/* A page without a figure of its own shows none: a picture that says nothing of the
 * page says something else. */
static GtkWidget *
new_figures (GuidePageView *self)
{
  GtkWidget *figures = NULL;
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (self->page));

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideBlock) block = g_list_model_get_item (blocks, i);

      if (!guide_page_stands_beside (self->page, i))
        continue;
      if (figures == NULL)
        figures = guide_box_new_column (1.4, NULL);
      self->blocks->pdata[i] = guide_block_view_new (block, self->context);
      gtk_box_append (GTK_BOX (figures), self->blocks->pdata[i]);
    }

  return figures;
}

static GtkWidget *
new_source_button (const char *sources)
{
  /* Translators: under a page; “%s” is a list of short names of sources. */
  g_autofree char *line = g_strdup_printf (_("Sources: %s"), sources);
  GtkWidget *button = guide_prose_new_button (line);

  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), "guide.go::" GUIDE_PLACE_SOURCES);
  gtk_widget_add_css_class (button, "source-line");

  return button;
}

static GtkWidget *
new_colophon (GuidePageView *self)
{
  GtkWidget *colophon = guide_box_new_column (0.3, "colophon");
  g_auto (GStrv) keys = guide_page_dup_sources (self->page);
  g_autofree char *sources = guide_book_dup_source_line (guide_context_get_book (self->context), (const char *const *) keys);
  g_autofree char *compared = guide_review_line_dup (self->context, guide_node_get_id (GUIDE_NODE (self->page)),
                                                     guide_page_get_compared (self->page));

  if (sources != NULL)
    gtk_box_append (GTK_BOX (colophon), new_source_button (sources));
  gtk_box_append (GTK_BOX (colophon), guide_prose_new_plain (compared, "quiet"));

  return colophon;
}

/* Whom to call stands where somebody looks for help. */
static GtkWidget *
new_clinic_card (GuidePageView *self)
{
  GuideClinic *clinic = guide_context_get_clinic (self->context);

  if (clinic == NULL || !is_help (self->page))
    return NULL;

  return guide_clinic_card_new (self->context);
}

/* What stands under the text: its words, its sources, and who has read it. */
static GtkWidget *
new_foot (GuidePageView *self)
{
  g_auto (GStrv) terms = guide_node_dup_terms (GUIDE_NODE (self->page));
  GtkWidget *colophon = new_colophon (self);
  GtkWidget *foot;

  if (terms[0] == NULL)
    return colophon;

  foot = guide_box_new_column (0.9, NULL);
  gtk_box_append (GTK_BOX (foot), guide_term_box_new_list ((const char *const *) terms, guide_context_get_book (self->context)));
  gtk_box_append (GTK_BOX (foot), colophon);

  return foot;
}

/* The next block of the text, or what stands under it. */
static GtkWidget *
render_next (GuidePageView *self)
{
  GListModel *blocks = guide_node_get_children (GUIDE_NODE (self->page));
  g_autoptr (GuideBlock) block = NULL;

  while (self->next < self->blocks->len && self->blocks->pdata[self->next] != NULL)
    self->next++; /* a figure, which stands beside the text */

  block = g_list_model_get_item (blocks, self->next);
  if (block == NULL)
    {
      self->whole = TRUE;
      return new_foot (self);
    }

  return self->blocks->pdata[self->next++] = guide_block_view_new (block, self->context);
}

/* Get help has its lead under its first box. Over it, in large letters on a small
 * window, it would push the number to call out of sight. */
static gboolean
is_lead_next (GuidePageView *self)
{
  g_autoptr (GObject) block = NULL;

  if (!is_help (self->page) || self->next == 0 || self->whole)
    return FALSE;

  block = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (self->page)), self->next - 1);

  return GUIDE_IS_CALLOUT (block) && guide_callout_get_kind (GUIDE_CALLOUT (block)) == GUIDE_CALLOUT_EMERGENCY;
}

/* The clinic stands after the first block, which says what no clinic can wait for. */
static void
append_next (GuidePageView *self)
{
  gboolean first = gtk_widget_get_first_child (self->body) == NULL;
  GtkWidget *clinic = first ? new_clinic_card (self) : NULL;

  gtk_box_append (GTK_BOX (self->body), render_next (self));
  if (clinic != NULL)
    gtk_box_append (GTK_BOX (self->body), clinic);
  if (is_lead_next (self))
    gtk_box_append (GTK_BOX (self->body), new_lead (self));
}

/**
 * guide_page_view_new:
 * @page: a page
 * @context: what the views share
 *
 * Returns: the page, laid out for any width, its text still to be made by
 *   guide_page_view_fill() or guide_page_view_complete()
 */
GtkWidget *
guide_page_view_new (GuidePage    *page,
                     GuideContext *context)
{
  GuidePageView *self = g_object_new (GUIDE_TYPE_PAGE_VIEW, NULL);

  self->spread = g_object_new (GUIDE_TYPE_SPREAD, "figures-last", is_help (page), NULL);
  self->context = g_object_ref (context);
  self->page = g_object_ref (page);
  self->blocks = g_ptr_array_new ();
  g_ptr_array_set_size (self->blocks, g_list_model_get_n_items (guide_node_get_children (GUIDE_NODE (page))));

  guide_spread_set_header (self->spread, new_header (self));
  guide_spread_set_figures (self->spread, new_figures (self));
  self->body = guide_box_new_column (0.9, NULL);
  guide_spread_set_body (self->spread, self->body);
  guide_spread_follow (self->spread, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->spread));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, guide_page_get_title (page), -1);

  return GTK_WIDGET (self);
}

/**
 * guide_page_view_fill:
 * @self: a #GuidePageView that has a parent
 * @width: the room it has, in logical pixels
 * @height: the room it has, in logical pixels
 *
 * Makes as much of the text as can be seen before anything is scrolled. The
 * rest comes after the first frame, so that nobody waits for it.
 */
void
guide_page_view_fill (GuidePageView *self,
                      int            width,
                      int            height)
{
  g_return_if_fail (GUIDE_IS_PAGE_VIEW (self));

  while (!self->whole && guide_spread_get_end_of_text (self->spread, width) < height)
    append_next (self);
}

/**
 * guide_page_view_complete:
 * @self: a #GuidePageView
 *
 * Makes all that is missing of the text at once.
 */
void
guide_page_view_complete (GuidePageView *self)
{
  g_return_if_fail (GUIDE_IS_PAGE_VIEW (self));

  g_clear_handle_id (&self->rest_id, g_source_remove);
  while (!self->whole)
    append_next (self);
}

/**
 * guide_page_view_get_page_id:
 * @self: a #GuidePageView
 *
 * Returns: id of the page shown
 */
const char *
guide_page_view_get_page_id (GuidePageView *self)
{
  g_return_val_if_fail (GUIDE_IS_PAGE_VIEW (self), NULL);

  return guide_node_get_id (GUIDE_NODE (self->page));
}

/**
 * guide_page_view_get_page:
 * @self: a #GuidePageView
 *
 * Returns: (transfer none): the page shown
 */
GuidePage *
guide_page_view_get_page (GuidePageView *self)
{
  g_return_val_if_fail (GUIDE_IS_PAGE_VIEW (self), NULL);

  return self->page;
}

/**
 * guide_page_view_get_block:
 * @self: a #GuidePageView
 * @block: number of a block, from 0
 *
 * Returns: (transfer none) (nullable): its widget, or %NULL while it has none
 */
GtkWidget *
guide_page_view_get_block (GuidePageView *self,
                           guint          block)
{
  g_return_val_if_fail (GUIDE_IS_PAGE_VIEW (self), NULL);

  return block < self->blocks->len ? self->blocks->pdata[block] : NULL;
}

/**
 * guide_page_view_focus_title:
 * @self: a #GuidePageView
 *
 * Puts the focus on the title, so that a screen reader reads it and Tab goes
 * on from the top of the page.
 */
void
guide_page_view_focus_title (GuidePageView *self)
{
  g_return_if_fail (GUIDE_IS_PAGE_VIEW (self));

  gtk_widget_grab_focus (self->title);
}

/**
 * guide_page_view_scroll:
 * @self: a #GuidePageView
 * @pages: how far, in heights of the window; below 0 to the top
 *
 * Returns: whether there was anything left to scroll to
 */
gboolean
guide_page_view_scroll (GuidePageView *self,
                        double         pages)
{
  g_return_val_if_fail (GUIDE_IS_PAGE_VIEW (self), FALSE);

  guide_page_view_complete (self);

  /* What has just come has no place yet, but it is there to scroll to. */
  return guide_scroller_scroll (GTK_SCROLLED_WINDOW (self->scroller), pages) || (!self->seen_whole && pages > 0);
}

static gboolean
scroll_to_wanted_cb (GtkWidget     *widget,
                     GdkFrameClock *clock,
                     gpointer       data)
{
  GuidePageView *self = GUIDE_PAGE_VIEW (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  graphene_rect_t bounds;

  if (gtk_widget_get_height (self->wanted) == 0)
    return G_SOURCE_CONTINUE; /* a new page has no places before its first layout */

  /* Focus first: it scrolls just as far as it must, and the place found
   * belongs near the top. */
  gtk_widget_child_focus (self->wanted, GTK_DIR_TAB_FORWARD);
  if (gtk_widget_compute_bounds (self->wanted, GTK_WIDGET (self->spread), &bounds))
    gtk_adjustment_set_value (adjustment, bounds.origin.y - guide_em (GTK_WIDGET (self), 2));

  return G_SOURCE_REMOVE;
}

/**
 * guide_page_view_show_block:
 * @self: a #GuidePageView
 * @block: number of a block, from 0, or -1 for the head of the page
 *
 * Scrolls to a block once the page is laid out, and marks it.
 */
void
guide_page_view_show_block (GuidePageView *self,
                            int            block)
{
  g_return_if_fail (GUIDE_IS_PAGE_VIEW (self));

  guide_page_view_complete (self);
  if (block < 0 || block >= (int) self->blocks->len)
    return;

  if (self->wanted != NULL)
    gtk_widget_remove_css_class (self->wanted, "found");
  self->wanted = self->blocks->pdata[block];
  gtk_widget_add_css_class (self->wanted, "found");
  gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_to_wanted_cb, NULL, NULL);
}
