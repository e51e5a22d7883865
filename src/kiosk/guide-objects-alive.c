/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-kiosk"

#include "guide-objects-alive.h"

/* How many objects live. One visitor's are gone when the next one comes: the
 * kiosk says so at every end of a visit to whoever asks for its debug log. */

static void
gone_cb (gpointer data,
         GObject *object)
{
  GuideObjectsAlive *count = data;

  (*count)--;
  g_rc_box_release (count);
}

/**
 * guide_objects_alive_new: (skip)
 *
 * Returns: (transfer full): a count of nothing yet, to be freed with
 *   g_rc_box_release()
 */
GuideObjectsAlive *
guide_objects_alive_new (void)
{
  return g_rc_box_new0 (GuideObjectsAlive);
}

/**
 * guide_objects_alive_watch: (skip)
 * @count: a count
 * @object: an object, which is not kept alive
 *
 * Counts an object until it is gone.
 */
void
guide_objects_alive_watch (GuideObjectsAlive *count,
                           GObject           *object)
{
  (*count)++;
  g_object_weak_ref (object, gone_cb, g_rc_box_acquire (count));
}
