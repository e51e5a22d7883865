/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-beside-layout.h"

#include "guide-em.h"
#include "guide-height.h"

/* Two children: a picture, as large as it would like to be where the width allows, and
 * words beside it, or under it where the room that is left is too little for them. A
 * picture that is wider than the whole is made smaller, unlike the mark of
 * guide-lead-layout.c. */
struct _GuideBesideLayout
{
  GuideWidthLayout parent_instance;

  double rest_width; /* em, the least width of the words beside the picture */
};

enum
{
  PROP_REST_WIDTH = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideBesideLayout, guide_beside_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static int
get_picture_width (GtkWidget *widget,
                   int        width)
{
  int minimum, natural;

  gtk_widget_measure (gtk_widget_get_first_child (widget), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (minimum, MIN (natural, width));
}

/* Where the words come, with x and y counted from where the picture does; they may be
 * as high as they like. */
static GtkAllocation
find_place (GuideBesideLayout *self,
            GtkWidget         *widget,
            int                width)
{
  int spacing = guide_width_layout_get_spacing (GUIDE_WIDTH_LAYOUT (self), widget);
  int picture_width = get_picture_width (widget, width);
  int rest = width - picture_width - spacing;
  GtkAllocation place = { picture_width + spacing, 0, rest, 0 };

  if (rest < guide_em (widget, self->rest_width))
    place = (GtkAllocation) { 0, guide_height_at (gtk_widget_get_first_child (widget), picture_width) + spacing, width, 0 };
  place.height = guide_height_at (gtk_widget_get_last_child (widget), place.width);

  return place;
}

static int
guide_beside_layout_get_minimum_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (gtk_widget_get_first_child (widget), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
guide_beside_layout_get_height (GuideWidthLayout *layout,
                                GtkWidget        *widget,
                                int               width)
{
  GtkAllocation words = find_place (GUIDE_BESIDE_LAYOUT (layout), widget, width);

  return MAX (words.y + words.height, guide_height_at (gtk_widget_get_first_child (widget), get_picture_width (widget, width)));
}

static void
guide_beside_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  GtkWidget *picture = gtk_widget_get_first_child (widget);
  GtkAllocation words = find_place (GUIDE_BESIDE_LAYOUT (manager), widget, width);
  int picture_width = get_picture_width (widget, width);

  guide_width_layout_place (widget, picture, width,
                            &(GtkAllocation) { 0, 0, picture_width, guide_height_at (picture, picture_width) });
  guide_width_layout_place (widget, gtk_widget_get_last_child (widget), width, &words);
}

static void
guide_beside_layout_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_REST_WIDTH:
      GUIDE_BESIDE_LAYOUT (object)->rest_width = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_beside_layout_class_init (GuideBesideLayoutClass *klass)
{
  GuideWidthLayoutClass *width_class = GUIDE_WIDTH_LAYOUT_CLASS (klass);

  G_OBJECT_CLASS (klass)->set_property = guide_beside_layout_set_property;
  GTK_LAYOUT_MANAGER_CLASS (klass)->allocate = guide_beside_layout_allocate;
  width_class->get_minimum_width = guide_beside_layout_get_minimum_width;
  width_class->get_height = guide_beside_layout_get_height;

  props[PROP_REST_WIDTH] = g_param_spec_double ("rest-width", NULL, NULL, 0, 200, 0,
                                                G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
guide_beside_layout_init (GuideBesideLayout *self)
{
}

/**
 * guide_beside_layout_new:
 * @spacing: the space between the two, in em
 * @rest_width: the least width of the second beside the first, in em
 *
 * Returns: (transfer full): a layout for a picture and words beside or under it
 */
GtkLayoutManager *
guide_beside_layout_new (double spacing,
                         double rest_width)
{
  return g_object_new (GUIDE_TYPE_BESIDE_LAYOUT, "spacing", spacing, "rest-width", rest_width, NULL);
}
