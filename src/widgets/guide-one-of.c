/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-one-of.h"

#include "guide-children.h"
#include "guide-height.h"

/* Several at one place, of which one is seen. There is room for the highest, so
 * that nothing moves when another's turn comes. */
struct _GuideOneOf
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideOneOf, guide_one_of, GTK_TYPE_WIDGET)

static int
get_height (GtkWidget *widget,
            int        width)
{
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    height = MAX (height, guide_height_at (child, width));

  return height;
}

static GtkSizeRequestMode
guide_one_of_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
guide_one_of_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL && for_size > 0 ? get_height (widget, for_size) : 0;
}

static void
guide_one_of_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_size_allocate (child, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
guide_one_of_dispose (GObject *object)
{
  guide_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (guide_one_of_parent_class)->dispose (object);
}

static void
guide_one_of_class_init (GuideOneOfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guide_one_of_dispose;
  widget_class->get_request_mode = guide_one_of_get_request_mode;
  widget_class->measure = guide_one_of_measure;
  widget_class->size_allocate = guide_one_of_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "oneof");
  /* A presentation would keep the one that is seen from screen readers, too. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
guide_one_of_init (GuideOneOf *self)
{
}

/**
 * guide_one_of_new:
 *
 * Returns: an empty place
 */
GtkWidget *
guide_one_of_new (void)
{
  return g_object_new (GUIDE_TYPE_ONE_OF, NULL);
}

/**
 * guide_one_of_append:
 * @self: a #GuideOneOf
 * @child: one more
 *
 * The first that comes is the one that is seen.
 */
void
guide_one_of_append (GuideOneOf *self,
                     GtkWidget  *child)
{
  g_return_if_fail (GUIDE_IS_ONE_OF (self));

  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
  guide_one_of_show (self, 0);
}

/**
 * guide_one_of_show:
 * @self: a #GuideOneOf
 * @turn: whose turn it is, from 0
 *
 * The others are there for nobody: neither for the eye nor for a screen reader.
 */
void
guide_one_of_show (GuideOneOf *self,
                   guint       turn)
{
  guint i = 0;

  g_return_if_fail (GUIDE_IS_ONE_OF (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child), i++)
    guide_children_set_shown (child, i == turn);
}
