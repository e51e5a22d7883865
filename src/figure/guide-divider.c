/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-divider.h"

#include "guide-digits.h"
#include "guide-i18n.h"

#include <math.h>

/* A line to pull across a drawing. It lies over the whole of it, so that a
 * finger may start anywhere. Left is always left, as in the drawing. */
struct _GuideDivider
{
  GtkWidget parent_instance;

  GtkWidget *line;
  GtkWidget *knob;
  char      *left; /* names of the sides */
  char      *right;
  double     divide;
  double     start_x; /* where a pull began, in pixels */
  gboolean   pulling;
};

enum
{
  PROP_DIVIDE = 1,
  N_PROPS
};

/* How far a key moves it, from 0 to 1. */
#define KEY_STEP 0.05

/* A pull is one to the side; a finger that goes up or down scrolls. */
#define PULL_FROM 8

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideDivider, guide_divider, GTK_TYPE_WIDGET)

static void
guide_divider_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = *natural = 0; /* the drawing below has the say */
}

static void
allocate_centred (GtkWidget *child,
                  double     x,
                  double     y,
                  int        height)
{
  int child_width, child_height;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_width, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &child_height, NULL, NULL, NULL);
  child_height = MAX (child_height, height);
  gtk_widget_size_allocate (
    child, &(GtkAllocation) { (int) round (x - child_width / 2.0), (int) round (y - child_height / 2.0), child_width, child_height },
    -1);
}

/* At the ends too, so that it can be seen and taken: the middle of the line or its knob. */
static double
keep_whole (GuideDivider *self,
            GtkWidget    *gadget,
            int           width)
{
  int own;

  gtk_widget_measure (gadget, GTK_ORIENTATION_HORIZONTAL, -1, &own, NULL, NULL, NULL);
  own = MIN (own, width);

  return CLAMP (self->divide * width, own / 2.0, width - own / 2.0);
}

static void
guide_divider_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  GuideDivider *self = GUIDE_DIVIDER (widget);

  allocate_centred (self->line, keep_whole (self, self->line, width), height / 2.0, height);
  allocate_centred (self->knob, keep_whole (self, self->knob, width), height / 2.0, 0);
}

static void
tell_value (GuideDivider *self)
{
  int left = (int) round (self->divide * 100);
  /* Translators: where the line between two pictures stands, for a screen
   * reader, as in “Before: 30 percent, After: 70 percent”. */
  g_autofree char *text =
    /* Translators: for a screen reader: how much is seen of the picture before and of the one after. */
    guide_digits_printf (_("%s: %d percent, %s: %d percent"), self->left, left, self->right, 100 - left);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->divide,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
set_from_x (GuideDivider *self,
            double        x)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (width > 0)
    guide_divider_set_divide (self, CLAMP (x / width, 0, 1));
}

static gboolean
is_on_knob (GuideDivider *self,
            double        x)
{
  double middle = self->divide * gtk_widget_get_width (GTK_WIDGET (self));

  return fabs (x - middle) <= MAX (44, gtk_widget_get_width (self->knob)) / 2.0;
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               GuideDivider   *self)
{
  g_assert (GUIDE_IS_DIVIDER (self));

  self->start_x = x;
  self->pulling = is_on_knob (self, x);
  if (self->pulling)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          x,
                double          y,
                GuideDivider   *self)
{
  g_assert (GUIDE_IS_DIVIDER (self));

  if (!self->pulling && fabs (x) > PULL_FROM && fabs (x) > fabs (y))
    {
      self->pulling = TRUE;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    }
  if (self->pulling)
    set_from_x (self, self->start_x + x);
}

/* A tap puts it where the finger is. */
static void
drag_end_cb (GtkGestureDrag *gesture,
             double          x,
             double          y,
             GuideDivider   *self)
{
  g_assert (GUIDE_IS_DIVIDER (self));

  if (!self->pulling && fabs (x) <= PULL_FROM && fabs (y) <= PULL_FROM)
    set_from_x (self, self->start_x);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   data)
{
  GuideDivider *self = GUIDE_DIVIDER (widget);

  guide_divider_set_divide (self, CLAMP (self->divide + g_variant_get_double (arguments), 0, 1));

  return TRUE;
}

static void
guide_divider_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DIVIDE:
      g_value_set_double (value, GUIDE_DIVIDER (object)->divide);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_divider_dispose (GObject *object)
{
  GuideDivider *self = GUIDE_DIVIDER (object);

  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_pointer (&self->knob, gtk_widget_unparent);
  g_clear_pointer (&self->left, g_free);
  g_clear_pointer (&self->right, g_free);

  G_OBJECT_CLASS (guide_divider_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint keys[2];
    double distance;
  } moves[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -KEY_STEP },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, KEY_STEP },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, -1 },
    { { GDK_KEY_End, GDK_KEY_KP_End }, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    for (guint j = 0; j < G_N_ELEMENTS (moves[i].keys); j++)
      gtk_widget_class_add_binding (widget_class, moves[i].keys[j], 0, move_cb, "d", moves[i].distance);
}

static void
guide_divider_class_init (GuideDividerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = guide_divider_get_property;
  object_class->dispose = guide_divider_dispose;
  widget_class->measure = guide_divider_measure;
  widget_class->size_allocate = guide_divider_size_allocate;

  props[PROP_DIVIDE] = g_param_spec_double ("divide", NULL, NULL, 0, 1, 0.5, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "divider");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static GtkWidget *
new_gadget (const char *css_name)
{
  return g_object_new (GTK_TYPE_BOX, "css-name", css_name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "can-target", FALSE,
                       NULL);
}

static void
guide_divider_init (GuideDivider *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->divide = 0.5;
  self->line = new_gadget ("line");
  self->knob = new_gadget ("knob");
  gtk_widget_set_halign (self->knob, GTK_ALIGN_FILL);
  gtk_box_append (GTK_BOX (self->knob), g_object_new (GTK_TYPE_IMAGE, "icon-name", "guide-compare-symbolic", "hexpand", TRUE,
                                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
  gtk_widget_set_parent (self->knob, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * guide_divider_new:
 * @left: what is seen on its left
 * @right: what is seen on its right
 *
 * Returns: a divider in the middle
 */
GtkWidget *
guide_divider_new (const char *left,
                   const char *right)
{
  GuideDivider *self = g_object_new (GUIDE_TYPE_DIVIDER, NULL);

  self->left = g_strdup (left);
  self->right = g_strdup (right);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  /* Translators: name of the line to pull between two pictures. */
                                  _("Line between the two pictures"), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 1.0, -1);
  tell_value (self);

  return GTK_WIDGET (self);
}

/**
 * guide_divider_get_divide:
 * @self: a #GuideDivider
 *
 * Returns: where it stands, 0 to 1 from the left
 */
double
guide_divider_get_divide (GuideDivider *self)
{
  g_return_val_if_fail (GUIDE_IS_DIVIDER (self), 0);

  return self->divide;
}

/**
 * guide_divider_set_divide:
 * @self: a #GuideDivider
 * @divide: where it is to stand, 0 to 1 from the left
 */
void
guide_divider_set_divide (GuideDivider *self,
                          double        divide)
{
  g_return_if_fail (GUIDE_IS_DIVIDER (self));
  g_return_if_fail (divide >= 0 && divide <= 1);

  if (self->divide == divide)
    return;

  self->divide = divide;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  tell_value (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIVIDE]);
}
