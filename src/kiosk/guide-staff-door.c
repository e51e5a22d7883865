/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-staff-door.h"

#include "guide-pin.h"

/* Who may leave the kiosk: whoever knows the PIN. Every wrong try doubles the
 * wait before the next; the wait outlives a visit, so that nobody can begin
 * anew by beginning a new visit. */
struct _GuideStaffDoor
{
  GObject parent_instance;

  char  *pin_hash;
  guint  n_wrong;
  gint64 open_again; /* µs of the monotonic clock */
};

#define FIRST_WAIT_SECONDS 2
#define WAIT_DOUBLINGS_MAX 8 /* about eight and a half minutes */

G_DEFINE_FINAL_TYPE (GuideStaffDoor, guide_staff_door, G_TYPE_OBJECT)

static void
guide_staff_door_finalize (GObject *object)
{
  g_free (GUIDE_STAFF_DOOR (object)->pin_hash);

  G_OBJECT_CLASS (guide_staff_door_parent_class)->finalize (object);
}

static void
guide_staff_door_class_init (GuideStaffDoorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guide_staff_door_finalize;
}

static void
guide_staff_door_init (GuideStaffDoor *self)
{
}

/**
 * guide_staff_door_new:
 * @pin_hash: the hash of the PIN, from the clinic file
 *
 * Returns: (transfer full): a door
 */
GuideStaffDoor *
guide_staff_door_new (const char *pin_hash)
{
  GuideStaffDoor *self = g_object_new (GUIDE_TYPE_STAFF_DOOR, NULL);

  self->pin_hash = g_strdup (pin_hash);

  return self;
}

/**
 * guide_staff_door_get_wait:
 * @self: a #GuideStaffDoor
 * @now: the monotonic time, in µs
 *
 * Returns: for how many seconds no PIN is looked at, 0 where one may be tried
 */
int
guide_staff_door_get_wait (GuideStaffDoor *self,
                           gint64          now)
{
  g_return_val_if_fail (GUIDE_IS_STAFF_DOOR (self), 0);

  return now < self->open_again ? (int) ((self->open_again - now + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC) : 0;
}

/**
 * guide_staff_door_try:
 * @self: a #GuideStaffDoor
 * @pin: what was typed
 * @now: the monotonic time, in µs
 *
 * Returns: whether the door opens; never while there is a wait
 */
gboolean
guide_staff_door_try (GuideStaffDoor *self,
                      const char     *pin,
                      gint64          now)
{
  g_return_val_if_fail (GUIDE_IS_STAFF_DOOR (self), FALSE);

  if (guide_staff_door_get_wait (self, now) > 0)
    return FALSE;

  if (guide_pin_matches (pin, self->pin_hash))
    {
      self->n_wrong = 0;
      return TRUE;
    }

  self->open_again = now + ((gint64) FIRST_WAIT_SECONDS << MIN (self->n_wrong, WAIT_DOUBLINGS_MAX)) * G_USEC_PER_SEC;
  self->n_wrong++;

  return FALSE;
}
