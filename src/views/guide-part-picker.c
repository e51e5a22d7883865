/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-views"

#include "config.h"

#include "guide-part-picker.h"

#include "guide-digits.h"
#include "guide-drawing.h"

#include <glib/gi18n.h>

/* A drawing with a numbered button on each part that can be chosen. The name
 * of a button says what lies there, so that somebody who cannot see the
 * drawing has the same question before them. */
struct _GuidePartPicker
{
  GtkWidget parent_instance;

  GuideQuestion *question;
  GuideArtCache *art;
  GtkWidget     *drawing;
  GPtrArray     *buttons; /* one an answer, in the order of the file */
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuidePartPicker, guide_part_picker, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_part_picker_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_part_picker_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  gtk_widget_measure (GUIDE_PART_PICKER (widget)->drawing, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
place_button (GuidePartPicker *self,
              guint            index,
              int              width,
              int              height)
{
  GtkWidget *button = self->buttons->pdata[index];
  const char *part = guide_answer_get_part (guide_question_get_answer (self->question, index));
  GuideIllustration *illustration =
    guide_art_cache_get_illustration (self->art, guide_question_get_drawing (self->question), NULL);
  graphene_point_t point = GRAPHENE_POINT_INIT ((index + 0.5f) / self->buttons->len, 0.5f);
  int button_width, button_height, x, y;

  if (illustration != NULL)
    guide_illustration_get_marker (illustration, part, &point);

  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &button_width, NULL, NULL);
  gtk_widget_measure (button, GTK_ORIENTATION_VERTICAL, button_width, NULL, &button_height, NULL, NULL);
  x = CLAMP ((int) (point.x * width) - button_width / 2, 0, MAX (0, width - button_width));
  y = CLAMP ((int) (point.y * height) - button_height / 2, 0, MAX (0, height - button_height));
  gtk_widget_size_allocate (button, &(GtkAllocation) { x, y, button_width, button_height }, -1);
}

/* The drawing keeps its sides in any direction of text, and so do the numbers. */
static void
guide_part_picker_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GuidePartPicker *self = GUIDE_PART_PICKER (widget);

  gtk_widget_size_allocate (self->drawing, &(GtkAllocation) { 0, 0, width, height }, -1);
  for (guint i = 0; i < self->buttons->len; i++)
    place_button (self, i, width, height);
}

static void
guide_part_picker_dispose (GObject *object)
{
  GuidePartPicker *self = GUIDE_PART_PICKER (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
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
  widget_class->get_request_mode = guide_part_picker_get_request_mode;
  widget_class->measure = guide_part_picker_measure;
  widget_class->size_allocate = guide_part_picker_size_allocate;

  signals[SIGNAL_PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_css_name (widget_class, "partpicker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_part_picker_init (GuidePartPicker *self)
{
  self->buttons = g_ptr_array_new ();
}

static void
clicked_cb (GtkButton       *button,
            GuidePartPicker *self)
{
  guint index;

  if (g_ptr_array_find (self->buttons, button, &index))
    g_signal_emit (self, signals[SIGNAL_PICKED], 0, index);
}

static void
add_button (GuidePartPicker *self,
            guint            index)
{
  g_autofree char *number = guide_digits_printf ("%u", index + 1);
  /* Translators: name of a numbered button on a drawing, for people who cannot
   * see it: number, then what lies there. */
  g_autofree char *name =
    /* Translators: for a screen reader: the number of an answer in a drawing, and its words. */
    guide_digits_printf (_("%u: %s"), index + 1, guide_answer_get_text (guide_question_get_answer (self->question, index)));
  GtkWidget *button = gtk_button_new_with_label (number);

  gtk_widget_add_css_class (button, "marker");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_ptr_array_add (self->buttons, button);
}

/**
 * guide_part_picker_new:
 * @question: a question that is answered by a part of a drawing
 * @context: what the views share
 *
 * Returns: the drawing with its numbered buttons; it emits `picked` with the
 *   number of an answer
 */
GtkWidget *
guide_part_picker_new (GuideQuestion *question,
                       GuideContext  *context)
{
  GuidePartPicker *self = g_object_new (GUIDE_TYPE_PART_PICKER, NULL);

  self->question = g_object_ref (question);
  self->art = g_object_ref (guide_context_get_art (context));
  self->drawing = guide_drawing_new (self->art, guide_question_get_drawing (question), guide_question_get_alt (question));
  gtk_widget_set_parent (self->drawing, GTK_WIDGET (self));
  for (guint i = 0; i < guide_question_get_n_answers (question); i++)
    add_button (self, i);

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
