/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-steps-view.h"

#include "guide-arrow-group.h"
#include "guide-block-words.h"
#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-figure-caption.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-figure-steps.h"
#include "guide-prose.h"
#include "guide-swipe.h"
#include "guide-text.h"
#include "guide-time-slider.h"

/* A drawing that shows one step after the other: by a dot for each, by Back
 * and Next, by itself once somebody asks it to play, and where time is
 * continuous by a slider. It never starts alone and stops at the end. */
struct _GuideStepsView
{
  GtkWidget parent_instance;

  GuideFigure      *figure;
  GuideFigureSteps *steps;
  guint             shown; /* number of the step, from 0 */
  guint             play_id;

  GtkWidget *drawing;
  GtkWidget *slider; /* or NULL */
  GtkWidget *dots;
  GtkWidget *play;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *title;
  GtkWidget *text;
  GtkWidget *words;
};

/* Time to look at the drawing and to read a sentence or two. */
#define PLAY_MS 4000

/* How far a finger has to fly to change the step, in logical pixels a second. */
#define SWIPE_SPEED 300

#define DOT_WIDTH 5.2 /* em */

G_DEFINE_FINAL_TYPE (GuideStepsView, guide_steps_view, GTK_TYPE_WIDGET)

static void
show_play_state (GuideStepsView *self)
{
  gboolean playing = self->play_id != 0;

  gtk_button_set_icon_name (GTK_BUTTON (self->play), playing ? "guide-pause-symbolic" : "guide-play-symbolic");
  gtk_widget_set_tooltip_text (self->play, playing ? C_("figure", "Pause") : C_("figure", "Play"));
  guide_prose_name_button (self->play, playing ? C_("figure", "Pause") : C_("figure", "Play"));
}

static void
stop_playing (GuideStepsView *self)
{
  if (self->play_id == 0)
    return;

  g_clear_handle_id (&self->play_id, g_source_remove);
  show_play_state (self);
}

static void
show_end (GtkWidget *button,
          gboolean   at_end)
{
  /* Not insensitive: that would take the focus from under a finger. */
  if (at_end)
    gtk_widget_add_css_class (button, "spent");
  else
    gtk_widget_remove_css_class (button, "spent");
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_DISABLED, at_end, -1);
}

static void
show_ends (GuideStepsView *self)
{
  show_end (self->previous, self->shown == 0);
  show_end (self->next, self->shown + 1 == guide_figure_steps_get_n (self->steps));
}

static void
show_words (GuideStepsView *self)
{
  GuideStep *step = guide_figure_steps_get (self->steps, self->shown);
  g_autofree char *title = guide_block_words_dup_step (self->figure, step);
  GtkWidget *buttons[] = { self->previous, self->play, self->next };

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_markup (GTK_LABEL (self->text), guide_step_get_text (step) != NULL ? guide_step_get_text (step) : "");

  /* GTK 4.8 announces nothing. What the focused button describes is heard. */
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      g_autofree char *heard = g_strconcat (title, ". ", gtk_label_get_text (GTK_LABEL (self->text)), NULL);

      gtk_accessible_update_property (GTK_ACCESSIBLE (buttons[i]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, heard, -1);
    }
}

static void
show_step (GuideStepsView *self,
           guint           number)
{
  GuideStep *step = guide_figure_steps_get (self->steps, number);
  guint i = 0;

  self->shown = number;
  guide_drawing_set_step (GUIDE_DRAWING (self->drawing), guide_step_get_step (step));
  for (GtkWidget *dot = gtk_widget_get_first_child (self->dots); dot != NULL; dot = gtk_widget_get_next_sibling (dot), i++)
    guide_arrow_group_set_here (dot, i == number);
  if (self->slider != NULL)
    guide_time_slider_set_step (GUIDE_TIME_SLIDER (self->slider), number);
  show_ends (self);
  show_words (self);
}

/* What the reader does ends the play. */
static void
go_to (GuideStepsView *self,
       int             number)
{
  int last = (int) guide_figure_steps_get_n (self->steps) - 1;

  stop_playing (self);
  if (number >= 0 && number <= last && number != (int) self->shown)
    show_step (self, number);
}

static gboolean
play_cb (gpointer data)
{
  GuideStepsView *self = GUIDE_STEPS_VIEW (data);

  show_step (self, self->shown + 1);
  if (self->shown + 1 < guide_figure_steps_get_n (self->steps))
    return G_SOURCE_CONTINUE;

  self->play_id = 0;
  show_play_state (self);

  return G_SOURCE_REMOVE;
}

static void
play_action_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  GuideStepsView *self = GUIDE_STEPS_VIEW (widget);

  if (self->play_id != 0)
    {
      stop_playing (self);
      return;
    }
  if (guide_figure_steps_get_n (self->steps) < 2) /* nothing comes after it */
    return;

  if (self->shown + 1 == guide_figure_steps_get_n (self->steps))
    show_step (self, 0);
  self->play_id = g_timeout_add (PLAY_MS, play_cb, self);
  show_play_state (self);
}

static void
step_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *number)
{
  go_to (GUIDE_STEPS_VIEW (widget), g_variant_get_int32 (number));
}

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GuideStepsView *self = GUIDE_STEPS_VIEW (widget);

  go_to (self, (int) self->shown + (g_str_equal (action, "figure.next") ? 1 : -1));
}

/* A swipe that starts on the drawing belongs to it. */
static void
swipe_cb (GtkGesture     *gesture,
          double          velocity_x,
          double          velocity_y,
          GuideStepsView *self)
{
  int step = guide_swipe_get_step (self->dots, velocity_x, velocity_y, SWIPE_SPEED);

  g_assert (GUIDE_IS_STEPS_VIEW (self));

  if (step == 0)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  go_to (self, (int) self->shown + step);
}

/* The actions of the buttons, once found, have made them able again. */
static void
guide_steps_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (guide_steps_view_parent_class)->map (widget);

  show_ends (GUIDE_STEPS_VIEW (widget));
}

static void
guide_steps_view_unmap (GtkWidget *widget)
{
  stop_playing (GUIDE_STEPS_VIEW (widget));

  GTK_WIDGET_CLASS (guide_steps_view_parent_class)->unmap (widget);
}

static void
guide_steps_view_dispose (GObject *object)
{
  GuideStepsView *self = GUIDE_STEPS_VIEW (object);

  g_clear_handle_id (&self->play_id, g_source_remove);
  guide_children_unparent (GTK_WIDGET (self));
  g_clear_pointer (&self->steps, guide_figure_steps_free);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (guide_steps_view_parent_class)->dispose (object);
}

static void
guide_steps_view_class_init (GuideStepsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_steps_view_dispose;
  widget_class->map = guide_steps_view_map;
  widget_class->unmap = guide_steps_view_unmap;

  gtk_widget_class_install_action (widget_class, "figure.step", "i", step_cb);
  gtk_widget_class_install_action (widget_class, "figure.previous", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "figure.next", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "figure.play", NULL, play_action_cb);
  gtk_widget_class_set_css_name (widget_class, "steps");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_steps_view_init (GuideStepsView *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.35));
}

static GtkWidget *
new_dot (GuideStep *step,
         guint      i,
         guint      n)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *column = guide_box_new_column (0.1, NULL);
  GtkWidget *number = guide_prose_new_plain (NULL, "disc");
  GtkWidget *title = guide_prose_new_plain (guide_step_get_title (step), "figure-step-title");
  g_autofree char *digits = guide_digits_printf ("%u", i + 1);
  /* Translators: a moment of a drawing, as in “2 of 6: Clean”. */
  g_autofree char *name = guide_digits_printf (_("%u of %u: %s"), i + 1, n, guide_step_get_title (step));
  g_autofree char *sentence = guide_text_dup_plain (guide_step_get_text (step));

  gtk_label_set_label (GTK_LABEL (number), digits);
  gtk_label_set_xalign (GTK_LABEL (number), 0.5f);
  gtk_widget_set_halign (number, GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (title), 0.5f);
  gtk_label_set_justify (GTK_LABEL (title), GTK_JUSTIFY_CENTER);
  gtk_box_append (GTK_BOX (column), number);
  gtk_box_append (GTK_BOX (column), title);
  gtk_button_set_child (GTK_BUTTON (button), column);
  gtk_widget_add_css_class (button, "figure-step");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) i);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "figure.step");
  guide_prose_name_button (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence, -1);

  return button;
}

static GtkWidget *
new_dots (GuideStepsView *self)
{
  guint n = guide_figure_steps_get_n (self->steps);
  /* Translators: for a screen reader: the numbered steps of a drawing, from first to last. */
  GtkWidget *dots = guide_arrow_group_new (guide_flow_layout_new_shared (0.1, DOT_WIDTH), _("Moments"));

  gtk_widget_add_css_class (dots, "figure-steps");
  for (guint i = 0; i < n; i++)
    {
      GuideStep *step = guide_figure_steps_get (self->steps, i);

      guide_arrow_group_append (GUIDE_ARROW_GROUP (dots), new_dot (step, i, n));
      guide_drawing_expect (GUIDE_DRAWING (self->drawing), guide_step_get_step (step), NULL);
    }

  return dots;
}

static GtkWidget *
new_control (const char *icon,
             const char *label,
             const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "control");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, label);
  guide_prose_name_button (button, label);

  return button;
}

static GtkWidget *
new_controls (GuideStepsView *self)
{
  GtkWidget *controls = guide_box_new_flow (0.5, 0, "controls");

  /* Translators: a button: the step before, in a drawing. */
  self->previous = new_control ("guide-back-symbolic", _("Moment before"), "figure.previous");
  self->play = new_control ("guide-play-symbolic", C_("figure", "Play"), "figure.play");
  /* Translators: a button: the next step, in a drawing. */
  self->next = new_control ("guide-next-symbolic", _("Next moment"), "figure.next");
  gtk_box_append (GTK_BOX (controls), self->previous);
  gtk_box_append (GTK_BOX (controls), self->play);
  gtk_box_append (GTK_BOX (controls), self->next);

  return controls;
}

/* The step in words. A group, for newer releases of GTK let a status have no name. */
static GtkWidget *
new_words (GuideStepsView *self)
{
  GtkWidget *words = guide_box_new (guide_column_layout_new (0.1), "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  self->title = guide_prose_new_plain (NULL, "part-title");
  self->text = guide_prose_new (NULL, "prose");
  gtk_widget_add_css_class (words, "figure-step-words");
  /* Translators: for a screen reader: the words of the step that the drawing shows. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (words), GTK_ACCESSIBLE_PROPERTY_LABEL, _("The moment shown"), -1);
  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), self->text);

  return words;
}

static void
add_swipe (GuideStepsView *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (swipe), TRUE);
  g_signal_connect (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  gtk_widget_add_controller (self->drawing, GTK_EVENT_CONTROLLER (swipe));
}

/* It also moves when it follows the play, which is to go on. */
static void
slider_moved_cb (GuideStepsView *self)
{
  guint number = guide_time_slider_get_step (GUIDE_TIME_SLIDER (self->slider));

  g_assert (GUIDE_IS_STEPS_VIEW (self));

  if (number != self->shown)
    go_to (self, number);
}

static void
append (GuideStepsView *self,
        GtkWidget      *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/* A drawing is never turned round, so what moves along the line of time in it
 * goes the same way as the line. */
static void
follow_timeline (GuideStepsView *self)
{
  GtkWidget *followers[] = { self->dots, gtk_widget_get_parent (self->play), gtk_button_get_child (GTK_BUTTON (self->previous)),
                             gtk_button_get_child (GTK_BUTTON (self->play)), gtk_button_get_child (GTK_BUTTON (self->next)) };

  for (guint i = 0; i < G_N_ELEMENTS (followers); i++)
    gtk_widget_set_direction (followers[i], GTK_TEXT_DIR_LTR);
  if (self->slider != NULL)
    guide_time_slider_set_direction (GUIDE_TIME_SLIDER (self->slider), GTK_TEXT_DIR_LTR);
}

/**
 * guide_steps_view_new:
 * @figure: a figure with at least one step
 * @art: the drawings
 *
 * Returns: the drawing at its first step, with its caption and controls
 */
GtkWidget *
guide_steps_view_new (GuideFigure   *figure,
                      GuideArtCache *art)
{
  GuideStepsView *self = g_object_new (GUIDE_TYPE_STEPS_VIEW, NULL);

  self->steps = guide_figure_steps_new (figure);
  self->figure = g_object_ref (figure);
  self->drawing = guide_drawing_new (art, guide_figure_get_drawing (figure), guide_figure_get_alt (figure));
  append (self, self->drawing);
  add_swipe (self);
  append (self, guide_figure_caption_new (figure));
  self->dots = new_dots (self);
  if (guide_figure_get_mode (figure) == GUIDE_FIGURE_SLIDER)
    {
      self->slider = guide_time_slider_new (self->steps, self->dots);
      g_signal_connect_swapped (self->slider, "notify::step", G_CALLBACK (slider_moved_cb), self);
      append (self, self->slider);
    }
  append (self, self->dots);
  append (self, new_controls (self));
  self->words = new_words (self);
  append (self, self->words);
  if (guide_figure_get_timeline (figure))
    follow_timeline (self);
  show_step (self, 0);

  return GTK_WIDGET (self);
}

/**
 * guide_steps_view_show:
 * @self: a #GuideStepsView
 * @step: a step of its figure
 *
 * Shows that step.
 *
 * Returns: (transfer none): its words
 */
GtkWidget *
guide_steps_view_show (GuideStepsView *self,
                       GuideStep      *step)
{
  g_return_val_if_fail (GUIDE_IS_STEPS_VIEW (self), NULL);

  for (guint i = 0; i < guide_figure_steps_get_n (self->steps); i++)
    if (guide_figure_steps_get (self->steps, i) == step)
      go_to (self, i);

  return self->words;
}
