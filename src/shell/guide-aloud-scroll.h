/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _GuideAloudScroll GuideAloudScroll;

GuideAloudScroll *guide_aloud_scroll_new  (GtkWidget        *lit,
                                           GtkWidget        *beside,
                                           int               start);
void              guide_aloud_scroll_free (GuideAloudScroll *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuideAloudScroll, guide_aloud_scroll_free)

G_END_DECLS
