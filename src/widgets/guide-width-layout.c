/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-width-layout.h"

#include "guide-em.h"

/**
 * GuideWidthLayout:
 *
 * What layout managers share whose width is chosen from above: they have a height
 * for each width, and the width that they would like is that of a line of text.
 * No child is ever asked how wide it would like to be: a wrapped label that is
 * asked lays its text out again and again, which costs a page turn 200 ms in
 * nested boxes and 12 ms here.
 */

typedef struct
{
  double width;   /* em, the width it would like */
  double spacing; /* em, between two children */
} GuideWidthLayoutPrivate;

enum
{
  PROP_WIDTH = 1,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GuideWidthLayout, guide_width_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
guide_width_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_width_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  GuideWidthLayout *self = GUIDE_WIDTH_LAYOUT (manager);
  GuideWidthLayoutPrivate *priv = guide_width_layout_get_instance_private (self);
  GuideWidthLayoutClass *klass = GUIDE_WIDTH_LAYOUT_GET_CLASS (self);
  int width = guide_em (widget, priv->width);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = klass->get_minimum_width != NULL ? klass->get_minimum_width (widget) : 0;
      *natural = MAX (*minimum, width);
    }
  else
    *minimum = *natural = klass->get_height (self, widget, for_size < 0 ? width : for_size);
}

static void
guide_width_layout_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  GuideWidthLayoutPrivate *priv = guide_width_layout_get_instance_private (GUIDE_WIDTH_LAYOUT (object));

  switch (prop_id)
    {
    case PROP_WIDTH:
      priv->width = g_value_get_double (value);
      break;
    case PROP_SPACING:
      priv->spacing = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_width_layout_class_init (GuideWidthLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->set_property = guide_width_layout_set_property;
  layout_class->get_request_mode = guide_width_layout_get_request_mode;
  layout_class->measure = guide_width_layout_measure;

  props[PROP_WIDTH] = g_param_spec_double ("width", NULL, NULL, 1, 200, GUIDE_TEXT_WIDTH,
                                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SPACING] = g_param_spec_double ("spacing", NULL, NULL, 0, 20, 0,
                                             G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
guide_width_layout_init (GuideWidthLayout *self)
{
}

/**
 * guide_width_layout_get_spacing:
 * @self: a #GuideWidthLayout
 * @widget: the widget that has it
 *
 * Returns: the space between two children, in logical pixels
 */
int
guide_width_layout_get_spacing (GuideWidthLayout *self,
                                GtkWidget        *widget)
{
  GuideWidthLayoutPrivate *priv = guide_width_layout_get_instance_private (self);

  return guide_em (widget, priv->spacing);
}

/**
 * guide_width_layout_place:
 * @widget: a widget that has such a layout
 * @child: its child
 * @width: the width of @widget, in logical pixels
 * @area: where @child comes, with x counted from the side on which lines begin
 *
 * Gives a child its place, mirrored where lines run from right to left.
 */
void
guide_width_layout_place (GtkWidget           *widget,
                          GtkWidget           *child,
                          int                  width,
                          const GtkAllocation *area)
{
  GtkAllocation place = *area;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    place.x = width - area->x - area->width;

  gtk_widget_size_allocate (child, &place, -1);
}
