/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-compare-view.h"

#include "guide-arrow-group.h"
#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-divider.h"
#include "guide-drawing.h"
#include "guide-figure-caption.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-figure-steps.h"
#include "guide-prose.h"

/* Two steps of a drawing, with a line to pull between them, and a button for
 * each that shows it whole. It opens at the first: nobody meets two steps joined
 * to one picture before they have read what the line is for. */
struct _GuideCompareView
{
  GtkWidget parent_instance;

  GuideFigureSteps *steps;
  GtkWidget        *drawing;
  GtkWidget        *divider;
  GtkWidget        *buttons[2];
  GtkWidget        *sides[2]; /* each with its button and its words */
};

/* Where the line stands to show the first or the second alone. */
static const double ends[] = { 1.0, 0.0 };

#define MIDDLE 0.5
#define SIDE_WIDTH 12 /* em */

G_DEFINE_FINAL_TYPE (GuideCompareView, guide_compare_view, GTK_TYPE_WIDGET)

static void
follow_divider (GuideCompareView *self)
{
  double divide = guide_divider_get_divide (GUIDE_DIVIDER (self->divider));

  guide_drawing_set_halves (GUIDE_DRAWING (self->drawing), guide_step_get_step (guide_figure_steps_get (self->steps, 0)),
                            guide_step_get_step (guide_figure_steps_get (self->steps, 1)), divide);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    guide_arrow_group_set_here (self->buttons[i], divide == ends[i]);
}

/* Pressed again, it shows both. */
static void
show_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *side)
{
  GuideCompareView *self = GUIDE_COMPARE_VIEW (widget);
  double end = ends[g_variant_get_int32 (side) != 0];
  double now = guide_divider_get_divide (GUIDE_DIVIDER (self->divider));

  guide_divider_set_divide (GUIDE_DIVIDER (self->divider), now == end ? MIDDLE : end);
}

static void
guide_compare_view_dispose (GObject *object)
{
  GuideCompareView *self = GUIDE_COMPARE_VIEW (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_pointer (&self->steps, guide_figure_steps_free);

  G_OBJECT_CLASS (guide_compare_view_parent_class)->dispose (object);
}

static void
guide_compare_view_class_init (GuideCompareViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_compare_view_dispose;

  gtk_widget_class_install_action (widget_class, "figure.show", "i", show_cb);
  gtk_widget_class_set_css_name (widget_class, "compare");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_compare_view_init (GuideCompareView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.5));
}

static GtkWidget *
new_side (GuideCompareView *self,
          guint             i)
{
  GuideStep *step = guide_figure_steps_get (self->steps, i);
  GtkWidget *side = guide_box_new_column (0.3, NULL);
  GtkWidget *title = guide_prose_new_plain (guide_step_get_title (step), NULL);
  GtkWidget *text = guide_prose_new (guide_step_get_text (step), "part-text");

  self->buttons[i] = gtk_button_new ();
  gtk_label_set_xalign (GTK_LABEL (title), 0.5f);
  gtk_button_set_child (GTK_BUTTON (self->buttons[i]), title);
  gtk_widget_add_css_class (self->buttons[i], "side");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->buttons[i]), "i", (int) i);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->buttons[i]), "figure.show");
  guide_prose_name_button (self->buttons[i], guide_step_get_title (step));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gtk_label_get_text (GTK_LABEL (text)), -1);
  gtk_box_append (GTK_BOX (side), self->buttons[i]);
  gtk_box_append (GTK_BOX (side), text);

  return side;
}

/* The sides stand under their halves of the drawing, so they are not mirrored. */
static GtkWidget *
new_sides (GuideCompareView *self)
{
  GtkWidget *sides = guide_box_new (guide_flow_layout_new_shared (0.8, SIDE_WIDTH), NULL);

  gtk_widget_set_direction (sides, GTK_TEXT_DIR_LTR);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      self->sides[i] = new_side (self, i);
      gtk_box_append (GTK_BOX (sides), self->sides[i]);
    }

  return sides;
}

/**
 * guide_compare_view_new:
 * @figure: a figure with at least two steps
 * @art: the drawings
 *
 * Returns: the drawing, half before and half after, with its controls
 */
GtkWidget *
guide_compare_view_new (GuideFigure   *figure,
                        GuideArtCache *art)
{
  GuideCompareView *self = g_object_new (GUIDE_TYPE_COMPARE_VIEW, NULL);
  GtkWidget *stage = g_object_new (GTK_TYPE_OVERLAY, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  self->steps = guide_figure_steps_new (figure);
  self->drawing = guide_drawing_new (art, guide_figure_get_drawing (figure), guide_figure_get_alt (figure));
  self->divider = guide_divider_new (guide_step_get_title (guide_figure_steps_get (self->steps, 0)),
                                     guide_step_get_title (guide_figure_steps_get (self->steps, 1)));
  gtk_overlay_set_child (GTK_OVERLAY (stage), self->drawing);
  gtk_overlay_add_overlay (GTK_OVERLAY (stage), self->divider);
  gtk_widget_set_parent (stage, GTK_WIDGET (self));
  gtk_widget_set_parent (guide_figure_caption_new (figure), GTK_WIDGET (self));
  gtk_widget_set_parent (new_sides (self), GTK_WIDGET (self));

  guide_divider_set_divide (GUIDE_DIVIDER (self->divider), ends[0]);
  g_signal_connect_swapped (self->divider, "notify::divide", G_CALLBACK (follow_divider), self);
  follow_divider (self);

  return GTK_WIDGET (self);
}

/**
 * guide_compare_view_show:
 * @self: a #GuideCompareView
 * @side: 0 for the first step, 1 for the second
 *
 * Shows that step alone.
 *
 * Returns: (transfer none): its words
 */
GtkWidget *
guide_compare_view_show (GuideCompareView *self,
                         guint             side)
{
  g_return_val_if_fail (GUIDE_IS_COMPARE_VIEW (self), NULL);
  g_return_val_if_fail (side < G_N_ELEMENTS (ends), NULL);

  guide_divider_set_divide (GUIDE_DIVIDER (self->divider), ends[side]);

  return self->sides[side];
}
