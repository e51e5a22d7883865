/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-figure-view.h"

#include "guide-box.h"
#include "guide-column-layout.h"
#include "guide-compare-view.h"
#include "guide-drawing.h"
#include "guide-moments.h"
#include "guide-parts-view.h"
#include "guide-prose.h"
#include "guide-steps-view.h"
#include "guide-tone-card.h"

/* A drawing with what a reader can do with it. */
struct _GuideFigureView
{
  GtkWidget parent_instance;

  GuideFigure  *figure;
  GuideSession *session;
  GtkWidget    *tone_card; /* or NULL */
};

G_DEFINE_FINAL_TYPE (GuideFigureView, guide_figure_view, GTK_TYPE_WIDGET)

static GuideFigure *
find_first_figure (GuideNode *page)
{
  GListModel *blocks = guide_node_get_children (page);

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (GuideNode) block = g_list_model_get_item (blocks, i);

      if (GUIDE_IS_FIGURE (block))
        return GUIDE_FIGURE (block); /* the page keeps it */
    }

  return NULL;
}

/* Nobody who looks for help is asked anything first. */
static gboolean
is_time_to_ask (GuideFigureView *self)
{
  GuideNode *page = guide_node_get_parent (GUIDE_NODE (self->figure));

  return guide_session_get_tone (self->session) == 0 && !guide_session_get_tone_asked (self->session) && page != NULL &&
         g_strcmp0 (guide_node_get_id (page), GUIDE_PAGE_HELP) != 0 && find_first_figure (page) == self->figure;
}

/* Not when it is made, since pages are made ahead. Once it stands there it has
 * been asked: the next page is mapped before this one goes. */
static void
guide_figure_view_map (GtkWidget *widget)
{
  GuideFigureView *self = GUIDE_FIGURE_VIEW (widget);

  if (self->tone_card == NULL && is_time_to_ask (self))
    {
      self->tone_card = guide_tone_card_new (self->session);
      gtk_widget_set_parent (self->tone_card, widget);
      guide_session_set_tone_asked (self->session, TRUE);
    }

  GTK_WIDGET_CLASS (guide_figure_view_parent_class)->map (widget);
}

static gboolean
is_unanswered (GuideFigureView *self)
{
  return guide_session_get_tone (self->session) == 0 && gtk_widget_get_visible (self->tone_card);
}

/* Who leaves the page does not find the question again. A change of language
 * shows the same page anew, and so asks anew. */
static void
guide_figure_view_unmap (GtkWidget *widget)
{
  GuideFigureView *self = GUIDE_FIGURE_VIEW (widget);
  GuideNode *page = guide_node_get_parent (GUIDE_NODE (self->figure));

  GTK_WIDGET_CLASS (guide_figure_view_parent_class)->unmap (widget);

  if (self->tone_card == NULL)
    return;

  if (g_strcmp0 (guide_session_get_place (self->session), guide_node_get_id (page)) != 0)
    g_clear_pointer (&self->tone_card, gtk_widget_unparent);
  else if (is_unanswered (self))
    guide_session_set_tone_asked (self->session, FALSE);
}

static void
guide_figure_view_dispose (GObject *object)
{
  GuideFigureView *self = GUIDE_FIGURE_VIEW (object);
  GtkWidget *child;

  self->tone_card = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (guide_figure_view_parent_class)->dispose (object);
}

/* Not sooner: it is unmapped while it is disposed of. */
static void
guide_figure_view_finalize (GObject *object)
{
  GuideFigureView *self = GUIDE_FIGURE_VIEW (object);

  g_clear_object (&self->figure);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (guide_figure_view_parent_class)->finalize (object);
}

static void
guide_figure_view_class_init (GuideFigureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_figure_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = guide_figure_view_finalize;
  widget_class->map = guide_figure_view_map;
  widget_class->unmap = guide_figure_view_unmap;
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_figure_view_init (GuideFigureView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.7));
}

static guint
count_children (GuideFigure *figure,
                GType        type)
{
  GListModel *children = guide_node_get_children (GUIDE_NODE (figure));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      n += G_TYPE_CHECK_INSTANCE_TYPE (child, type);
    }

  return n;
}

static GtkWidget *
new_plain (GuideFigure   *figure,
           GuideArtCache *art)
{
  GtkWidget *column = guide_box_new_column (0.5, NULL);

  gtk_box_append (GTK_BOX (column), guide_drawing_new (art, guide_figure_get_drawing (figure), guide_figure_get_alt (figure)));
  gtk_box_append (GTK_BOX (column), guide_prose_new_plain (guide_figure_get_caption (figure), "caption"));

  return column;
}

/* What the figure says it is, as far as it has what that needs. */
static GtkWidget *
new_content (GuideFigure   *figure,
             GuideArtCache *art)
{
  GuideFigureMode mode = guide_figure_get_mode (figure);
  guint n_steps = count_children (figure, GUIDE_TYPE_STEP);

  if (mode == GUIDE_FIGURE_COMPARE && n_steps >= 2)
    return guide_compare_view_new (figure, art);
  if (n_steps >= 1)
    return guide_steps_view_new (figure, art);
  if (count_children (figure, GUIDE_TYPE_PART) >= 1)
    return guide_parts_view_new (figure, art);

  return new_plain (figure, art);
}

/**
 * guide_figure_view_new:
 * @figure: a figure
 * @art: the drawings
 * @session: the reader
 *
 * Returns: the drawing with its caption and controls
 */
GtkWidget *
guide_figure_view_new (GuideFigure   *figure,
                       GuideArtCache *art,
                       GuideSession  *session)
{
  GuideFigureView *self = g_object_new (GUIDE_TYPE_FIGURE_VIEW, NULL);

  self->figure = g_object_ref (figure);
  self->session = g_object_ref (session);
  gtk_widget_set_parent (new_content (figure, art), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, guide_figure_get_caption (figure), -1);

  return GTK_WIDGET (self);
}

/**
 * guide_figure_view_show_child:
 * @self: a #GuideFigureView
 * @child: number of a part or a step of the figure, from 0
 *
 * Lights that part, or shows that step, as if the reader had chosen it.
 */
void
guide_figure_view_show_child (GuideFigureView *self,
                              guint            child)
{
  GtkWidget *content;
  g_autoptr (GuideNode) node = NULL;

  g_return_if_fail (GUIDE_IS_FIGURE_VIEW (self));

  content = gtk_widget_get_first_child (GTK_WIDGET (self));
  node = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (self->figure)), child);
  if (GUIDE_IS_PARTS_VIEW (content) && GUIDE_IS_PART (node))
    guide_parts_view_light (GUIDE_PARTS_VIEW (content), guide_part_get_part (GUIDE_PART (node)));
  else if (GUIDE_IS_STEPS_VIEW (content) && GUIDE_IS_STEP (node))
    guide_steps_view_show (GUIDE_STEPS_VIEW (content), GUIDE_STEP (node));
}
