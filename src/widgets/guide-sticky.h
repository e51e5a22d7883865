/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-follower.h"

G_BEGIN_DECLS

#define GUIDE_TYPE_STICKY (guide_sticky_get_type ())
G_DECLARE_FINAL_TYPE (GuideSticky, guide_sticky, GUIDE, STICKY, GuideFollower)

GtkWidget *guide_sticky_new (GtkWidget *content,
                             GtkWidget *band,
                             GtkWidget *from,
                             GtkWidget *until);

G_END_DECLS
