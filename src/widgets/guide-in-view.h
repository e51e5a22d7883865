/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-follower.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_IN_VIEW (guide_in_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideInView, guide_in_view, GUIDE, IN_VIEW, GuideFollower)

GtkWidget *guide_in_view_new (GtkWidget *child);

G_END_DECLS
