/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-presence.h"

/* Which events tell that somebody is there. A press, a key and a wheel do. A
 * movement does while something is held down, and only over some distance: a
 * hand draws a line, while dirt on the panel, a palm that rests and a mouse that
 * stands on a trembling table stay where they are, for hours. */
struct _GuidePresence
{
  GObject parent_instance;

  GHashTable *held; /* sequence of a finger, NULL for the mouse, to where it was last counted */
};

#define TREMBLE_PIXELS 24 /* less than a finger is wide */

#define ANY_BUTTON_MASK (GDK_BUTTON1_MASK | GDK_BUTTON2_MASK | GDK_BUTTON3_MASK | GDK_BUTTON4_MASK | GDK_BUTTON5_MASK)

G_DEFINE_FINAL_TYPE (GuidePresence, guide_presence, G_TYPE_OBJECT)

static void
guide_presence_finalize (GObject *object)
{
  g_hash_table_unref (GUIDE_PRESENCE (object)->held);

  G_OBJECT_CLASS (guide_presence_parent_class)->finalize (object);
}

static void
guide_presence_class_init (GuidePresenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_presence_finalize;
}

static void
guide_presence_init (GuidePresence *self)
{
  self->held = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

static void
hold (GuidePresence *self,
      GdkEvent      *event)
{
  graphene_point_t *point = g_new0 (graphene_point_t, 1);
  double x = 0, y = 0;

  gdk_event_get_position (event, &x, &y);
  graphene_point_init (point, x, y);
  g_hash_table_replace (self->held, gdk_event_get_event_sequence (event), point);
}

/* From here on the next movement is measured anew. */
static gboolean
has_moved (GuidePresence *self,
           GdkEvent      *event)
{
  const graphene_point_t *before = g_hash_table_lookup (self->held, gdk_event_get_event_sequence (event));
  double x, y;

  if (!gdk_event_get_position (event, &x, &y))
    return FALSE;
  if (before != NULL && graphene_point_distance (before, &GRAPHENE_POINT_INIT (x, y), NULL, NULL) < TREMBLE_PIXELS)
    return FALSE;

  hold (self, event);

  return before != NULL;
}

/**
 * guide_presence_new:
 *
 * Returns: (transfer full): an observer of events
 */
GuidePresence *
guide_presence_new (void)
{
  return g_object_new (GUIDE_TYPE_PRESENCE, NULL);
}

/**
 * guide_presence_take_event:
 * @self: a #GuidePresence
 * @event: an event of the window, each of them in turn
 *
 * Looks at an event; it goes on to whom it is for.
 *
 * Returns: whether it tells that somebody is there
 */
gboolean
guide_presence_take_event (GuidePresence *self,
                           GdkEvent      *event)
{
  g_return_val_if_fail (GUIDE_IS_PRESENCE (self), FALSE);

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_TOUCH_BEGIN:
      hold (self, event);
      return TRUE;
    case GDK_BUTTON_RELEASE:
    case GDK_TOUCH_END:
    case GDK_TOUCH_CANCEL:
      g_hash_table_remove (self->held, gdk_event_get_event_sequence (event));
      return FALSE;
    case GDK_MOTION_NOTIFY:
      return (gdk_event_get_modifier_state (event) & ANY_BUTTON_MASK) != 0 && has_moved (self, event);
    case GDK_TOUCH_UPDATE:
      return has_moved (self, event);
    case GDK_KEY_PRESS:
    case GDK_SCROLL:
    case GDK_TOUCHPAD_SWIPE:
    case GDK_TOUCHPAD_PINCH:
      return TRUE;
    default:
      return FALSE;
    }
}
