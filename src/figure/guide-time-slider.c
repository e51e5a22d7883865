/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "config.h"

#include "guide-time-slider.h"

#include "guide-flow-layout.h"
#include "guide-i18n.h"

/* A slider over the days of a figure, which rests only at its steps. It has no marks:
 * where the numbered circles under it stand in one line, the knob rests over them. */
struct _GuideTimeSlider
{
  GtkWidget parent_instance;

  GuideFigureSteps *steps; /* lent by the figure's view, whose child this is */
  GtkWidget        *dots;  /* the circles, not owned */
  GtkWidget        *scale;
  guint             shown; /* number of the step, from 0 */
};

enum
{
  PROP_STEP = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideTimeSlider, guide_time_slider, GTK_TYPE_WIDGET)

static void
show_step (GuideTimeSlider *self)
{
  g_autofree char *day = guide_figure_steps_dup_day (guide_step_get_day (guide_figure_steps_get (self->steps, self->shown)));

  gtk_range_set_value (GTK_RANGE (self->scale), self->shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, day, -1);
}

/* A key goes to the next step, however far; a pull to the nearest one. */
static gboolean
change_value_cb (GtkRange        *range,
                 GtkScrollType    scroll,
                 double           value,
                 GuideTimeSlider *self)
{
  double now = gtk_range_get_value (range);
  int last = (int) guide_figure_steps_get_n (self->steps) - 1;
  int number = self->shown;

  g_assert (GUIDE_IS_TIME_SLIDER (self));

  if (scroll == GTK_SCROLL_JUMP || scroll == GTK_SCROLL_START || scroll == GTK_SCROLL_END)
    number = guide_figure_steps_get_nearest (self->steps, value);
  else if (value != now)
    number = CLAMP (number + (value > now ? 1 : -1), 0, last);

  guide_time_slider_set_step (self, number);

  return GDK_EVENT_STOP;
}

static void
guide_time_slider_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STEP:
      g_value_set_uint (value, GUIDE_TIME_SLIDER (object)->shown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_time_slider_dispose (GObject *object)
{
  g_clear_pointer (&GUIDE_TIME_SLIDER (object)->scale, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_time_slider_parent_class)->dispose (object);
}

static void
guide_time_slider_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  gtk_widget_measure (GUIDE_TIME_SLIDER (widget)->scale, orientation, -1, minimum, natural, NULL, NULL);
}

static GtkWidget *
find_part (GtkWidget  *parent,
           const char *name)
{
  GtkWidget *child = gtk_widget_get_first_child (parent);

  while (child != NULL && !g_str_equal (gtk_widget_get_css_name (child), name))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* How far from either end of the scale the knob's middle is when it stands at the first
 * step or the last: at half its size, with its margins, inside the trough. Where it
 * stands now does not matter. */
static int
get_reach (GuideTimeSlider *self)
{
  GtkWidget *trough = find_part (self->scale, "trough");
  GtkWidget *knob = trough != NULL ? find_part (trough, "slider") : NULL;
  graphene_point_t start;
  int size;

  if (knob == NULL || !gtk_widget_compute_point (trough, GTK_WIDGET (self), &GRAPHENE_POINT_INIT (0, 0), &start))
    return 0;

  gtk_widget_measure (knob, GTK_ORIENTATION_HORIZONTAL, -1, &size, NULL, NULL, NULL);

  return (int) (start.x + size / 2.0f);
}

static void
guide_time_slider_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GuideTimeSlider *self = GUIDE_TIME_SLIDER (widget);
  int share = guide_flow_layout_get_share (GUIDE_FLOW_LAYOUT (gtk_widget_get_layout_manager (self->dots)), self->dots, width);
  int inset;

  gtk_widget_size_allocate (self->scale, &(GtkAllocation) { 0, 0, width, height }, -1);
  inset = share / 2 - get_reach (self);
  if (share > 0 && inset > 0)
    gtk_widget_size_allocate (self->scale, &(GtkAllocation) { inset, 0, width - 2 * inset, height }, -1);
}

static void
guide_time_slider_class_init (GuideTimeSliderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = guide_time_slider_get_property;
  object_class->dispose = guide_time_slider_dispose;

  props[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  widget_class->measure = guide_time_slider_measure;
  widget_class->size_allocate = guide_time_slider_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "timeslider");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_time_slider_init (GuideTimeSlider *self)
{
}

/**
 * guide_time_slider_new:
 * @steps: (transfer none): the steps, which have to live longer
 * @dots: the circles that stand under it, as wide as it is, in a flow of columns
 *
 * Returns: a slider at the first step
 */
GtkWidget *
guide_time_slider_new (GuideFigureSteps *steps,
                       GtkWidget        *dots)
{
  GuideTimeSlider *self = g_object_new (GUIDE_TYPE_TIME_SLIDER, NULL);
  guint n = guide_figure_steps_get_n (steps);

  self->steps = steps;
  self->dots = dots;
  self->scale = gtk_scale_new (GTK_ORIENTATION_HORIZONTAL, gtk_adjustment_new (0, 0, MAX (n - 1, 1), 1, 1, 0));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  /* Translators: name of a slider over days, for a screen reader. */
                                  _("Time since treatment"), -1);
  g_signal_connect (self->scale, "change-value", G_CALLBACK (change_value_cb), self);
  gtk_widget_set_parent (self->scale, GTK_WIDGET (self));
  show_step (self);

  return GTK_WIDGET (self);
}

/**
 * guide_time_slider_get_step:
 * @self: a #GuideTimeSlider
 *
 * Returns: number of the step it stands at, from 0
 */
guint
guide_time_slider_get_step (GuideTimeSlider *self)
{
  g_return_val_if_fail (GUIDE_IS_TIME_SLIDER (self), 0);

  return self->shown;
}

/**
 * guide_time_slider_set_step:
 * @self: a #GuideTimeSlider
 * @number: of a step, from 0
 */
void
guide_time_slider_set_step (GuideTimeSlider *self,
                            guint            number)
{
  g_return_if_fail (GUIDE_IS_TIME_SLIDER (self));
  g_return_if_fail (number < guide_figure_steps_get_n (self->steps));

  if (self->shown == number)
    return;

  self->shown = number;
  show_step (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

/**
 * guide_time_slider_set_direction:
 * @self: a #GuideTimeSlider
 * @direction: the way time runs on it
 */
void
guide_time_slider_set_direction (GuideTimeSlider *self,
                                 GtkTextDirection direction)
{
  g_return_if_fail (GUIDE_IS_TIME_SLIDER (self));

  gtk_widget_set_direction (self->scale, direction);
}
