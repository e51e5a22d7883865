/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_STAFF_DOOR (guide_staff_door_get_type ())
G_DECLARE_FINAL_TYPE (GuideStaffDoor, guide_staff_door, GUIDE, STAFF_DOOR, GObject)

GuideStaffDoor *guide_staff_door_new        (const char           *pin_hash,
                                             const char           *state_folder);
int             guide_staff_door_get_wait   (GuideStaffDoor       *self);
gboolean        guide_staff_door_is_looking (GuideStaffDoor       *self);
void            guide_staff_door_try        (GuideStaffDoor       *self,
                                             const char           *pin,
                                             GAsyncReadyCallback   callback,
                                             gpointer              data);
gboolean        guide_staff_door_try_finish (GuideStaffDoor       *self,
                                             GAsyncResult         *result);

G_END_DECLS
