/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-figure-view.h"

#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-compare-view.h"
#include "guide-drawing.h"
#include "guide-height.h"
#include "guide-labels.h"
#include "guide-figure-steps.h"
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
  GtkWidget    *told;      /* the words that are told aloud, or NULL */
  GPtrArray    *hidden;    /* what is hidden meanwhile */
  gboolean      whole;     /* while it is told all of it is in view */
};

/* Of the height of the window, for a drawing beside whose words there is less. */
#define LEAST_ROOM 0.4

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

  self->tone_card = NULL;
  self->told = NULL;
  g_ptr_array_set_size (self->hidden, 0);
  guide_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (guide_figure_view_parent_class)->dispose (object);
}

/* Not sooner: it is unmapped while it is disposed of. */
static void
guide_figure_view_finalize (GObject *object)
{
  GuideFigureView *self = GUIDE_FIGURE_VIEW (object);

  g_clear_object (&self->figure);
  g_clear_object (&self->session);
  g_ptr_array_unref (self->hidden);

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
  self->hidden = g_ptr_array_new_with_free_func (g_object_unref);
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

/* --- told aloud ------------------------------------------------------------------ */

/* Shows what a child is about; returns its words, or NULL. */
static GtkWidget *
show_child (GuideFigureView *self,
            guint            child)
{
  GtkWidget *content = gtk_widget_get_first_child (GTK_WIDGET (self));
  g_autoptr (GuideNode) node = g_list_model_get_item (guide_node_get_children (GUIDE_NODE (self->figure)), child);

  if (GUIDE_IS_PARTS_VIEW (content) && GUIDE_IS_PART (node))
    return guide_parts_view_light (GUIDE_PARTS_VIEW (content), guide_part_get_part (GUIDE_PART (node)));
  if (GUIDE_IS_STEPS_VIEW (content) && GUIDE_IS_STEP (node))
    return guide_steps_view_show (GUIDE_STEPS_VIEW (content), GUIDE_STEP (node));
  if (GUIDE_IS_COMPARE_VIEW (content) && child < 2)
    return guide_compare_view_show (GUIDE_COMPARE_VIEW (content), child);

  return NULL;
}

/* What a sentence of its description tells of; of parts none is lit. */
static void
show_sentence (GuideFigureView *self,
               guint            sentence)
{
  GtkWidget *content = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (GUIDE_IS_PARTS_VIEW (content))
    guide_parts_view_light (GUIDE_PARTS_VIEW (content), NULL);
  else
    show_child (self, guide_figure_get_told (self->figure, sentence));
}

static GtkWidget *
get_stage (GuideFigureView *self)
{
  return gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static void
show_hidden (GuideFigureView *self)
{
  for (guint i = 0; i < self->hidden->len; i++)
    gtk_widget_set_visible (self->hidden->pdata[i], TRUE);
  g_ptr_array_set_size (self->hidden, 0);
}

/* Under the drawing stand the words that are told, and no others. */
static void
hide_beside (GuideFigureView *self,
             GtkWidget       *words)
{
  GtkWidget *content = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (GtkWidget *told = words; told != content; told = gtk_widget_get_parent (told))
    for (GtkWidget *other = gtk_widget_get_first_child (gtk_widget_get_parent (told)); other != NULL;
         other = gtk_widget_get_next_sibling (other))
      if (other != told && other != get_stage (self) && gtk_widget_get_visible (other))
        {
          gtk_widget_set_visible (other, FALSE);
          g_ptr_array_add (self->hidden, g_object_ref (other));
        }
}

static void
set_room (GuideFigureView *self,
          int              room)
{
  GtkWidget *stage = get_stage (self);

  gtk_widget_set_halign (stage, room > 0 ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  guide_drawing_set_room (GUIDE_DRAWING (guide_labels_find_type (stage, GUIDE_TYPE_DRAWING)), room);
}

/* What is left for the drawing, which is never too small to be seen. */
static int
get_room (GuideFigureView *self,
          int              room)
{
  GtkWidget *content = gtk_widget_get_first_child (GTK_WIDGET (self));
  int width = gtk_widget_get_width (content);
  int words = guide_height_at (content, width) - guide_height_at (get_stage (self), width);

  return MAX (room - words, (int) (room * LEAST_ROOM));
}

static gboolean
fits (GuideFigureView *self,
      int              room)
{
  GtkWidget *content = gtk_widget_get_first_child (GTK_WIDGET (self));

  return guide_height_at (content, gtk_widget_get_width (content)) <= room;
}

static void
show_told (GuideFigureView *self,
           GtkWidget       *words,
           int              room)
{
  if (self->told == NULL)
    self->whole = fits (self, room);
  if (self->whole || self->told == words)
    {
      self->told = words;
      return;
    }

  self->told = words;
  show_hidden (self);
  hide_beside (self, words);
  set_room (self, get_room (self, room));
}

/**
 * guide_figure_view_tell:
 * @self: a #GuideFigureView
 * @child: number of a part or a step of the figure that is told, from 0, or below 0 for the caption
 * @room: the height that there is for it in the window, in logical pixels
 *
 * Shows what is told as if the reader had chosen it. Where all of the figure is higher than that, only
 * the words that are told stand under the drawing, which is made smaller for them.
 *
 * Returns: (transfer none) (nullable): the words that are told, or %NULL where nothing is known of that child
 */
GtkWidget *
guide_figure_view_tell (GuideFigureView *self,
                        int              child,
                        int              room)
{
  GtkWidget *words;

  g_return_val_if_fail (GUIDE_IS_FIGURE_VIEW (self), NULL);

  if (child < 0)
    {
      show_sentence (self, 0);
      words = guide_labels_find_class (GTK_WIDGET (self), "caption");
    }
  else
    words = show_child (self, child);
  if (words != NULL)
    show_told (self, words, room);

  return words;
}

/**
 * guide_figure_view_describe:
 * @self: a #GuideFigureView
 * @sentence: number of the sentence of its description that is told, from 0
 * @room: the height that there is for it in the window, in logical pixels
 *
 * Shows the drawing while it is described, at the step that the sentence tells of.
 *
 * Returns: (transfer none): the drawing
 */
GtkWidget *
guide_figure_view_describe (GuideFigureView *self,
                            guint            sentence,
                            int              room)
{
  g_return_val_if_fail (GUIDE_IS_FIGURE_VIEW (self), NULL);

  show_sentence (self, sentence);
  show_told (self, guide_labels_find_class (GTK_WIDGET (self), "caption"), room);

  return guide_labels_find_type (GTK_WIDGET (self), GUIDE_TYPE_DRAWING);
}

/**
 * guide_figure_view_end_telling:
 * @self: a #GuideFigureView
 *
 * All of it is there again, as large as before.
 */
void
guide_figure_view_end_telling (GuideFigureView *self)
{
  g_return_if_fail (GUIDE_IS_FIGURE_VIEW (self));

  if (self->told == NULL)
    return;

  self->told = NULL;
  show_hidden (self);
  set_room (self, 0);
  show_sentence (self, 0);
}
