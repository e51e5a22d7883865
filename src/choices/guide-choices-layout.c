/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-choices"

#include "guide-choices-layout.h"

#include "guide-children.h"
#include "guide-em.h"
#include "guide-height.h"

/* A row of things set side by side: its first child is the name of the row and
 * stands above the others, which are its cells. Where there is no room for all
 * columns, one cell is shown at a time, the same in every row. The tabs with
 * which that one is chosen are a row as well, which is there only then. */
struct _GuideChoicesLayout
{
  GuideWidthLayout parent_instance;

  guint    n_columns;
  guint    current;
  gboolean tabs;
};

/* Lengths in em. */
#define COLUMN_WIDTH_MIN 13
#define GAP 1.4
#define NAME_GAP 0.25

G_DEFINE_FINAL_TYPE (GuideChoicesLayout, guide_choices_layout, GUIDE_TYPE_WIDTH_LAYOUT)

static gboolean
is_narrow (GuideChoicesLayout *self,
           GtkWidget          *widget,
           int                 width)
{
  return width < guide_em (widget, self->n_columns * (COLUMN_WIDTH_MIN + GAP) - GAP);
}

/* The name above the cells takes the whole width and may be missing. */
static int
place_name (GtkWidget *widget,
            int        width,
            gboolean   allocate)
{
  GtkWidget *name = gtk_widget_get_first_child (widget);
  int height = gtk_widget_get_visible (name) ? guide_height_at (name, width) : 0;

  if (allocate && height > 0)
    gtk_widget_size_allocate (name, &(GtkAllocation) { 0, 0, width, height }, -1);

  return height > 0 ? height + guide_em (widget, NAME_GAP) : 0;
}

static int
place_cells (GuideChoicesLayout *self,
             GtkWidget          *widget,
             int                 width,
             int                 y,
             int                 height,
             gboolean            allocate)
{
  gboolean narrow = is_narrow (self, widget, width);
  int gap = guide_em (widget, GAP);
  int column_width = narrow ? width : (width - (int) (self->n_columns - 1) * gap) / (int) self->n_columns;
  GtkWidget *cell = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget));
  int row_height = 0;

  for (guint i = 0; cell != NULL; cell = gtk_widget_get_next_sibling (cell), i++)
    {
      gboolean shown = !narrow || i == self->current;
      int x = narrow ? 0 : (int) i * (column_width + gap);

      if (allocate)
        guide_children_set_shown (cell, shown);
      if (!shown)
        continue;
      row_height = MAX (row_height, guide_height_at (cell, column_width));
      if (allocate)
        guide_width_layout_place (widget, cell, width, &(GtkAllocation) { x, y, column_width, height });
    }

  return row_height;
}

static int
guide_choices_layout_get_height (GuideWidthLayout *layout,
                                 GtkWidget        *widget,
                                 int               width)
{
  GuideChoicesLayout *self = GUIDE_CHOICES_LAYOUT (layout);
  int name_height;

  if (self->tabs)
    return is_narrow (self, widget, width) ? guide_height_at (gtk_widget_get_first_child (widget), width) : 0;

  name_height = place_name (widget, width, FALSE);

  return name_height + place_cells (self, widget, width, name_height, 0, FALSE);
}

static void
guide_choices_layout_allocate (GtkLayoutManager *manager,
                               GtkWidget        *widget,
                               int               width,
                               int               height,
                               int               baseline)
{
  GuideChoicesLayout *self = GUIDE_CHOICES_LAYOUT (manager);
  int name_height;

  if (self->tabs)
    {
      GtkWidget *tabs = gtk_widget_get_first_child (widget);

      guide_children_set_shown (tabs, is_narrow (self, widget, width));
      gtk_widget_size_allocate (tabs, &(GtkAllocation) { 0, 0, width, height }, -1);
      return;
    }

  name_height = place_name (widget, width, TRUE);
  place_cells (self, widget, width, name_height, height - name_height, TRUE);
}

static void
guide_choices_layout_class_init (GuideChoicesLayoutClass *klass)
{
  GTK_LAYOUT_MANAGER_CLASS (klass)->allocate = guide_choices_layout_allocate;
  GUIDE_WIDTH_LAYOUT_CLASS (klass)->get_height = guide_choices_layout_get_height;
}

static void
guide_choices_layout_init (GuideChoicesLayout *self)
{
}

/**
 * guide_choices_layout_new:
 * @n_columns: how many things stand side by side
 *
 * Returns: (transfer full): a layout for a row
 */
GtkLayoutManager *
guide_choices_layout_new (guint n_columns)
{
  GuideChoicesLayout *self = g_object_new (GUIDE_TYPE_CHOICES_LAYOUT, NULL);

  self->n_columns = MAX (1, n_columns);

  return GTK_LAYOUT_MANAGER (self);
}

/**
 * guide_choices_layout_new_tabs:
 * @n_columns: how many things stand side by side
 *
 * Returns: (transfer full): a layout for the one child that is there only
 *   where one column is shown at a time
 */
GtkLayoutManager *
guide_choices_layout_new_tabs (guint n_columns)
{
  GtkLayoutManager *self = guide_choices_layout_new (n_columns);

  GUIDE_CHOICES_LAYOUT (self)->tabs = TRUE;

  return self;
}

/**
 * guide_choices_layout_set_current:
 * @self: a #GuideChoicesLayout
 * @current: number of the cell to show where there is room for one, from 0
 */
void
guide_choices_layout_set_current (GuideChoicesLayout *self,
                                  guint               current)
{
  g_return_if_fail (GUIDE_IS_CHOICES_LAYOUT (self));

  if (self->current == current)
    return;

  self->current = current;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
