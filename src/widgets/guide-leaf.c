/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-leaf.h"

#include "guide-em.h"
#include "guide-height.h"
#include "guide-scroller.h"

/* One column in the middle of the screen, up to a width of its own, with the
 * margins of a page. Like the page, it never asks its labels for a width. */
struct _GuideLeaf
{
  GtkWidget parent_instance;

  GtkWidget *content;
  double     width; /* em */
};

/* A part of the width, however large the text: on a small screen the text needs
 * the room more. */
#define MARGIN_PART 16
#define MARGIN_MAX 3 /* em */

G_DEFINE_FINAL_TYPE (GuideLeaf, guide_leaf, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
guide_leaf_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_content_width (GuideLeaf *self,
                   int        width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int margin = MIN (width / MARGIN_PART, guide_em (widget, MARGIN_MAX));

  return CLAMP (width - 2 * margin, 1, guide_em (widget, self->width));
}

static void
guide_leaf_measure (GtkWidget     *widget,
                    GtkOrientation orientation,
                    int            for_size,
                    int           *minimum,
                    int           *natural,
                    int           *minimum_baseline,
                    int           *natural_baseline)
{
  GuideLeaf *self = GUIDE_LEAF (widget);
  int width = for_size < 0 ? guide_em (widget, self->width) : for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = width;
    }
  else
    {
      *minimum = *natural = guide_height_at (self->content, get_content_width (self, width));
    }
}

static void
guide_leaf_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  GuideLeaf *self = GUIDE_LEAF (widget);
  int content_width = get_content_width (self, width);

  gtk_widget_size_allocate (self->content, &(GtkAllocation) { (width - content_width) / 2, 0, content_width, height }, -1);
}

static void
guide_leaf_dispose (GObject *object)
{
  g_clear_pointer (&GUIDE_LEAF (object)->content, gtk_widget_unparent);

  G_OBJECT_CLASS (guide_leaf_parent_class)->dispose (object);
}

static void
guide_leaf_class_init (GuideLeafClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_leaf_dispose;
  widget_class->get_request_mode = guide_leaf_get_request_mode;
  widget_class->measure = guide_leaf_measure;
  widget_class->size_allocate = guide_leaf_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "leaf");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_leaf_init (GuideLeaf *self)
{
}

/**
 * guide_leaf_new:
 * @content: what stands in the column
 * @width: the greatest width of the column, in em
 *
 * Returns: a screen that scrolls where it is longer than the window
 */
GtkWidget *
guide_leaf_new (GtkWidget *content,
                double     width)
{
  GuideLeaf *self = g_object_new (GUIDE_TYPE_LEAF, NULL);

  self->width = width;
  self->content = content;
  gtk_widget_set_parent (content, GTK_WIDGET (self));

  return guide_scroller_new (GTK_WIDGET (self));
}
