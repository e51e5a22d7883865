/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-clinic.h"
#include "guide-front.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_DOORKEEPER (guide_doorkeeper_get_type ())
G_DECLARE_FINAL_TYPE (GuideDoorkeeper, guide_doorkeeper, GUIDE, DOORKEEPER, GObject)

GuideDoorkeeper *guide_doorkeeper_new        (GuideFront      *front,
                                              GuideClinic     *clinic,
                                              const char      *state_folder);
void             guide_doorkeeper_take_event (GuideDoorkeeper *self,
                                              GdkEvent        *event);

G_END_DECLS
