/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-plan"

#include "config.h"

#include "guide-visit-matters.h"

#include "guide-box.h"
#include "guide-digits.h"
#include "guide-flow-layout.h"
#include "guide-i18n.h"
#include "guide-prose.h"

/* What matters to me: five sliders with words at both ends. They sort nothing
 * and score nothing; one near its high end writes a question into the list. */

/* What a slider writes to, and where it says so. It lives as long as the slider
 * has it as the data of its signal. */
typedef struct
{
  GuideVisitPlan *plan;
  GuideValue     *value;
  GtkImage       *icon;
  GtkLabel       *note;
} Slider;

static void
slider_free (gpointer  data,
             GClosure *closure)
{
  Slider *slider = data;

  g_object_unref (slider->plan);
  g_object_unref (slider->value);
  g_object_unref (slider->icon);
  g_object_unref (slider->note);
  g_free (slider);
}

/* The words under the slider: where it writes them, and what. */
static void
follow_value (Slider *slider)
{
  gboolean written = guide_visit_plan_has_line (slider->plan, guide_node_get_id (GUIDE_NODE (slider->value)));
  /* Translators: under a slider; “%s” is a question in the reader’s own voice. */
  const char *in_list = _("In your list: “%s”");
  /* Translators: under a slider: “%s” is the question that it adds to the list, set near its high end. */
  const char *not_yet = _("If this matters a lot, your list gets: “%s”");
  g_autofree char *note = g_strdup_printf (written ? in_list : not_yet, guide_value_get_text (slider->value));

  gtk_label_set_label (slider->note, note);
  gtk_image_set_from_icon_name (slider->icon, written ? "guide-check-symbolic" : "guide-dot-symbolic");
  if (written)
    gtk_widget_add_css_class (GTK_WIDGET (slider->icon), "do");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (slider->icon), "do");
}

static void
value_changed_cb (GtkRange *scale,
                  Slider   *slider)
{
  int value = (int) (gtk_range_get_value (scale) + 0.5);
  /* Translators: where a slider stands, read by a screen reader, as “4 of 5”. */
  g_autofree char *text = guide_digits_printf (_("%d of %d"), value, GUIDE_VALUE_MAX);

  guide_visit_plan_set_value (slider->plan, guide_node_get_id (GUIDE_NODE (slider->value)), value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  follow_value (slider);
}

/* Who scrolls the page over a slider does not mean to move it. */
static void
remove_wheel (GtkWidget *scale)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scale);

  for (guint i = g_list_model_get_n_items (controllers); i > 0; i--)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i - 1);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_widget_remove_controller (scale, controller);
    }
}

static GtkWidget *
new_scale (GuideValue *value,
           int         mark)
{
  GtkWidget *scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, GUIDE_VALUE_MIN, GUIDE_VALUE_MAX, 1);
  /* Translators: what a slider is for; its name, and the words at its ends. */
  g_autofree char *ends = g_strdup_printf (_("From “%s” to “%s”"), guide_value_get_low (value), guide_value_get_high (value));

  gtk_scale_set_draw_value (GTK_SCALE (scale), FALSE);
  gtk_range_set_round_digits (GTK_RANGE (scale), 0);
  gtk_range_set_increments (GTK_RANGE (scale), 1, 1);
  gtk_range_set_value (GTK_RANGE (scale), mark);
  for (int i = GUIDE_VALUE_MIN; i <= GUIDE_VALUE_MAX; i++)
    gtk_scale_add_mark (GTK_SCALE (scale), i, GTK_POS_BOTTOM, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_LABEL, guide_value_get_title (value),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, ends, -1);
  remove_wheel (scale);

  return scale;
}

static GtkWidget *
new_ends (GuideValue *value)
{
  GtkWidget *ends = guide_box_new (guide_flow_layout_new_shared (1, 6), NULL);
  GtkWidget *low = guide_prose_new_plain (guide_value_get_low (value), "value-low");
  GtkWidget *high = guide_prose_new_plain (guide_value_get_high (value), "value-high");

  gtk_widget_set_valign (low, GTK_ALIGN_START);
  gtk_widget_set_valign (high, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (high), 1);
  gtk_label_set_justify (GTK_LABEL (high), GTK_JUSTIFY_RIGHT);
  gtk_box_append (GTK_BOX (ends), low);
  gtk_box_append (GTK_BOX (ends), high);
  gtk_widget_add_css_class (ends, "value-ends");

  return ends;
}

static GtkWidget *
new_slider (GuideValue     *value,
            GuideVisitPlan *plan)
{
  GtkWidget *card = guide_box_new_column (0.3, "value");
  GtkWidget *scale = new_scale (value, guide_visit_plan_get_value (plan, guide_node_get_id (GUIDE_NODE (value))));
  GtkWidget *icon = guide_prose_new_icon ("guide-dot-symbolic", NULL);
  GtkWidget *words = guide_prose_new_plain (NULL, NULL);
  Slider *slider = g_new0 (Slider, 1);

  gtk_box_append (GTK_BOX (card), guide_prose_new_heading (guide_value_get_title (value), 3, "value-title"));
  gtk_box_append (GTK_BOX (card), scale);
  gtk_box_append (GTK_BOX (card), new_ends (value));
  gtk_box_append (GTK_BOX (card), guide_box_new_lead (0.5, icon, words, "value-note"));

  *slider = (Slider) { g_object_ref (plan), g_object_ref (value), g_object_ref (GTK_IMAGE (icon)),
                      g_object_ref (GTK_LABEL (words)) };
  g_signal_connect_data (scale, "value-changed", G_CALLBACK (value_changed_cb), slider, slider_free, 0);
  value_changed_cb (GTK_RANGE (scale), slider);

  return card;
}

/**
 * guide_visit_matters_new:
 * @context: what the views share
 *
 * Returns: the sliders
 */
GtkWidget *
guide_visit_matters_new (GuideContext *context)
{
  GtkWidget *column = guide_box_new_column (1, "matters");
  GtkWidget *grid = guide_box_new_flow (1.2, 22, NULL);
  GListModel *children = guide_node_get_children (GUIDE_NODE (guide_book_get_visit (guide_context_get_book (context))));
  GuideVisitPlan *plan = guide_context_get_visit_plan (context);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (GuideNode) child = g_list_model_get_item (children, i);

      if (GUIDE_IS_VALUE (child))
        gtk_box_append (GTK_BOX (grid), new_slider (GUIDE_VALUE (child), plan));
    }
  gtk_box_append (GTK_BOX (column), grid);
  gtk_box_append (
    GTK_BOX (column),
    guide_prose_new_plain (_("There is no right answer. The sliders rank nothing and choose nothing for you."), "quiet"));

  return column;
}
