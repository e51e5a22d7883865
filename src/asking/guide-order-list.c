/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-asking"

#include "config.h"

#include "guide-order-list.h"

#include "guide-box.h"
#include "guide-children.h"
#include "guide-column-layout.h"
#include "guide-digits.h"
#include "guide-i18n.h"
#include "guide-keys.h"
#include "guide-lead-layout.h"
#include "guide-prose.h"
#include "guide-trail-layout.h"

/* Steps to put in order, by two buttons on each and by the keys Up and Down:
 * nothing needs to be dragged. The rows stay where they are and the words move,
 * with the focus after them. */
struct _GuideOrderList
{
  GtkWidget parent_instance;

  GuideQuestion *question;
  GuideQuizRun  *run;
  GPtrArray     *rows; /* Row */
  gboolean       answered;
};

typedef struct
{
  GtkWidget *row;
  GtkWidget *text;
  GtkWidget *up;
  GtkWidget *down;
} Row;

G_DEFINE_FINAL_TYPE (GuideOrderList, guide_order_list, GTK_TYPE_WIDGET)

static void
guide_order_list_dispose (GObject *object)
{
  GuideOrderList *self = GUIDE_ORDER_LIST (object);

  guide_children_unparent (GTK_WIDGET (self));
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->question);
  g_clear_object (&self->run);

  G_OBJECT_CLASS (guide_order_list_parent_class)->dispose (object);
}

static void
guide_order_list_class_init (GuideOrderListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_order_list_dispose;
  gtk_widget_class_set_css_name (widget_class, "orderlist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static const char *
get_text (GuideOrderList *self,
          guint           place)
{
  guint n_answers;
  const guint *order = guide_quiz_run_get_order (self->run, guide_quiz_run_get_position (self->run), &n_answers);

  return place < n_answers ? guide_answer_get_text (guide_question_get_answer (self->question, order[place])) : "";
}

static void
name_button (GtkWidget  *button,
             const char *format,
             const char *text,
             guint       place,
             guint       n_places)
{
  g_autofree char *name = guide_digits_printf (format, text, place + 1, n_places);

  guide_prose_name_button (button, name);
}

static void
show_order (GuideOrderList *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = self->rows->pdata[i];
      const char *text = get_text (self, i);

      gtk_label_set_label (GTK_LABEL (row->text), text);
      /* Translators: name of a button, for people who cannot see its arrow.
       * %s: the step to move; then its place now, and how many there are. */
      name_button (row->up, _("Move up: %s, now %u of %u"), text, i, self->rows->len);
      /* Translators: as for “Move up”. */
      name_button (row->down, _("Move down: %s, now %u of %u"), text, i, self->rows->len);
    }
}

static gboolean
move_step (GuideOrderList *self,
           guint           place,
           int             distance)
{
  Row *row;

  if (self->answered || !guide_quiz_run_move (self->run, place, distance))
    return FALSE;

  show_order (self);
  row = self->rows->pdata[(int) place + distance];
  /* At an end the button that leads further is off. */
  if (!gtk_widget_grab_focus (distance < 0 ? row->up : row->down))
    gtk_widget_grab_focus (distance < 0 ? row->down : row->up);

  return TRUE;
}

static int
find_row (GuideOrderList *self,
          GtkWidget      *widget)
{
  for (guint i = 0; widget != NULL && i < self->rows->len; i++)
    if (gtk_widget_is_ancestor (widget, ((Row *) self->rows->pdata[i])->row))
      return i;

  return -1;
}

static void
up_cb (GtkWidget      *button,
       GuideOrderList *self)
{
  g_assert (GUIDE_IS_ORDER_LIST (self));

  move_step (self, find_row (self, button), -1);
}

static void
down_cb (GtkWidget      *button,
         GuideOrderList *self)
{
  g_assert (GUIDE_IS_ORDER_LIST (self));

  move_step (self, find_row (self, button), 1);
}

static gboolean
key_cb (GtkWidget *widget,
        GVariant  *distance,
        gpointer   data)
{
  GuideOrderList *self = GUIDE_ORDER_LIST (widget);
  int place = find_row (self, gtk_root_get_focus (gtk_widget_get_root (widget)));

  if (place < 0 || self->answered)
    return FALSE;

  move_step (self, place, g_variant_get_int32 (distance));

  return TRUE;
}

static void
guide_order_list_init (GuideOrderList *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  self->rows = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), guide_column_layout_new (0.5));
  guide_keys_add (controller, "Up|KP_Up", gtk_callback_action_new (key_cb, NULL, NULL), g_variant_new_int32 (-1));
  guide_keys_add (controller, "Down|KP_Down", gtk_callback_action_new (key_cb, NULL, NULL), g_variant_new_int32 (1));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static GtkWidget *
new_arrow (GuideOrderList *self,
           const char     *icon,
           GCallback       callback,
           gboolean        sensitive)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "arrow");
  gtk_widget_set_sensitive (button, sensitive);
  g_signal_connect (button, "clicked", callback, self);

  return button;
}

static void
add_row (GuideOrderList *self,
         guint           place,
         guint           n_places)
{
  Row *row = g_new0 (Row, 1);
  g_autofree char *number = guide_digits_printf ("%u", place + 1);
  GtkWidget *rest = guide_box_new (guide_trail_layout_new (), NULL);

  row->row = guide_box_new (guide_lead_layout_new (0.5), "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  row->text = guide_prose_new_plain (NULL, "step-text");
  row->up = new_arrow (self, "guide-up-symbolic", G_CALLBACK (up_cb), place > 0);
  row->down = new_arrow (self, "guide-down-symbolic", G_CALLBACK (down_cb), place + 1 < n_places);
  gtk_widget_add_css_class (row->row, "order-row");
  gtk_box_append (GTK_BOX (rest), row->text);
  gtk_box_append (GTK_BOX (rest), row->up);
  gtk_box_append (GTK_BOX (rest), row->down);
  gtk_box_append (GTK_BOX (row->row), guide_prose_new_plain (number, "number"));
  gtk_box_append (GTK_BOX (row->row), rest);
  gtk_widget_set_parent (row->row, GTK_WIDGET (self));
  g_ptr_array_add (self->rows, row);
}

/**
 * guide_order_list_new:
 * @question: a question whose answers are to be put in order
 * @run: the visitor's quiz, which asks it now
 *
 * Returns: its steps, in the order in which they stand now
 */
GtkWidget *
guide_order_list_new (GuideQuestion *question,
                      GuideQuizRun  *run)
{
  GuideOrderList *self = g_object_new (GUIDE_TYPE_ORDER_LIST, NULL);
  guint n_places = guide_question_get_n_answers (question);

  self->question = g_object_ref (question);
  self->run = g_object_ref (run);
  for (guint i = 0; i < n_places; i++)
    add_row (self, i, n_places);
  show_order (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Steps to put in order"), -1);

  return GTK_WIDGET (self);
}

/**
 * guide_order_list_mark:
 * @self: a #GuideOrderList
 *
 * Ends the ordering: the steps stay as they are.
 */
void
guide_order_list_mark (GuideOrderList *self)
{
  g_return_if_fail (GUIDE_IS_ORDER_LIST (self));

  self->answered = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = self->rows->pdata[i];

      gtk_widget_set_visible (row->up, FALSE);
      gtk_widget_set_visible (row->down, FALSE);
    }
}
