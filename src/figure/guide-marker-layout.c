/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-figure"

#include "guide-marker-layout.h"

#include "guide-marker-plan.h"

#include <math.h>

/* Lays numbers over a drawing: each with a leader to the place that it speaks
 * of. On a small drawing plain numbers stand in place of the buttons, which a
 * finger could not tell apart. Nothing here is mirrored. */
struct _GuideMarkerLayout
{
  GtkLayoutManager parent_instance;

  GArray *markers; /* of GuideMarker */
  GArray *items;   /* of Item, the same in number */
};

/* The widgets of one marker, which their parent owns; @number may be %NULL. */
typedef struct
{
  GtkWidget *leader;
  GtkWidget *number;
  GtkWidget *button;
} Item;

/* The least size of a target, in logical pixels: a kiosk is touched standing. */
#define TARGET 44
#define TARGET_IN_KIOSK 60

G_DEFINE_FINAL_TYPE (GuideMarkerLayout, guide_marker_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
measure (GtkWidget     *child,
         GtkOrientation orientation)
{
  int size = 0;

  gtk_widget_measure (child, orientation, -1, &size, NULL, NULL, NULL);

  return size;
}

static int
get_target (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL && gtk_widget_has_css_class (GTK_WIDGET (root), "kiosk") ? TARGET_IN_KIOSK : TARGET;
}

/* The size that all marks can have, of their own or as @least says. */
static int
get_natural_size (GuideMarkerLayout *self,
                  gboolean           buttons,
                  int                least)
{
  int size = least;

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);
      GtkWidget *child = buttons || item->number == NULL ? item->button : item->number;

      size = MAX (size, measure (child, GTK_ORIENTATION_HORIZONTAL));
      size = MAX (size, measure (child, GTK_ORIENTATION_VERTICAL));
    }

  return size;
}

static void
guide_marker_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  *minimum = *natural = 0; /* the drawing below has the say */
}

/* A thin box, turned round to lie from the anchor to the middle of the number. */
static void
allocate_leader (GtkWidget         *leader,
                 const GuideMarker *marker,
                 int                size,
                 int                width,
                 int                height)
{
  double x = marker->anchor.x * width, y = marker->anchor.y * height;
  double dx = marker->x + size / 2.0 - x, dy = marker->y + size / 2.0 - y;
  double length = hypot (dx, dy);
  int thickness = MAX (1, measure (leader, GTK_ORIENTATION_VERTICAL));
  GskTransform *transform;

  gtk_widget_set_child_visible (leader, length > size / 3.0);
  if (length <= size / 3.0)
    return;

  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y));
  transform = gsk_transform_rotate (transform, atan2 (dy, dx) * 180 / G_PI);
  transform = gsk_transform_translate (transform, &GRAPHENE_POINT_INIT (-thickness / 2.0, -thickness / 2.0));
  gtk_widget_allocate (leader, MAX ((int) length, measure (leader, GTK_ORIENTATION_HORIZONTAL)), thickness, -1, transform);
}

/* Where there was no room for the size it has by nature, it is drawn smaller. */
static void
allocate_mark (GtkWidget         *mark,
               const GuideMarker *marker,
               int                size,
               int                natural_size)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (marker->x, marker->y));

  if (size < natural_size)
    transform = gsk_transform_scale (transform, (float) size / natural_size, (float) size / natural_size);
  gtk_widget_allocate (mark, natural_size, natural_size, -1, transform);
}

static gboolean
has_numbers (GuideMarkerLayout *self)
{
  return self->items->len > 0 && g_array_index (self->items, Item, 0).number != NULL;
}

static void
guide_marker_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  GuideMarkerLayout *self = GUIDE_MARKER_LAYOUT (manager);
  GuideMarker *markers = (GuideMarker *) (void *) self->markers->data;
  gboolean buttons = width >= GUIDE_MARKER_BUTTONS_FROM || !has_numbers (self);
  int target = get_target (widget);
  int natural_size = get_natural_size (self, buttons, buttons ? target : 0);
  int size = guide_marker_plan (markers, self->markers->len, width, height, natural_size);

  /* A target may not be smaller than a finger. */
  if (buttons && size < target && has_numbers (self))
    {
      buttons = FALSE;
      natural_size = get_natural_size (self, FALSE, 0);
      size = guide_marker_plan (markers, self->markers->len, width, height, natural_size);
    }

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);

      gtk_widget_set_child_visible (item->button, buttons);
      if (item->number != NULL)
        gtk_widget_set_child_visible (item->number, !buttons);
      allocate_leader (item->leader, &markers[i], size, width, height);
      allocate_mark (buttons ? item->button : item->number, &markers[i], size, natural_size);
    }
}

static void
guide_marker_layout_finalize (GObject *object)
{
  GuideMarkerLayout *self = GUIDE_MARKER_LAYOUT (object);

  g_array_unref (self->markers);
  g_array_unref (self->items);

  G_OBJECT_CLASS (guide_marker_layout_parent_class)->finalize (object);
}

static void
guide_marker_layout_class_init (GuideMarkerLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guide_marker_layout_finalize;
  layout_class->measure = guide_marker_layout_measure;
  layout_class->allocate = guide_marker_layout_allocate;
}

static void
guide_marker_layout_init (GuideMarkerLayout *self)
{
  self->markers = g_array_new (FALSE, TRUE, sizeof (GuideMarker));
  self->items = g_array_new (FALSE, TRUE, sizeof (Item));
}

/**
 * guide_marker_layout_new:
 *
 * Returns: (transfer full): a layout for numbers over a drawing
 */
GtkLayoutManager *
guide_marker_layout_new (void)
{
  return g_object_new (GUIDE_TYPE_MARKER_LAYOUT, NULL);
}

/**
 * guide_marker_layout_add:
 * @self: a #GuideMarkerLayout
 * @illustration: the drawing below
 * @part: id of a part of it
 * @leader: the line to the part
 * @number: (nullable): the number on a small drawing; without it the button
 *   stands there, too
 * @button: the number on a large one
 *
 * Tells where the number of a part stands. The widgets are children of the
 * widget laid out.
 *
 * Returns: whether the drawing has a place for it
 */
gboolean
guide_marker_layout_add (GuideMarkerLayout *self,
                         GuideIllustration *illustration,
                         const char        *part,
                         GtkWidget         *leader,
                         GtkWidget         *number,
                         GtkWidget         *button)
{
  graphene_point_t anchor, wanted;

  g_return_val_if_fail (GUIDE_IS_MARKER_LAYOUT (self), FALSE);

  if (!guide_illustration_get_anchor (illustration, part, &anchor) || !guide_illustration_get_marker (illustration, part, &wanted))
    return FALSE;

  guide_marker_layout_add_at (self, &anchor, &wanted, leader, number, button);

  return TRUE;
}

/**
 * guide_marker_layout_add_at:
 * @self: a #GuideMarkerLayout
 * @anchor: the place that the number speaks of, 0 to 1
 * @wanted: where the number would like to stand, 0 to 1
 * @leader: the line to the place
 * @number: (nullable): the number on a small drawing
 * @button: the number on a large one
 *
 * As guide_marker_layout_add(), for a place that no drawing knows.
 */
void
guide_marker_layout_add_at (GuideMarkerLayout      *self,
                            const graphene_point_t *anchor,
                            const graphene_point_t *wanted,
                            GtkWidget              *leader,
                            GtkWidget              *number,
                            GtkWidget              *button)
{
  GuideMarker marker = { .anchor = *anchor, .wanted = *wanted };
  Item item = { leader, number, button };

  g_return_if_fail (GUIDE_IS_MARKER_LAYOUT (self));

  g_array_append_val (self->markers, marker);
  g_array_append_val (self->items, item);
}
