/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-trail-layout.h"

#include "guide-em.h"
#include "guide-height.h"

/* A text with buttons or a date at the end of its line: the first child has
 * what width the others leave. Where that is too little for words, the others
 * stand under it. The counterpart of guide-lead-layout.c. */
struct _GuideTrailLayout
{
  GuideWidthLayout parent_instance;

  gboolean filled; /* the text is a button, and what follows is as high as it */
};

enum
{
  PROP_FILLED = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* Lengths in em. */
#define NATURAL_WIDTH 20.0
#define SPACING 0.3
#define TEXT_MIN 6.5
#define BUTTON_MIN 10 /* where the text stands in a button, beside an icon */

G_DEFINE_FINAL_TYPE (GuideTrailLayout, guide_trail_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static int
get_width (GtkWidget *child)
{
  int width;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);

  return width;
}

static int
get_trail_width (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget));
  int width = 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      width += get_width (child) + guide_em (widget, SPACING);

  return width;
}

static gboolean
is_stacked (GuideTrailLayout *self,
            GtkWidget        *widget,
            int               width)
{
  return width - get_trail_width (widget) < guide_em (widget, self->filled ? BUTTON_MIN : TEXT_MIN);
}

static int
get_trail_height (GtkWidget *widget,
                  int        width)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        int child_width = MIN (width, get_width (child));

        height = MAX (height, guide_height_at (child, child_width));
      }

  return height;
}

static int
get_text_height (GtkWidget *widget,
                 int        width)
{
  return guide_height_at (gtk_widget_get_first_child (widget), MAX (1, width));
}

/* Between a button and what stands under it. */
static int
get_row_gap (GuideTrailLayout *self,
             GtkWidget        *widget)
{
  return self->filled ? guide_em (widget, SPACING) : 0;
}

static int
guide_trail_layout_get_height (GuideWidthLayout *layout,
                               GtkWidget        *widget,
                               int               width)
{
  GuideTrailLayout *self = GUIDE_TRAIL_LAYOUT (layout);
  int trail_height = get_trail_height (widget, width);

  if (is_stacked (self, widget, width))
    return get_text_height (widget, width) + get_row_gap (self, widget) + trail_height;

  return MAX (trail_height, get_text_height (widget, width - get_trail_width (widget)));
}

/* What follows the text, from @x on, in a line from @y on. */
static void
allocate_trail (GuideTrailLayout *self,
                GtkWidget        *widget,
                int               width,
                int               x,
                int               y,
                int               height)
{
  for (GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_width = MIN (width, get_width (child));
      int child_height = self->filled ? height : guide_height_at (child, child_width);
      int child_y = y + (height - child_height) / 2;

      if (!gtk_widget_should_layout (child))
        continue;

      guide_width_layout_place (widget, child, width, &(GtkAllocation) { x, child_y, child_width, child_height });
      x += child_width + guide_em (widget, SPACING);
    }
}

static void
guide_trail_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  GuideTrailLayout *self = GUIDE_TRAIL_LAYOUT (manager);
  gboolean stacked = is_stacked (self, widget, width);
  GtkWidget *text = gtk_widget_get_first_child (widget);
  int text_width = stacked ? width : width - get_trail_width (widget);
  int text_height = get_text_height (widget, text_width);
  int text_y = stacked ? 0 : MAX (0, (height - text_height) / 2);
  int trail_y = stacked ? text_height + get_row_gap (self, widget) : 0;

  guide_width_layout_place (widget, text, width, &(GtkAllocation) { 0, text_y, text_width, text_height });

  if (stacked)
    allocate_trail (self, widget, width, 0, trail_y, MAX (0, height - trail_y));
  else
    allocate_trail (self, widget, width, text_width + guide_em (widget, SPACING), trail_y, height);
}

static void
guide_trail_layout_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  GuideTrailLayout *self = GUIDE_TRAIL_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_FILLED:
      self->filled = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_trail_layout_class_init (GuideTrailLayoutClass *klass)
{
  G_OBJECT_CLASS (klass)->set_property = guide_trail_layout_set_property;
  GTK_LAYOUT_MANAGER_CLASS (klass)->allocate = guide_trail_layout_allocate;
  GUIDE_WIDTH_LAYOUT_CLASS (klass)->get_height = guide_trail_layout_get_height;

  props[PROP_FILLED] = g_param_spec_boolean ("filled", NULL, NULL, FALSE,
                                             G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
guide_trail_layout_init (GuideTrailLayout *self)
{
}

/**
 * guide_trail_layout_new:
 *
 * Returns: (transfer full): a layout for a text and what stands at its end
 */
GtkLayoutManager *
guide_trail_layout_new (void)
{
  return g_object_new (GUIDE_TYPE_TRAIL_LAYOUT, "width", NATURAL_WIDTH, NULL);
}

/**
 * guide_trail_layout_new_filled:
 *
 * Returns: the same, in which what follows the text is as high as the line
 */
GtkLayoutManager *
guide_trail_layout_new_filled (void)
{
  return g_object_new (GUIDE_TYPE_TRAIL_LAYOUT, "width", NATURAL_WIDTH, "filled", TRUE, NULL);
}
