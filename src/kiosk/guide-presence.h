/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_PRESENCE (guide_presence_get_type ())
G_DECLARE_FINAL_TYPE (GuidePresence, guide_presence, GUIDE, PRESENCE, GObject)

GuidePresence *guide_presence_new        (void);
gboolean       guide_presence_take_event (GuidePresence *self,
                                          GdkEvent      *event);

G_END_DECLS
