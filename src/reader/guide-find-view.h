/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide-book.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GUIDE_TYPE_FIND_VIEW (guide_find_view_get_type ())
G_DECLARE_FINAL_TYPE (GuideFindView, guide_find_view, GUIDE, FIND_VIEW, GtkWidget)

GtkWidget *guide_find_view_new (GuideBook *book);

G_END_DECLS
