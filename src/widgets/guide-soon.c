/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "guide-widgets"

#include "guide-soon.h"

typedef struct
{
  GWeakRef        object;
  GSourceOnceFunc function;
} Call;

static gboolean
call_cb (gpointer data)
{
  Call *call = data;
  g_autoptr (GObject) object = g_weak_ref_get (&call->object);

  if (object != NULL)
    call->function (object);

  return G_SOURCE_REMOVE;
}

static void
call_free (gpointer data)
{
  Call *call = data;

  g_weak_ref_clear (&call->object);
  g_free (call);
}

/**
 * guide_soon:
 * @object: a #GObject
 * @function: called with @object, unless that is gone by then
 *
 * Calls a function as soon as what is under way has ended, and before the next
 * frame. Whatever takes a screen away does so not at once, because the button
 * that asked for it is part of what goes.
 */
void
guide_soon (gpointer  object,
            GCallback function)
{
  Call *call = g_new0 (Call, 1);

  g_weak_ref_init (&call->object, object);
  call->function = (GSourceOnceFunc) function;
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, call_cb, call, call_free);
}
