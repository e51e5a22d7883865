/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-row-layout.h"

#include "guide-em.h"
#include "guide-height.h"

/* A row of a table that can be read at any width. Its children come in pairs:
 * the name of the column and the cell. Where there is room, cells stand side
 * by side and the names are hidden, since the header row has them. Where there
 * is not, cells stand one under the other, each below its name, and the header
 * row takes no room at all: so what is above and below its words is room of the
 * layout, and no padding of the style sheet, which would stay. */
struct _GuideRowLayout
{
  GuideWidthLayout parent_instance;

  gboolean header;
};

enum
{
  PROP_HEADER = 1,
  N_PROPS
};

/* Lengths in em. */
#define COLUMN_WIDTH_MIN 7.2
#define SPACING 0.8
#define STACK_SPACING 0.2
#define HEADER_ROOM 0.6

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (GuideRowLayout, guide_row_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static int
count_columns (GtkWidget *widget)
{
  int n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_children++;

  return MAX (1, n_children / 2);
}

static gboolean
is_stacked (GtkWidget *widget,
            int        width)
{
  int n_columns = count_columns (widget);

  return width < guide_em (widget, n_columns * COLUMN_WIDTH_MIN + (n_columns - 1) * SPACING);
}

static int
stack (GtkWidget *widget,
       int        width,
       gboolean   allocate)
{
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      /* The first cell is the row's own heading and needs no name above it. */
      gboolean shown = child != gtk_widget_get_first_child (widget);
      int height = shown ? guide_height_at (child, width) : 0;

      if (allocate)
        {
          gtk_widget_set_child_visible (child, shown);
          gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, height }, -1);
        }
      if (height > 0)
        y += height + guide_em (widget, STACK_SPACING);
    }

  return y;
}

static int
stand_side_by_side (GtkWidget *widget,
                    int        width,
                    int        room,
                    int        height,
                    gboolean   allocate)
{
  int n_columns = count_columns (widget);
  int spacing = guide_em (widget, SPACING);
  int column_width = (width - (n_columns - 1) * spacing) / n_columns;
  int row_height = 0;
  int i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child), i++)
    {
      gboolean is_cell = i % 2 == 1;
      int x = i / 2 * (column_width + spacing);

      if (is_cell)
        row_height = MAX (row_height, guide_height_at (child, column_width));
      if (!allocate)
        continue;

      gtk_widget_set_child_visible (child, is_cell);
      guide_width_layout_place (widget, child, width, &(GtkAllocation) { x, room, column_width, height - 2 * room });
    }

  return row_height + 2 * room;
}

static int
get_room (GuideRowLayout *self,
          GtkWidget      *widget)
{
  return self->header ? guide_em (widget, HEADER_ROOM) : 0;
}

static int
guide_row_layout_get_height (GuideWidthLayout *layout,
                             GtkWidget        *widget,
                             int               width)
{
  GuideRowLayout *self = GUIDE_ROW_LAYOUT (layout);

  if (!is_stacked (widget, width))
    return stand_side_by_side (widget, width, get_room (self, widget), 0, FALSE);

  return self->header ? 0 : stack (widget, width, FALSE);
}

static void
guide_row_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  GuideRowLayout *self = GUIDE_ROW_LAYOUT (manager);

  if (self->header)
    gtk_widget_set_child_visible (widget, !is_stacked (widget, width));
  if (!is_stacked (widget, width))
    stand_side_by_side (widget, width, get_room (self, widget), height, TRUE);
  else if (!self->header)
    stack (widget, width, TRUE);
}

static void
guide_row_layout_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GuideRowLayout *self = GUIDE_ROW_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_HEADER:
      self->header = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
guide_row_layout_class_init (GuideRowLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->set_property = guide_row_layout_set_property;
  layout_class->allocate = guide_row_layout_allocate;
  GUIDE_WIDTH_LAYOUT_CLASS (klass)->get_height = guide_row_layout_get_height;

  props[PROP_HEADER] = g_param_spec_boolean ("header", NULL, NULL, FALSE,
                                             G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
guide_row_layout_init (GuideRowLayout *self)
{
}

/**
 * guide_row_layout_new:
 * @header: whether the row heads the columns
 *
 * Returns: (transfer full): a layout for pairs of a column's name and a cell
 */
GtkLayoutManager *
guide_row_layout_new (gboolean header)
{
  return g_object_new (GUIDE_TYPE_ROW_LAYOUT, "header", header, NULL);
}
