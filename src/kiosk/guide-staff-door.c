/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-staff-door.h"

#include "guide-boot-time.h"
#include "guide-pin.h"
#include "guide-wrong-tries.h"

#include <string.h>

/* Who may leave the kiosk: whoever knows the PIN. A wrong one is followed by a wait,
 * which outlives the visit and the program. A worker compares, since that takes its
 * time on purpose. */
struct _GuideStaffDoor
{
  GObject parent_instance;

  char            *pin_hash;
  GuideWrongTries *wrong_tries;
  gboolean         looking; /* at a PIN, in the worker */
};

G_DEFINE_FINAL_TYPE (GuideStaffDoor, guide_staff_door, G_TYPE_OBJECT)

static void
guide_staff_door_finalize (GObject *object)
{
  GuideStaffDoor *self = GUIDE_STAFF_DOOR (object);

  g_free (self->pin_hash);
  g_clear_object (&self->wrong_tries);

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

static void
forget_pin (gpointer pin)
{
  explicit_bzero (pin, strlen (pin));
  g_free (pin);
}

/* In the worker, which reads what nobody changes. */
static void
look (GTask        *task,
      gpointer      source,
      gpointer      pin,
      GCancellable *cancellable)
{
  g_task_return_boolean (task, guide_pin_matches (pin, GUIDE_STAFF_DOOR (source)->pin_hash));
}

/**
 * guide_staff_door_new:
 * @pin_hash: the hash of the PIN, from the clinic file
 * @state_folder: (type filename) (nullable): where waits outlive the program, or
 *   %NULL where they do not
 *
 * Returns: (transfer full): a door
 */
GuideStaffDoor *
guide_staff_door_new (const char *pin_hash,
                      const char *state_folder)
{
  GuideStaffDoor *self = g_object_new (GUIDE_TYPE_STAFF_DOOR, NULL);

  self->pin_hash = g_strdup (pin_hash);
  self->wrong_tries = guide_wrong_tries_new (state_folder, guide_boot_time_get ());

  return self;
}

/**
 * guide_staff_door_get_wait:
 * @self: a #GuideStaffDoor
 *
 * Returns: for how many seconds no PIN is looked at, 0 where one may be tried
 */
int
guide_staff_door_get_wait (GuideStaffDoor *self)
{
  g_return_val_if_fail (GUIDE_IS_STAFF_DOOR (self), 0);

  return guide_wrong_tries_get_wait (self->wrong_tries, guide_boot_time_get ());
}

/**
 * guide_staff_door_is_looking:
 * @self: a #GuideStaffDoor
 *
 * Returns: whether a PIN is being looked at
 */
gboolean
guide_staff_door_is_looking (GuideStaffDoor *self)
{
  g_return_val_if_fail (GUIDE_IS_STAFF_DOOR (self), FALSE);

  return self->looking;
}

/**
 * guide_staff_door_try:
 * @self: a #GuideStaffDoor, which neither waits nor looks at another
 * @pin: what was typed, of the form of a PIN
 * @callback: called when it was looked at
 * @data: for @callback
 *
 * Looks at a PIN. It counts as wrong until it has proved to be right, so that
 * pulling the plug meanwhile gains nobody a try.
 */
void
guide_staff_door_try (GuideStaffDoor     *self,
                      const char         *pin,
                      GAsyncReadyCallback callback,
                      gpointer            data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GUIDE_IS_STAFF_DOOR (self));
  g_return_if_fail (guide_pin_is_good (pin));
  g_return_if_fail (!self->looking && guide_staff_door_get_wait (self) == 0);

  self->looking = TRUE;
  guide_wrong_tries_add (self->wrong_tries, guide_boot_time_get ());
  task = g_task_new (self, NULL, callback, data);
  g_task_set_source_tag (task, guide_staff_door_try);
  g_task_set_task_data (task, g_strdup (pin), forget_pin);
  g_task_run_in_thread (task, look);
}

/**
 * guide_staff_door_try_finish:
 * @self: a #GuideStaffDoor
 * @result: what the callback was given
 *
 * Returns: whether the door opens
 */
gboolean
guide_staff_door_try_finish (GuideStaffDoor *self,
                             GAsyncResult   *result)
{
  gboolean opens;

  g_return_val_if_fail (GUIDE_IS_STAFF_DOOR (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  opens = g_task_propagate_boolean (G_TASK (result), NULL);
  self->looking = FALSE;
  if (opens)
    guide_wrong_tries_clear (self->wrong_tries);

  return opens;
}
