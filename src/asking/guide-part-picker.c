/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-part-picker.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-drawing.h"
#include "guide-i18n.h"
#include "guide-leader.h"
#include "guide-marker-layout.h"
#include "guide-prose.h"

/* A drawing with a numbered button on each part that can be chosen. The name
 * of a button says what lies there, so that somebody who cannot see the
 * drawing has the same question before them. */
struct _GuidePartPicker
{
  GtkWidget parent_instance;

  GuideQuestion *question;
  GuideArtCache *art;
  GtkWidget     *overlay;
  GtkWidget     *drawing;
  GtkWidget     *markers;
  GPtrArray     *buttons; /* one an answer, in the order of the file */
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuidePartPicker, guide_part_picker, GTK_TYPE_WIDGET)

static void
guide_part_picker_dispose (GObject *object)
{
  GuidePartPicker *self = GUIDE_PART_PICKER (object);

  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_object (&self->question);
  g_clear_object (&self->art);

  G_OBJECT_CLASS (guide_part_picker_parent_class)->dispose (object);
}

static void
guide_part_picker_class_init (GuidePartPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_part_picker_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  signals[SIGNAL_PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         2, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_css_name (widget_class, "partpicker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_part_picker_init (GuidePartPicker *self)
{
  self->buttons = g_ptr_array_new ();
}

static void
toggled_cb (GtkToggleButton *button,
            GuidePartPicker *self)
{
  guint index;

  g_assert (GUIDE_IS_PART_PICKER (self));

  if (g_ptr_array_find (self->buttons, button, &index))
    g_signal_emit (self, signals[SIGNAL_PICKED], 0, index, gtk_toggle_button_get_active (button));
}

/* The numbers keep apart, each with a line to its part: else a finger could not
 * tell them from each other, nor the eye what they speak of. */
static void
place_button (GuidePartPicker *self,
              guint            index,
              GtkWidget       *leader,
              GtkWidget       *button)
{
  GuideMarkerLayout *layout = GUIDE_MARKER_LAYOUT (gtk_widget_get_layout_manager (self->markers));
  const char *part = guide_answer_get_part (guide_question_get_answer (self->question, index));
  GuideIllustration *illustration = guide_art_cache_get_illustration (self->art, guide_question_get_drawing (self->question), NULL);
  graphene_point_t point = GRAPHENE_POINT_INIT ((index + 0.5f) / guide_question_get_n_answers (self->question), 0.5f);

  /* A drawing that is not there has no parts, and still an answer is wanted. */
  if (illustration == NULL || !guide_marker_layout_add (layout, illustration, part, leader, NULL, button))
    guide_marker_layout_add_at (layout, &point, &point, leader, NULL, button);
}

static void
add_button (GuidePartPicker *self,
            guint            index,
            gboolean         picked)
{
  g_autofree char *number = guide_digits_printf ("%u", index + 1);
  /* Translators: name of a numbered button on a drawing, for people who cannot
   * see it: number, then what lies there. */
  g_autofree char *name =
    /* Translators: for a screen reader: the number of an answer in a drawing, and its words. */
    guide_digits_printf (_("%u: %s"), index + 1, guide_answer_get_text (guide_question_get_answer (self->question, index)));
  GtkWidget *button = gtk_toggle_button_new_with_label (number);
  GtkWidget *leader = guide_leader_new ();

  gtk_widget_add_css_class (button, "marker");
  guide_prose_name_button (button, name);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), picked);
  if (index > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), self->buttons->pdata[0]);
  g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_box_append (GTK_BOX (self->markers), leader);
  gtk_box_append (GTK_BOX (self->markers), button);
  place_button (self, index, leader, button);
  g_ptr_array_add (self->buttons, button);
}

/**
 * guide_part_picker_new:
 * @question: a question that is answered by a part of a drawing
 * @run: the visitor's quiz, which asks it now
 * @context: what the views share
 *
 * Returns: the drawing with its numbered buttons, of which one can be on; it
 *   emits `picked` with the number of an answer and whether it is picked now
 */
GtkWidget *
guide_part_picker_new (GuideQuestion *question,
                       GuideQuizRun  *run,
                       GuideContext  *context)
{
  GuidePartPicker *self = g_object_new (GUIDE_TYPE_PART_PICKER, NULL);

  self->question = g_object_ref (question);
  self->art = g_object_ref (guide_context_get_art (context));
  self->drawing = guide_drawing_new (self->art, guide_question_get_drawing (question), guide_question_get_alt (question));
  self->markers = guide_box_new (guide_marker_layout_new (), NULL);
  self->overlay = g_object_new (GTK_TYPE_OVERLAY, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), self->drawing);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->markers);
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
  for (guint i = 0; i < guide_question_get_n_answers (question); i++)
    add_button (self, i, guide_quiz_run_is_chosen (run, i));

  return GTK_WIDGET (self);
}

/**
 * guide_part_picker_mark:
 * @self: a #GuidePartPicker
 * @chosen: the answer that was chosen
 *
 * Lights the part that is right and marks the two numbers.
 */
void
guide_part_picker_mark (GuidePartPicker *self,
                        int              chosen)
{
  g_return_if_fail (GUIDE_IS_PART_PICKER (self));

  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkWidget *button = self->buttons->pdata[i];
      GuideAnswer *answer = guide_question_get_answer (self->question, i);

      gtk_widget_set_can_target (button, FALSE);
      gtk_widget_set_focusable (button, FALSE);
      if (guide_answer_is_right (answer))
        {
          gtk_widget_add_css_class (button, "is-right");
          guide_drawing_set_lit_part (GUIDE_DRAWING (self->drawing), guide_answer_get_part (answer));
        }
      else if ((int) i == chosen)
        gtk_widget_add_css_class (button, "is-missed");
    }
}
