/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-column-layout.h"

#include "guide-em.h"
#include "guide-height.h"

/* Children one under the other in a column whose width is settled from above.
 * No child is ever asked how wide it would like to be: a wrapped label that is
 * asked lays its text out again and again, which costs a page turn 200 ms in
 * nested boxes and 12 ms here. */
struct _GuideColumnLayout
{
  GtkLayoutManager parent_instance;

  double spacing; /* em */
  double width;   /* em, the width it would like */
};

enum
{
  PROP_SPACING = 1,
  PROP_WIDTH,
  N_PROPS
};

#define TEXT_WIDTH 34 /* em: about 65 letters a line */

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideColumnLayout, guide_column_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
guide_column_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (GuideColumnLayout *self,
                GtkWidget         *widget,
                int                width)
{
  int spacing = guide_em (widget, self->spacing);
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      child_height = guide_height_at (child, width);
      height += child_height + (height > 0 ? spacing : 0);
    }

  return height;
}

static void
guide_column_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  GuideColumnLayout *self = GUIDE_COLUMN_LAYOUT (manager);
  int width = guide_em (widget, self->width);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = width;
    }
  else
    *minimum = *natural = measure_height (self, widget, for_size < 0 ? width : for_size);
}

static void
guide_column_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  GuideColumnLayout *self = GUIDE_COLUMN_LAYOUT (manager);
  int spacing = guide_em (widget, self->spacing);
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      child_height = guide_height_at (child, width);
      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, child_height }, -1);
      y += child_height + spacing;
    }
}

static void
guide_column_layout_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  GuideColumnLayout *self = GUIDE_COLUMN_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_double (value);
      break;
    case PROP_WIDTH:
      self->width = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_column_layout_class_init (GuideColumnLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->set_property = guide_column_layout_set_property;
  layout_class->get_request_mode = guide_column_layout_get_request_mode;
  layout_class->measure = guide_column_layout_measure;
  layout_class->allocate = guide_column_layout_allocate;

  props[PROP_SPACING] = g_param_spec_double ("spacing", NULL, NULL, 0, 20, 0.8, flags);
  props[PROP_WIDTH] = g_param_spec_double ("width", NULL, NULL, 1, 200, TEXT_WIDTH, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
guide_column_layout_init (GuideColumnLayout *self)
{
}

/**
 * guide_column_layout_new:
 * @spacing: the space between two children, in em
 *
 * Returns: (transfer full): a layout as wide as a column of text
 */
GtkLayoutManager *
guide_column_layout_new (double spacing)
{
  return g_object_new (GUIDE_TYPE_COLUMN_LAYOUT, "spacing", spacing, NULL);
}
