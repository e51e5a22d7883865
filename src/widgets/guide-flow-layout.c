/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-flow-layout.h"

#include "guide-em.h"
#include "guide-height.h"

/* Children side by side, going on in the next line where the width ends: each
 * as wide as it likes (buttons), each line perhaps in the middle, or, where a column
 * width is given, in equal columns that fill the line (cards). */
struct _GuideFlowLayout
{
  GuideWidthLayout parent_instance;

  double   column_width; /* em, the least width of a column, or 0 */
  gboolean shared;       /* few children share the whole line */
  gboolean centered;
};

enum
{
  PROP_COLUMN_WIDTH = 1,
  PROP_SHARED,
  PROP_CENTERED,
  N_PROPS
};

/* Where the next child comes, while the children are gone through. */
typedef struct
{
  int x;
  int y;
  int indent; /* of the line */
  int line_height;
  int height;
} Pen;

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideFlowLayout, guide_flow_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static int
count_children (GtkWidget *widget)
{
  int n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_children += gtk_widget_should_layout (child);

  return MAX (1, n_children);
}

static int
count_columns (GuideFlowLayout *self,
               GtkWidget       *widget,
               int              width)
{
  int spacing = guide_width_layout_get_spacing (GUIDE_WIDTH_LAYOUT (self), widget);
  int least = guide_em (widget, self->column_width);
  int n_columns = MAX (1, (width + spacing) / (least + spacing));

  return self->shared ? MIN (n_columns, count_children (widget)) : n_columns;
}

static int
get_column_width (GuideFlowLayout *self,
                  GtkWidget       *widget,
                  int              width)
{
  int n_columns = count_columns (self, widget, width);

  return (width - (n_columns - 1) * guide_width_layout_get_spacing (GUIDE_WIDTH_LAYOUT (self), widget)) / n_columns;
}

static int
get_child_width (GuideFlowLayout *self,
                 GtkWidget       *widget,
                 GtkWidget       *child,
                 int              width)
{
  int natural;

  if (self->column_width > 0)
    return get_column_width (self, widget, width);

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return MIN (natural, width);
}

/* The line that starts with this child: its height, and where its first child stands. */
static void
begin_line (GuideFlowLayout *self,
            GtkWidget       *widget,
            GtkWidget       *child,
            int              width,
            Pen             *pen)
{
  int spacing = guide_width_layout_get_spacing (GUIDE_WIDTH_LAYOUT (self), widget);
  int x = 0;

  pen->line_height = 0;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_width, child_height;

      if (!gtk_widget_should_layout (child))
        continue;

      child_width = get_child_width (self, widget, child, width);
      if (x > 0 && x + child_width > width)
        break;

      child_height = guide_height_at (child, child_width);
      pen->line_height = MAX (pen->line_height, child_height);
      x += child_width + spacing;
    }
  pen->indent = self->centered ? MAX (0, (width - (x - spacing)) / 2) : 0;
}

static void
place (GuideFlowLayout *self,
       GtkWidget       *widget,
       GtkWidget       *child,
       int              width,
       gboolean         allocate,
       Pen             *pen)
{
  int spacing = guide_width_layout_get_spacing (GUIDE_WIDTH_LAYOUT (self), widget);
  int child_width = get_child_width (self, widget, child, width);

  if (pen->x > 0 && pen->x + child_width > width)
    {
      pen->x = 0;
      pen->y += pen->line_height + spacing;
    }
  if (pen->x == 0)
    begin_line (self, widget, child, width, pen);

  if (allocate)
    guide_width_layout_place (widget, child, width,
                              &(GtkAllocation) { pen->indent + pen->x, pen->y, child_width, pen->line_height });

  pen->x += child_width + spacing;
  pen->height = pen->y + pen->line_height;
}

static int
flow (GuideFlowLayout *self,
      GtkWidget       *widget,
      int              width,
      gboolean         allocate)
{
  Pen pen = { 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      place (self, widget, child, width, allocate, &pen);

  return pen.height;
}

static int
guide_flow_layout_get_height (GuideWidthLayout *layout,
                              GtkWidget        *widget,
                              int               width)
{
  return flow (GUIDE_FLOW_LAYOUT (layout), widget, width, FALSE);
}

static void
guide_flow_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  flow (GUIDE_FLOW_LAYOUT (manager), widget, width, TRUE);
}

static void
guide_flow_layout_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GuideFlowLayout *self = GUIDE_FLOW_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_COLUMN_WIDTH:
      self->column_width = g_value_get_double (value);
      break;
    case PROP_SHARED:
      self->shared = g_value_get_boolean (value);
      break;
    case PROP_CENTERED:
      self->centered = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_flow_layout_class_init (GuideFlowLayoutClass *klass)
{
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->set_property = guide_flow_layout_set_property;
  GTK_LAYOUT_MANAGER_CLASS (klass)->allocate = guide_flow_layout_allocate;
  GUIDE_WIDTH_LAYOUT_CLASS (klass)->get_height = guide_flow_layout_get_height;

  props[PROP_COLUMN_WIDTH] = g_param_spec_double ("column-width", NULL, NULL, 0, 200, 0, flags);
  props[PROP_SHARED] = g_param_spec_boolean ("shared", NULL, NULL, FALSE, flags);
  props[PROP_CENTERED] = g_param_spec_boolean ("centered", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
guide_flow_layout_init (GuideFlowLayout *self)
{
}

/**
 * guide_flow_layout_new:
 * @spacing: the space between two children, in em
 * @column_width: the least width of a column in em, or 0 for children as wide
 *   as they like
 *
 * Returns: (transfer full): a layout that goes on in the next line
 */
GtkLayoutManager *
guide_flow_layout_new (double spacing,
                       double column_width)
{
  return g_object_new (GUIDE_TYPE_FLOW_LAYOUT, "spacing", spacing, "column-width", column_width, NULL);
}

/**
 * guide_flow_layout_new_shared:
 * @spacing: the space between two children, in em
 * @column_width: the least width of a column in em
 *
 * Returns: (transfer full): a layout in equal columns, of which there are never
 *   more than children
 */
GtkLayoutManager *
guide_flow_layout_new_shared (double spacing,
                              double column_width)
{
  return g_object_new (GUIDE_TYPE_FLOW_LAYOUT, "spacing", spacing, "column-width", column_width, "shared", TRUE, NULL);
}

/**
 * guide_flow_layout_new_centered:
 * @spacing: the space between two children, in em
 *
 * Returns: (transfer full): a layout for children as wide as they like, with each line in
 *   the middle
 */
GtkLayoutManager *
guide_flow_layout_new_centered (double spacing)
{
  return g_object_new (GUIDE_TYPE_FLOW_LAYOUT, "spacing", spacing, "centered", TRUE, NULL);
}

/**
 * guide_flow_layout_get_share:
 * @self: the layout of @widget, with a column width
 * @widget: a widget with children
 * @width: how wide it is, in pixels
 *
 * Returns: how wide each child is where all stand in one line, in pixels, or 0 where
 *   they need more lines
 */
int
guide_flow_layout_get_share (GuideFlowLayout *self,
                             GtkWidget       *widget,
                             int              width)
{
  g_return_val_if_fail (GUIDE_IS_FLOW_LAYOUT (self), 0);

  return count_columns (self, widget, width) == count_children (widget) ? get_column_width (self, widget, width) : 0;
}
