/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef guint GuideObjectsAlive;

GuideObjectsAlive *guide_objects_alive_new   (void);
void               guide_objects_alive_watch (GuideObjectsAlive *count,
                                              GObject           *object);

G_END_DECLS
