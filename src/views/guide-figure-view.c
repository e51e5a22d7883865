/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "config.h"

#include "guide-figure-view.h"

#include "guide-column-layout.h"
#include "guide-drawing.h"
#include "guide-prose.h"

/* A drawing with what a reader can do with it. */
struct _GuideFigureView
{
  GtkWidget parent_instance;

  GtkWidget *drawing;
};

G_DEFINE_FINAL_TYPE (GuideFigureView, guide_figure_view, GTK_TYPE_WIDGET)

static void
guide_figure_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (guide_figure_view_parent_class)->dispose (object);
}

static void
guide_figure_view_class_init (GuideFigureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_figure_view_dispose;
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_figure_view_init (GuideFigureView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.5));
}

/**
 * guide_figure_view_new:
 * @figure: a figure
 * @context: what the views share
 *
 * Returns: the drawing with its caption and controls
 */
GtkWidget *
guide_figure_view_new (GuideFigure  *figure,
                       GuideContext *context)
{
  GuideFigureView *self = g_object_new (GUIDE_TYPE_FIGURE_VIEW, NULL);

  self->drawing = guide_drawing_new (guide_context_get_art (context), guide_figure_get_drawing (figure),
                                     guide_figure_get_alt (figure));
  gtk_widget_set_parent (self->drawing, GTK_WIDGET (self));
  gtk_widget_set_parent (guide_prose_new_plain (guide_figure_get_caption (figure), "caption"), GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
