/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-context.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_TAKE_HOME (guide_take_home_get_type ())
G_DECLARE_FINAL_TYPE (GuideTakeHome, guide_take_home, GUIDE, TAKE_HOME, GtkWidget)

GtkWidget *guide_take_home_new (GuideContext *context);

G_END_DECLS
