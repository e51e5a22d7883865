/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_STAFF_DOOR (guide_staff_door_get_type ())
G_DECLARE_FINAL_TYPE (GuideStaffDoor, guide_staff_door, GUIDE, STAFF_DOOR, GObject)

GuideStaffDoor *guide_staff_door_new      (const char     *pin_hash);
gboolean        guide_staff_door_try      (GuideStaffDoor *self,
                                           const char     *pin,
                                           gint64          now);
int             guide_staff_door_get_wait (GuideStaffDoor *self,
                                           gint64          now);

G_END_DECLS
