/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-cover.h"
#include "guide-staff-door.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_KEYPAD (guide_keypad_get_type ())
G_DECLARE_FINAL_TYPE (GuideKeypad, guide_keypad, GUIDE, KEYPAD, GuideCover)

GtkWidget *guide_keypad_new (GuideStaffDoor *door);

G_END_DECLS
