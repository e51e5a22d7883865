/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-corner-hold.h"

/* A corner that is held for three seconds. GTK's own long press lasts a second
 * at most, and a gesture ends when the button under the finger claims it, so
 * the events are looked at as they come. */
struct _GuideCornerHold
{
  GObject parent_instance;

  GtkWidget *widget;
  guint      hold_id;
};

enum
{
  HELD,
  N_SIGNALS
};

#define SIDE 96
#define HOLD_MILLISECONDS 3000

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuideCornerHold, guide_corner_hold, G_TYPE_OBJECT)

static gboolean
held_cb (gpointer data)
{
  GuideCornerHold *self = data;

  g_assert (GUIDE_IS_CORNER_HOLD (self));

  self->hold_id = 0;
  g_signal_emit (self, signals[HELD], 0);

  return G_SOURCE_REMOVE;
}

/* The window may be larger than what stands in it, where there is a second screen. */
static gboolean
is_in_corner (GuideCornerHold *self,
              GdkEvent        *event)
{
  gboolean rtl = gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
  graphene_rect_t corner = GRAPHENE_RECT_INIT (rtl ? gtk_widget_get_width (self->widget) - SIDE : 0, 0, SIDE, SIDE);
  graphene_point_t point;
  double x, y;

  return gdk_event_get_position (event, &x, &y) &&
         gtk_widget_compute_point (GTK_WIDGET (gtk_widget_get_root (self->widget)), self->widget, &GRAPHENE_POINT_INIT (x, y),
                                   &point) &&
         graphene_rect_contains_point (&corner, &point);
}

static void
guide_corner_hold_dispose (GObject *object)
{
  g_clear_handle_id (&GUIDE_CORNER_HOLD (object)->hold_id, g_source_remove);

  G_OBJECT_CLASS (guide_corner_hold_parent_class)->dispose (object);
}

static void
guide_corner_hold_class_init (GuideCornerHoldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guide_corner_hold_dispose;

  signals[HELD] = g_signal_new ("held", GUIDE_TYPE_CORNER_HOLD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guide_corner_hold_init (GuideCornerHold *self)
{
}

/**
 * guide_corner_hold_new:
 * @widget: a widget in the window; it outlives the corner
 *
 * Emits `held` when somebody holds the corner where reading starts.
 *
 * Returns: (transfer full): the corner
 */
GuideCornerHold *
guide_corner_hold_new (GtkWidget *widget)
{
  GuideCornerHold *self = g_object_new (GUIDE_TYPE_CORNER_HOLD, NULL);

  self->widget = widget;

  return self;
}

/**
 * guide_corner_hold_take_event:
 * @self: a #GuideCornerHold
 * @event: an event of the window
 *
 * Looks at an event; it goes on to whom it is for.
 */
void
guide_corner_hold_take_event (GuideCornerHold *self,
                              GdkEvent        *event)
{
  g_return_if_fail (GUIDE_IS_CORNER_HOLD (self));

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_TOUCH_BEGIN:
      g_clear_handle_id (&self->hold_id, g_source_remove);
      if (is_in_corner (self, event))
        self->hold_id = g_timeout_add (HOLD_MILLISECONDS, held_cb, self);
      break;
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      if (!is_in_corner (self, event)) /* a hand that wipes past holds nothing */
        g_clear_handle_id (&self->hold_id, g_source_remove);
      break;
    case GDK_BUTTON_RELEASE:
    case GDK_TOUCH_END:
    case GDK_TOUCH_CANCEL:
      g_clear_handle_id (&self->hold_id, g_source_remove);
      break;
    default:
      break;
    }
}
