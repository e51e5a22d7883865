/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef guint GuideLiveCount;

GuideLiveCount *guide_live_count_new   (void);
void            guide_live_count_watch (GuideLiveCount *count,
                                        GObject        *object);

G_END_DECLS
