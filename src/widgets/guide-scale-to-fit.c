/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-scale-to-fit.h"

#include "guide-height.h"
#include "guide-smooth.h"

#include <math.h>

/* Shows all of its child at once where it can: what is too high is drawn
 * smaller, and gets a wider line in return; what is low is drawn larger. Made
 * for the one page that people photograph. It never draws so small that it
 * cannot be read where it stands: then it asks for more height, and scrolls. */
struct _GuideScaleToFit
{
  GtkWidget parent_instance;

  GtkWidget *child;
};

#define SCALE_MIN 0.75
#define SCALE_MAX 1.8
#define SCALE_STEPS 12 /* of a search by halves: finer than anybody sees */

G_DEFINE_FINAL_TYPE (GuideScaleToFit, guide_scale_to_fit, GTK_TYPE_WIDGET)

static int
get_child_height (GuideScaleToFit *self,
                  int              width)
{
  return guide_height_at (self->child, width);
}

static GtkSizeRequestMode
guide_scale_to_fit_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The height at the smallest scale; whatever more there is, it fills. */
static void
guide_scale_to_fit_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > 0)
    *minimum = *natural = (int) ceil (get_child_height (GUIDE_SCALE_TO_FIT (widget), (int) (for_size / SCALE_MIN)) * SCALE_MIN);
}

static double
find_scale (GuideScaleToFit *self,
            int              width,
            int              height)
{
  double fits = SCALE_MIN;
  double too_large = SCALE_MAX;

  for (int i = 0; i < SCALE_STEPS; i++)
    {
      double scale = (fits + too_large) / 2;

      if (get_child_height (self, (int) (width / scale)) * scale <= height)
        fits = scale;
      else
        too_large = scale;
    }

  return fits;
}

static void
guide_scale_to_fit_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  GuideScaleToFit *self = GUIDE_SCALE_TO_FIT (widget);
  double scale = find_scale (self, width, height);

  gtk_widget_allocate (self->child, (int) (width / scale), (int) (height / scale), -1, gsk_transform_scale (NULL, scale, scale));
}

static void
guide_scale_to_fit_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  guide_smooth_snapshot_child (widget, GUIDE_SCALE_TO_FIT (widget)->child, snapshot);
}

static void
guide_scale_to_fit_dispose (GObject *object)
{
  g_clear_pointer (&GUIDE_SCALE_TO_FIT (object)->child, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_scale_to_fit_parent_class)->dispose (object);
}

static void
guide_scale_to_fit_class_init (GuideScaleToFitClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_scale_to_fit_dispose;
  widget_class->get_request_mode = guide_scale_to_fit_get_request_mode;
  widget_class->measure = guide_scale_to_fit_measure;
  widget_class->size_allocate = guide_scale_to_fit_size_allocate;
  widget_class->snapshot = guide_scale_to_fit_snapshot;

  gtk_widget_class_set_css_name (widget_class, "fit");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_scale_to_fit_init (GuideScaleToFit *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * guide_scale_to_fit_new:
 * @child: what is to be seen at once
 *
 * Returns: @child, drawn as large as it fits
 */
GtkWidget *
guide_scale_to_fit_new (GtkWidget *child)
{
  GuideScaleToFit *self = g_object_new (GUIDE_TYPE_SCALE_TO_FIT, NULL);

  self->child = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
